extension Span<UInt8> {
  /// The scalar that begins at `index`, which moves behind it. The bytes are valid UTF-8.
  /// Several times faster than the scalar view of a string.
  @inlinable @inline(__always)
  package func scalar(at index: inout Int) -> Unicode.Scalar {
    let first = self[index]
    index += 1
    if first < 0x80 { return Unicode.Scalar(first) }
    // As many bytes as there are leading ones in the first (RFC 3629, section 3).
    let length = (~first).leadingZeroBitCount
    var value = UInt32(first & 0x7F >> UInt8(length))
    for _ in 1..<length {
      value = value << 6 | UInt32(self[index] & 0x3F)
      index += 1
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

extension [UInt8] {
  /// Appends a scalar in UTF-8. Most letters have one byte or two, which need no call.
  @inlinable @inline(__always)
  package mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case ..<0x80: append(UInt8(truncatingIfNeeded: scalar.value))
    case ..<0x800:
      append(0xC0 | UInt8(truncatingIfNeeded: scalar.value >> 6))
      append(0x80 | UInt8(truncatingIfNeeded: scalar.value & 0x3F))
    default: append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
