import Testing

@testable import Archive

@Suite struct ScoreTests {
  /// In a text of mean length a word that stands once is worth 1 / (1 + 1.2) = 0.45, nine twentieths, of which five are its
  /// floor; one that stands twice 2 / (2 + 1.2) = 0.625, which is rounded up.
  @Test(arguments: [(1, 4), (2, 8), (4, 10), (8, 12), (255, 15)] as [(UInt16, UInt16)])
  func moreOccurrencesAreWorthMoreButEverLess(weight: UInt16, worth: UInt16) {
    #expect(Score.worth(weight: weight, length: 100, meanLength: 100) == worth)
  }

  @Test func aWordIsWorthLessInALongText() {
    // 1 / (1 + 1.2 × (0.5 + 0.5 × 3)) = 0.29 and 1 / (1 + 1.2 × (0.5 + 0.5 × 0.1)) = 0.60.
    #expect(Score.worth(weight: 1, length: 300, meanLength: 100) == 1)
    #expect(Score.worth(weight: 1, length: 10, meanLength: 100) == 7)
    #expect(Score.worth(weight: 1, length: 100_000, meanLength: 100) == 0)
  }

  @Test func wordsSideBySideAddHalfAtMost() {
    #expect(Score.score(1000, closePairs: 0, of: 0) == 1000)
    #expect((0...2).map { Score.score(1000, closePairs: $0, of: 2) } == [1000, 1250, 1500])
  }

  @Test func theHighestScoreFitsSixteenBits() {
    #expect(Score.score(Score.highest, closePairs: 1, of: 1) <= UInt16.max)
  }
}
