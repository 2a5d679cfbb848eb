/// The Unicode property White_Space, without the property table: texts are asked for it at each scalar.
@inlinable
package func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
  default: false
  }
}

/// The text with every run of white space as one space, and none at its ends. Text that has no other (the usual case)
/// costs one scan.
package func withSingleSpaces(_ text: String) -> String {
  let bytes = text.utf8Span.span
  if hasSingleSpaces(bytes) { return text }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var isSpacePending = false
  var index = 0
  while index < bytes.count {
    let scalar = bytes.scalar(at: &index)
    if isWhiteSpace(scalar) {
      isSpacePending = !result.isEmpty
    } else {
      if isSpacePending { result.append(" ") }
      isSpacePending = false
      result.append(scalar)
    }
  }
  return String(decoding: result, as: UTF8.self)
}

private func hasSingleSpaces(_ bytes: Span<UInt8>) -> Bool {
  var followsSpace = true
  var index = 0
  while index < bytes.count {
    // Letters of ASCII, and the bytes inside a scalar.
    if (0x21..<0xC2).contains(bytes[index]) {
      followsSpace = false
      index += 1
      continue
    }
    let scalar = bytes.scalar(at: &index)
    let isSpace = isWhiteSpace(scalar)
    if isSpace, followsSpace || scalar != " " { return false }
    followsSpace = isSpace
  }
  return !followsSpace
}
