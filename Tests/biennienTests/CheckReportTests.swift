import NewsReading
import Testing

@testable import biennien

@Suite struct CheckReportTests {
  @Test func anArticleIsToldWithItsDatesCountsAndRemarks() throws {
    var report = CheckReport()
    var article = ReadArticle(fileName: "a.txt", text: "")
    let day = try #require(CalendarDay(year: 2022, month: 5, day: 16))
    article.title = "Hội nghị"
    article.captured = CalendarDay(year: 2022, month: 11, day: 28)
    article.published = Publication(
      date: DatePeriod(start: day, end: day, precision: .day, certainty: .uncertain), basis: "reported event")
    article.bylines = ["Thanh Mai"]
    article.entities = [FoundEntity(type: .person, name: "An"), FoundEntity(type: .place, name: "Đông Kinh")]
    article.problems = [ParseProblem(file: "a.txt", line: 9, reason: "belongs nowhere")]
    #expect(
      report.add(article) == """
        a.txt: Hội nghị
          published 2022-05-16 (uncertain: reported event); captured 2022-11-28; by Thanh Mai
          1 person, 0 organizations, 1 place, 0 documents, 0 events, 0 dates, 0 figures
          a.txt:9: belongs nowhere
        """)
    #expect(report.summary == "1 file: 1 read, 0 skipped, 1 remark")
    #expect(!report.hasSkippedFiles)
  }

  @Test func aLineThatIsNoPartOfTheArticleIsShown() throws {
    var report = CheckReport()
    let text = "Huyện Can Lộc trồng rừng\n\nSáng nay huyện Can Lộc trồng rừng.\n\nIn trang\n"
    let article = try ArticleReader().read(fileName: "a.txt", bytes: Array(text.utf8))
    #expect(report.add(article).hasSuffix("\n  line 5 left out: “In trang”"))
    #expect(report.summary == "1 file: 1 read, 0 skipped, 0 remarks")
  }

  @Test func aSkippedFileIsCountedAndExplained() {
    var report = CheckReport()
    #expect(report.add(ParseProblem(file: "b.txt", reason: "is empty")) == "b.txt: is empty: skipped")
    #expect(report.summary == "1 file: 0 read, 1 skipped, 0 remarks")
    #expect(report.hasSkippedFiles)
  }
}
