/// A syllable as it is compared: lower case, the tone behind it, so that "Uỷ", "ủy" and "ỦY" are one word.
/// Sixteen bytes without an allocation: lexicons hold these, and comparing two takes two instructions.
/// A word of more than sixteen bytes, which no Vietnamese syllable has, is kept as a 128-bit hash.
// `@usableFromInline` and `@inlinable` let other targets put in line what they ask at each word of a text.
@usableFromInline
package struct Word: Hashable, Sendable {
  @usableFromInline var high: UInt64 = 0
  @usableFromInline var low: UInt64 = 0
  private var count: UInt8 = 0
  private var tone = Tone.level

  /// No word: what marks and line breaks have.
  package static let none = Word()

  package init() {}

  /// `text` is one syllable or one run of digits.
  package init(_ text: String) {
    for scalar in normalizedNFC(text).unicodeScalars { append(scalar) }
    close()
  }

  private init(bits: UInt128, count: UInt8) {
    high = UInt64(truncatingIfNeeded: bits >> 64)
    low = UInt64(truncatingIfNeeded: bits)
    self.count = count
  }

  package var isNone: Bool { count == 0 }

  @inlinable
  package static func == (a: Word, b: Word) -> Bool {
    a.low == b.low && a.high == b.high
  }

  @inlinable
  package func hash(into hasher: inout Hasher) {
    hasher.combine(low ^ (high &* 0x9E37_79B9_7F4A_7C15))
  }

  /// What sets and dictionaries of the standard library ask: two multiplications instead of SipHash, which takes longer
  /// than all else in looking up a word. The seed is another in each process and table, so that no text can aim at it.
  @inlinable
  package func _rawHashValue(seed: Int) -> Int {
    let seed = UInt64(bitPattern: Int64(seed))
    let product = (low ^ seed).multipliedFullWidth(
      by: high ^ (seed &* 0xFF51_AFD7_ED55_8CCD) ^ 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }

  /// A number of twelve bits that depends on every byte.
  @inlinable
  var place: Int {
    Int(truncatingIfNeeded: ((low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD) >> 52)
  }

  @inline(__always)
  mutating func append(_ letter: Letter) {
    if letter.tone != .level { tone = letter.tone }
    append(utf8: letter.plain)
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if let letter = Letter(scalar) {
      append(letter)
    } else if scalar.isASCII {
      append(byte: UInt8(scalar.value))
    } else {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars { append(utf8: lower) }
    }
  }

  private var bits: UInt128 { UInt128(high) << 64 | UInt128(low) }

  /// The syllable in the level tone.
  var withoutTone: Word {
    let last = UInt8(truncatingIfNeeded: low)
    let hasTone = count > 0 && Tone.allCases.contains { $0 != .level && $0.digit == last }
    return hasTone ? Word(bits: bits >> 8, count: count - 1) : self
  }

  /// The first bytes and the others; nil if there are fewer.
  func split(at index: Int) -> (first: Word, rest: Word)? {
    guard index <= Int(count) else { return nil }
    let length = 8 * (Int(count) - index)
    return (
      Word(bits: bits >> length, count: UInt8(index)), Word(bits: bits & ~(~0 << length), count: count - UInt8(index))
    )
  }

  mutating func close() {
    if tone != .level { append(byte: tone.digit) }
    tone = .level
  }

  @inline(__always)
  private mutating func append(utf8 scalar: Unicode.Scalar) {
    if scalar.isASCII { return append(byte: UInt8(truncatingIfNeeded: scalar.value)) }
    guard let encoded = UTF8.encode(scalar) else { return }
    for byte in encoded { append(byte: byte) }
  }

  private mutating func append(byte: UInt8) {
    if count < 16 {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte)
      count += 1
    } else {
      high = (high ^ low) &* 0x9E37_79B9_7F4A_7C15
      low = (low ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }
}

extension Word: ExpressibleByStringLiteral {
  @usableFromInline
  package init(stringLiteral value: String) { self.init(value) }
}

extension Word {
  /// The words of a phrase of a lexicon, split at spaces: "ban thường vụ" gives three.
  package static func phrase(_ text: String) -> [Word] {
    text.split(separator: " ").map { Word(String($0)) }
  }
}
