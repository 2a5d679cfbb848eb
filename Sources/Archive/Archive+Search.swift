import VietnameseText

/// A hit of the search over everything.
package struct SearchResult: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable { case article, entity, timeline }

  package var kind: Kind
  package var hit: SearchHit
  /// The query is the whole name of the entity.
  var isWholeName = false

  /// A name that was searched for comes before the articles that hold it, those before single dates in them.
  package var score: Float {
    switch kind {
    case .entity: isWholeName ? 1 : hit.score
    case .article: hit.score * 0.85
    case .timeline: hit.score * 0.75
    }
  }

  fileprivate static func precedes(_ a: SearchResult, _ b: SearchResult) -> Bool {
    if a.hit.rankedLevel != b.hit.rankedLevel { return a.hit.rankedLevel < b.hit.rankedLevel }
    if a.score != b.score { return a.score > b.score }
    return (a.kind.rawValue, a.hit.index) < (b.kind.rawValue, b.hit.index)
  }
}

/// The three lists that a search over everything ranks as one.
package struct SearchResults: Sendable {
  fileprivate let lists: [(kind: SearchResult.Kind, hits: HitList)]
  fileprivate let isWholeName: @Sendable (Int32) -> Bool

  package var count: Int { lists.reduce(0) { $0 + $1.hits.count } }

  /// A part of the list; `range` lies within it. Of each kind only as many are looked at as the part could hold.
  package subscript(range: Range<Int>) -> [SearchResult] {
    let best = lists.flatMap { kind, hits in
      hits[0..<min(range.upperBound, hits.count)].map {
        SearchResult(kind: kind, hit: $0, isWholeName: kind == .entity && isWholeName($0.index))
      }
    }
    return Array(best.sorted(by: SearchResult.precedes)[range])
  }
}

extension Archive {
  /// Articles, entities and dated items in one ranked list, narrowed by `filter`, which must have words.
  package func search(_ filter: ListFilter) -> SearchResults {
    let wanted = slug(filter.words?.text ?? "")
    return SearchResults(
      lists: [(.entity, entities(filter)), (.article, articles(filter)), (.timeline, timeline(filter))],
      isWholeName: { slug(entities[Int($0)].name) == wanted })
  }
}
