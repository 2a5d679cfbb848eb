/// Which elements of a list are meant: a bit for each.
struct Bitset: Sendable {
  private(set) var words: [UInt64]

  /// Of a list of so many elements; none is meant yet.
  init(count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  init(count: Int, _ members: some Sequence<Int32>) {
    self.init(count: count)
    for member in members { insert(member) }
  }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  func contains(_ index: Int32) -> Bool { words[Int(index) >> 6] & (1 << UInt64(index & 63)) != 0 }

  mutating func insert(_ index: Int32) { words[Int(index) >> 6] |= 1 << UInt64(index & 63) }

  mutating func remove(_ index: Int32) { words[Int(index) >> 6] &= ~(1 << UInt64(index & 63)) }

  mutating func fill() {
    for index in words.indices { words[index] = .max }
  }

  /// The members of `words`, a bit an element.
  init(_ words: ArraySlice<UInt64>) { self.words = Array(words) }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Adds the members of a set of the same length.
  mutating func formUnion(_ other: ArraySlice<UInt64>) {
    for (index, word) in zip(words.indices, other) { words[index] |= word }
  }

  /// Leaves what is in both; they have the same length.
  mutating func formIntersection(_ other: Bitset) { formIntersection(other.words[...]) }

  mutating func formIntersection(_ other: ArraySlice<UInt64>) {
    for (index, word) in zip(words.indices, other) { words[index] &= word }
  }

  /// Takes out the members of a set of the same length.
  mutating func subtract(_ other: Bitset) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  /// Leaves those for which a condition holds.
  mutating func keep(where isWanted: (Int32) -> Bool) {
    for index in words.indices {
      var rest = words[index]
      while rest != 0 {
        let bit = rest & ~(rest - 1)
        if !isWanted(Int32(index * 64 + rest.trailingZeroBitCount)) { words[index] &= ~bit }
        rest &= ~bit
      }
    }
  }

  /// The members from one place to another in their ascending order.
  subscript(range: Range<Int>) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(range.count)
    var before = 0
    for (index, word) in words.enumerated() where word != 0 && before < range.upperBound {
      let count = word.nonzeroBitCount
      defer { before += count }
      guard before + count > range.lowerBound else { continue }
      var rest = word
      var place = before
      while rest != 0, place < range.upperBound {
        if place >= range.lowerBound { result.append(Int32(index * 64 + rest.trailingZeroBitCount)) }
        rest &= rest - 1
        place += 1
      }
    }
    return result
  }
}
