import Archive
import ArchiveTesting
import HTTP
import NewsReading
import Testing

@testable import ArchiveAPI

@Suite struct ItemRoutesTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  @Test(
    arguments: [
      ("/api/entities/Trần-Văn-Bình", "/api/entities/tran-van-binh"),
      ("/api/entities/TRAN-VAN-BINH", "/api/entities/tran-van-binh"),
      ("/api/articles/Cầu Sông Vân", "/api/articles/cau-song-van"),
      ("/entities/Trần-Văn-Bình", "/entities/tran-van-binh"),
      ("/articles/CAU-SONG-VAN", "/articles/cau-song-van"),
    ])
  func otherFormsMoveForGood(target: String, location: String) {
    let response = site.get(target)
    #expect(response.status.code == 308)
    #expect(response.fields["Location"] == location)
  }

  @Test func aSlugOfTwoNamesAnswersWithTheChoices() throws {
    var sketch = ArticleSketch("a.txt", paragraphs: [(.body, "Hòa Bình gặp Hòa Bình.")])
    sketch.entity(.person, "Hòa Bình")
    sketch.entity(.place, "Hòa Bình")
    let archive = ArchiveBuilder.archive(from: [sketch.article], digest: ArchiveDigest(files: []))
    let site = try TestSite(archive)
    let response = site.get("/api/entities/hoa-binh")
    #expect(response.status.code == 300)
    let choices = archive.entities.map { entity in
      #"{"id":"\#(entity.id)","type":"\#(entity.type)","name":"Hòa Bình","url":"/entities/\#(entity.id)"}"#
    }
    expectEqual(
      String(decoding: response.body, as: UTF8.self),
      compact(
        """
        {"choices":[\(choices.joined(separator: ","))],"total":2,"page":1,"per_page":20,
        "links":{"self":"/api/entities/hoa-binh","first":"/api/entities/hoa-binh","prev":null,"next":null,
        "last":"/api/entities/hoa-binh"}}
        """))
    let second = site.get("/api/entities/hoa-binh?page=2&per_page=1")
    #expect(second.status.code == 300)
    expectEqual(
      String(decoding: second.body, as: UTF8.self),
      compact(
        """
        {"choices":[\(choices[1])],"total":2,"page":2,"per_page":1,
        "links":{"self":"/api/entities/hoa-binh?page=2&per_page=1","first":"/api/entities/hoa-binh?per_page=1",
        "prev":"/api/entities/hoa-binh?per_page=1","next":null,"last":"/api/entities/hoa-binh?page=2&per_page=1"}}
        """))
    let person = try #require(archive.entities.first { $0.type == .person }?.id)
    #expect(site.get("/entities/hoa-binh").status.code == 300)
    #expect(site.get("/api/entities/\(person)").status.code == 200)
  }

  @Test func answersCarryATagThatNamesVersionAndFiles() {
    let fields = site.get("/api/articles").fields
    #expect(fields["ETag"] == "\"\(site.site.archive.digest)\"")
    #expect(fields["Cache-Control"] == "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400")
    #expect(fields["Content-Language"] == "vi")
    #expect(fields["Content-Type"] == "application/json; charset=utf-8")
  }

  /// RFC 9110 §8.3, §8.8.3; RFC 9111 §5.2.
  @Test func everyAnswerHasATypeATagAndALifetime() {
    let others = ["/api/search?q=a", "/api/figures?format=csv", "/api/timeline?format=timelinejs"]
    for target in site.site.readyTargets + others {
      let response = site.get(target)
      #expect(response.status.code == 200, "\(target)")
      for name in ["Content-Type", "ETag", "Cache-Control"] {
        #expect(response.fields[name] != nil, "\(target): \(name)")
      }
    }
  }

  @Test func theOrderOfReadingChangesNoByte() throws {
    let other = try TestSite(
      ArchiveBuilder.archive(from: SmallArchive.articles.reversed(), digest: ArchiveDigest(files: [])))
    for target in site.site.readyTargets { #expect(other.body(target) == site.body(target)) }
  }

  @Test func everyReadyTargetIsFound() {
    for target in site.site.readyTargets { #expect(site.get(target).status.code == 200, "\(target)") }
  }
}
