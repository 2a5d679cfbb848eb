/// Lower case with the tone of each syllable behind it, so that both placements of the mark are equal:
/// `spellingKey("Uỷ ban") == spellingKey("Ủy ban")`. Runs of white space count as one space; every dash is `-`.
/// The text is NFC.
package func spellingKey(_ text: String) -> String { String(decoding: spellingBytes(text), as: UTF8.self) }

/// The same in UTF-8.
package func spellingBytes(_ text: String) -> [UInt8] {
  let bytes = text.utf8Span.span
  var key: [UInt8] = []
  key.reserveCapacity(bytes.count)
  var tone = Tone.level
  var index = 0
  while index < bytes.count {
    // Most of a text.
    if isASCIILetter(bytes[index]) {
      key.append(bytes[index] | 0x20)
      index += 1
      continue
    }
    let scalar = bytes.scalar(at: &index)
    if let letter = Letter(scalar) {
      key.append(letter.plain)
      if letter.tone != .level { tone = letter.tone }
      continue
    }
    if tone != .level { key.append(tone.digit) }
    tone = .level
    if isWhiteSpace(scalar) {
      if let last = key.last, last != UInt8(ascii: " ") { key.append(" ") }
    } else if isDash(scalar) {
      key.append("-")
    } else if scalar.isASCII {
      key.append(scalar)
    } else {
      key.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
  if tone != .level { key.append(tone.digit) }
  if key.last == UInt8(ascii: " ") { key.removeLast() }
  return key
}

private func isASCIILetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

package func isDash(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "-" || (0x2010...0x2015).contains(scalar.value) || scalar.value == 0x2212
}

/// The usual spelling of today's press: in an open syllable with oa, oe or uy the tone stands on the first vowel
/// ("Uỷ viên" gives "Ủy viên", "khoá" gives "khóa"); `qu` is a consonant ("quý" stays).
package func withUsualTonePlacement(_ text: String) -> String {
  guard hasToneOnSecondVowel(text) else { return text }
  let scalars = Array(text.unicodeScalars)
  var result = scalars
  for index in scalars.indices.dropFirst() {
    guard let first = Letter(scalars[index - 1]), let second = Letter(scalars[index]),
      first.tone == .level, second.tone != .level,
      isSplitPair(first.plain, second.plain),
      index + 1 == scalars.count || Letter(scalars[index + 1]) == nil,
      index < 2 || Letter(scalars[index - 2])?.base != UInt8(ascii: "q") || first.base != UInt8(ascii: "u")
    else { continue }
    result[index - 1] = toned(first, second.tone)
    result[index] = toned(second, .level)
  }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for scalar in result { bytes.append(scalar) }
  return String(decoding: bytes, as: UTF8.self)
}

private func hasToneOnSecondVowel(_ text: String) -> Bool {
  let bytes = text.utf8Span.span
  var last: Letter?
  var index = 0
  while index < bytes.count {
    let letter = Letter(bytes.scalar(at: &index))
    if let letter, letter.tone != .level, let last, last.tone == .level, isSplitPair(last.plain, letter.plain) {
      return true
    }
    last = letter
  }
  return false
}

private func isSplitPair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
  switch (first, second) {
  case ("o", "a"), ("o", "e"), ("u", "y"): true
  default: false
  }
}

private func toned(_ letter: Letter, _ tone: Tone) -> Unicode.Scalar {
  let row = Letter.vowelRows.first { $0[0] == letter.plain } ?? [letter.plain]
  let lower = row.count == Tone.allCases.count ? row[Int(tone.rawValue)] : row[0]
  guard letter.isUppercase else { return lower }
  return lower.properties.uppercaseMapping.unicodeScalars.first ?? lower
}
