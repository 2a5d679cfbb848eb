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

/// The orders of lists, worked out once. Elements without the key come last either way; ties stand in the order of
/// permalinks, so every order is total.
struct ListOrders: Sendable {
  /// The elements with the key in ascending order, then those without; and the place of each element in it.
  struct Order: Sendable {
    let ascending: [Int32]
    let descending: [Int32]
    let ranks: [Int32]

    fileprivate init(keyed: [Int32], unkeyed: [Int32]) {
      ascending = keyed + unkeyed
      descending = keyed.reversed() + unkeyed
      var ranks = [Int32](repeating: 0, count: ascending.count)
      for (rank, index) in ascending.enumerated() { ranks[Int(index)] = Int32(rank) }
      self.ranks = ranks
      keyedCount = Int32(keyed.count)
    }

    private let keyedCount: Int32

    func sorted(_ hits: [SearchHit], descending: Bool) -> [SearchHit] {
      hits.sorted { a, b in
        let (first, second) = (ranks[Int(a.index)], ranks[Int(b.index)])
        guard descending, first < keyedCount, second < keyedCount else { return first < second }
        return first > second
      }
    }
  }

  let articles: [ArticleOrder: Order]
  let entities: [EntityOrder: Order]

  init(articles: [Article], entities: [Entity]) {
    self.articles = [
      .published: Self.order(articles, id: \.id, key: { $0.date }, by: DatePeriod.precedes),
      .captured: Self.order(articles, id: \.id, key: { $0.captured }, by: <),
      .title: Self.order(articles, id: \.id, key: { $0.title.map(NameOrder.init) }, by: <),
    ]
    self.entities = [
      .name: Self.order(entities, id: \.id, key: { NameOrder($0.name) }, by: <),
      .mentions: Self.order(entities, id: \.id, key: { $0.mentionCount }, by: <),
      .articles: Self.order(entities, id: \.id, key: { $0.articles.count }, by: <),
      .firstSeen: Self.order(entities, id: \.id, key: { $0.firstSeen }, by: DatePeriod.precedes),
    ]
  }

  private static func order<Element, Key>(
    _ elements: [Element], id: (Element) -> String, key: (Element) -> Key?, by precedes: (Key, Key) -> Bool
  ) -> Order {
    var unkeyed: [Int32] = []
    let keyed = elements.enumerated().compactMap { index, element in
      let found = key(element).map { (index: Int32(index), key: $0, id: id(element)) }
      if found == nil { unkeyed.append(Int32(index)) }
      return found
    }
    let sorted = keyed.sorted { a, b in
      if precedes(a.key, b.key) { return true }
      if precedes(b.key, a.key) { return false }
      return a.id.utf8.lexicographicallyPrecedes(b.id.utf8)
    }
    return Order(keyed: sorted.map(\.index), unkeyed: unkeyed)
  }
}
