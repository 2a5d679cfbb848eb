/// Searches that look at eight neighbouring bytes together, as one word in which the first of them is the lowest.
extension Span<UInt8> {
  /// The index of the first byte in `range` that is below 0x20 or DEL, or the end of `range`.
  @inline(__always)
  func firstControl(in range: Range<Int>) -> Int {
    first(in: range) { Marks.below(0x20, $0) | Marks.below(1, $0 ^ Marks.eight(0x7F)) }
  }

  /// The index of the first `byte` in `range`, or the end of `range`.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int {
    first(in: range) { Marks.below(1, $0 ^ Marks.eight(byte)) }
  }

  /// The index of the first byte that `marks` marks in its word, or the end of `range`.
  @inline(__always)
  private func first(in range: Range<Int>, _ marks: (UInt64) -> UInt64) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var index = range.lowerBound
    while range.upperBound &- index >= 8 {
      let word = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      let found = marks(UInt64(littleEndian: word))
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < range.upperBound, marks(UInt64(self[unchecked: index])) & 0x80 == 0 { index &+= 1 }
    return index
  }
}

/// A word's bytes are marked in their high bits.
private enum Marks {
  /// `byte` eight times.
  static func eight(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// Marks the bytes below `limit`, which is at most 0x80. Above the first of them others may be marked as well.
  static func below(_ limit: UInt8, _ word: UInt64) -> UInt64 { (word &- eight(limit)) & ~word & eight(0x80) }
}
