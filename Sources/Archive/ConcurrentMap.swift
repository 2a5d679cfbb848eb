import Dispatch
import Synchronization

/// The results of `body` for 0 to `count`, in order, worked out on all cores in pieces of 256.
func concurrentMap<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
  let starts = Array(stride(from: 0, to: count, by: 256))
  let pieces = Mutex([[Result]](repeating: [], count: starts.count))
  DispatchQueue.concurrentPerform(iterations: starts.count) { number in
    let piece = (starts[number]..<min(starts[number] + 256, count)).map(body)
    pieces.withLock { $0[number] = piece }
  }
  return pieces.withLock { Array($0.joined()) }
}
