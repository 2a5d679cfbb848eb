import Glibc

/// A system call that failed: which one, on what, and why.
package struct SocketError: Error, Hashable, CustomStringConvertible {
  /// The C function, for example `bind`.
  package let call: String
  /// `errno` as the call left it.
  package let number: Int32
  /// What the call was made on, for example an address; empty if that adds nothing.
  package let subject: String

  /// The errno of an argument that means nothing to the system.
  package static let invalid = EINVAL

  package init(call: String, number: Int32, subject: String = "") {
    self.call = call
    self.number = number
    self.subject = subject
  }

  package var description: String {
    let reason = String(cString: strerror(number))
    return subject.isEmpty ? "\(call): \(reason)" : "\(call) \(subject): \(reason)"
  }
}
