import Glibc

/// Clocks that cost a few nanoseconds.
package enum Clock {
  /// Nanoseconds of a clock that never goes back.
  package static func nanoseconds() -> Int64 {
    let time = read(CLOCK_MONOTONIC)
    return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// Seconds since 1970 in UTC; a clock that stands before 1970 counts as 1970.
  package static func wallSeconds() -> Int64 { max(0, Int64(read(CLOCK_REALTIME_COARSE).tv_sec)) }

  private static func read(_ clock: Int32) -> timespec {
    var time = timespec()
    clock_gettime(clock, &time)
    return time
  }
}
