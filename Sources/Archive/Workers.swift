import Glibc
import Synchronization

/// Work on all cores, on threads of their own: Dispatch's are those that answer requests, and loading must not take them.
package enum Workers {
  static let count = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// Ten steps of niceness: about a tenth of the time of a core, where somebody else wants it. See sched(7).
  private static let backgroundNiceness: Int32 = 10

  /// Runs `body` on a thread that gives way to whatever else wants to run, as do all threads that it starts, and waits for it.
  package static func inBackground(_ body: @escaping @Sendable () -> Void) {
    let work: @Sendable () -> Void = {
      // On Linux niceness is a thread's own, and those it starts inherit it.
      _ = nice(backgroundNiceness)
      body()
    }
    if let thread = start(work) { pthread_join(thread, nil) } else { body() }
  }

  /// Calls `body` with 0 to `count`, each once, in ascending order as threads become free; returns when all are done.
  static func perform(_ count: Int, _ body: @Sendable (Int) -> Void) {
    withoutActuallyEscaping(body) { body in
      let next = Counter()
      let work: @Sendable () -> Void = {
        while case let index = next.take(), index < count { body(index) }
      }
      let helpers = (1..<max(1, min(Self.count, count))).compactMap { _ in start(work) }
      work()
      for thread in helpers { pthread_join(thread, nil) }
    }
  }

  /// The results of `body` in order.
  static func map<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: count))
    perform(count) { index in
      let result = body(index)
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// The same for many results that take little each: threads take them by the thousand.
  static func mapSmall<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
    let size = 1024
    return map((count + size - 1) / size) { block in (block * size..<min((block + 1) * size, count)).map(body) }
      .flatMap { $0 }
  }

  /// Two results side by side.
  static func both<First, Second: Sendable>(
    _ first: () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    withoutActuallyEscaping(second) { second in
      let other = Mutex<Second?>(nil)
      let thread = start {
        let result = second()
        other.withLock { $0 = result }
      }
      let own = first()
      if let thread { pthread_join(thread, nil) }
      return (own, other.withLock { $0 } ?? second())
    }
  }

  /// Nil where the system has no thread left.
  private static func start(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Work(work))
    let status = pthread_create(
      &thread, nil,
      { box in
        guard let box else { return nil }
        Unmanaged<Work>.fromOpaque(box).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    if status == 0 { return thread }
    box.release()
    return nil
  }

  private final class Work: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private final class Counter: Sendable {
    private let value = Atomic(0)

    func take() -> Int { value.add(1, ordering: .relaxed).oldValue }
  }
}
