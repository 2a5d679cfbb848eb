import Testing

@testable import Archive

@Suite struct SearchHitTests {
  @Test(arguments: [0, 1, 5, 24, 25, 26, 99, 100])
  func theFirstFewAreThoseOfTheWholeOrder(count: Int) {
    // 100 different numbers in no order.
    let numbers = (0..<100).map { $0 * 37 % 101 }
    #expect(numbers.first(count, by: <) == Array(numbers.sorted().prefix(count)))
  }

  @Test func aPageOfAListByRelevanceIsAPageOfItsOrder() {
    let hits = (0..<100).map {
      SearchHit(index: Int32($0), level: .exact, rankedLevel: .exact, score: Float($0 % 10) / 10)
    }
    let list = HitList.byRelevance(hits)
    #expect(list[0..<3].map(\.index) == [9, 19, 29])
    #expect(list[9..<11].map(\.index) == [99, 8])
    #expect(list[0..<100] == (0..<5).flatMap { list[$0 * 20..<$0 * 20 + 20] })
  }
}
