import Glibc

/// The head that each of some connections sent last, and what it says. Clients that ask again mostly ask in the same words, and
/// the same bytes mean the same: comparing them costs a fraction of reading them anew. Connections share the places, so the
/// memory is fixed and nothing is forgotten when one ends.
struct RecentHeads: ~Copyable {
  /// A longer head is read anew each time.
  private static let longest = 512
  private static let places: Int32 = 64

  private struct Place {
    var count = 0
    var head = RequestHead()
    let bytes: UnsafeMutableRawPointer
  }

  private let memory = UnsafeMutableRawPointer.allocate(byteCount: Int(places) * longest, alignment: 64)
  private let heads: UnsafeMutablePointer<Place>

  init() {
    heads = .allocate(capacity: Int(Self.places))
    for place in 0..<Int(Self.places) {
      (heads + place).initialize(to: Place(bytes: memory + place * Self.longest))
    }
  }

  deinit {
    heads.deallocate()
    memory.deallocate()
  }

  /// What `input` begins with, if it is the head that was kept last for this connection. Only bytes up to the end of a head
  /// decide what it says, so what follows it does not matter.
  func find(_ descriptor: Int32, _ input: UnsafeRawBufferPointer) -> RequestHead? {
    let place = heads + Int(descriptor % Self.places)
    let count = place.pointee.count
    guard count > 0, count <= input.count, let start = input.baseAddress, memcmp(start, place.pointee.bytes, count) == 0
    else { return nil }
    return place.pointee.head
  }

  /// Keeps a head that was read from `input`, which begins with it.
  func keep(_ descriptor: Int32, _ head: RequestHead, _ input: UnsafeRawBufferPointer) {
    guard head.end <= Self.longest, let start = input.baseAddress else { return }
    let place = heads + Int(descriptor % Self.places)
    place.pointee.bytes.copyMemory(from: start, byteCount: head.end)
    place.pointee.head = head
    place.pointee.count = head.end
  }
}
