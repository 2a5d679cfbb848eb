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
      let text = article.text.part(sentence.start..<sentence.end)
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
      // A cheap no for most words: by their first letter, then by eight.
      if bytes[0] < 0x80, !initials[Int(bytes[0] | 0x20)] { return }
      let beginning = FoldedBeginning(bytes)
      guard beginnings.contains(where: { $0.mayBegin(beginning) }),
        note(SearchWord(String(decoding: bytes, as: UTF8.self)), in: &best)
      else { return }
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
}

/// The first eight letters of a word without their marks, in one number.
struct FoldedBeginning: Hashable, Sendable {
  /// The first letter in the highest byte.
  private var letters: UInt64 = 0
  private var count: UInt64 = 0
  /// It has letters that are none of Vietnamese, or marks of their own: only the whole word tells what it is.
  private var isForeign = false

  init(_ word: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < word.count, count < 8 {
      var (value, width) = (UInt32(word[index]), 1)
      if value >= 0x80 {
        width = value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2
        value &= 0xFF >> UInt32(width + 1)
        for offset in 1..<width where index + offset < word.count {
          value = value << 6 | UInt32(word[index + offset] & 0x3F)
        }
      }
      let isDigit = (0x30...0x39).contains(value)
      guard let letter = isDigit ? UInt8(value) : Unicode.Scalar(value).flatMap(Letter.init)?.base else {
        isForeign = true
        return
      }
      count += 1
      letters |= UInt64(letter) << (64 - 8 * count)
      index += width
    }
  }

  init(_ word: String) {
    var word = word
    self = word.withUTF8 { FoldedBeginning($0) }
  }

  /// False where no word that begins like `other` begins like this.
  func mayBegin(_ other: FoldedBeginning) -> Bool {
    if isForeign || other.isForeign || count == 0 { return true }
    return (letters ^ other.letters) >> (64 - 8 * count) == 0
  }
}
