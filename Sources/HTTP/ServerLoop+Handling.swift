import Dispatch
import Sockets
import Synchronization

/// A request that a handler is answering on another thread. Its bytes stay at the front of what the connection has kept.
struct PendingAnswer {
  /// Tells a late answer from one that is still wanted.
  let id: UInt64
  let head: RequestHead
  /// Bytes of the request, what is kept of them.
  let used: Int
  let startedAt: Int64
  /// Set if the answer is there but earlier output is still blocked.
  var rendered: RenderedAnswer?
}

/// An answer on its way back to its loop.
struct Completion: Sendable {
  let descriptor: Int32
  let id: UInt64
  let answer: RenderedAnswer
}

/// Handlers run on Dispatch's threads, so that a slow one holds up nobody but its own connection.
extension ServerLoop {
  func handOver(_ descriptor: Int32, _ head: RequestHead, _ bytes: UnsafeRawBufferPointer, used: Int) {
    lastPendingId += 1
    let id = lastPendingId
    connections[descriptor].pointee.pending = PendingAnswer(id: id, head: head, used: used, startedAt: wokenAt)
    let copy = Array(bytes)
    let router = site.router
    DispatchQueue.global().async {
      let answer = RenderedAnswer(to: head, copy, from: router)
      self.complete(Completion(descriptor: descriptor, id: id, answer: answer))
    }
  }

  /// Called on the handler's thread.
  private func complete(_ completion: Completion) {
    let isFirst = completions.withLock { completions in
      completions.append(completion)
      return completions.count == 1
    }
    if isFirst { wake() }
  }

  func takeCompletions() {
    let arrived = completions.withLock { completions in
      defer { completions = [] }
      return completions
    }
    for completion in arrived {
      let descriptor = completion.descriptor
      guard connections.contains(descriptor), connections[descriptor].pointee.pending?.id == completion.id else {
        continue
      }
      if connections[descriptor].pointee.unsent == nil {
        deliver(descriptor, completion.answer)
      } else {
        connections[descriptor].pointee.pending?.rendered = completion.answer
      }
    }
  }

  /// Sends the answer to the pending request and goes on with what is kept behind it.
  func deliver(_ descriptor: Int32, _ answer: RenderedAnswer) {
    guard let pending = connections[descriptor].pointee.pending, let torn = connections[descriptor].pointee.torn else {
      return
    }
    connections[descriptor].pointee.pending = nil
    connections[descriptor].pointee.torn = nil
    counters.time(UInt64(max(0, Clock.nanoseconds() - pending.startedAt)), requests: 1)
    torn.input.withUnsafeBytes { bytes in
      append(descriptor, answer, pending, UnsafeRawBufferPointer(rebasing: bytes[..<pending.head.end]))
      serve(descriptor, UnsafeRawBufferPointer(rebasing: bytes[pending.used...]), resuming: nil, isProgress: true)
    }
  }
}
