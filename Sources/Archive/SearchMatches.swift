import VietnameseText

/// All that a query found, and the best of it in order.
struct SearchMatches: Sendable {
  private let search: Search
  private(set) var documents: Bitset

  init(search: Search, documents: Bitset) {
    self.search = search
    self.documents = documents
  }

  var isEmpty: Bool { documents.isEmpty }

  mutating func keep(among selection: Selection) {
    switch selection {
    case .all: break
    case .bits(let bits, _): documents.formIntersection(bits)
    case .list(let members):
      let found = documents
      documents = Bitset(count: search.index.documentCount, members.lazy.filter(found.contains))
    }
  }

  /// The `count` best, in order: by the level of what was typed with marks, then by score, then by the default order.
  func best(_ count: Int) -> [SearchHit] {
    let marked = search.terms.filter(\.word.hasMarks)
    var hits: [SearchHit] = []
    var rest = documents
    for level in MatchLevel.allCases where hits.count < count && !rest.isEmpty {
      var tier = rest
      if level < .folded {
        for term in marked { tier.formIntersection(search.documents(with: term, atLeast: level)) }
      }
      hits += search.best(count - hits.count, of: tier).map { hit($0, level) }
      if marked.isEmpty { break }
      rest.subtract(tier)
    }
    return hits
  }

  private func hit(_ ranked: RankedDocument, _ level: MatchLevel) -> SearchHit {
    var hit = SearchHit(index: ranked.document)
    hit.level = search.level(in: ranked.document)
    hit.rankedLevel = level
    let highest = Score.score(Score.highest, closePairs: search.pairs.count, of: search.pairs.count)
    hit.score = min(1, Float(ranked.score) / Float(highest))
    return hit
  }

  /// Some documents that were found, with their levels.
  func hits(of documents: [Int32]) -> [SearchHit] {
    documents.map { document in
      var hit = SearchHit(index: document)
      hit.level = search.level(in: document)
      return hit
    }
  }
}
