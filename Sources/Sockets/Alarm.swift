import CLinux
import Glibc

/// Wakes a loop that waits in its poller after a set time (timerfd). A wait with a timeout of its own costs a timer of the kernel
/// each time; this one is set once for many waits.
package struct Alarm: ~Copyable, Sendable {
  private let descriptor: FileDescriptor

  package init() throws(SocketError) {
    // TFD_NONBLOCK and TFD_CLOEXEC are these two: timerfd_create(2).
    let flags = O_NONBLOCK | O_CLOEXEC
    descriptor = FileDescriptor(try SystemCall.require("timerfd_create") { timerfd_create(CLOCK_MONOTONIC, flags) })
  }

  /// What the poller watches for readability, with `onChange`: a ring needs no taking back.
  package var number: Int32 { descriptor.number }

  /// Rings once, after so many nanoseconds; at once if there are none left. What was set before is void.
  package func set(nanoseconds: Int64) {
    var setting = itimerspec()
    // Zero would turn it off.
    let time = max(1, nanoseconds)
    setting.it_value = timespec(tv_sec: Int(time / 1_000_000_000), tv_nsec: Int(time % 1_000_000_000))
    _ = timerfd_settime(descriptor.number, 0, &setting, nil)
  }
}
