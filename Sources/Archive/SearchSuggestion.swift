import VietnameseText

extension Archive {
  /// What was probably meant by a query that finds nothing: each word that stands nowhere gives way to the most frequent one
  /// that is a slip of a finger away. Nil where there is none for one of them, or no such word.
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
  /// The most frequent word that is one slip away, in its folded form: a letter too many or too few, another, or two swapped.
  /// Of two letters any slip makes another word. Looks up whatever may have been meant, some 70 words a letter, so that the
  /// cost is bound by the length of the query and not by the words of the archive.
  fileprivate func nearest(to word: String) -> String? {
    let typed = Array(word.utf8)
    guard typed.count > 2 else { return nil }
    var nearest: Int32?
    func tryOut(_ letters: [UInt8], at place: Range<Int>) {
      var other = typed
      other.replaceSubrange(place, with: letters)
      guard let number = number(of: String(decoding: other, as: UTF8.self)) else { return }
      nearest = min(nearest ?? number, number)
    }
    for place in typed.indices {
      tryOut([], at: place..<place + 1)
      if place > 0 { tryOut([typed[place], typed[place - 1]], at: place - 1..<place + 1) }
      for letter in Self.letters { tryOut([letter], at: place..<place + 1) }
    }
    for place in 0...typed.count {
      for letter in Self.letters { tryOut([letter], at: place..<place) }
    }
    return nearest.map { folded[Int($0)] }
  }

  /// Of folded words; those of other alphabets are not mended.
  private static let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
}
