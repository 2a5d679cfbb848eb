import Testing

@testable import Archive

@Suite struct WordColumnsTests {
  /// Documents of every quarter of a block, and of the next block.
  static let documents: [Int32] = [0, 15, 16, 33, 63, 64, 127]

  func worths(_ column: WordColumn) -> [UInt16] {
    (0..<128).map { document in
      let block = column.worths[column.worths.startIndex + document / 64]
      return block.quarter(UInt16(document % 64 / 16))[document % 16]
    }
  }

  func members(_ column: WordColumn) -> [Int32] {
    let found = Bitset(column.members)
    return found[0..<found.count]
  }

  @Test func whatIsPutInIsThereAndNothingElse() {
    var columns = WordColumns(count: 3, documentCount: 128)
    for (place, document) in Self.documents.enumerated() {
      columns.insert(document, worth: UInt16(place), in: 1)
    }
    var expected = [UInt16](repeating: 0, count: 128)
    for (place, document) in Self.documents.enumerated() { expected[Int(document)] = UInt16(place) }
    #expect(worths(columns[1]) == expected)
    #expect(members(columns[1]) == Self.documents)
    #expect(members(columns[0]).isEmpty && members(columns[2]).isEmpty)
    #expect(worths(columns[0]) + worths(columns[2]) == [UInt16](repeating: 0, count: 256))
  }

  @Test func ofSeveralWorthsTheGreatestCounts() {
    var one = WordColumns(count: 1, documentCount: 128)
    for (document, worth) in [(3, 9), (3, 4), (19, 2), (69, 15)] as [(Int32, UInt16)] {
      one.insert(document, worth: worth, in: 0)
    }
    var other = WordColumns(count: 1, documentCount: 128)
    for (document, worth) in [(3, 10), (35, 7), (69, 1)] as [(Int32, UInt16)] {
      other.insert(document, worth: worth, in: 0)
    }
    #expect(worths(one[0])[3] == 9)
    other.insert(one[0], in: 0)
    #expect(members(other[0]) == [3, 19, 35, 69])
    #expect([3, 19, 35, 69].map { worths(other[0])[$0] } == [10, 2, 7, 15])
  }
}
