/// A hit of the search over everything.
package struct SearchResult: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable { case article, entity, timeline }

  package var kind: Kind
  package var hit: SearchHit

  /// A name that was searched for comes before the articles that hold it, those before single dates in them.
  package var score: Double {
    switch kind {
    case .entity: hit.score
    case .article: hit.score * 0.9
    case .timeline: hit.score * 0.8
    }
  }
}

extension Archive {
  /// Articles, entities and dated items in one ranked list, narrowed by `filter`, which must have words.
  package func search(_ filter: ListFilter) -> [SearchResult] {
    let results =
      entities(filter).map { SearchResult(kind: .entity, hit: $0) }
      + articles(filter).map { SearchResult(kind: .article, hit: $0) }
      + timeline(filter).map { SearchResult(kind: .timeline, hit: $0) }
    return results.sorted { a, b in
      if a.hit.rankedLevel != b.hit.rankedLevel { return a.hit.rankedLevel < b.hit.rankedLevel }
      if a.score != b.score { return a.score > b.score }
      return (a.kind.rawValue, a.hit.index) < (b.kind.rawValue, b.hit.index)
    }
  }
}
