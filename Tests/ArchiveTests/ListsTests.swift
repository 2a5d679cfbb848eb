import Testing

@testable import Archive

@Suite struct ListsTests {
  @Test func listsTurnAround() {
    var lists = Lists<Int32>()
    for list in [[2, 0], [], [2, 1]] as [[Int32]] { lists.append(list) }
    let turned = Lists(inverting: lists, count: 4)
    #expect(turned.map(Array.init) == [[0], [2], [0, 2], []])
  }

  @Test func groupsKeepTheOrderInWhichTheirElementsCame() {
    let pairs: [(group: Int32, element: String)] = [(1, "a"), (0, "b"), (1, "c")]
    let groups = Lists(grouping: pairs, count: 3)
    #expect(groups.map(Array.init) == [["b"], ["a", "c"], []])
    #expect(Lists(grouping: pairs.prefix(0), count: 2).map(\.count) == [0, 0])
  }
}
