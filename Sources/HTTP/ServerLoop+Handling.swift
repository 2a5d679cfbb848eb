import Dispatch
import Sockets
import Synchronization

/// A request that a handler is answering on another thread. Its bytes stay at the front of what the connection has kept.
final class PendingAnswer {
  /// Tells a late answer from one that is still wanted.
  let id: UInt64
  let head: RequestHead
  /// Bytes of the request, what is kept of them.
  let used: Int
  let startedAt: Int64
  /// Set if the answer is there but earlier output is still blocked.
  private(set) var rendered: RenderedAnswer?
  private var share: HeldMemory.Share?

  private let demand: Demand

  init(id: UInt64, head: RequestHead, used: Int, startedAt: Int64, demand: Demand) {
    self.id = id
    self.head = head
    self.used = used
    self.startedAt = startedAt
    self.demand = demand
  }

  deinit { demand.withdraw() }

  func keep(_ answer: RenderedAnswer, in memory: HeldMemory) {
    rendered = answer
    share = memory.share(of: answer.head.count + answer.body.count)
  }
}

/// Whether anybody still waits for an answer. One that has not been begun when its client is gone or its time is up never is.
final class Demand: Sendable {
  private let isWithdrawn = Atomic(false)

  func withdraw() { isWithdrawn.store(true, ordering: .relaxed) }
  var stands: Bool { !isWithdrawn.load(ordering: .relaxed) }
}

/// An answer on its way back to its loop.
struct Completion: Sendable {
  let descriptor: Int32
  let id: UInt64
  let answer: RenderedAnswer
}

/// Handlers run on Dispatch's threads, so that a slow one holds up nobody but its own connection.
extension ServerLoop {
  /// - Returns: false if too many answers are being made already. A handler cannot be stopped, so those that nobody waits for
  ///   any more count too.
  mutating func handOver(
    _ descriptor: Int32, _ head: RequestHead, _ bytes: UnsafeRawBufferPointer, used: Int
  ) -> Bool {
    guard shared.answersInMaking.add(1, ordering: .relaxed).newValue <= configuration.maxHandlers else {
      shared.answersInMaking.subtract(1, ordering: .relaxed)
      return false
    }
    lastPendingId += 1
    let id = lastPendingId
    let demand = Demand()
    connections[descriptor].pointee.pending = PendingAnswer(
      id: id, head: head, used: used, startedAt: wokenAt, demand: demand)
    let copy = Array(bytes)
    let router = site.router
    DispatchQueue.global().async { [mailbox, shared] in
      defer { shared.answersInMaking.subtract(1, ordering: .relaxed) }
      guard demand.stands else { return }
      let answer = RenderedAnswer(to: head, copy, from: router)
      mailbox.complete(Completion(descriptor: descriptor, id: id, answer: answer))
    }
    return true
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
        connections[descriptor].pointee.pending?.keep(completion.answer, in: shared.heldMemory)
        makeRoom()
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
