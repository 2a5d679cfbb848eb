import NewsReading
import VietnameseText

package enum ArticleOrder: String, Sendable, CaseIterable { case published, captured, title, relevance }
package enum EntityOrder: String, Sendable, CaseIterable {
  case name, mentions, articles, firstSeen = "first_seen", relevance
}
package enum DateOrder: String, Sendable, CaseIterable { case date, relevance }

/// A key to sort by, and which way.
package struct ListSort<Key: Hashable & Sendable>: Hashable, Sendable {
  package var key: Key
  package var isDescending: Bool

  package init(_ key: Key, descending: Bool = false) {
    self.key = key
    isDescending = descending
  }
}

/// The orders of lists, worked out once: the place of each element among those that have the key; elements without it
/// come last either way. Ties stand in the order of permalinks, so every order is total.
struct ListOrders: Sendable {
  /// Ranks by index, nil where the key is missing.
  typealias Ranks = [Int32?]

  let articles: [ArticleOrder: Ranks]
  let entities: [EntityOrder: Ranks]

  init(articles: [Article], entities: [Entity]) {
    self.articles = [
      .published: Self.ranks(articles, id: \.id, key: { $0.date }, by: DatePeriod.precedes),
      .captured: Self.ranks(articles, id: \.id, key: { $0.captured }, by: <),
      .title: Self.ranks(articles, id: \.id, key: { $0.title.map(NameOrder.init) }, by: <),
    ]
    self.entities = [
      .name: Self.ranks(entities, id: \.id, key: { NameOrder($0.name) }, by: <),
      .mentions: Self.ranks(entities, id: \.id, key: { $0.mentionCount }, by: <),
      .articles: Self.ranks(entities, id: \.id, key: { $0.articles.count }, by: <),
      .firstSeen: Self.ranks(entities, id: \.id, key: { $0.firstSeen }, by: DatePeriod.precedes),
    ]
  }

  private static func ranks<Element, Key>(
    _ elements: [Element], id: (Element) -> String, key: (Element) -> Key?, by precedes: (Key, Key) -> Bool
  ) -> Ranks {
    let keyed = elements.enumerated().compactMap { index, element in
      key(element).map { (index: index, key: $0, id: id(element)) }
    }
    let sorted = keyed.sorted { a, b in
      if precedes(a.key, b.key) { return true }
      if precedes(b.key, a.key) { return false }
      return a.id.utf8.lexicographicallyPrecedes(b.id.utf8)
    }
    var ranks = Ranks(repeating: nil, count: elements.count)
    for (rank, element) in sorted.enumerated() { ranks[element.index] = Int32(rank) }
    return ranks
  }
}

extension Array where Element == SearchHit {
  mutating func sort(by ranks: ListOrders.Ranks, descending: Bool) {
    sort { a, b in
      switch (ranks[Int(a.index)], ranks[Int(b.index)]) {
      case (let first?, let second?): descending ? first > second : first < second
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): a.index < b.index
      }
    }
  }
}
