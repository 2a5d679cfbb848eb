/// The Unicode property White_Space, without the property table: texts are asked for it at each scalar.
package func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
  default: false
  }
}

/// The text with every run of white space as one space, and none at its ends.
package func withSingleSpaces(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var isSpacePending = false
  for scalar in text.unicodeScalars {
    if isWhiteSpace(scalar) {
      isSpacePending = !result.isEmpty
    } else {
      if isSpacePending { result.append(" ") }
      isSpacePending = false
      result.append(scalar)
    }
  }
  return String(result)
}
