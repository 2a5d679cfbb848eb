import Dispatch
import Synchronization

/// The end of a serving process: settled once, waited for by the main thread.
final class Ending: Sendable {
  private let isSettled = DispatchSemaphore(value: 0)
  /// -1 until then.
  private let status = Atomic<Int32>(-1)

  var hasCome: Bool { status.load(ordering: .acquiring) >= 0 }

  /// Ends the process with this exit status, unless its end has been settled before.
  func settle(_ status: Int32) {
    let (isFirst, _) = self.status.compareExchange(expected: -1, desired: status, ordering: .acquiringAndReleasing)
    if isFirst { isSettled.signal() }
  }

  /// Waits for the end and gives the exit status.
  func wait() -> Int32 {
    isSettled.wait()
    return status.load(ordering: .acquiring)
  }
}
