/// What a descriptor can be watched for, and what it is ready for.
package struct Readiness: OptionSet, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let readable = Readiness(rawValue: 1)
  package static let writable = Readiness(rawValue: 2)
  /// The peer is gone or the socket is broken; reading tells which.
  package static let hungUp = Readiness(rawValue: 4)
}

/// Waits until watched descriptors are ready. The one mechanism we ship is epoll (`EpollPoller`); another system's would be one
/// more file with these five functions.
package protocol Poller: ~Copyable {
  mutating func watch(_ descriptor: Int32, for interest: Readiness) throws(SocketError)
  mutating func change(_ descriptor: Int32, to interest: Readiness)
  mutating func forget(_ descriptor: Int32)
  /// Waits for at most `milliseconds` (negative: for ever) and returns how many descriptors are ready.
  mutating func wait(milliseconds: Int32) -> Int
  /// The event at `index` of the last wait.
  func event(_ index: Int) -> (descriptor: Int32, readiness: Readiness)
}
