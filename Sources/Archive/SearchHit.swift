import VietnameseText

/// What a query found.
package struct SearchHit: Hashable, Sendable {
  /// Index in its list.
  package var index: Int32
  /// The worst of all words; nil where nothing was searched for.
  package var level: MatchLevel?
  /// The worst of the words that were typed with marks: what is typed without marks asks for none.
  var rankedLevel = MatchLevel.exact
  /// From 0 to 1, comparable between lists.
  package var score: Float = 0

  init(index: Int32, level: MatchLevel, rankedLevel: MatchLevel, score: Float) {
    self.index = index
    self.level = level
    self.rankedLevel = rankedLevel
    self.score = score
  }

  /// Found without words.
  package init(index: Int32) { self.index = index }

  /// Best first: the level of what was typed with marks, then the score, then the default order.
  static func precedes(_ a: SearchHit, _ b: SearchHit) -> Bool {
    if a.rankedLevel != b.rankedLevel { return a.rankedLevel < b.rankedLevel }
    if a.score != b.score { return a.score > b.score }
    return a.index < b.index
  }
}

/// The elements of a list in their order. Its count is known at once; a page costs what the page costs, as far as that
/// can be: everything in a known order is not copied, and only the best of what was found are sorted.
package struct HitList: Sendable {
  private enum Order: Sendable {
    /// The first so many, in default order.
    case all(Int)
    case permutation([Int32])
    case sorted([SearchHit])
    /// By relevance.
    case unsorted([SearchHit])
  }

  private let order: Order

  static func all(_ count: Int) -> HitList { HitList(order: .all(count)) }
  static func permutation(_ indices: [Int32]) -> HitList { HitList(order: .permutation(indices)) }
  static func sorted(_ hits: [SearchHit]) -> HitList { HitList(order: .sorted(hits)) }
  static func byRelevance(_ hits: [SearchHit]) -> HitList { HitList(order: .unsorted(hits)) }

  package var count: Int {
    switch order {
    case .all(let count): count
    case .permutation(let indices): indices.count
    case .sorted(let hits), .unsorted(let hits): hits.count
    }
  }

  /// A part of the list; `range` lies within it.
  package subscript(range: Range<Int>) -> [SearchHit] {
    switch order {
    case .all: range.map { SearchHit(index: Int32($0)) }
    case .permutation(let indices): indices[range].map { SearchHit(index: $0) }
    case .sorted(let hits): Array(hits[range])
    case .unsorted(let hits): Array(hits.first(range.upperBound, by: SearchHit.precedes)[range])
    }
  }
}

extension Array {
  /// The `count` first elements in an order, sorted. Cheap where they are few.
  func first(_ count: Int, by precedes: (Element, Element) -> Bool) -> [Element] {
    guard count < Swift.min(1000, self.count / 4) else { return Array(sorted(by: precedes).prefix(count)) }
    var best: [Element] = []
    best.reserveCapacity(count + 1)
    for element in self {
      if best.count == count {
        guard let last = best.last, precedes(element, last) else { continue }
        best.removeLast()
      }
      best.insert(element, at: best.partitioningIndex { precedes(element, $0) })
    }
    return best
  }
}
