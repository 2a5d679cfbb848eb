import NewsReading
import VietnameseText

/// The sentence to show for a hit, with the words that were searched for marked.
package struct Snippet: Sendable {
  /// UTF-8.
  package var bytes: ArraySlice<UInt8>
  /// In Unicode scalars of the text, in order.
  package var hits: [Range<Int>] = []

  package var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Finds what to show for one query, hit by hit: what it has learned of printed words it keeps.
package struct SnippetFinder {
  private let archive: Archive
  private var words: QueryWords

  package init(_ archive: Archive, for query: SearchQuery) {
    self.archive = archive
    words = QueryWords(query)
  }

  /// What to show for a result; nil for an entity that no article names.
  package mutating func snippet(of result: SearchResult) -> Snippet? {
    let index = result.hit.index
    return switch result.kind {
    case .article: snippet(ofArticle: index)
    case .entity: archive.sightings(of: index, limit: 1).first.map { snippet(of: $0) }
    case .timeline: snippet(of: archive.timeline[Int(index)].citation)
    }
  }

  /// The sentence with most of the words, those closest to what was typed first; the first one where none has any (a name was
  /// completed that none prints in full).
  package mutating func snippet(ofArticle index: Int32) -> Snippet {
    let store = archive.store
    let article = store.tables.articles[Int(index)]
    var best: (rank: Int, sentence: StoredText)?
    for sentence in store.tables.sentences[article.sentences.ints] where sentence.paragraph >= 0 {
      let text = article.text.part(sentence.start..<sentence.end)
      let rank = store.tables.texts.withBytes(of: text) { words.rank(of: $0) }
      if rank > best?.rank ?? 0 || best == nil { best = (rank, text) }
      if rank == words.highestRank { break }
    }
    return marked(best?.sentence ?? article.title)
  }

  /// The sentence of a citation.
  package mutating func snippet(of citation: Citation) -> Snippet {
    marked(archive.articles[Int(citation.article)].stored(citation.evidence.sentence))
  }

  private mutating func marked(_ text: StoredText) -> Snippet {
    guard text != .none else { return Snippet(bytes: []) }
    let texts = archive.store.tables.texts
    let hits = texts.withBytes(of: text) { words.hits(in: $0) }
    return Snippet(bytes: texts.bytes(of: text), hits: hits)
  }
}
