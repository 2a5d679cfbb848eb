import Testing
import VietnameseText

@testable import NewsReading

@Suite(.enabled(if: RealPages.areThere, Comment(rawValue: RealPages.missing)))
struct RealPageDateTests {
  private func line(_ item: [String: Any]) -> String {
    let parts = ["start", "end", "precision", "kind", "certainty"].map { item[$0] as? String ?? "-" }
    return parts.joined(separator: " ")
  }

  @Test(arguments: RealPages.stems)
  func theTimelineIsThatOfAReader(stem: String) throws {
    let text = try RealPages.text(stem)
    let gold = try RealPages.gold(stem)
    let reading = DateReading(text, layout: ArticleParser.layout(of: text, file: stem))
    let expected = (gold["timeline"] as? [[String: Any]] ?? []).map(line).sorted()
    let found = reading.timeline.map { date in
      let end = date.period.precision == .day ? nil : date.period.end
      return [
        date.period.start.description, end?.description ?? "-", date.period.precision.rawValue, date.kind.rawValue,
        date.period.certainty.rawValue,
      ].joined(separator: " ")
    }
    #expect(found.sorted() == expected)
    let published = gold["published"] as? [String: Any] ?? [:]
    #expect(reading.publication?.date.edtf.filter { $0 != "?" } == published["date"] as? String)
    #expect(reading.publication?.date.certainty.rawValue == published["certainty"] as? String)
  }
}
