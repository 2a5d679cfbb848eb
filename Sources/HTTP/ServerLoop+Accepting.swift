import Glibc
import Sockets
import Synchronization

extension ServerLoop {
  /// Most connections taken at one wake-up, so that accepting does not starve those that are there.
  private static let acceptsAtOnce = 64

  mutating func accept() {
    defer { serveArrivals() }
    guard let listener = listener?.number, acceptResumesAt == nil else { return }
    var address = sockaddr_storage()
    // As many as last time are expected, for the call that finds none costs as much as one that does; if there are more, the
    // poller tells so again.
    let quota = isDraining ? Int.max : acceptQuota
    var taken = 0
    while taken < quota {
      switch SystemCall.accept(listener, from: &address) {
      case .done(let number):
        taken += 1
        take(Int32(truncatingIfNeeded: number), from: SocketAddress(address))
      case .wouldBlock:
        acceptQuota = max(1, taken)
        return
      case .failed(ECONNABORTED): taken += 1
      case .failed(let number): return pauseAccepting(number)
      }
    }
    acceptQuota = min(taken * 2, Self.acceptsAtOnce)
  }

  private mutating func take(_ descriptor: Int32, from peer: SocketAddress?) {
    let open = shared.metrics.openConnections.add(1, ordering: .relaxed).newValue
    guard Int(descriptor) < connections.capacity else {
      SystemCall.close(descriptor)
      shared.metrics.openConnections.subtract(1, ordering: .relaxed)
      return
    }
    LoopCounters.add(1, to: counters.accepted)
    connections.insert(descriptor, peer: peer, now: now)
    guard open <= maxConnections else { return turnAway(descriptor) }
    // The request is there already, for accepting was deferred; one that asks to close never costs the poller anything.
    guard !read(descriptor) else { return }
    connections.enter(.silent, descriptor, now: now, renewed: false)
    watch(descriptor, for: .input)
  }

  /// Says that there is no place, and takes none for it. The request is read before: unread it would make the close a reset, which
  /// may overtake the answer (RFC 9112 §9.6).
  private mutating func turnAway(_ descriptor: Int32) {
    _ = receive(descriptor)
    refuse(descriptor, .overloaded, .unknown)
    send(descriptor)
    if connections.contains(descriptor) { close(descriptor) }
  }

  /// Out of descriptors or memory: the connection stays in the backlog, and trying again at once would spin.
  private mutating func pauseAccepting(_ number: Int32) {
    if let listener = listener?.number { poller.forget(listener) }
    acceptResumesAt = now + 75
    guard now - lastAcceptReport >= 1000 else { return }
    lastAcceptReport = now
    shared.report("accepting paused: \(SocketError(call: "accept4", number: number))")
  }

  mutating func resumeAccepting() {
    acceptResumesAt = nil
    guard let listener = listener?.number else { return }
    if (try? poller.watch(listener, for: .readable)) == nil { acceptResumesAt = now + 75 }
  }
}
