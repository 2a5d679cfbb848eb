import Sockets

/// One place in a loop's table of connections, which is indexed by descriptor.
struct Connection {
  var state = ConnectionState(now: 0)
  var isOpen = false
  /// Whether something may be there to read that the poller will not tell of again by itself.
  var mayHaveMore = false
  /// What the poller watches it for; empty before the first wait.
  var interest = Readiness(rawValue: 0)
  /// Neighbours in the list of the phase, -1 at the ends.
  var previous: Int32 = -1
  var next: Int32 = -1
  /// A request that is not complete, or not yet answered because output is blocked.
  var torn: TornRequest?
  var unsent: UnsentOutput?
  var pending: PendingAnswer?
  // What is above is 64 bytes, a line of the processor's cache; the rest is seldom looked at.
  /// What was dropped while lingering.
  var droppedBytes = 0
  var peer: SocketAddress?

  /// Whether it has a share in the memory of answers that wait; what is sent from ready bytes takes none.
  var holdsMemory: Bool { unsent?.share != nil || pending?.rendered != nil }
}

/// Input that is kept between two reads. Exists only while there is some.
final class TornRequest {
  /// Begins with a request; of one whose body is being read, only the head is kept.
  var input: [UInt8]
  var reader: RequestReader

  init(input: [UInt8], reader: RequestReader) {
    self.input = input
    self.reader = reader
  }
}
