/// Owns one descriptor and closes it once.
package struct FileDescriptor: ~Copyable, Sendable {
  package let number: Int32

  package init(_ number: Int32) { self.number = number }

  deinit { SystemCall.close(number) }
}
