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

  func groups() -> [(name: String, targets: [String])] {
    let searches = queries.map { $0.split(separator: " ").joined(separator: "+") }
    return [
      ("list of 20 by an entity", lists { "/api/articles?entity=\(entity(&$0))" }),
      ("… by the most mentioned and a year", lists { "/api/articles?entity=\(frequent(&$0))&from=2015&to=2016" }),
      ("… by a month", lists { "/api/articles?from=\(2010 + $0.below(15))-0\(1 + $0.below(9))" }),
      ("… by title, any page", lists { "/api/articles?sort=title&page=\(1 + $0.below(archive.articles.count / 20))" }),
      ("… of people by name, any page", lists { "/api/entities?type=person&sort=name&page=\(1 + $0.below(200))" }),
      ("… of those with the most mentioned", lists { "/api/entities?entity=\(frequent(&$0))" }),
      ("timeline by years", lists { "/api/timeline?from=\(2010 + $0.below(15))&to=2030" }),
      ("timeline by kind and entity", lists { "/api/timeline?kind=event&entity=\(frequent(&$0))" }),
      ("figures by a year", lists { "/api/figures?from=\(2010 + $0.below(15))&to=2011" }),
      ("entity page, most mentioned", lists { "/api/entities/\(frequent(&$0))" }),
      ("entity page, any", lists { "/api/entities/\(entity(&$0))" }),
      ("article page", lists { "/api/articles/\(archive.articles[$0.below(archive.articles.count)].id)" }),
      ("articles with 1 to 4 words", searches.map { "/api/articles?q=" + escaped($0) }),
      ("all kinds with 1 to 4 words", searches.map { "/api/search?q=" + escaped($0) }),
      ("a phrase", searches.map { "/api/articles?q=%22" + escaped($0) + "%22" }),
      ("a name", lists { "/api/search?q=" + words(of: entity(&$0)) }),
      ("the beginning of a name", lists { "/api/search?q=" + beginning(of: entity(&$0)) }),
      ("near misses of an unknown id", lists { "/api/entities/\(entity(&$0))x" }),
    ]
  }

  /// Some of everything.
  var mixed: [String] {
    let groups = groups()
    return (0..<200).flatMap { number in groups.map { $0.targets[number % $0.targets.count] } }
  }

  private func lists(_ target: (inout SplitMix64) -> String) -> [String] {
    var random = SplitMix64(state: 21)
    return (0..<300).map { _ in target(&random) }
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
