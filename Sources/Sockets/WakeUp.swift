import CLinux
import Glibc

/// Wakes a loop that waits in its poller, from any thread (eventfd).
package struct WakeUp: ~Copyable, Sendable {
  private let descriptor: FileDescriptor

  package init() throws(SocketError) {
    let flags = Int32(EFD_NONBLOCK | EFD_CLOEXEC)
    descriptor = FileDescriptor(try SystemCall.require("eventfd") { eventfd(0, flags) })
  }

  /// What the poller watches for readability.
  package var number: Int32 { descriptor.number }

  package func signal() { _ = eventfd_write(number, 1) }

  /// Takes the wake-up back; called by the loop that was woken.
  package func clear() {
    var count: eventfd_t = 0
    _ = eventfd_read(number, &count)
  }
}
