import Sockets

extension ServerLoop {
  /// Bytes that are read and dropped after a refusal before the peer is cut off.
  private static let mostDropped = 32 << 20
  /// Sends after which a connection whose client asks for more than that in one go lets the others have their turn.
  private static let sendsAtOnce = 4

  mutating func serveEvent(_ descriptor: Int32, _ readiness: Readiness) {
    // The poller tells of a change once. After a last word there is nothing new, but the end is still to be read.
    if readiness.contains(.ended) { connections[descriptor].pointee.mayHaveMore = true }
    switch connections[descriptor].pointee.state.phase {
    case .idle, .silent, .head, .body: read(descriptor)
    case .handling:
      // The peer went away, or sent more than is read now.
      if readiness.contains(.hungUp) { return close(descriptor) }
      connections[descriptor].pointee.mayHaveMore = true
    case .answering: resumeSending(descriptor)
    case .lingering: drop(descriptor)
    }
  }

  /// One read a wake-up: a short read leaves nothing behind, and after a full one `watch` asks the poller anew. What arrives is
  /// served by `serveArrivals`.
  /// - Returns: false if nothing was there.
  @discardableResult
  mutating func read(_ descriptor: Int32) -> Bool {
    switch receive(descriptor) {
    case .done(0), .failed:
      // The end of the stream in the middle of a request or between two: nothing is left to answer (RFC 9112 §9.5).
      close(descriptor)
    case .done(let count):
      if count == Arrivals.readSize { connections[descriptor].pointee.mayHaveMore = true }
      arrivals.add(count, from: descriptor)
    case .wouldBlock: return false
    }
    return true
  }

  /// Reads into the room of the arrivals, where the bytes stay only if they are added.
  mutating func receive(_ descriptor: Int32) -> SystemCall.Outcome {
    if arrivals.isFull { serveArrivals() }
    return SystemCall.receive(descriptor, into: arrivals.room)
  }

  /// Serves what was read. Several connections are read before the first of them is served: many receives and then many sends
  /// cost less than going from one to the other and back, for each is a long way through the kernel. No connection ends
  /// between, for only its own events end it.
  mutating func serveArrivals() {
    for index in 0..<arrivals.count {
      let (descriptor, bytes) = arrivals[index]
      received(descriptor, bytes)
    }
    arrivals.removeAll()
  }

  private mutating func received(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) {
    guard let torn = connections[descriptor].pointee.torn else { return serve(descriptor, bytes, resuming: nil) }
    torn.input.append(contentsOf: bytes)
    resume(descriptor, torn)
  }

  /// Goes on with input that was kept.
  private mutating func resume(_ descriptor: Int32, _ torn: TornRequest) {
    connections[descriptor].pointee.torn = nil
    let kept = torn.input
    kept.withUnsafeBytes { serve(descriptor, $0, resuming: torn) }
  }

  /// Answers all complete requests in `bytes` with as few sends as possible, and keeps what is left.
  /// - Parameter isProgress: an answer was gathered already.
  mutating func serve(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, resuming torn: TornRequest?, isProgress: Bool = false
  ) {
    var reader = torn?.reader ?? RequestReader(limits: configuration.limits)
    var start = 0
    var requests: UInt64 = 0
    var sends = 0
    var keptEnd = bytes.count
    reading: while start < bytes.count, !connections[descriptor].pointee.state.isClosing {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
      let used: Int
      switch reader.read(rest.bindMemory(to: UInt8.self).span) {
      case .incompleteHead: break reading
      case .incompleteBody:
        if reader.mustContinue() { batch.append("HTTP/1.1 100 Continue\r\n\r\n") }
        keptEnd = start + reader.head.end
        break reading
      case .complete(let count): used = count
      case .failed(let error):
        refuse(descriptor, error, reader.head.method)
        break reading
      }
      let head = UnsafeRawBufferPointer(rebasing: rest[..<reader.head.end])
      if !answer(descriptor, reader.head, head) {
        if handOver(descriptor, reader.head, head, used: used) { break reading }
        append(descriptor, .tooManyHandlers, reader.head, head)
      }
      requests += 1
      start += used
      if start < bytes.count { reader = RequestReader(limits: configuration.limits) }
      if batch.isFull {
        send(descriptor)
        sends += 1
        if connections[descriptor].pointee.unsent != nil || !connections[descriptor].pointee.isOpen { break }
        if sends == Self.sendsAtOnce { break }
      }
    }
    if !batch.isEmpty { send(descriptor) }
    answeredSinceWaking += requests
    guard connections[descriptor].pointee.isOpen else { return }
    if start < keptEnd { keep(descriptor, bytes, start..<keptEnd, reader, torn) }
    if sends == Self.sendsAtOnce { giveWay(descriptor) }
    settle(descriptor, progressed: isProgress || requests > 0)
  }

