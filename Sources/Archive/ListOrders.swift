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
/// permalinks, in the direction of the key, so every order is total. The descending form of a list's default order is that order itself.
struct ListOrders: Sendable {
  /// The elements with the key in ascending order, then those without; and the place of each element in it.
  struct Order: Sendable {
    private let ascending: [Int32]
    private let ranks: [Int32]
    private let keyedCount: Int
    /// The elements stand in descending order already.
    private let isDefault: Bool

    fileprivate init(keyed: [Int32], unkeyed: [Int32], isDefault: Bool = false) {
      ascending = keyed + unkeyed
      var ranks = [Int32](repeating: 0, count: ascending.count)
      for (rank, index) in ascending.enumerated() { ranks[Int(index)] = Int32(rank) }
      self.ranks = ranks
      keyedCount = keyed.count
      self.isDefault = isDefault
    }

    var byteCount: Int { ascending.count * 8 }

    /// A part of a selection in this order. Of a large selection the whole order is walked through, which is one step an
    /// element; of a small one the ranks are compared.
    subscript(range: Range<Int>, of selection: Selection, isDescending: Bool) -> [Int32] {
      switch selection {
      case .all: return range.map { element($0, isDescending) }
      case .bits(let bits, let count) where count > ascending.count / 8:
        return walk(range, isDescending) { bits.contains($0) }
      case .list(let members) where members.count > ascending.count / 8:
        let bits = Bitset(count: ascending.count, members)
        return walk(range, isDescending) { bits.contains($0) }
      case .bits, .list:
        let members = selection[0..<selection.count]
        let places = members.map { place(of: $0, isDescending) }
        return Array(places.first(range.upperBound, by: <)[range]).map { element($0, isDescending) }
      }
    }

    private func walk(_ range: Range<Int>, _ isDescending: Bool, _ isMember: (Int32) -> Bool) -> [Int32] {
      var result: [Int32] = []
      var seen = 0
      for place in ascending.indices where seen < range.upperBound {
        let element = element(place, isDescending)
        guard isMember(element) else { continue }
        if seen >= range.lowerBound { result.append(element) }
        seen += 1
      }
      return result
    }

    private func element(_ place: Int, _ isDescending: Bool) -> Int32 {
      if isDescending, isDefault { return Int32(place) }
      return ascending[isDescending && place < keyedCount ? keyedCount - 1 - place : place]
    }

    private func place(of index: Int32, _ isDescending: Bool) -> Int {
      if isDescending, isDefault { return Int(index) }
      let rank = Int(ranks[Int(index)])
      return isDescending && rank < keyedCount ? keyedCount - 1 - rank : rank
    }
  }

  let articles: [ArticleOrder: Order]
  let entities: [EntityOrder: Order]

  init(_ tables: ArchiveTables) {
    let (articles, entities) = (tables.articles, tables.entities)
    self.articles = [
      .published: Self.order(articles, tables.articleSlugs, key: \.date, by: DatePeriod.precedes, isDefault: true),
      .captured: Self.order(articles, tables.articleSlugs, key: \.captured, by: <),
      .title: Self.order(
        articles, tables.articleSlugs, key: { tables.texts.optionalString($0.title).map(NameOrder.init) }, by: <),
    ]
    self.entities = [
      .name: Self.order(
        entities, tables.entitySlugs, key: { NameOrder(tables.texts.string($0.name)) }, by: <),
      .mentions: Self.order(entities, tables.entitySlugs, key: \.mentionCount, by: <, isDefault: true),
      .articles: Self.order(
        entities, tables.entitySlugs, keys: tables.articlesOfEntity.map(\.count), by: <),
      .firstSeen: Self.order(entities, tables.entitySlugs, key: \.firstSeen, by: DatePeriod.precedes),
    ]
  }

  private static func order<Element, Key>(
    _ elements: [Element], _ slugs: SlugRegistry, key: (Element) -> Key?, by precedes: (Key, Key) -> Bool,
    isDefault: Bool = false
  ) -> Order {
    order(elements, slugs, keys: elements.map(key), by: precedes, isDefault: isDefault)
  }

  private static func order<Element, Key>(
    _ elements: [Element], _ slugs: SlugRegistry, keys: [Key?], by precedes: (Key, Key) -> Bool,
    isDefault: Bool = false
  ) -> Order {
    let (unkeyed, keyed) = (
      elements.indices.filter { keys[$0] == nil }.map { Int32($0) },
      elements.indices.compactMap { index in keys[index].map { (index: Int32(index), key: $0) } }
    )
    let sorted = keyed.sorted { a, b in
      if precedes(a.key, b.key) { return true }
      if precedes(b.key, a.key) { return false }
      return slugs.precedes(a.index, b.index)
    }
    return Order(keyed: sorted.map(\.index), unkeyed: unkeyed, isDefault: isDefault)
  }
}
