import Glibc
import Synchronization

/// Work on all cores, on threads of their own: Dispatch's are those that answer requests, and loading must not take them.
package enum Workers {
  /// How much of the machine work may take.
  package enum Effort: Sendable {
    case full
    /// Gives way to whatever else wants to run.
    case background

    /// See sched(7): ten steps are about a tenth of the time where somebody else wants it.
    fileprivate var nice: Int32 { self == .background ? 10 : 0 }
  }

  static let count = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// Calls `body` with 0 to `count`, each once, in ascending order as threads become free; returns when all are done.
  static func perform(_ count: Int, effort: Effort = .full, _ body: @Sendable (Int) -> Void) {
    withoutActuallyEscaping(body) { body in
      let job = Job(count: count, effort: effort, body: body)
      var threads: [pthread_t] = []
      // This thread is one of them, but in the background, where it would keep its own priority.
      let helpers = effort == .full ? min(Self.count, count) - 1 : min(Self.count, count)
      while threads.count < helpers {
        var thread = pthread_t()
        let box = Unmanaged.passRetained(job)
        let status = pthread_create(&thread, nil, { Self.run($0) }, box.toOpaque())
        guard status == 0 else {
          box.release()
          break
        }
        threads.append(thread)
      }
      if effort == .full || threads.isEmpty { job.run() }
      for thread in threads { pthread_join(thread, nil) }
    }
  }

  /// The results of `body` in order.
  static func map<Result: Sendable>(
    _ count: Int, effort: Effort = .full, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: count))
    perform(count, effort: effort) { index in
      let result = body(index)
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  private static func run(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let box else { return nil }
    let job = Unmanaged<Job>.fromOpaque(box).takeRetainedValue()
    // On Linux a nice value is a thread's own; 0 is the calling thread.
    if job.effort.nice > 0 { setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, job.effort.nice) }
    job.run()
    return nil
  }

  private final class Job: Sendable {
    let effort: Effort
    private let count: Int
    private let body: @Sendable (Int) -> Void
    private let next = Atomic(0)

    init(count: Int, effort: Effort, body: @escaping @Sendable (Int) -> Void) {
      self.count = count
      self.effort = effort
      self.body = body
    }

    func run() {
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        body(index)
      }
    }
  }
}
