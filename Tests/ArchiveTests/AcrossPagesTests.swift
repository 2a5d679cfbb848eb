import Archive
import NewsReading
import Testing

/// Two pages read from their text and put into one archive: what is one thing, and what is not.
struct AcrossPagesTests {
  private func archive(_ texts: String...) throws -> Archive {
    let articles = try texts.enumerated().map { index, text in
      try ArticleReader().read(fileName: "\(index).txt", bytes: Array(text.utf8))
    }
    return ArchiveBuilder.archive(from: articles, digest: ArchiveDigest(files: []))
  }

  private func names(_ archive: Archive, _ type: EntityType) -> [String] {
    archive.entities.filter { $0.type == type }.map(\.name).sorted()
  }

  @Test func oneThingHasOnePageHoweverItIsWritten() throws {
    let archive = try archive(
      """
      Xã Thạch Hạ trồng rừng

      Ông Trần Hoà, Phó Chủ tịch UBND huyện Can Lộc cho biết: Xã Thạch Hạ học Nghị quyết số 40-NQ/TU của Tỉnh uỷ Hà Tĩnh.
      """,
      """
      Huyện Can Lộc đắp đê

      Đồng chí Trần Hòa, Phó Chủ tịch Ủy ban nhân dân huyện Can Lộc đến xã Thạch Hạ. Huyện học Nghị quyết 40-NQ/TU của \
      Tỉnh ủy Hà Tĩnh.
      """)
    #expect(names(archive, .person) == ["Trần Hòa"])
    #expect(names(archive, .organization) == ["Tỉnh ủy Hà Tĩnh", "Ủy ban nhân dân huyện Can Lộc"])
    #expect(names(archive, .document) == ["Nghị quyết số 40-NQ/TU"])
    #expect(archive.tenures.count == 1)
    #expect(archive.tenures.first?.evidenceCount == 2)
  }

  @Test func bodiesOfTwoProvincesAreTwo() throws {
    let archive = try archive(
      "Tỉnh Hà Tĩnh mở hội\n\nTỉnh ủy, HĐND tỉnh và Sở Y tế họp tại tỉnh Hà Tĩnh ngày 5/8/2021.",
      "Tỉnh Sơn La mở hội\n\nTỉnh ủy, HĐND tỉnh và Sở Y tế họp tại tỉnh Sơn La ngày 6/8/2021.")
    #expect(
      names(archive, .organization) == [
        "Hội đồng nhân dân tỉnh Hà Tĩnh", "Hội đồng nhân dân tỉnh Sơn La", "Sở Y tế tỉnh Hà Tĩnh",
        "Sở Y tế tỉnh Sơn La",
        "Tỉnh ủy Hà Tĩnh", "Tỉnh ủy Sơn La",
      ])
  }

  @Test func aBodyOfAPlaceNeverNamedIsNoOthers() throws {
    let archive = try archive(
      "Huyện ủy mở hội\n\nSáng nay Huyện ủy họp bàn việc trồng rừng.",
      "Huyện ủy đắp đê\n\nSáng nay Huyện ủy họp bàn việc đắp đê.")
    #expect(names(archive, .organization) == ["Huyện ủy", "Huyện ủy"])
  }

  @Test func twoHoldersOfAnOfficeStandInOrder() throws {
    let archive = try archive(
      "Huyện mở hội\n\nSáng 5/8/2021, đồng chí Trần Văn Nam, Bí thư Huyện ủy Can Lộc dự hội nghị.",
      "Huyện đắp đê\n\nSáng 6/9/2018, đồng chí Lê Thị Mai, Bí thư Huyện ủy Can Lộc dự hội nghị.")
    let body = try #require(archive.entities.first { $0.name == "Huyện ủy Can Lộc" })
    let holders = body.tenures.map { archive.tenures[Int($0)] }
    #expect(holders.map { archive.entities[Int($0.person)].name } == ["Trần Văn Nam", "Lê Thị Mai"])
    #expect(holders.map { $0.seen.map(\.start.description) } == [["2021-08-05"], ["2018-09-06"]])
  }
}
