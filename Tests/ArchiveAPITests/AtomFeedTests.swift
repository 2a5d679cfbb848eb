import HTTP
import Testing

@testable import ArchiveAPI

@Suite struct AtomFeedTests {
  @Test func onlyArticlesWithADateOfPublicationAreEntries() throws {
    let feed = try TestSite(publicURL: "https://example.org").body("/feed.atom")
    #expect(feed.contains("<updated>2022-05-16T00:00:00+07:00</updated>"))
    #expect(feed.split(separator: "<entry>").count == 2)
    let entry = """
          <title>Khánh thành cầu Sông Vân</title>
          <updated>2022-05-16T00:00:00+07:00</updated>
          <published>2022-05-16T00:00:00+07:00</published>
          <author><name>Lê Mai</name></author>
          <link rel="alternate" type="text/html" href="https://example.org/articles/cau-song-van"/>
          <summary>Sáng 16/5, Thành ủy Hoa Lư dự lễ. Đồng chí Trần Văn Bình, Bí thư Thành ủy phát biểu.</summary>
        </entry>
      """
    #expect(feed.contains(entry))
  }

  @Test func withoutAPublicURLNoHostIsGuessed() throws {
    let feed = try TestSite().body("/feed.atom")
    #expect(feed.contains("href=\"/articles/cau-song-van\""))
    #expect(!feed.replacing("http://www.w3.org/2005/Atom", with: "").contains("http"))
  }

  @Test func anotherPublicURLIsAnotherRepresentation() throws {
    let tags = try [nil, "https://a.example", "https://b.example"].map {
      try TestSite(publicURL: $0).get("/feed.atom").fields["ETag"]
    }
    #expect(Set(tags).count == 3)
  }
}
