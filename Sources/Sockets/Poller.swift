/// What a descriptor can be watched for, and what it is ready for.
package struct Readiness: OptionSet, Sendable {
  package let rawValue: UInt32

  @inlinable package init(rawValue: UInt32) { self.rawValue = rawValue }

  // Written out, because the standard library's are not specialised across modules, and each event comes by here.
  @inlinable package func contains(_ other: Readiness) -> Bool { rawValue & other.rawValue == other.rawValue }
  @inlinable package static func == (a: Readiness, b: Readiness) -> Bool { a.rawValue == b.rawValue }
  @inlinable package static func != (a: Readiness, b: Readiness) -> Bool { a.rawValue != b.rawValue }

  @inlinable package static var readable: Readiness { Readiness(rawValue: 1) }
  @inlinable package static var writable: Readiness { Readiness(rawValue: 2) }
  /// The peer is gone or the socket is broken; reading tells which.
  @inlinable package static var hungUp: Readiness { Readiness(rawValue: 4) }
  /// The peer sends no more; what it sent before may still be unread.
  @inlinable package static var ended: Readiness { Readiness(rawValue: 8) }
  /// Asks to be told of what is new only, once; without it the poller repeats what is still so. Spares the poller a second look
  /// at each descriptor it reported.
  @inlinable package static var onChange: Readiness { Readiness(rawValue: 16) }

  /// What a connection is watched for, in one of two directions.
  @inlinable package static var input: Readiness { Readiness(rawValue: 1 | 8 | 16) }
  @inlinable package static var output: Readiness { Readiness(rawValue: 2 | 16) }
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
