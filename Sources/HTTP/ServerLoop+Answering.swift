import Sockets

extension ServerLoop {
  /// Appends the answer to a complete request to the batch, if it can be given at once. `bytes` is the head of the request.
  /// - Returns: false if a handler has to make the answer.
  mutating func answer(_ descriptor: Int32, _ head: RequestHead, _ bytes: UnsafeRawBufferPointer) -> Bool {
    switch head.method {
    case .get, .head:
      let target = UnsafeRawBufferPointer(rebasing: bytes[head.target])
      guard let ready = site.readyAnswer(target) else { return false }
      note(descriptor, append(ready, head, bytes, connectionField(descriptor, head)), head, bytes)
    case .options: note(descriptor, appendOptions(head, bytes, connectionField(descriptor, head)), head, bytes)
    case .known: append(descriptor, .knownMethod, head, bytes)
    case .unknown: append(descriptor, .unknownMethod, head, bytes)
    }
    return true
  }

  /// Appends what a handler gave.
  mutating func append(
    _ descriptor: Int32, _ answer: RenderedAnswer, _ pending: PendingAnswer, _ bytes: UnsafeRawBufferPointer
  ) {
    let sent = append(answer, connectionField(descriptor, pending.head))
    note(descriptor, sent, pending.head, bytes, since: pending.startedAt)
  }

  /// Counts an answer and says what becomes of the connection after it: a field, or nothing.
  private mutating func connectionField(_ descriptor: Int32, _ head: RequestHead) -> StaticString {
    let persists = connections[descriptor].pointee.state.answer(
      head, isDraining: isDraining, maxRequests: configuration.maxRequestsPerConnection)
    guard persists else { return "Connection: close\r\n" }
    return head.isVersionOneZero ? "Connection: keep-alive\r\n" : ""
  }

  /// What was appended, for the log and the metrics.
  private struct Sent {
    var status: Int
    var bodyBytes: Int
    var routeSlot = 0
  }

  /// Refuses input that is not a request, and ends the connection after it. Even here HEAD gets no body (RFC 9110 §9.3.2).
  mutating func refuse(_ descriptor: Int32, _ error: WireError, _ method: RequestHead.Method) {
    connections[descriptor].pointee.state.refuse()
    connections[descriptor].pointee.pending = nil
    let sent = append(RenderedAnswer(error.response, method), "Connection: close\r\n")
    note(descriptor, sent, nil, UnsafeRawBufferPointer(start: nil, count: 0))
  }

  /// Appends an error that does not end the connection.
  mutating func append(
    _ descriptor: Int32, _ error: WireError, _ head: RequestHead, _ bytes: UnsafeRawBufferPointer
  ) {
    let sent = append(RenderedAnswer(error.response, head.method), connectionField(descriptor, head))
    note(descriptor, sent, head, bytes)
  }

  private mutating func append(
    _ ready: UnsafePointer<ReadyAnswer>, _ head: RequestHead, _ bytes: UnsafeRawBufferPointer,
    _ connection: StaticString
  ) -> Sent {
    let slot = routeSlots[ready.pointee.routeIndex]
    let span = bytes.bindMemory(to: UInt8.self).span
    var form = ready.pointee.plain
    if head.hasAcceptEncoding, let gzip = ready.pointee.gzip, ContentCoding.prefersGzip(head, span) { form = gzip }
    if head.hasConditions {
      switch Preconditions.evaluate(head, span, tag: form.entityTag.bindMemory(to: UInt8.self).span) {
      case .passed: break
      case .notModified:
        batch.append(form.notModifiedHead)
        endHead(connection)
        return Sent(status: 304, bodyBytes: 0, routeSlot: slot)
      case .failed:
        let refusal = RenderedAnswer(
          WireError.preconditionFailed.response, head.method, routeIndex: ready.pointee.routeIndex)
        return append(refusal, connection)
      }
    }
    batch.append(okOpening)
    batch.append(connection)
    let bodyBytes = head.method == .get ? form.bodyCount : 0
    batch.appendReady(
      UnsafeRawBufferPointer(rebasing: form.content[..<(form.content.count - form.bodyCount + bodyBytes)]))
    return Sent(status: 200, bodyBytes: bodyBytes, routeSlot: slot)
  }

  /// OPTIONS is alike for every path that can be one (RFC 9110 §9.3.7).
  private mutating func appendOptions(
    _ head: RequestHead, _ bytes: UnsafeRawBufferPointer, _ connection: StaticString
  ) -> Sent {
    let target = bytes.bindMemory(to: UInt8.self).span.extracting(head.target)
    if !target.equals(0..<target.count, "*") {
      do {
        _ = try RequestTarget(target)
      } catch {
        return append(RenderedAnswer(error.response, head.method), connection)
      }
    }
    batch.append(ResponseWriter.options)
    endHead(connection)
    return Sent(status: 204, bodyBytes: 0)
  }

  private mutating func append(_ answer: RenderedAnswer, _ connection: StaticString) -> Sent {
    batch.append(answer.head)
    endHead(connection)
    batch.append(answer.body)
    // A site that was swapped meanwhile may have fewer routes.
    let slot = answer.routeIndex.flatMap { routeSlots.indices.contains($0) ? routeSlots[$0] : nil } ?? 0
    return Sent(status: answer.status, bodyBytes: answer.body.count, routeSlot: slot)
  }

  /// Appends what changes, and the empty line.
  private mutating func endHead(_ connection: StaticString) {
    batch.append(dateLine)
    batch.append(connection)
    batch.append("\r\n")
  }

  private mutating func note(
    _ descriptor: Int32, _ sent: Sent, _ head: RequestHead?, _ bytes: UnsafeRawBufferPointer, since start: Int64? = nil
  ) {
    counters.count(route: sent.routeSlot, method: head?.method, status: sent.status)
    guard let log = shared.log else { return }
    let line = AccessLogLine(
      peer: connections[descriptor].pointee.peer, wallSeconds: wallSeconds, status: sent.status, bytes: sent.bodyBytes,
      microseconds: max(0, Clock.nanoseconds() - (start ?? wokenAt)) / 1000)
    line.write(to: &logLines, format: log.format, head: head, request: bytes.bindMemory(to: UInt8.self).span)
  }

  /// Sends the batch. What the socket does not take stays with the connection, which is then not read until it is through.
  mutating func send(_ descriptor: Int32) {
    LoopCounters.add(UInt64(batch.count), to: counters.sentBytes)
    switch batch.send(to: descriptor, owner: site) {
    case .sent: return
    case .unsent(let unsent):
      // What one batch holds any connection may keep; an answer made for one client can be megabytes.
      if unsent.ownedBytes > OutputBatch.enough {
        unsent.share = shared.heldMemory.share(of: unsent.ownedBytes)
      }
      connections[descriptor].pointee.unsent = unsent
    case .broken: close(descriptor)
    }
  }

  /// Cuts off the clients that have taken nothing for the longest time until what the answers to the others take fits: a slow
  /// client costs nobody but itself. The last one may stay, however much it asked for.
  mutating func makeRoom() {
    var oldest = connections.oldest(.answering)
    while let descriptor = oldest, shared.heldMemory.bytes > configuration.maxHeldBytes {
      let next = connections[descriptor].pointee.next
      guard next >= 0 else { return }
      oldest = next
      if connections[descriptor].pointee.holdsMemory { close(descriptor, reset: true) }
    }
  }
}
