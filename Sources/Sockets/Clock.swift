import Glibc

/// Clocks that cost a few nanoseconds.
package enum Clock {
  /// Nanoseconds of a clock that never goes back.
  package static func nanoseconds() -> Int64 { read(CLOCK_MONOTONIC) }

  /// Nanoseconds since 1970 in UTC; a clock that stands before 1970 counts as 1970.
  package static func wallNanoseconds() -> Int64 { max(0, read(CLOCK_REALTIME)) }

  private static func read(_ clock: Int32) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
