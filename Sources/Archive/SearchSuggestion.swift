import VietnameseText

extension Archive {
  /// What was probably meant by a query that finds nothing: each word that stands nowhere gives way to the most frequent one
  /// that is a slip of a finger away. Nil where there is none for one of them, or no such word. Takes a step for each word of
  /// the archive.
  package func suggestion(for query: SearchQuery) -> String? {
    let tokens = TokenizedText(normalizedNFC(query.text))
    var (text, end) = ("", 0)
    for token in tokens.tokens where token.kind == .word || token.kind == .number {
      let typed = folded(tokens.string(token.span))
      guard articleWords.vocabulary.number(of: typed) == nil else { continue }
      guard let meant = articleWords.vocabulary.nearest(to: typed) else { return nil }
      text += String(decoding: tokens.bytes[end..<token.span.utf8.lowerBound], as: UTF8.self) + meant
      end = token.span.utf8.upperBound
    }
    return end == 0 ? nil : text + String(decoding: tokens.bytes[end...], as: UTF8.self)
  }
}

extension Vocabulary {
  /// The most frequent word that is one slip away, in its folded form. Of two letters any slip makes another word.
  fileprivate func nearest(to word: String) -> String? {
    let bytes = Array(word.utf8)
    guard bytes.count > 2 else { return nil }
    return folded.first { abs($0.utf8.count - bytes.count) <= 1 && isOneSlip(from: bytes, to: Array($0.utf8)) }
  }
}

/// Whether one letter too many, too few, another, or two swapped make one word of the other; they differ, in length by
/// one at most.
private func isOneSlip(from a: [UInt8], to b: [UInt8]) -> Bool {
  let start = zip(a, b).prefix { $0 == $1 }.count
  // The last letters that are alike, beside the first.
  let end = zip(a.dropFirst(start).reversed(), b.dropFirst(start).reversed()).prefix { $0 == $1 }.count
  let (middle, other) = (a.dropFirst(start).dropLast(end), b.dropFirst(start).dropLast(end))
  return max(middle.count, other.count) <= 1 || (middle.count == 2 && middle.elementsEqual(other.reversed()))
}
