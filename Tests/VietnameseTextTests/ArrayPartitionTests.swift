import Testing

@testable import VietnameseText

struct ArrayPartitionTests {
  @Test(arguments: [(0, 0), (1, 0), (2, 1), (3, 1), (5, 3), (9, 4)])
  func theFirstThatIsNotSmallerIsFound(value: Int, expected: Int) {
    #expect([1, 3, 3, 7].partitioningIndex { $0 >= value } == expected)
  }

  @Test func anEmptyArrayEndsAtItsStart() {
    #expect([Int]().partitioningIndex { _ in true } == 0)
  }
}
