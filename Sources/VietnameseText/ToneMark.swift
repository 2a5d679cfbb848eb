/// Lower case with the tone of each syllable behind it, so that both placements of the mark are equal:
/// `spellingKey("Uỷ ban") == spellingKey("Ủy ban")`. Runs of white space count as one space; every dash is `-`.
package func spellingKey(_ text: String) -> String {
  var key = String.UnicodeScalarView()
  var tone = Tone.level
  var pendingSpace = false
  func closeSyllable() {
    if tone != .level { key.append(Unicode.Scalar(UInt8(ascii: "0") + tone.rawValue)) }
    tone = .level
  }
  for scalar in normalizedNFC(text).unicodeScalars {
    if let letter = Letter(scalar) {
      if pendingSpace { key.append(" ") }
      pendingSpace = false
      key.append(letter.plain)
      if letter.tone != .level { tone = letter.tone }
      continue
    }
    closeSyllable()
    if isWhiteSpace(scalar) {
      pendingSpace = !key.isEmpty
      continue
    }
    if pendingSpace { key.append(" ") }
    pendingSpace = false
    if isDash(scalar) {
      key.append("-")
    } else {
      key.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }
  closeSyllable()
  return String(key)
}

package func isDash(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "-" || (0x2010...0x2015).contains(scalar.value) || scalar.value == 0x2212
}

/// The usual spelling of today's press: in an open syllable with oa, oe or uy the tone stands on the first vowel
/// ("Uỷ viên" gives "Ủy viên", "khoá" gives "khóa"); `qu` is a consonant ("quý" stays).
package func withUsualTonePlacement(_ text: String) -> String {
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
  var view = String.UnicodeScalarView()
  view.append(contentsOf: result)
  return String(view)
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
