import Archive
import ArchiveTesting
import NewsReading
import Testing

@testable import ArchiveAPI

@Suite struct TimelineJSExportTests {
  @Test func anItemIsASlide() throws {
    let site = try TestSite(publicURL: "https://example.org/")
    expectEqual(
      site.body("/api/timeline?format=timelinejs&kind=event"),
      compact(
        """
        {"events":[{"unique_id":"cau-song-van-1","start_date":{"year":2022,"month":5,"day":16},
        "display_date":"ngày 16/5/2022",
        "text":{"headline":"Khánh thành cầu Sông Vân","text":"<p>Sáng 16/5, Thành ủy Hoa Lư dự lễ.</p>\
        <p><a href=\\"https://example.org/articles/cau-song-van\\">Khánh thành cầu Sông Vân</a></p>"},
        "group":"event"}]}
        """))
  }

  @Test(
    arguments: [
      (period((2020, 5, 1), to: (2020, 5, 31), .month), #""start_date":{"year":2020,"month":5},"display_date""#),
      (period((2020, 1, 1), to: (2020, 12, 31), .year), #""start_date":{"year":2020},"display_date""#),
      (period((2020, 1, 1), to: (2025, 12, 31), .term), #""start_date":{"year":2020},"end_date":{"year":2025},"#),
      (
        period((2017, 10, 1), to: (2017, 12, 31), .quarter),
        #""start_date":{"year":2017,"month":10},"end_date":{"year":2017,"month":12},"#
      ),
      (
        period((2020, 9, 25), to: (2020, 9, 27), .range),
        #""start_date":{"year":2020,"month":9,"day":25},"end_date":{"year":2020,"month":9,"day":27},"#
      ),
      (
        period((2017, 1, 1), to: (2017, 9, 30), .range),
        #""start_date":{"year":2017,"month":1},"end_date":{"year":2017,"month":9},"#
      ),
      (
        DatePeriod(start: day((2020, 1, 1)), end: nil, precision: .year),
        #""start_date":{"year":2020},"display_date":"từ năm 2020 đến nay""#
      ),
    ] as [(DatePeriod, String)])
  func noDayOrMonthIsInvented(date: DatePeriod, expected: String) throws {
    var sketch = ArticleSketch("a.txt", paragraphs: [(.body, "Khi ấy <b>&\u{1}.")])
    sketch.date(date, .event, "x", words: "Khi ấy")
    let site = try TestSite(ArchiveBuilder.archive(from: [sketch.article], digest: ArchiveDigest(files: [])))
    let body = site.body("/api/timeline?format=timelinejs")
    #expect(body.contains(expected))
    #expect(body.contains(#""text":"<p>Khi ấy &lt;b&gt;&amp;.</p>""#))
  }
}