  /// Treats the output as blocked: the poller tells in its turn that it is not, and the kept input is gone on with.
  private mutating func giveWay(_ descriptor: Int32) {
    guard connections[descriptor].pointee.unsent == nil, connections[descriptor].pointee.torn != nil else { return }
    connections[descriptor].pointee.unsent = UnsentOutput(skipping: 0, [], owner: site)
    connections[descriptor].pointee.mayHaveMore = true
  }

  /// Keeps `range` of `bytes` until more comes or the output is through. A connection without input or output keeps nothing.
  private mutating func keep(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, _ reader: RequestReader,
    _ torn: TornRequest?
  ) {
    if connections[descriptor].pointee.state.isClosing {
      connections[descriptor].pointee.state.noteUnreadBytes()
    } else if let torn, range == 0..<torn.input.count {
      torn.reader = reader
      connections[descriptor].pointee.torn = torn
    } else {
      let input = Array(UnsafeRawBufferPointer(rebasing: bytes[range]))
      connections[descriptor].pointee.torn = TornRequest(input: input, reader: reader)
    }
  }

  /// Enters the phase that follows from what is kept, or ends the connection.
  mutating func settle(_ descriptor: Int32, progressed: Bool) {
    guard connections[descriptor].pointee.isOpen else { return }
    let phase: ConnectionState.Phase
    if connections[descriptor].pointee.unsent != nil {
      phase = .answering
    } else if connections[descriptor].pointee.state.isClosing {
      return finish(descriptor)
    } else if connections[descriptor].pointee.pending != nil {
      phase = .handling
    } else if let torn = connections[descriptor].pointee.torn, torn.reader.hasBegun {
      phase = torn.reader.isInBody ? .body : .head
    } else {
      phase = .idle
    }
    connections.enter(phase, descriptor, now: now, renewed: progressed)
    if phase == .idle, isDraining { return close(descriptor) }
    watch(descriptor, for: phase == .answering ? .output : .input)
    if phase == .answering { makeRoom() }
  }

  /// Tells the poller what to wait for, if that has changed or if it has to look again.
  mutating func watch(_ descriptor: Int32, for interest: Readiness) {
    let current = connections[descriptor].pointee.interest
    guard interest != current || connections[descriptor].pointee.mayHaveMore else { return }
    connections[descriptor].pointee.interest = interest
    connections[descriptor].pointee.mayHaveMore = false
    guard current.isEmpty else { return poller.change(descriptor, to: interest) }
    if (try? poller.watch(descriptor, for: interest)) == nil { close(descriptor) }
  }

  private mutating func finish(_ descriptor: Int32) {
    guard connections[descriptor].pointee.state.mustLinger else { return close(descriptor) }
    SystemCall.shutDownSending(descriptor)
    connections[descriptor].pointee.torn = nil
    connections[descriptor].pointee.pending = nil
    connections.enter(.lingering, descriptor, now: now, renewed: true)
    connections[descriptor].pointee.mayHaveMore = true
    watch(descriptor, for: .input)
  }

  private mutating func resumeSending(_ descriptor: Int32) {
    switch connections[descriptor].pointee.unsent?.send(to: descriptor) {
    case .none?: return
    case .some?: connections.progressed(descriptor, now: now, timeouts: timeouts)
    case .broken?: close(descriptor)
    case .finished?, nil:
      connections[descriptor].pointee.unsent = nil
      if let pending = connections[descriptor].pointee.pending {
        if let answer = pending.rendered { deliver(descriptor, answer) } else { settle(descriptor, progressed: true) }
      } else if let torn = connections[descriptor].pointee.torn, !connections[descriptor].pointee.state.isClosing {
        connections.enter(.idle, descriptor, now: now, renewed: true)
        resume(descriptor, torn)
      } else {
        settle(descriptor, progressed: true)
      }
    }
  }

  private mutating func drop(_ descriptor: Int32) {
    switch receive(descriptor) {
    case .done(0), .failed: close(descriptor)
    case .done(let count):
      connections[descriptor].pointee.droppedBytes += count
      guard connections[descriptor].pointee.droppedBytes <= Self.mostDropped else {
        return close(descriptor, reset: true)
      }
      connections[descriptor].pointee.mayHaveMore = true
      watch(descriptor, for: .input)
    case .wouldBlock: return
    }
  }
}
