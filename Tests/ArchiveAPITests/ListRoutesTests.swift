import Archive
import ArchiveTesting
import HTTP
import NewsReading
import Testing

@testable import ArchiveAPI

@Suite struct ListRoutesTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  func total(_ target: String) -> Int? {
    let body = site.body(target)
    guard let range = body.firstRange(of: "\"total\":") else { return nil }
    return Int(body[range.upperBound...].prefix { $0.isNumber })
  }

  @Test(
    arguments: [
      ("/api/articles", 2),
      ("/api/articles?q=nghi quyet", 1),
      ("/api/articles?q=xyz", 0),
      ("/api/articles?entity=thanh-uy-hoa-lu", 2),
      ("/api/articles?entity=thanh-uy-hoa-lu&entity=tran-van-binh", 1),
      ("/api/articles?entity=12-nq-tu&entity=tran-van-binh", 0),
      ("/api/articles?entity=Trần-Văn-Bình", 1),
      ("/api/articles?from=2021-12&to=2021-Q4", 1),
      ("/api/articles?to=2021-11", 0),
      ("/api/articles?q=hoa lu&from=2022", 1),
      ("/api/entities", 4),
      ("/api/entities?type=person", 1),
      ("/api/entities?type=event", 0),
      ("/api/entities?entity=12-nq-tu", 1),
      ("/api/entities?from=2022-05-16&to=2022-05-16", 3),
      ("/api/entities?from=2023", 0),
      ("/api/timeline?kind=issued", 1),
      ("/api/timeline?entity=12-nq-tu", 2),
      ("/api/timeline?from=2021-11&to=2021-11", 1),
      ("/api/timeline?from=2021-08-06&to=2021-09", 0),
      ("/api/timeline?q=khanh thanh", 1),
      ("/api/figures?entity=cau-song-van", 1),
      ("/api/figures?entity=12-nq-tu", 0),
      ("/api/figures?from=2022-05-16", 1),
      ("/api/figures?q=ho dan", 1),
      ("/api/search?q=12-NQ/TU", 4),
    ])
  func filtersHoldTogether(target: String, expected: Int) {
    #expect(total(target) == expected)
  }

  @Test func aSearchThatFindsNothingNamesWhatWasMeantAndKeepsItsFilters() {
    let body = site.body("/api/search?q=khanh thahn&from=2022&page=2")
    #expect(body.contains(#""total":0"#))
    #expect(body.contains(#""did_you_mean":["/api/search?q=khanh%20thanh&from=2022"]"#))
  }

  @Test(arguments: ["khanh thanh", "xyz"])
  func aSearchThatFindsSomethingOrIsLikeNothingSuggestsNothing(words: String) {
    #expect(!site.body("/api/search?q=\(words)").contains("did_you_mean"))
  }

  @Test(
    arguments: [
      ("/api/articles?per_page=1", "cau-song-van"), ("/api/articles?per_page=1&page=2", "hoi-nghi"),
      ("/api/articles?per_page=1&sort=published", "hoi-nghi"), ("/api/articles?per_page=1&sort=title", "cau-song-van"),
      ("/api/articles?per_page=1&sort=-captured", "cau-song-van"),
      ("/api/entities?per_page=1&sort=name", "cau-song-van"), ("/api/entities?per_page=1&sort=-name", "tran-van-binh"),
      ("/api/entities?per_page=1&sort=mentions", "12-nq-tu"),
      ("/api/entities?per_page=1&sort=-articles", "thanh-uy-hoa-lu"),
      ("/api/entities?per_page=1&sort=first_seen&page=4", "12-nq-tu"),
      ("/api/entities?per_page=1&sort=-first_seen&page=4", "12-nq-tu"),
      ("/api/timeline?per_page=1&sort=-date", "cau-song-van-1"), ("/api/timeline?per_page=1", "hoi-nghi-1"),
      ("/api/timeline?per_page=1&q=nghi quyet&sort=date", "hoi-nghi-1"),
    ])
  func ordersAreAsAsked(target: String, first: String) {
    #expect(site.body(target).hasPrefix("{\"results\":[{\"id\":\"\(first)\""))
  }

  @Test func aPagePastTheEndIsEmptyWithAWayBack() {
    expectEqual(
      site.body("/api/articles?page=9"),
      compact(
        """
        {"results":[],"total":2,"page":9,"per_page":20,
        "links":{"self":"/api/articles?page=9","first":"/api/articles","prev":"/api/articles","next":null,
        "last":"/api/articles"}}
        """))
  }

  @Test func theLinkFieldSaysWhatTheBodySays() {
    #expect(
      site.get("/api/articles?per_page=1").fields["Link"]
        == "</api/articles?per_page=1>; rel=\"self\", </api/articles?per_page=1>; rel=\"first\", "
        + "</api/articles?page=2&per_page=1>; rel=\"next\", </api/articles?page=2&per_page=1>; rel=\"last\"")
  }
}
