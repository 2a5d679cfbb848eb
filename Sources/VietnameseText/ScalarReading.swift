extension Span<UInt8> {
  /// The scalar that begins at `index`, which moves behind it. The bytes are valid UTF-8.
  /// Several times faster than the scalar view of a string.
  @inlinable @inline(__always)
  package func scalar(at index: inout Int) -> Unicode.Scalar {
    // As many bytes as there are leading ones in the first (RFC 3629, section 3).
    let first = UInt32(self[index])
    index += 1
    let value =
      switch first {
      case ..<0x80: first
      case ..<0xE0: (first & 0x1F) << 6 | rest(at: &index)
      case ..<0xF0: (first & 0x0F) << 12 | rest(at: &index) << 6 | rest(at: &index)
      default: (first & 0x07) << 18 | rest(at: &index) << 12 | rest(at: &index) << 6 | rest(at: &index)
      }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// What a byte inside a scalar adds to it.
  @inlinable @inline(__always)
  func rest(at index: inout Int) -> UInt32 {
    defer { index += 1 }
    return UInt32(self[index] & 0x3F)
  }
}

extension Unicode.Scalar {
  /// Hands over its bytes in UTF-8. Most letters have one or two, which need no call.
  @inlinable @inline(__always)
  package func forEachByte(_ append: (UInt8) -> Void) {
    switch value {
    case ..<0x80: append(UInt8(truncatingIfNeeded: value))
    case ..<0x800:
      append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
      append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
    default: for byte in UTF8.encode(self) ?? UTF8.encodedReplacementCharacter { append(byte) }
    }
  }
}

extension [UInt8] {
  /// Appends a scalar in UTF-8.
  @inlinable @inline(__always)
  package mutating func append(_ scalar: Unicode.Scalar) { scalar.forEachByte { append($0) } }
}
