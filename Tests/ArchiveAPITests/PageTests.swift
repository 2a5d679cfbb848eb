import HTTP
import Testing

@testable import ArchiveAPI

@Suite struct PageTests {
  /// number, size, total; range, previous, next, last
  @Test(
    arguments: [
      (1, 20, 0, 0..<0, nil, nil, 1),
      (1, 20, 5, 0..<5, nil, nil, 1),
      (1, 20, 20, 0..<20, nil, nil, 1),
      (1, 20, 21, 0..<20, nil, 2, 2),
      (2, 20, 21, 20..<21, 1, nil, 2),
      (3, 20, 21, 21..<21, 2, nil, 2),
      (9, 20, 21, 21..<21, 2, nil, 2),
      (2, 1, 3, 1..<2, 1, 3, 3),
      (1_000_000, 100, 7, 7..<7, 1, nil, 1),
    ] as [(Int, Int, Int, Range<Int>, Int?, Int?, Int)])
  func pagesOfAList(
    number: Int, size: Int, total: Int, range: Range<Int>, previous: Int?, next: Int?, last: Int
  ) {
    let page = Page(number: number, size: size)
    #expect(page.range(of: total) == range)
    #expect(page.previous(of: total) == previous)
    #expect(page.next(of: total) == next)
    #expect(page.last(of: total) == last)
  }

  @Test func linksKeepTheQueryAndLeaveOutDefaults() {
    let query: [RequestTarget.QueryItem] = [
      .init(name: "page", value: "2"), .init(name: "q", value: "Đà Nẵng"), .init(name: "per_page", value: "5"),
    ]
    let links = PageLinks(
      path: ["api", "articles"], query: query, page: Page(number: 2, size: 5), total: 11)
    let q = "/api/articles?q=%C4%90%C3%A0%20N%E1%BA%B5ng"
    #expect(
      links.field == """
        <\(q)&page=2&per_page=5>; rel="self", <\(q)&per_page=5>; rel="first", <\(q)&per_page=5>; rel="prev", \
        <\(q)&page=3&per_page=5>; rel="next", <\(q)&page=3&per_page=5>; rel="last"
        """)
  }

  @Test func noFieldCanBeBrokenByAParameter() {
    let links = PageLinks(
      path: ["api", "articles"], query: [.init(name: "q", value: "\r\n\">;,")], page: Page(), total: 0)
    #expect(links.relations.first?.target == "/api/articles?q=%0D%0A%22%3E%3B%2C")
  }
}
