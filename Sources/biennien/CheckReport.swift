import Archive
import NewsReading
import VietnameseText

/// What `check` prints: file by file what was found, what reading could not place, and what is skipped and why.
struct CheckReport {
  private var readCount = 0
  private var skippedCount = 0
  private var remarkCount = 0

  var hasSkippedFiles: Bool { skippedCount > 0 }

  /// Counts an article that was read and tells about it.
  mutating func add(_ article: ReadArticle) -> String {
    readCount += 1
    remarkCount += article.problems.count
    let lines = [
      "\(article.fileName): \(article.title ?? "no headline")", "  \(Self.dates(of: article))",
      "  \(Self.counts(of: article))",
    ]
    let leftOut = article.leftOut.map { "  line \($0.number) left out: \(Self.opening(of: article.text[$0.span]))" }
    return (lines + leftOut + article.problems.map { "  \($0)" }).joined(separator: "\n")
  }

  /// Counts a file that is skipped and tells why.
  mutating func add(_ problem: ParseProblem) -> String {
    skippedCount += 1
    return "\(problem): skipped"
  }

  /// `5 files: 4 read, 1 skipped, 2 remarks`
  var summary: String {
    let files = counted(readCount + skippedCount, "file", "files")
    return "\(files): \(readCount) read, \(skippedCount) skipped, \(counted(remarkCount, "remark", "remarks"))"
  }

  /// At most 60 characters on one line.
  private static func opening(of line: String) -> String {
    let words = withSingleSpaces(line)
    return words.count > 60 ? "“\(words.prefix(60))…”" : "“\(words)”"
  }

  private static func dates(of article: ReadArticle) -> String {
    let published = article.published.map { publication in
      "published \(shortDate(publication.date)) (\(publication.date.certainty.rawValue): \(publication.basis))"
    }
    let captured = article.captured.map { "captured \($0)" } ?? "no day of capture"
    let bylines = article.bylines.isEmpty ? "no byline" : "by \(article.bylines.joined(separator: ", "))"
    return [published ?? "no date of publication", captured, bylines].joined(separator: "; ")
  }

  private static func counts(of article: ReadArticle) -> String {
    func entities(_ type: EntityType) -> Int { article.entities.count { $0.type == type } }
    return [
      counted(entities(.person), "person", "people"),
      counted(entities(.organization), "organization", "organizations"),
      counted(entities(.place), "place", "places"),
      counted(entities(.document), "document", "documents"),
      counted(entities(.event), "event", "events"),
      counted(article.timeline.count, "date", "dates"),
      counted(article.figures.count, "figure", "figures"),
    ].joined(separator: ", ")
  }
}

/// `1 file`, `5 files`.
func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }

/// As short as the date is precise: `2022-05-16`, `2022-05`, `2022`, else both ends.
func shortDate(_ date: DatePeriod) -> String {
  let start = date.start.description
  return switch date.precision {
  case .day: start
  case .month: String(start.prefix(7))
  case .year: String(start.prefix(4))
  case .quarter, .half, .term, .range: "\(start)/\(date.end?.description ?? "..")"
  }
}
