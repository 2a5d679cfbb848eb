import Archive
import HTTP
import Synchronization

/// What the health, readiness and metrics answers tell, and what the lifecycle changes.
final class ServingState: Sendable {
  struct Values: Sendable {
    var snapshot: Snapshot?
    var isDraining = false
    var reloads = 0
    var failedReloads = 0
  }

  private let values = Mutex(Values())

  var current: Values { values.withLock { $0 } }

  /// False before the first snapshot and while draining.
  var isReady: Bool { values.withLock { $0.snapshot != nil && !$0.isDraining } }

  func setSnapshot(_ new: Snapshot) {
    values.withLock { values in
      if values.snapshot != nil { values.reloads += 1 }
      values.snapshot = new
    }
  }

  func noteFailedReload() { values.withLock { $0.failedReloads += 1 } }

  /// True for the first who asks.
  func beginDraining() -> Bool {
    values.withLock { values in
      defer { values.isDraining = true }
      return !values.isDraining
    }
  }
}
