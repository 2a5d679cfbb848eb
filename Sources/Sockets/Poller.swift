/// What a descriptor can be watched for, and what it is ready for.
package struct Readiness: OptionSet, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let readable = Readiness(rawValue: 1)
  package static let writable = Readiness(rawValue: 2)
  /// The peer is gone or the socket is broken; reading tells which.
  package static let hungUp = Readiness(rawValue: 4)
  /// The peer sends no more; what it sent before may still be unread.
  package static let ended = Readiness(rawValue: 8)
  /// Asks to be told of what is new only, once; without it the poller repeats what is still so. Spares the poller a second look
  /// at each descriptor it reported.
  package static let onChange = Readiness(rawValue: 16)

  /// What a connection is watched for, in one of two directions.
  package static let input = Readiness(rawValue: 1 | 8 | 16)
  package static let output = Readiness(rawValue: 2 | 16)
}

/// Waits until watched descriptors are ready. The one mechanism we ship is epoll (`EpollPoller`); another system's would be one
/// more file with these five functions.
package protocol Poller: ~Copyable {
  mutating func watch(_ descriptor: Int32, for interest: Readiness) throws(SocketError)
  /// Watches for something else, or for the same anew: what is ready already is told again, also with `onChange`.
  mutating func change(_ descriptor: Int32, to interest: Readiness)
  mutating func forget(_ descriptor: Int32)
  /// Waits for at most `milliseconds` (negative: for ever) and returns how many descriptors are ready.
  mutating func wait(milliseconds: Int32) -> Int
  /// The event at `index` of the last wait.
  func event(_ index: Int) -> (descriptor: Int32, readiness: Readiness)
}
