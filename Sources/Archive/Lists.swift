/// Many lists in one array: list number `n` is what lies between two marks.
struct Lists<Element: Sendable>: Sendable {
  private var ends: [UInt32] = []
  private(set) var elements: [Element] = []

  init() {}

  var count: Int { ends.count }
  var byteCount: Int { ends.count * 4 + elements.count * MemoryLayout<Element>.stride }

  subscript(number: Int) -> ArraySlice<Element> {
    elements[Int(number == 0 ? 0 : ends[number - 1])..<Int(ends[number])]
  }

  /// Adds a list behind the others.
  mutating func append(_ list: some Sequence<Element>) {
    elements.append(contentsOf: list)
    ends.append(UInt32(elements.count))
  }

  mutating func reserveCapacity(lists: Int, elements count: Int) {
    ends.reserveCapacity(lists)
    elements.reserveCapacity(count)
  }
}

extension Lists {
  /// The elements of each of `count` groups, in the order in which they come.
  init(grouping pairs: some Collection<(group: Int32, element: Element)>, count: Int) {
    var sizes = [UInt32](repeating: 0, count: count)
    for pair in pairs { sizes[Int(pair.group)] += 1 }
    var next = Self.starts(sizes)
    let places = pairs.map { pair -> UInt32 in
      defer { next[Int(pair.group)] += 1 }
      return next[Int(pair.group)]
    }
    guard let first = pairs.first else {
      ends = next
      return
    }
    elements = [Element](repeating: first.element, count: pairs.count)
    for (pair, place) in zip(pairs, places) { elements[Int(place)] = pair.element }
    ends = next
  }

  private static func starts(_ sizes: [UInt32]) -> [UInt32] {
    var total: UInt32 = 0
    return sizes.map { size in
      defer { total += size }
      return total
    }
  }
}

extension Lists where Element == Int32 {
  /// Turns lists around: in list `n` of the result stand, ascending, the numbers of the lists that hold `n`.
  init(inverting lists: some Collection<ArraySlice<Int32>>, count: Int) {
    var sizes = [UInt32](repeating: 0, count: count)
    for list in lists { for element in list { sizes[Int(element)] += 1 } }
    var next = Self.starts(sizes)
    elements = [Int32](repeating: 0, count: lists.reduce(0) { $0 + $1.count })
    for (number, list) in lists.enumerated() {
      for element in list {
        elements[Int(next[Int(element)])] = Int32(number)
        next[Int(element)] += 1
      }
    }
    ends = next
  }
}

extension Lists: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { ends.count }
}
