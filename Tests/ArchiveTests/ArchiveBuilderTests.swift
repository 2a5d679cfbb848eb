import Archive
import ArchiveTesting
import NewsReading
import Testing

@Suite struct ArchiveBuilderTests {
  let archive = ArchiveBuilder.archive(from: SmallArchive.articles, digest: ArchiveDigest(files: []))

  func entity(_ id: String) throws -> Entity {
    archive.entities[Int(try #require(archive.entitySlugs.index(of: id)))]
  }

  @Test func articlesComeNewestFirstByPublicationElseCapture() {
    #expect(archive.articles.map(\.id) == ["cau-song-van", "hoi-nghi"])
    #expect(archive.articles.map(\.dateBasis) == [.published, .captured])
  }

  @Test func bothTonePlacementsAreOneEntity() throws {
    let city = try entity("thanh-uy-hoa-lu")
    #expect(city.mentionCount == 3)
    #expect(city.articles == [0, 1])
    #expect(city.aliases.contains("Thành ủy"))
  }

  @Test func entitiesComeByMentions() {
    // Thành ủy 3; cầu Sông Vân 2; then those with one: by type and name.
    #expect(
      archive.entities.map(\.id) == ["thanh-uy-hoa-lu", "cau-song-van", "12-nq-tu", "tran-van-binh"])
  }

  @Test func aTenureStandsWithPersonAndOrganization() throws {
    let person = try entity("tran-van-binh")
    let city = try entity("thanh-uy-hoa-lu")
    #expect(person.tenures == city.tenures)
    let tenure = archive.tenures[Int(try #require(person.tenures.first))]
    #expect(tenure.title == "Bí thư")
    #expect(tenure.seen == [period((2022, 5, 16), .day, .inferred)])
  }

  @Test func theSameTenureInTwoArticlesIsSeenTwice() throws {
    var later = ArticleSketch(
      "b.txt", paragraphs: [(.body, "Trần Văn Bình, bí thư Thành ủy Hoa Lư.")], published: period((2023, 1, 2)))
    let person = later.entity(.person, "Trần Văn Bình")
    let city = later.entity(.organization, "Thành ủy Hoa Lư")
    later.position(of: person, "bí thư", at: city, words: "bí thư Thành ủy Hoa Lư")
    let archive = ArchiveBuilder.archive(from: [SmallArchive.bridge, later.article], digest: ArchiveDigest(files: []))
    #expect(archive.tenures.count == 1)
    #expect(archive.tenures.first?.evidenceCount == 2)
    #expect(archive.tenures.first?.seen.map(\.start.description) == ["2022-05-16", "2023-01-02"])
  }

  @Test func theTimelineIsOldestFirstAndTheShorterPeriodBefore() {
    var sketch = ArticleSketch("a.txt", paragraphs: [(.body, "năm 2021, ngày 1/1/2021, từ năm 2021")])
    sketch.date(period((2021, 1, 1), to: (2021, 12, 31), .year), .period, "năm", words: "năm 2021")
    sketch.date(DatePeriod(start: day((2021, 1, 1)), end: nil, precision: .year), .period, "mở", words: "từ năm 2021")
    sketch.date(period((2021, 1, 1)), .period, "ngày", words: "1/1/2021")
    let archive = ArchiveBuilder.archive(from: [sketch.article], digest: ArchiveDigest(files: []))
    #expect(archive.timeline.map(\.text) == ["ngày", "năm", "mở"])
    #expect(archive.timeline.map(archive.id) == ["a-3", "a-1", "a-2"])
  }

  @Test func firstAndLastSeenCountPublicationOnly() throws {
    let city = try entity("thanh-uy-hoa-lu")
    #expect(city.firstSeen == city.lastSeen)
    #expect(city.firstSeen?.start.description == "2022-05-16")
    #expect(try entity("12-nq-tu").firstSeen == nil)
  }

  @Test func theOrderOfReadingChangesNothing() {
    let other = ArchiveBuilder.archive(from: SmallArchive.articles.reversed(), digest: ArchiveDigest(files: []))
    #expect(other.articles.map(\.id) == archive.articles.map(\.id))
    #expect(other.entities.map(\.id) == archive.entities.map(\.id))
    #expect(other.entities.map(\.name) == archive.entities.map(\.name))
    #expect(Array(other.timeline) == Array(archive.timeline))
    #expect(Array(other.figures) == Array(archive.figures))
  }
}
