import ArchiveTesting
import NewsReading
import Testing

@testable import Archive

@Suite struct SearchMatchesTests {
  /// 2,000 articles of up to nine of six words, in an order that a simple generator gives.
  let archive: Archive = {
    var state: UInt64 = 7
    func below(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    let words = ["cầu", "mới", "xã", "chợ", "rừng", "cau"]
    let articles = (0..<2000).map { number in
      let text = (0...below(8)).map { _ in words[below(6)] }.joined(separator: " ")
      let title = below(4) == 0 ? words[below(6)] + " " + words[below(6)] : nil
      return ArticleSketch("\(number).txt", title: title, paragraphs: [(.body, text + ".")]).article
    }
    return ArchiveBuilder.archive(from: articles, digest: ArchiveDigest(files: []))
  }()

  @Test(arguments: ["cau moi", "cầu mới", "xã", "moi xa cho", "\"cau moi\" rung", "rừng chợ xã mới cầu"])
  func aPageHoldsWhatThatPartOfTheWholeOrderHolds(query: String) {
    let list = archive.articles(ListFilter(words: SearchQuery(query)))
    let all = list[0..<list.count]
    #expect(all.count > 20)
    #expect(Set(all.map(\.index)).count == all.count)
    for range in [0..<1, 0..<20, 20..<40, 100..<120, all.count - 3..<all.count] where range.upperBound <= all.count {
      #expect(list[range] == Array(all[range]))
    }
    #expect(zip(all, all.dropFirst()).allSatisfy { !Self.precedes($1, $0) })
  }

  /// Level of what was typed with marks, then score, then default order.
  private static func precedes(_ a: SearchHit, _ b: SearchHit) -> Bool {
    if a.rankedLevel != b.rankedLevel { return a.rankedLevel < b.rankedLevel }
    return a.score != b.score ? a.score > b.score : a.index < b.index
  }

  @Test func wordsAndAnEntityAndDaysNarrowTogether() {
    let archive = ArchiveBuilder.archive(from: SmallArchive.articles, digest: ArchiveDigest(files: []))
    let city = archive.entitySlugs.index(of: "thanh-uy-hoa-lu").map { [$0] } ?? []
    func count(_ filter: ListFilter) -> Int { archive.articles(filter).count }
    let words = SearchQuery("hoa lu")
    #expect(count(ListFilter(words: words, entities: city)) == 2)
    #expect(count(ListFilter(words: words, entities: city, days: DayRange(start: day((2022, 1, 1)), end: nil))) == 1)
    #expect(count(ListFilter(words: SearchQuery("cau"), entities: city, days: DayRange(end: day((2021, 12, 31))))) == 0)
  }
}
