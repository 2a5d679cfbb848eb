import Sockets
import Synchronization

/// What other threads may touch of a loop.
final class LoopMailbox: Sendable {
  /// Answers that handlers have made.
  private let completions = Mutex<[Completion]>([])
  private let wakeUp: WakeUp

  init() throws(SocketError) { wakeUp = try WakeUp() }

  /// What the loop's poller watches for readability.
  var number: Int32 { wakeUp.number }

  /// Makes the loop look at what is shared.
  func wake() { wakeUp.signal() }

  /// Called on the handler's thread.
  func complete(_ completion: Completion) {
    let isFirst = completions.withLock { completions in
      completions.append(completion)
      return completions.count == 1
    }
    if isFirst { wake() }
  }

  /// Takes the wake-up back, and what has arrived.
  func empty() -> [Completion] {
    wakeUp.clear()
    return completions.withLock { completions in
      defer { completions = [] }
      return completions
    }
  }
}
