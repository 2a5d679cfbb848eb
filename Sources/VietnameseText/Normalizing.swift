// The standard library's own normalizer; FoundationEssentials has none, and all of Foundation would add 44 MB.
@_spi(_Unicode) import Swift

/// The text in Unicode Normalization Form C. Text that needs no work (the usual case) costs one scan.
package func normalizedNFC(_ text: String) -> String {
  guard mayNeedComposing(text) else { return text }
  var composed = String.UnicodeScalarView()
  for scalar in text._nfc { composed.append(scalar) }
  return String(composed)
}

extension String {
  /// Whether an NFC text begins with another, by their bytes; the standard library's own compares characters.
  package func begins(with start: String) -> Bool { utf8.starts(with: start.utf8) }
}

private func mayNeedComposing(_ text: String) -> Bool {
  let bytes = text.utf8Span.span
  var index = 0
  while index < bytes.count {
    // Below U+0300, and the bytes inside a scalar.
    if bytes[index] < 0xCC {
      index += 1
      continue
    }
    if mayNeedComposing(bytes.scalar(at: &index)) { return true }
  }
  return false
}

/// False only for scalars that are alone and unchanged in NFC: Latin up to U+02FF, Latin Extended Additional (all
/// Vietnamese letters), the common punctuation.
@inline(__always)
private func mayNeedComposing(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0...0x2FF, 0x1E00...0x1E98, 0x1E9C...0x1EFF, 0x2002...0x20CF, 0x2100...0x2125: false
  default: true
  }
}

/// The first scalar of the canonical decomposition: `ü` gives `u`.
func decomposedBase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  String(scalar)._nfd.first(where: { _ in true }) ?? scalar
}
