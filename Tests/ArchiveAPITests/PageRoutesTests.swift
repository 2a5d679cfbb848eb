import HTTP
import Testing

@testable import ArchiveAPI

@Suite struct PageRoutesTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  @Test(
    arguments: [
      ("/", 200), ("/articles", 200), ("/entities", 200), ("/timeline", 200), ("/figures", 200), ("/search?q=a", 200),
      ("/articles/cau-song-van", 200), ("/entities/tran-van-binh", 200), ("/articles/none", 404),
      ("/entities/none", 404), ("/nowhere", 404), ("/nowhere/at/all", 404),
    ])
  func everyPathShowsThePageWithTheStatusOfItsThing(target: String, status: Int) {
    let response = site.get(target)
    #expect(response.status.code == status)
    #expect(String(decoding: response.body, as: UTF8.self) == "<!doctype html>")
    #expect(response.fields["Content-Type"] == "text/html; charset=utf-8")
  }

  @Test func thePageMayRunNothingButItsOwnFiles() throws {
    let policy = try #require(site.get("/").fields["Content-Security-Policy"])
    #expect(policy.hasPrefix("default-src 'none'; script-src 'self'; style-src 'self';"))
    #expect(!policy.contains("unsafe"))
  }

  @Test func anErrorPageIsNotKept() {
    let fields = site.get("/articles/none").fields
    #expect(fields["Cache-Control"] == "no-store")
    #expect(fields["ETag"] == nil)
  }
}
