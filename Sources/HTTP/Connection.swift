import Sockets

/// One place in a loop's table of connections, which is indexed by descriptor.
struct Connection {
  var state = ConnectionState(now: 0)
  var isOpen = false
  /// Neighbours in the list of the phase, -1 at the ends.
  var previous: Int32 = -1
  var next: Int32 = -1
  /// What was dropped while lingering.
  var droppedBytes = 0
  var peer: SocketAddress?
  /// A request that is not complete, or not yet answered because output is blocked.
  var torn: TornRequest?
  var unsent: UnsentOutput?
}

/// Input that is kept between two reads. Exists only while there is some.
final class TornRequest {
  var input: [UInt8]
  var parser: RequestParser
  /// Set when the head is complete and the body is not; `input` then begins with the head.
  var skipper: BodySkipper?

  init(input: [UInt8], parser: RequestParser, skipper: BodySkipper?) {
    self.input = input
    self.parser = parser
    self.skipper = skipper
  }
}
