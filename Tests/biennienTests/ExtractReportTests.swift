import Foundation
import NewsReading
import Testing
import VietnameseText

@testable import biennien

@Suite struct ExtractReportTests {
  /// "Sáng 16/5, bà An dự họp": surfaces are found by their words.
  private func evidence(_ words: String, in text: String) throws -> Evidence {
    let range = try #require(text.range(of: words))
    let bytes = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let scalars = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
    let span = TextSpan(
      utf8Start: Int32(bytes), utf8End: Int32(bytes + words.utf8.count), scalarStart: Int32(scalars),
      scalarEnd: Int32(scalars + words.unicodeScalars.count))
    return Evidence(span: span, sentence: span, paragraph: 0)
  }

  private func json(_ article: ReadArticle) throws -> NSDictionary {
    try #require(JSONSerialization.jsonObject(with: Data(ExtractReport(article: article).json)) as? NSDictionary)
  }

  @Test func anEmptyReadingHasEveryFieldAllTheSame() throws {
    let expected: NSDictionary = [
      "id": "tin-vắn", "title": NSNull(), "captured": NSNull(), "published": NSNull(), "bylines": [], "captions": [],
      "speakers": [], "entities": [], "timeline": [], "figures": [], "mentions": [],
    ]
    #expect(try json(ReadArticle(fileName: "tin-vắn.txt", text: "")) == expected)
  }

  @Test func officesNameTheirBodyAndSurfacesAreCopied() throws {
    let text = "Bà Lê Thị An, Bí thư Đảng ủy phường dự họp."
    var article = ReadArticle(fileName: "a.txt", text: text)
    var person = FoundEntity(type: .person, name: "Lê Thị An")
    person.aliases = ["Bà Lê Thị An"]
    person.isSpeaker = true
    person.mentions = [try evidence("Lê Thị An", in: text)]
    person.positions = [
      FoundPosition(title: "Bí thư", organization: 1, evidence: try evidence("Bí thư Đảng ủy phường", in: text))
    ]
    article.entities = [person, FoundEntity(type: .organization, name: "Đảng ủy phường Đông Kinh")]
    let found = try json(article)
    #expect(found["speakers"] as? [String] == ["Lê Thị An"])
    let expected: NSDictionary = [
      "type": "person", "name": "Lê Thị An", "aliases": ["Bà Lê Thị An"],
      "positions": [
        ["position": "Bí thư", "organization": "Đảng ủy phường Đông Kinh", "surface": "Bí thư Đảng ủy phường"]
      ],
    ]
    #expect((found["entities"] as? [NSDictionary])?.first == expected)
    let mention: NSDictionary = ["type": "person", "start": 3, "end": 12, "text": "Lê Thị An"]
    #expect(found["mentions"] as? [NSDictionary] == [mention])
  }

  @Test func aSingleDayHasNoEndAndAPeriodHas() throws {
    let text = "Sáng 16/5, báo cáo quý IV/2017."
    var article = ReadArticle(fileName: "a.txt", text: text)
    let day = try #require(CalendarDay(year: 2022, month: 5, day: 16))
    let from = try #require(CalendarDay(year: 2017, month: 10, day: 1))
    let to = try #require(CalendarDay(year: 2017, month: 12, day: 31))
    article.timeline = [
      FoundDate(
        date: DatePeriod(start: day, end: day, precision: .day, certainty: .inferred), kind: .event, what: "họp",
        evidence: try evidence("Sáng 16/5", in: text)),
      FoundDate(
        date: DatePeriod(start: from, end: to, precision: .quarter), kind: .period, what: "báo cáo",
        evidence: try evidence("quý IV/2017", in: text)),
    ]
    let expected: [NSDictionary] = [
      [
        "start": "2022-05-16", "end": NSNull(), "precision": "day", "surface": "Sáng 16/5", "kind": "event",
        "certainty": "inferred", "what": "họp",
      ],
      [
        "start": "2017-10-01", "end": "2017-12-31", "precision": "quarter", "surface": "quý IV/2017",
        "kind": "period", "certainty": "stated", "what": "báo cáo",
      ],
    ]
    #expect(try json(article)["timeline"] as? [NSDictionary] == expected)
  }

  @Test func figuresKeepWholeNumbersWhole() throws {
    let text = "đạt 17/19 chỉ tiêu, 116,7% dự toán"
    var article = ReadArticle(fileName: "a.txt", text: text)
    article.figures = [
      FoundFigure(value: 17, of: 19, unit: "chỉ tiêu", about: "đạt", evidence: try evidence("17/19", in: text)),
      FoundFigure(value: 116.7, unit: "%", about: "dự toán", evidence: try evidence("116,7%", in: text)),
    ]
    let written = String(decoding: ExtractReport(article: article).json, as: UTF8.self)
    #expect(written.contains(#""surface":"17/19","value":17,"of":19,"unit":"chỉ tiêu","qualifier":null"#))
    #expect(written.contains(#""surface":"116,7%","value":116.7,"of":null"#))
  }

  @Test func captionsAreCutAfterFiveWords() throws {
    let text = "Các đại biểu  dự hội nghị sáng nay"
    var article = ReadArticle(fileName: "a.txt", text: text)
    article.paragraphs = [Paragraph(kind: .caption, span: try evidence(text, in: text).span)]
    #expect(try json(article)["captions"] as? [String] == ["Các đại biểu dự hội"])
  }
}
