/// A class of bytes that the grammars of HTTP and URIs name: a bit in a table of all bytes, looked up without a branch. No class
/// has NUL, DEL or a byte that is not ASCII.
struct ByteSet {
  private let bit: UInt8

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool { Self.table[Int(byte)] & bit != 0 }

  /// The index of the first byte in `range` that is not of the class, or the end of `range`.
  @inline(__always)
  func end(in bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    var index = range.lowerBound
    while index < range.upperBound, contains(bytes[unchecked: index]) { index &+= 1 }
    return index
  }

  // Letters and digits, and of each class these:
  /// ! # $ % & ' * + - . ^ _ ` | ~
  static let token = ByteSet(bit: 1)
  /// What a URI is made of but #: - . _ ~ ! $ & ' ( ) * + , ; = : @ / ? [ ] %
  static let target = ByteSet(bit: 2)
  /// - . _ ~ ! $ & ' ( ) * + , ; =
  static let hostName = ByteSet(bit: 4)
  /// - . _ ~
  static let unreserved = ByteSet(bit: 8)
  /// Digits only.
  static let digit = ByteSet(bit: 16)

  // swift-format-ignore
  private static let table: [256 of UInt8] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7, 0, 1, 7, 3, 7, 7, 6, 6, 7, 7, 6, 15, 15, 2,
    31, 31, 31, 31, 31, 31, 31, 31, 31, 31, 2, 6, 0, 6, 0, 2,
    2, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15,
    15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 2, 0, 2, 1, 15,
    1, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15,
    15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 0, 1, 0, 15, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ]
}

/// The classes of bytes that the grammars of HTTP and URIs name.
extension UInt8 {
  /// tchar, RFC 9110 §5.6.2.
  var isToken: Bool { ByteSet.token.contains(self) }

  /// unreserved, RFC 3986 §2.3.
  var isUnreserved: Bool { ByteSet.unreserved.contains(self) }

  /// A byte of a reg-name but its percent escapes: unreserved or sub-delims (RFC 3986 §3.2.2).
  var isHostName: Bool { ByteSet.hostName.contains(self) }

  /// A byte that may stand in a path or query (RFC 3986 §2): anything of a URI but the fragment's `#`.
  var isTarget: Bool { ByteSet.target.contains(self) }

  var isDigit: Bool { self &- 0x30 < 10 }

  /// SP or HTAB, the bytes of OWS (RFC 9110 §5.6.3).
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// The value of a hexadecimal digit.
  var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }

  /// The byte with an ASCII capital made small.
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension Span<UInt8> {
  /// Whether `range` spells `text` exactly.
  @inline(__always)
  func equals(_ range: Range<Int>, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    for offset in 0..<text.utf8CodeUnitCount
    where self[unchecked: range.lowerBound &+ offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether `range`, which has no control bytes but tabs, spells `text`, which is ASCII in small letters, in any case.
  @inline(__always)
  func equalsIgnoringCase(_ range: Range<Int>, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    // The bit that tells small letters from capitals is set in all of `text`; without it its other bytes would be controls.
    for offset in 0..<text.utf8CodeUnitCount
    where self[unchecked: range.lowerBound &+ offset] | 0x20 != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// `range` without spaces and tabs at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, self[unchecked: lower].isBlank { lower &+= 1 }
    while lower < upper, self[unchecked: upper &- 1].isBlank { upper &-= 1 }
    return lower..<upper
  }

  /// Takes the next element of a comma-separated list off `rest`, trimmed; empty ones are skipped (RFC 9110 §5.6.1).
  func nextElement(_ rest: inout Range<Int>) -> Range<Int>? {
    while !rest.isEmpty {
      let comma = firstIndex(of: UInt8(ascii: ","), in: rest)
      let element = trimmed(rest.lowerBound..<comma)
      rest = min(comma + 1, rest.upperBound)..<rest.upperBound
      if !element.isEmpty { return element }
    }
    return nil
  }

  /// The bytes of `range` as text; bytes that are not UTF-8 are replaced.
  func text(_ range: Range<Int>) -> String {
    extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
