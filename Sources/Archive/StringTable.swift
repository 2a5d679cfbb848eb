import Glibc

/// Strings as small numbers, in order of first appearance. They are compared by their bytes: what the standard library's
/// dictionaries ask of a string, its canonical form, takes longer for Vietnamese than all else in packing an article.
struct StringTable: Sendable {
  /// Of all strings, one behind the other, and where each ends.
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  /// Numbers by hash, at most half of them taken; -1 is free.
  private var slots: [Int32] = []

  var count: Int { ends.count }
  var strings: [String] { ends.indices.map { self[Int32($0)] } }

  subscript(number: Int32) -> String { String(decoding: bytes[range(number)], as: UTF8.self) }

  mutating func number(of string: String) -> Int32 {
    var string = string
    return string.withUTF8 { number(of: $0) }
  }

  mutating func number(of string: [UInt8]) -> Int32 { string.withUnsafeBufferPointer { number(of: $0) } }

  /// That of a string of another table.
  mutating func number(of number: Int32, in other: StringTable) -> Int32 {
    other.bytes.withUnsafeBufferPointer { self.number(of: UnsafeBufferPointer(rebasing: $0[other.range(number)])) }
  }

  /// Nothing more comes: lets go of what only finding needs.
  mutating func close() { slots = [] }

  private func range(_ number: Int32) -> Range<Int> {
    Int(number == 0 ? 0 : ends[Int(number) - 1])..<Int(ends[Int(number)])
  }

  private mutating func number(of string: UnsafeBufferPointer<UInt8>) -> Int32 {
    if slots.count < 2 * (count + 1) { grow() }
    let slot = slot(of: string)
    if slots[slot] >= 0 { return slots[slot] }
    slots[slot] = Int32(count)
    bytes.append(contentsOf: string)
    ends.append(UInt32(bytes.count))
    return slots[slot]
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: max(64, 2 * slots.count, 4 * count))
    for number in ends.indices.map(Int32.init) {
      slots[bytes.withUnsafeBufferPointer { slot(of: UnsafeBufferPointer(rebasing: $0[range(number)])) }] = number
    }
  }

  /// Where a string stands, or the free slot where it may stand.
  private func slot(of string: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(string))
    var slot = Int(UInt(bitPattern: hasher.finalize()) % UInt(slots.count))
    while slots[slot] >= 0, !equals(slots[slot], string) { slot = slot + 1 == slots.count ? 0 : slot + 1 }
    return slot
  }

  private func equals(_ number: Int32, _ string: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(number)
    guard range.count == string.count, let wanted = string.baseAddress else { return range.isEmpty && string.isEmpty }
    return bytes.withUnsafeBufferPointer {
      $0.baseAddress.map { memcmp($0 + range.lowerBound, wanted, range.count) == 0 } ?? false
    }
  }
}
