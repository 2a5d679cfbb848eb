import ArchiveTesting
import NewsReading
import Testing
import VietnameseText

@testable import Archive

@Suite struct SearchMatchesTests {
  /// 2,500 articles of up to 30 words out of 60, a few of which make half of all text, so that there are common words and
  /// rare ones, and pairs of both kinds.
  static let archive: Archive = {
    var random = Random()
    let articles = (0..<2500).map { number in
      let year = 2000 + random.below(20)
      var sketch = ArticleSketch(
        "\(number).txt", title: random.below(3) == 0 ? random.text(1 + random.below(4)) : nil,
        paragraphs: (0...random.below(3)).map { _ in (.body, random.text(1 + random.below(9)) + ".") },
        published: period((year, 1, 1), to: (year, 12, 31), .year))
      if random.below(4) == 0 {
        sketch.entity(.place, random.text(2), surfaces: [sketch.article.text.first.map(String.init) ?? ""])
      }
      return sketch.article
    }
    return ArchiveBuilder.archive(from: articles, digest: ArchiveDigest(files: []))
  }()

  static let slow = SlowSearch(archive)

  struct Random {
    private var state: UInt64 = 5

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }

    /// Small ones much more often.
    mutating func word() -> String { words[min(below(words.count), below(words.count), below(words.count))] }

    mutating func text(_ count: Int) -> String { (0..<count).map { _ in word() }.joined(separator: " ") }

    private let words = """
      cầu cau cấu mới mời moi xã xa xả chợ cho chó rừng rung đường dường duong Hòa hoà hoa bình binh tỉnh tính tinh thôn thon \
      nước nuoc lúa lua sông song núi nui bản ban bạn nhà nha đất dat trường truong 2021 40 hội hoi nghị nghi quyết quyet \
      uỷ ủy uy viên vien trâu trau bò bo gà ga
      """.split(separator: " ").map(String.init)
  }

  /// One to four words, half without marks; some of them a phrase, some unfinished.
  static let queries: [String] = {
    var random = Random()
    return (0..<240).map { number in
      let text = random.text(1 + number % 4)
      let typed = number / 4 % 2 == 0 ? text : folded(text)
      switch number / 8 % 5 {
      case 0: return "\"\(typed)\""
      case 1: return "\(random.word()) \"\(typed)\""
      case 2: return String(typed.dropLast())
      default: return typed
      }
    }
  }()

  static func hits(_ list: HitList, _ range: Range<Int>) -> [SlowSearch.Hit] {
    list[range].map {
      SlowSearch.Hit(index: $0.index, level: $0.level ?? .folded, rankedLevel: $0.rankedLevel, score: $0.score)
    }
  }

  @Test func whatThePlainSearchFindsIsFoundInTheSameOrderAndEachPageIsAPartOfIt() {
    var (empty, many) = (0, 0)
    for query in Self.queries {
      let expected = Self.slow.hits(SearchQuery(query))
      let list = Self.archive.articles(ListFilter(words: SearchQuery(query)))
      #expect(list.count == expected.count, "\(query)")
      guard list.count == expected.count else { continue }
      empty += expected.isEmpty ? 1 : 0
      many += expected.count > 100 ? 1 : 0
      for range in [0..<1, 0..<20, 20..<40, 100..<120, 0..<expected.count] where range.upperBound <= expected.count {
        #expect(Self.hits(list, range) == Array(expected[range]), "\(query), \(range)")
      }
    }
    #expect(empty > 5 && many > 50)
  }

  @Test func filtersLeaveTheOrderAsItIs() {
    let days = DayRange(start: day((2005, 1, 1)), end: day((2009, 12, 31)))
    for (number, query) in Self.queries.enumerated() {
      let entity = Int32(number % 20)
      let inArticles = Set(Self.archive.store.tables.articlesOfEntity[Int(entity)])
      let all = Self.slow.hits(SearchQuery(query))
      for (filter, isWanted) in [
        (ListFilter(words: SearchQuery(query), entities: [entity]), { inArticles.contains($0) }),
        (ListFilter(words: SearchQuery(query), days: days), { Self.isIn(2005...2009, $0) }),
      ] as [(ListFilter, (Int32) -> Bool)] {
        let expected = all.filter { isWanted($0.index) }
        let list = Self.archive.articles(filter)
        #expect(list.count == expected.count, "\(query)")
        let range = 0..<min(list.count, 20)
        #expect(Self.hits(list, range) == Array(expected.prefix(20)), "\(query)")
      }
    }
  }

  private static func isIn(_ years: ClosedRange<Int>, _ article: Int32) -> Bool {
    archive.articles[Int(article)].published.map { years.contains($0.start.year) } ?? false
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
