import Sockets

/// The connections of one loop in a flat table, each in the list of its phase. The lists are ordered by the time of entry, so
/// that only their heads need looking at to find what has expired: no timer, nothing allocated, constant cost.
struct ConnectionTable: ~Copyable {
  private let slots: UnsafeMutablePointer<Connection>
  let capacity: Int
  private var first: [Int32]
  private var last: [Int32]
  private(set) var count = 0

  /// - Parameter capacity: one more than the largest descriptor.
  init(capacity: Int) {
    self.capacity = capacity
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Connection(), count: capacity)
    first = Array(repeating: -1, count: ConnectionState.Phase.allCases.count)
    last = first
  }

  deinit {
    slots.deinitialize(count: capacity)
    slots.deallocate()
  }

  /// Where the connection of a descriptor below `capacity` is kept.
  subscript(_ descriptor: Int32) -> UnsafeMutablePointer<Connection> { slots + Int(descriptor) }

  /// Whether `descriptor` belongs to an open connection.
  func contains(_ descriptor: Int32) -> Bool {
    descriptor >= 0 && Int(descriptor) < capacity && slots[Int(descriptor)].isOpen
  }

  mutating func insert(_ descriptor: Int32, peer: SocketAddress?, now: Int64) {
    slots[Int(descriptor)] = Connection(state: ConnectionState(now: now), isOpen: true, peer: peer)
    link(descriptor)
    count += 1
  }

  mutating func remove(_ descriptor: Int32) {
    unlink(descriptor)
    slots[Int(descriptor)] = Connection()
    count -= 1
  }

  /// Moves a connection to a phase, at the end of that phase's list.
  mutating func enter(_ phase: ConnectionState.Phase, _ descriptor: Int32, now: Int64, renewed: Bool) {
    let current = slots[Int(descriptor)].state.phase
    guard renewed || current != phase else { return }
    unlink(descriptor)
    slots[Int(descriptor)].state.enter(phase, now: now, renewed: renewed)
    link(descriptor)
  }

  /// Notes that the peer took output.
  mutating func progressed(_ descriptor: Int32, now: Int64, timeouts: PhaseTimeouts) {
    unlink(descriptor)
    slots[Int(descriptor)].state.progressed(now: now, timeouts: timeouts)
    link(descriptor)
  }

  /// The connection that has been in `phase` for the longest time.
  func oldest(_ phase: ConnectionState.Phase) -> Int32? {
    let descriptor = first[phase.rawValue]
    return descriptor >= 0 ? descriptor : nil
  }

  private mutating func link(_ descriptor: Int32) {
    let list = slots[Int(descriptor)].state.phase.rawValue
    slots[Int(descriptor)].previous = last[list]
    slots[Int(descriptor)].next = -1
    if last[list] >= 0 { slots[Int(last[list])].next = descriptor } else { first[list] = descriptor }
    last[list] = descriptor
  }

  private mutating func unlink(_ descriptor: Int32) {
    let list = slots[Int(descriptor)].state.phase.rawValue
    let (previous, next) = (slots[Int(descriptor)].previous, slots[Int(descriptor)].next)
    if previous >= 0 { slots[Int(previous)].next = next } else { first[list] = next }
    if next >= 0 { slots[Int(next)].previous = previous } else { last[list] = previous }
  }
}
