import VietnameseText

/// How closely what stands in the text agrees with what was typed.
package enum MatchLevel: Int, Comparable, Sendable, CaseIterable {
  /// With the same marks, wherever the tone is placed.
  case exact
  /// With other tones on the same letters.
  case tone
  /// With other letters: `a` for `ă`, `d` for `đ`.
  case folded

  package static func < (a: MatchLevel, b: MatchLevel) -> Bool { a.rawValue < b.rawValue }
}

/// A typed syllable or number in the three forms in which it is compared.
struct SearchWord: Hashable, Sendable {
  let exact: Word
  let toneless: String
  let folded: String

  init(_ text: String) {
    exact = Word(text)
    toneless = withoutTones(text)
    folded = VietnameseText.folded(text)
  }

  /// Whether it was typed with a mark, so that the marks count.
  var hasMarks: Bool { Word(folded) != exact }

  func level(of other: SearchWord) -> MatchLevel? {
    if exact == other.exact { return .exact }
    if toneless == other.toneless { return .tone }
    return folded == other.folded ? .folded : nil
  }
}

/// Words that must all stand in a document, and phrases whose words must follow each other.
///
///     SearchQuery(#"nghị quyết "da nang" 40-NQ/TU"#)   // two words and two phrases
package struct SearchQuery: Hashable, Sendable {
  /// As typed.
  let text: String
  /// Ranges of `words` that must follow each other; a range of one is a single word.
  let groups: [Range<Int>]
  let words: [SearchWord]
  /// The last word may be the beginning of one: nothing was typed after it.
  let lastMayGrow: Bool

  /// Takes linear time; the caller bounds the length. Without any letter or digit it finds nothing.
  package init(_ text: String) {
    var words: [SearchWord] = []
    var groups: [Range<Int>] = []
    var isQuoted = false
    for (number, part) in normalizedNFC(text).split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      isQuoted = number % 2 == 1
      for chunk in isQuoted ? [part] : part.split(whereSeparator: \.isWhitespace) {
        let start = words.count
        let tokens = TokenizedText(String(chunk))
        for token in tokens.tokens where token.kind == .word || token.kind == .number {
          words.append(SearchWord(tokens.string(token.span)))
        }
        if words.count > start { groups.append(start..<words.count) }
      }
    }
    self.text = text
    self.words = words
    self.groups = groups
    lastMayGrow = !isQuoted && groups.last?.count == 1 && text.last?.isWhitespace == false && text.last != "\""
  }
}
