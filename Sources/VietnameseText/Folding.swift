/// Lower case without any mark, `đ` as `d`: "Đà Nẵng" gives "da nang". What a reader types without marks finds it.
package func folded(_ text: String) -> String {
  mapLetters(text) {
    Unicode.Scalar($0.base)
  } other: {
    decomposedBase($0)
  }
}

/// Lower case without tones, letters kept: "Đà Nẵng" gives "đa năng". Finds what was typed with a wrong tone.
package func withoutTones(_ text: String) -> String {
  mapLetters(text) {
    $0.plain
  } other: {
    $0
  }
}

/// Takes NFC or NFD; a combining mark that belongs to no letter of the alphabet is dropped.
@inline(__always)
private func mapLetters(
  _ text: String, letter: (Letter) -> Unicode.Scalar, other: (Unicode.Scalar) -> Unicode.Scalar
) -> String {
  let text = normalizedNFC(text)
  let bytes = text.utf8Span.span
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    let scalar = bytes.scalar(at: &index)
    if let found = Letter(scalar) {
      result.append(letter(found))
    } else if scalar.isASCII {
      result.append(scalar)
    } else if !isCombiningMark(scalar) {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isCombiningMark(lower) {
        result.append(other(lower))
      }
    }
  }
  return String(decoding: result, as: UTF8.self)
}

func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
  (0x300...0x36F).contains(scalar.value)
}
