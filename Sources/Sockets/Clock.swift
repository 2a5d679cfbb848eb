import Glibc

/// Clocks that cost a few nanoseconds.
package enum Clock {
  /// Milliseconds of a clock that never goes back; exact to a few milliseconds, which is enough for deadlines.
  package static func coarseMilliseconds() -> Int64 {
    let time = read(CLOCK_MONOTONIC_COARSE)
    return Int64(time.tv_sec) &* 1000 &+ Int64(time.tv_nsec) / 1_000_000
  }

  /// Nanoseconds of the same clock, exact.
  package static func nanoseconds() -> Int64 {
    let time = read(CLOCK_MONOTONIC)
    return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// Seconds since 1970 in UTC.
  package static func wallSeconds() -> Int64 { Int64(read(CLOCK_REALTIME_COARSE).tv_sec) }

  private static func read(_ clock: Int32) -> timespec {
    var time = timespec()
    clock_gettime(clock, &time)
    return time
  }
}
