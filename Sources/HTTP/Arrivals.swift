/// Input of several connections, read and not yet served: one buffer of half a megabyte for all of them, filled from its
/// start.
struct Arrivals: ~Copyable {
  /// The most bytes of one read.
  static let readSize = 32_768
  /// The most connections read before they are served: the first of them waits for the reads of the others.
  private static let limit = 16

  private struct Arrival {
    var descriptor: Int32 = -1
    var bytes = 0..<0
  }

  private let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: limit * readSize, alignment: 16)
  private let arrivals: UnsafeMutablePointer<Arrival>
  private(set) var count = 0
  private var used = 0

  init() {
    arrivals = .allocate(capacity: Self.limit)
    arrivals.initialize(repeating: Arrival(), count: Self.limit)
  }

  deinit {
    arrivals.deallocate()
    memory.deallocate()
  }

  var isFull: Bool { count == Self.limit }

  /// Where the next read goes. What is there is overwritten.
  var room: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(rebasing: memory[used..<(used + Self.readSize)])
  }

  /// Keeps what was read into the first `byteCount` bytes of `room`, which must not be full.
  mutating func add(_ byteCount: Int, from descriptor: Int32) {
    arrivals[count] = Arrival(descriptor: descriptor, bytes: used..<(used + byteCount))
    count += 1
    used += byteCount
  }

  subscript(_ index: Int) -> (descriptor: Int32, bytes: UnsafeRawBufferPointer) {
    let arrival = arrivals[index]
    return (arrival.descriptor, UnsafeRawBufferPointer(rebasing: memory[arrival.bytes]))
  }

  mutating func removeAll() {
    count = 0
    used = 0
  }
}
