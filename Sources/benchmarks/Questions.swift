import Archive
import VietnameseText

/// What is asked of an archive: always the same for the same one.
struct Questions {
  private let archive: Archive
  private var random = SplitMix64(state: 7)
  /// One to four words that follow each other in some article, half of them typed without marks.
  private(set) var queries: [String] = []

  init(_ archive: Archive) {
    self.archive = archive
    queries = (0..<400).map { number in
      let words = self.words(1 + number % 4)
      return number / 4 % 2 == 0 ? words : folded(words)
    }
  }

  private mutating func words(_ count: Int) -> String {
    while true {
      let text = archive.articles[random.below(archive.articles.count)].text
      let lines: [Substring] = text.split(separator: "\n")
      let words: [Substring] = random.pick(lines).split(whereSeparator: { !$0.isLetter && !$0.isNumber })
      guard words.count > count else { continue }
      let start = random.below(words.count - count)
      return words[start..<start + count].joined(separator: " ")
    }
  }

  func groups() -> [(name: String, targets: [String])] { lists + pages + searches }

  /// Every filter, sort and page of the contract, by turns.
  private var lists: [(name: String, targets: [String])] {
    let (articles, entities) = (archive.articles.count / 20, archive.entities.count / 20)
    let (items, figures, positions) = (
      archive.timeline.count / 20, archive.figures.count / 20, archive.tenures.count / 20
    )
    return [
      (
        "list of articles, filtered",
        turns(
          "/api/articles?",
          [
            { "entity=\(entity(&$0))" }, { "entity=\(frequent(&$0))&from=2015&to=2016" },
            { "entity=\(frequent(&$0))&entity=\(entity(&$0))" }, { "from=\(2010 + $0.below(15))-0\(1 + $0.below(9))" },
            { "to=\(2010 + $0.below(15))-Q\(1 + $0.below(4))&entity=\(entity(&$0))&sort=title" },
          ])
      ),
      (
        "… sorted, any page",
        turns(
          "/api/articles?",
          ["published", "-published", "captured", "-captured", "title", "-title"].map { sort in
            { "sort=\(sort)&page=\(1 + $0.below(articles))" }
          })
      ),
      (
        "list of entities, filtered",
        turns(
          "/api/entities?",
          [
            { "entity=\(frequent(&$0))" }, { "entity=\(entity(&$0))&type=person" },
            { "type=event&from=\(2010 + $0.below(15))&sort=first_seen" }, { "to=\(2010 + $0.below(15))-05-17" },
          ])
      ),
      (
        "… sorted, any page",
        turns(
          "/api/entities?",
          ["name", "-name", "mentions", "-articles", "first_seen"].map { sort in
            { "sort=\(sort)&page=\(1 + $0.below(entities))" }
          })
      ),
      (
        "timeline",
        turns(
          "/api/timeline?",
          [
            { "from=\(2010 + $0.below(15))&to=2030" }, { "kind=period&entity=\(frequent(&$0))" },
            { "kind=event&page=\(1 + $0.below(items / 4))" }, { "sort=-date&page=\(1 + $0.below(items))" },
          ])
      ),
      (
        "figures",
        turns(
          "/api/figures?",
          [
            { "from=\(2010 + $0.below(15))" }, { "entity=\(entity(&$0))" }, { "page=\(1 + $0.below(figures))" },
          ])
      ),
      (
        "positions",
        turns(
          "/api/positions?",
          [
            { "from=\(2010 + $0.below(15))" }, { "entity=\(entity(&$0))" }, { "page=\(1 + $0.below(positions))" },
          ])
      ),
    ]
  }

  private var pages: [(name: String, targets: [String])] {
    [
      ("entity page, most mentioned", turns("/api/entities/", [{ frequent(&$0) }])),
      ("entity page, any", turns("/api/entities/", [{ entity(&$0) }])),
      ("article page", turns("/api/articles/", [{ archive.articles[$0.below(archive.articles.count)].id }])),
      ("near misses of an unknown id", turns("/api/entities/", [{ "\(entity(&$0))x" }])),
    ]
  }

  private var searches: [(name: String, targets: [String])] {
    let words = queries.map { escaped($0.split(separator: " ").joined(separator: "+")) }
    return [
      (Self.articleSearch, words.map { "/api/articles?q=" + $0 }), (Self.search, words.map { "/api/search?q=" + $0 }),
      ("a phrase", words.map { "/api/articles?q=%22" + $0 + "%22" }),
      ("a name", turns("/api/search?q=", [{ self.words(of: entity(&$0)) }])),
      ("the beginning of a name", turns("/api/search?q=", [{ beginning(of: entity(&$0)) }])),
      (
        "words, an entity and a time",
        words.prefix(100).map { "/api/articles?q=\($0)&entity=\(archive.entities[0].id)&from=2015" }
      ),
    ]
  }

  static let articleSearch = "articles with 1 to 4 words"
  static let search = "all kinds with 1 to 4 words"

  /// Some of everything.
  var mixed: [String] {
    let groups = groups()
    return (0..<200).flatMap { number in groups.map { $0.targets[number % $0.targets.count] } }
  }

  private func turns(_ start: String, _ patterns: [(inout SplitMix64) -> String]) -> [String] {
    var random = SplitMix64(state: 21)
    return (0..<300).map { start + patterns[$0 % patterns.count](&random) }
  }

  private func entity(_ random: inout SplitMix64) -> String {
    archive.entities[random.zipf(below: archive.entities.count)].id
  }

  private func frequent(_ random: inout SplitMix64) -> String { archive.entities[random.below(5)].id }

  private func words(of slug: String) -> String { slug.split(separator: "-").prefix(4).joined(separator: "+") }

  private func beginning(of slug: String) -> String { String(words(of: slug).dropLast(2)) }

  private func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      byte < 0x80 ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
