import Testing

@testable import Archive

@Suite struct HitListTests {
  @Test(arguments: [0, 1, 5, 24, 25, 26, 99, 100])
  func theFirstFewAreThoseOfTheWholeOrder(count: Int) {
    // 100 different numbers in no order.
    let numbers = (0..<100).map { $0 * 37 % 101 }
    #expect(numbers.first(count, by: <) == Array(numbers.sorted().prefix(count)))
  }

  @Test func bitsAndAListSelectTheSame() {
    let members: [Int32] = [0, 3, 63, 64, 65, 127, 128, 199]
    let (list, bits) = (Selection.list(members), Selection.bits(Bitset(count: 200, members)))
    for range in [0..<8, 0..<1, 2..<5, 7..<8, 8..<8] { #expect(list[range] == bits[range]) }
    let odd = Bitset(count: 200, stride(from: Int32(1), to: 200, by: 2))
    for selection in [list, bits] {
      let found = selection.intersection(odd)
      #expect(found[0..<found.count] == [3, 63, 65, 127, 199])
      let few = selection.intersection([3, 4, 128])
      #expect(few[0..<few.count] == [3, 128])
    }
  }
}
