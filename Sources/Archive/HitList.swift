import VietnameseText

/// Elements of a list, ascending.
enum Selection: Sendable {
  case all(Int)
  case list([Int32])
  case bits(Bitset, count: Int)

  static func bits(_ bits: Bitset) -> Selection { .bits(bits, count: bits.count) }

  var count: Int {
    switch self {
    case .all(let count): count
    case .list(let members): members.count
    case .bits(_, let count): count
    }
  }

  /// A part of it; `range` lies within it.
  subscript(range: Range<Int>) -> [Int32] {
    switch self {
    case .all: range.map { Int32($0) }
    case .list(let members): Array(members[range])
    case .bits(let bits, _): bits[range]
    }
  }

  /// What is in this and in some bits.
  func intersection(_ bits: Bitset) -> Selection {
    switch self {
    case .all: return .bits(bits)
    case .list(let members): return .list(members.filter(bits.contains))
    case .bits(var own, _):
      own.formIntersection(bits)
      return .bits(own)
    }
  }

  /// What is in this and in an ascending list.
  func intersection(_ list: ArraySlice<Int32>) -> Selection {
    switch self {
    case .all: return .list(Array(list))
    case .bits(let bits, _): return .list(list.filter(bits.contains))
    case .list(let members):
      var place = members.startIndex
      return .list(
        list.filter { element in
          while place < members.endIndex, members[place] < element { place += 1 }
          return place < members.endIndex && members[place] == element
        })
    }
  }
}

/// The elements of a list in their order. Its count is known at once; a page costs what the page costs, as far as that can
/// be: only what is asked for is put in order.
package struct HitList: Sendable {
  private enum Order: Sendable {
    case standard(isReversed: Bool)
    case sorted(ListOrders.Order, isDescending: Bool)
    case relevance
  }

  private let selection: Selection
  private let order: Order
  private let matches: SearchMatches?

  /// In default order; with words, the best first.
  init(_ selection: Selection, matches: SearchMatches? = nil) {
    self.selection = matches.map { .bits($0.documents) } ?? selection
    order = matches == nil ? .standard(isReversed: false) : .relevance
    self.matches = matches
  }

  /// In default order or the reverse of it, even with words.
  init(_ selection: Selection, matches: SearchMatches? = nil, isReversed: Bool) {
    self.selection = matches.map { .bits($0.documents) } ?? selection
    order = .standard(isReversed: isReversed)
    self.matches = matches
  }

  init(_ selection: Selection, matches: SearchMatches? = nil, by order: ListOrders.Order, isDescending: Bool) {
    self.selection = matches.map { .bits($0.documents) } ?? selection
    self.order = .sorted(order, isDescending: isDescending)
    self.matches = matches
  }

  package var count: Int { selection.count }

  /// A part of the list; `range` lies within it.
  package subscript(range: Range<Int>) -> [SearchHit] {
    let indices: [Int32]
    switch order {
    case .relevance: return matches.map { Array($0.best(range.upperBound)[range]) } ?? []
    case .standard(isReversed: false): indices = selection[range]
    case .standard(isReversed: true):
      indices = selection[count - range.upperBound..<count - range.lowerBound].reversed()
    case .sorted(let order, let isDescending): indices = order[range, of: selection, isDescending]
    }
    return matches?.hits(of: indices) ?? indices.map { SearchHit(index: $0) }
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
