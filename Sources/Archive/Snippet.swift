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
    let article = articles[Int(index)]
    var best: (rank: Int, snippet: Snippet)?
    for paragraph in article.paragraphs {
      let text = TokenizedText(article.text[paragraph.span])
      for sentence in text.sentences(in: text.tokens.indices) {
        let (rank, hits) = query.matches(in: text, sentence)
        if let best, best.rank >= rank { continue }
        best = (rank, Self.snippet(text, sentence, hits))
      }
    }
    return best?.snippet ?? Snippet(text: article.title ?? "")
  }

  /// The sentence of a citation.
  package func snippet(of citation: Citation, for query: SearchQuery) -> Snippet {
    let text = TokenizedText(self.text(citation.evidence.sentence, in: citation.article))
    return Self.snippet(text, text.tokens.indices, query.matches(in: text, text.tokens.indices).hits)
  }

  private static func snippet(_ text: TokenizedText, _ sentence: Range<Int>, _ hits: [TextSpan]) -> Snippet {
    guard !sentence.isEmpty else { return Snippet(text: "") }
    let start = text.span(sentence).scalars.lowerBound
    return Snippet(
      text: text.string(sentence),
      hits: hits.map { $0.scalars.lowerBound - start..<$0.scalars.upperBound - start })
  }
}

extension SearchQuery {
  /// The tokens of a sentence that the query asks for, and how good they are together: each word counts once, by how
  /// closely it agrees.
  fileprivate func matches(in text: TokenizedText, _ sentence: Range<Int>) -> (rank: Int, hits: [TextSpan]) {
    var best = [Int](repeating: 0, count: words.count)
    var hits: [TextSpan] = []
    for index in sentence {
      let token = text.tokens[index]
      guard token.kind == .word || token.kind == .number else { continue }
      let printed = SearchWord(text.string(token.span))
      var isHit = false
      for (number, word) in words.enumerated() {
        let mayGrow = lastMayGrow && number == words.count - 1
        guard
          let level = word.level(of: printed) ?? (mayGrow && printed.folded.hasPrefix(word.folded) ? .folded : nil)
        else { continue }
        best[number] = max(best[number], MatchLevel.allCases.count - level.rawValue)
        isHit = true
      }
      if isHit { hits.append(token.span) }
    }
    return (best.reduce(0) { $0 + ($1 == 0 ? 0 : $1 + 4) }, hits)
  }
}
