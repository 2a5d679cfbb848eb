import Sockets

/// The connections of one loop in a flat table, each in the list of its phase. The lists are ordered by the time of entry, so
/// that only their heads need looking at to find what has expired: no timer, nothing allocated, constant cost.
struct ConnectionTable: ~Copyable {
  /// The ends of one phase's list, -1 if it is empty.
  private struct List {
    var first: Int32 = -1
    var last: Int32 = -1
  }

  private let slots: UnsafeMutablePointer<Connection>
  private let lists: UnsafeMutablePointer<List>
  let capacity: Int
  private(set) var count = 0

  /// - Parameter capacity: one more than the largest descriptor.
  init(capacity: Int) {
    self.capacity = capacity
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Connection(), count: capacity)
    lists = .allocate(capacity: ConnectionState.Phase.count)
    lists.initialize(repeating: List(), count: ConnectionState.Phase.count)
  }

  deinit {
    slots.deinitialize(count: capacity)
    slots.deallocate()
    lists.deallocate()
  }

  /// Where the connection of a descriptor below `capacity` is kept.
  subscript(_ descriptor: Int32) -> UnsafeMutablePointer<Connection> { slots + Int(descriptor) }

  /// Whether `descriptor` belongs to an open connection.
  func contains(_ descriptor: Int32) -> Bool {
    descriptor >= 0 && Int(descriptor) < capacity && self[descriptor].pointee.isOpen
  }

  mutating func insert(_ descriptor: Int32, peer: SocketAddress?, now: Int64) {
    self[descriptor].pointee = Connection(state: ConnectionState(now: now), isOpen: true, peer: peer)
    link(descriptor)
    count += 1
  }

  mutating func remove(_ descriptor: Int32) {
    unlink(descriptor)
    self[descriptor].pointee = Connection()
    count -= 1
  }

  /// Moves a connection to a phase, at the end of that phase's list.
  mutating func enter(_ phase: ConnectionState.Phase, _ descriptor: Int32, now: Int64, renewed: Bool) {
    let state = self[descriptor].pointee.state
    guard state.changes(entering: phase, now: now, renewed: renewed) else { return }
    unlink(descriptor)
    self[descriptor].pointee.state.enter(phase, now: now)
    link(descriptor)
  }

  /// Notes that the peer took output.
  mutating func progressed(_ descriptor: Int32, now: Int64, timeouts: PhaseTimeouts) {
    let since = self[descriptor].pointee.state.since
    self[descriptor].pointee.state.progressed(now: now, timeouts: timeouts)
    // The list is ordered by `since`: who keeps it keeps the place.
    guard self[descriptor].pointee.state.since != since else { return }
    unlink(descriptor)
    link(descriptor)
  }

  /// The connection that has been in `phase` for the longest time.
  func oldest(_ phase: ConnectionState.Phase) -> Int32? {
    let descriptor = lists[phase.rawValue].first
    return descriptor >= 0 ? descriptor : nil
  }

  /// A connection whose phase has lasted too long, or nil if there is none.
  func expired(now: Int64, timeouts: PhaseTimeouts) -> Int32? {
    for phase in 0..<ConnectionState.Phase.count {
      let oldest = lists[phase].first
      if oldest >= 0, now >= self[oldest].pointee.state.since + timeouts[phase] { return oldest }
    }
    return nil
  }

  /// When the next phase will have lasted too long; `Int64.max` without connections.
  func nextDeadline(_ timeouts: PhaseTimeouts) -> Int64 {
    var next = Int64.max
    for phase in 0..<ConnectionState.Phase.count where lists[phase].first >= 0 {
      next = min(next, self[lists[phase].first].pointee.state.since + timeouts[phase])
    }
    return next
  }

  private func link(_ descriptor: Int32) {
    let list = lists + self[descriptor].pointee.state.phase.rawValue
    let last = list.pointee.last
    self[descriptor].pointee.previous = last
    self[descriptor].pointee.next = -1
    if last >= 0 { self[last].pointee.next = descriptor } else { list.pointee.first = descriptor }
    list.pointee.last = descriptor
  }

  private func unlink(_ descriptor: Int32) {
    let list = lists + self[descriptor].pointee.state.phase.rawValue
    let (previous, next) = (self[descriptor].pointee.previous, self[descriptor].pointee.next)
    if previous >= 0 { self[previous].pointee.next = next } else { list.pointee.first = next }
    if next >= 0 { self[next].pointee.previous = previous } else { list.pointee.last = previous }
  }
}
