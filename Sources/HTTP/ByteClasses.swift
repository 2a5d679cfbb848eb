/// Some of the 128 bytes of ASCII, a bit each: looked up without a branch, which a switch over ranges is not.
struct ByteSet {
  let low: UInt64
  let high: UInt64

  func contains(_ byte: UInt8) -> Bool {
    (byte & 0x40 == 0 ? low : high) >> UInt64(byte & 0x3F) & UInt64(~byte >> 7) != 0
  }

  // Letters and digits, and of each class these:
  /// ! # $ % & ' * + - . ^ _ ` | ~
  static let token = ByteSet(low: 0x03FF_6CFA_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE)
  /// - . _ ~
  static let unreserved = ByteSet(low: 0x03FF_6000_0000_0000, high: 0x47FF_FFFE_87FF_FFFE)
  /// - . _ ~ ! $ & ' ( ) * + , ; =
  static let hostName = ByteSet(low: 0x2BFF_7FD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE)
  /// What a URI is made of but #: - . _ ~ ! $ & ' ( ) * + , ; = : @ / ? [ ] %
  static let target = ByteSet(low: 0xAFFF_FFF2_0000_0000, high: 0x47FF_FFFE_AFFF_FFFF)
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
  /// Whether `range` spells `text`, which is ASCII in small letters, in any case.
  func equalsIgnoringCase(_ range: Range<Int>, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count where self[range.lowerBound + offset].lowercased != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// `range` without spaces and tabs at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, self[lower].isBlank { lower += 1 }
    while lower < upper, self[upper - 1].isBlank { upper -= 1 }
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
