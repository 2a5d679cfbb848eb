import Archive
import ArchiveTesting
import NewsReading
import Testing

@Suite struct EntityIdentityTests {
  func article(_ file: String, number: String = "12-NQ/TU", issuer: String?) -> ReadArticle {
    var sketch = ArticleSketch(file, paragraphs: [(.body, "Nghị quyết số \(number). \(issuer ?? "Không rõ")")])
    let body = issuer.map { sketch.entity(.organization, $0) }
    let document = sketch.entity(.document, "Nghị quyết số \(number)")
    sketch.change(document) { entity in
      entity.document = FoundDocument(kind: "Nghị quyết", number: number)
      entity.document?.issuer = body
    }
    return sketch.article
  }

  func documents(_ articles: [ReadArticle]) -> [Entity] {
    ArchiveBuilder.archive(from: articles, digest: ArchiveDigest(files: [])).entities.filter { $0.type == .document }
  }

  @Test func oneNumberOfTwoIssuersIsTwoDocuments() {
    let found = documents([article("a.txt", issuer: "Tỉnh ủy Hoa Lư"), article("b.txt", issuer: "Thành ủy Hoa Lư")])
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.id.hasPrefix("12-nq-tu-") && $0.id.count == "12-nq-tu-".count + 4 })
  }

  @Test func aCitationWithoutIssuerJoinsTheOnlyOne() {
    let found = documents([article("a.txt", issuer: "Tỉnh ủy Hoa Lư"), article("b.txt", issuer: nil)])
    #expect(found.map(\.id) == ["12-nq-tu"])
    #expect(found.map(\.mentionCount) == [2])
  }

  @Test func aCitationWithoutIssuerJoinsNoneOfTwo() {
    let found = documents([
      article("a.txt", issuer: "Tỉnh ủy Hoa Lư"), article("b.txt", issuer: "Thành ủy Hoa Lư"),
      article("c.txt", issuer: nil),
    ])
    #expect(found.count == 3)
  }

  @Test func anIncompleteNameStaysWithItsArticle() {
    let articles = ["a.txt", "b.txt"].map { file in
      var sketch = ArticleSketch(file, paragraphs: [(.body, "Huyện ủy họp.")])
      sketch.entity(.organization, "Huyện ủy", complete: false)
      return sketch.article
    }
    let archive = ArchiveBuilder.archive(from: articles, digest: ArchiveDigest(files: []))
    #expect(archive.entities.count == 2)
    #expect(archive.entitySlugs.resolve("huyen-uy") == .ambiguous([0, 1]))
  }

  @Test func anotherTypeIsAnotherEntity() {
    var sketch = ArticleSketch("a.txt", paragraphs: [(.body, "Hòa Bình gặp Hòa Bình.")])
    sketch.entity(.person, "Hòa Bình")
    sketch.entity(.place, "Hòa Bình")
    let archive = ArchiveBuilder.archive(from: [sketch.article], digest: ArchiveDigest(files: []))
    #expect(Set(archive.entities.map(\.type)) == [.person, .place])
    #expect(Set(archive.entities.map(\.id)).count == 2)
  }
}
