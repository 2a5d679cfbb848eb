import NewsReading
import VietnameseText

/// The sentence to show for a hit, with the words that were searched for marked.
package struct Snippet: Hashable, Sendable {
  package var text: String
  /// In Unicode scalars of `text`, in order.
  package var hits: [Range<Int>] = []
}

extension Archive {
  /// The sentence with most of the words, those closest to what was typed first; the first one where it has none
  /// (a name was completed that no sentence prints in full).
  package func snippet(ofArticle index: Int32, for query: SearchQuery) -> Snippet {
    let article = store.tables.articles[Int(index)]
    var best: (rank: Int, snippet: Snippet)?
    for sentence in store.tables.sentences[article.sentences.ints] where sentence.paragraph >= 0 {
      let text = article.text.part(sentence.span.start..<sentence.span.end)
      let (rank, hits) = store.tables.texts.withBytes(of: text, query.matches)
      if let best, best.rank >= rank { continue }
      best = (rank, Snippet(text: store.tables.texts.string(text), hits: hits))
    }
    return best?.snippet ?? Snippet(text: store.tables.texts.optionalString(article.title) ?? "")
  }

  /// The sentence of a citation.
  package func snippet(of citation: Citation, for query: SearchQuery) -> Snippet {
    var text = self.text(citation.evidence.sentence, in: citation.article)
    let hits = text.withUTF8 { query.matches(in: $0).hits }
    return Snippet(text: text, hits: hits)
  }
}

extension SearchQuery {
  /// The words of a sentence that the query asks for, in scalars, and how good they are together: each word counts once, by
  /// how closely it agrees.
  fileprivate func matches(in sentence: UnsafeBufferPointer<UInt8>) -> (rank: Int, hits: [Range<Int>]) {
    var best = [Int](repeating: 0, count: words.count)
    var hits: [Range<Int>] = []
    var (counted, scalars) = (0, 0)
    forEachWord(in: sentence) { range in
      let bytes = UnsafeBufferPointer(rebasing: sentence[range])
      guard mayMatch(bytes) else { return }
      let printed = SearchWord(String(decoding: bytes, as: UTF8.self))
      guard note(printed, in: &best) else { return }
      scalars += Int(countScalars(UnsafeBufferPointer(rebasing: sentence[counted..<range.lowerBound])))
      let start = scalars
      scalars += Int(countScalars(bytes))
      counted = range.upperBound
      hits.append(start..<scalars)
    }
    return (best.reduce(0) { $0 + ($1 == 0 ? 0 : $1 + 4) }, hits)
  }

  /// Whether a printed word is any of the query's.
  private func note(_ printed: SearchWord, in best: inout [Int]) -> Bool {
    var isHit = false
    for (number, word) in words.enumerated() {
      let mayGrow = lastMayGrow && number == words.count - 1
      guard let level = word.level(of: printed) ?? (mayGrow && printed.folded.hasPrefix(word.folded) ? .folded : nil)
      else { continue }
      best[number] = max(best[number], MatchLevel.allCases.count - level.rawValue)
      isHit = true
    }
    return isHit
  }

  /// A cheap no for most words: their first letter is none of those that the query's words begin with.
  private func mayMatch(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let initial = initial(of: bytes) else { return true }
    return words.contains { $0.folded.utf8.first == initial }
  }

  /// The first letter or digit without marks; nil if it is none of Vietnamese.
  private func initial(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
    guard let first = bytes.first else { return nil }
    if (0x30...0x39).contains(first) { return first }
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return Letter(scalar)?.base
  }
}
