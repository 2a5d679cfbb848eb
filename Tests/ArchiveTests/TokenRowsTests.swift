import Testing

@testable import Archive

@Suite struct TokenRowsTests {
  /// The second row has words whose numbers do not fit into two bytes; the third is empty but for its gap.
  let rows: TokenRows = {
    var rows = TokenRows()
    rows.append([1, 2, nil, 2, 3, 4, nil])
    rows.append([5, 65_533, 65_534, 90_000, 5, nil])
    rows.append([nil])
    rows.append((0..<40).map { Int32($0) } + [nil])
    rows.close()
    return rows
  }()

  func has(_ words: [Int32], _ document: Int32) -> Bool {
    rows.withReader { $0.has(rows.run(words.map(WordChoice.one)), in: document) }
  }

  @Test func aRunIsFoundWhereItStandsAndNotAcrossAGap() {
    #expect(has([1, 2], 0) && has([2, 3, 4], 0) && has([4], 0))
    #expect(!has([2, 2], 0) && !has([2, 3, 5], 0) && !has([4, 5], 0) && !has([1, 2], 1) && !has([1], 2))
    #expect(has([38, 39], 3) && has([14, 15, 16, 17], 3) && !has([39, 38], 3))
  }

  @Test func rareWordsAreToldApart() {
    #expect(has([65_533, 65_534], 1) && has([65_534, 90_000, 5], 1) && has([5, 65_533], 1))
    #expect(!has([65_533, 90_000], 1) && !has([90_000, 65_534], 1) && !has([5, 90_000], 1))
  }

  @Test func pairsOfWordsWithSmallNumbersAreThoseWithoutAGapBetween() {
    let found = (0..<3).map { document in
      var pairs: [[Int]] = []
      rows.forEachPair(in: document, below: 4) { pairs.append([$0, $1]) }
      return pairs
    }
    #expect(found == [[[1, 2], [2, 3]], [], []])
  }

  @Test func aBeginningStandsForAnyOfItsWords() {
    let run = rows.run([.one(2), .any([3, 7])])
    #expect(rows.withReader { [$0.has(run, in: 0), $0.has(run, in: 1)] } == [true, false])
  }
}
