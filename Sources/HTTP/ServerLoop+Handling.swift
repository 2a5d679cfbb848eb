import Dispatch
import Sockets

/// A request that a handler is answering on another thread. Its bytes stay at the front of what the connection has kept.
final class PendingAnswer {
  /// Tells a late answer from one that is still wanted.
  let id: UInt64
  let head: RequestHead
  /// Bytes of the request, what is kept of them.
  let used: Int
  let startedAt: Int64
  /// Set if the answer is there but earlier output is still blocked.
  var rendered: RenderedAnswer?

  init(id: UInt64, head: RequestHead, used: Int, startedAt: Int64) {
    self.id = id
    self.head = head
    self.used = used
    self.startedAt = startedAt
  }
}

/// An answer on its way back to its loop.
struct Completion: Sendable {
  let descriptor: Int32
  let id: UInt64
  let answer: RenderedAnswer
}

/// Handlers run on Dispatch's threads, so that a slow one holds up nobody but its own connection.
extension ServerLoop {
  mutating func handOver(_ descriptor: Int32, _ head: RequestHead, _ bytes: UnsafeRawBufferPointer, used: Int) {
    lastPendingId += 1
    let id = lastPendingId
    connections[descriptor].pointee.pending = PendingAnswer(id: id, head: head, used: used, startedAt: wokenAt)
    let copy = Array(bytes)
    let router = site.router
    DispatchQueue.global().async { [mailbox] in
      let answer = RenderedAnswer(to: head, copy, from: router)
      mailbox.complete(Completion(descriptor: descriptor, id: id, answer: answer))
    }
  }

  mutating func take(_ arrived: [Completion]) {
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
  mutating func deliver(_ descriptor: Int32, _ answer: RenderedAnswer) {
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
