import NewsReading
import Testing

struct NameGrammarCommitteeTests {
  @Test func membersCommitteeAndOfficeOfAPartyAreThreePages() throws {
    let article = try read(
      "Đảng bộ thành phố Hà Tĩnh lớn mạnh. Ban Chấp hành Đảng bộ thành phố Hà Tĩnh họp. Thành ủy Hà Tĩnh kết luận.")
    #expect(
      article.names(.organization) == [
        "Đảng bộ thành phố Hà Tĩnh", "Ban Chấp hành Đảng bộ thành phố Hà Tĩnh", "Thành ủy Hà Tĩnh",
      ])
  }

  @Test func theNextCellIsAnotherOne() throws {
    let article = try read("Chi bộ thôn Nà Pàn họp. Chi bộ 5 họp.")
    #expect(article.entity("Chi bộ thôn Nà Pàn")?.mentions.count == 1)
  }

  @Test func aCellAsSuchIsNoBody() throws {
    #expect(try read("Chi bộ mạnh thì xã vững.").names(.organization).isEmpty)
  }

  @Test func theCommitteeOfAZoneKeepsItsNumber() throws {
    let article = try read("Ông Lê Văn Khoa, Bí thư Khu ủy Khu 9, về thăm quê.")
    #expect(article.offices(of: "Lê Văn Khoa") == ["Bí thư @ Khu ủy Khu 9"])
  }

  @Test func thePartyCommitteeOfAnArmMayStandInLowerCase() throws {
    #expect(try read("Đảng ủy quân sự tỉnh Hà Tĩnh họp.").names(.organization) == ["Đảng ủy quân sự tỉnh Hà Tĩnh"])
  }
}
