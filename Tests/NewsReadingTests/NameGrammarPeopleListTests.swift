import NewsReading
import Testing

struct NameGrammarPeopleListTests {
  @Test func aHeadingGivesItsOfficeToEverybodyBehindTheColon() throws {
    let article = try read(
      """
      Dự họp có đồng chí Lò Thị Phảy, Bí thư Tỉnh ủy Hà Tĩnh; các Phó Chủ tịch UBND tỉnh: Trần Văn Nam, Phan Bá Lộc; \
      Giám đốc Sở Y tế Lê Văn Khoa.
      """)
    #expect(
      article.people == [
        "Lò Thị Phảy: Bí thư @ Tỉnh ủy Hà Tĩnh",
        "Trần Văn Nam: Phó Chủ tịch @ Ủy ban nhân dân tỉnh Hà Tĩnh",
        "Phan Bá Lộc: Phó Chủ tịch @ Ủy ban nhân dân tỉnh Hà Tĩnh",
        "Lê Văn Khoa: Giám đốc @ Sở Y tế tỉnh Hà Tĩnh",
      ])
  }

  @Test func whoSharesAnOfficeMayHaveAnother() throws {
    let article = try read(
      """
      Dự họp có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy Hà Tĩnh: Trần Văn Nam, Trưởng Ban Dân vận Tỉnh ủy; Phan Bá Lộc, \
      Giám đốc Công an tỉnh.
      """)
    #expect(
      article.people == [
        "Trần Văn Nam: Ủy viên @ Ban Thường vụ Tỉnh ủy Hà Tĩnh; Trưởng Ban @ Ban Dân vận Tỉnh ủy Hà Tĩnh",
        "Phan Bá Lộc: Ủy viên @ Ban Thường vụ Tỉnh ủy Hà Tĩnh; Giám đốc @ Công an tỉnh Hà Tĩnh",
      ])
  }

  @Test func anOfficeInThePluralIsThatOfAllWhoFollow() throws {
    let article = try read("Các Phó Chủ tịch UBND tỉnh Hà Tĩnh Trần Văn Nam, Phan Bá Lộc và Lê Hải Yến đến dự.")
    let office = "Phó Chủ tịch @ Ủy ban nhân dân tỉnh Hà Tĩnh"
    #expect(
      article.people == ["Trần Văn Nam: \(office)", "Phan Bá Lộc: \(office)", "Lê Hải Yến: \(office)"])
    let alone = try read("Phó Chủ tịch UBND tỉnh Hà Tĩnh Trần Văn Nam, Phan Bá Lộc và Lê Hải Yến đến dự.")
    #expect(alone.people == ["Trần Văn Nam: \(office)", "Phan Bá Lộc", "Lê Hải Yến"])
  }

  @Test func theNextOfAListHasTheirOwnOffice() throws {
    let article = try read(
      "Dự lễ có đồng chí Trần Văn Nam- Chủ tịch UBND tỉnh Hà Tĩnh, Phan Bá Lộc- Phó Giám đốc Sở Y tế tỉnh Hà Tĩnh.")
    #expect(
      article.people == [
        "Trần Văn Nam: Chủ tịch @ Ủy ban nhân dân tỉnh Hà Tĩnh", "Phan Bá Lộc: Phó Giám đốc @ Sở Y tế tỉnh Hà Tĩnh",
      ])
  }

  @Test func deputiesAreOfTheBodyWhoseHeadWasAppointed() throws {
    let article = try read(
      """
      Ông Trần Văn Nam được bổ nhiệm giữ chức Giám đốc Trung tâm Văn hóa huyện Can Lộc. Các Phó Giám đốc gồm: ông Phan Bá Lộc và \
      bà Lê Hải Yến.
      """)
    let body = "Trung tâm Văn hóa huyện Can Lộc"
    #expect(
      article.people == [
        "Trần Văn Nam: Giám đốc @ \(body)", "Phan Bá Lộc: Phó Giám đốc @ \(body)", "Lê Hải Yến: Phó Giám đốc @ \(body)",
      ])
  }

  @Test func theOfficeBeforeTheNextNameIsTheirs() throws {
    let article = try read("Dự họp có ông Phan Bá Lộc, Trưởng Ban Pháp chế HĐND tỉnh Hà Tĩnh và đại biểu Trần Văn Nam.")
    #expect(
      article.people == ["Phan Bá Lộc: Trưởng Ban @ Ban Pháp chế Hội đồng nhân dân tỉnh Hà Tĩnh", "Trần Văn Nam"])
  }

  @Test func aMiddleNameTellsAPersonOfARareFamily() throws {
    let article = try read("Dự họp có các Phó Chủ tịch UBND tỉnh Hà Tĩnh: Khang Thị Mị, Lừu Văn Sáng.")
    #expect(article.names(.person) == ["Khang Thị Mị", "Lừu Văn Sáng"])
    #expect(try read("UBND tỉnh Lừu Văn Sáng họp.").names(.organization).allSatisfy { !$0.contains("Lừu Văn") })
  }

  @Test func bracketsMayStandBetweenNameAndOffice() throws {
    let before = try read("Chủ tịch UBND huyện Can Lộc (tỉnh Hà Tĩnh) Trần Văn Nam cho biết đã có mưa.")
    #expect(before.people == ["Trần Văn Nam: Chủ tịch @ Ủy ban nhân dân huyện Can Lộc"])
    #expect(before.names(.place) == ["Tỉnh Hà Tĩnh"])
    let behind = try read("Ông Trần Văn Nam (42 tuổi, trú tại xã Thạch Hạ) - Giám đốc Công ty TNHH Bình Minh đến dự.")
    #expect(behind.people == ["Trần Văn Nam: Giám đốc @ Công ty TNHH Bình Minh"])
    #expect(behind.names(.place) == ["Xã Thạch Hạ"])
  }

  @Test func anOfficeWithANumberBeforeItIsThatOfAllWhoFollow() throws {
    let article = try read("Dự lễ có 2 tân Phó Chủ tịch UBND tỉnh Hà Tĩnh Trần Văn Nam và Phan Bá Lộc.")
    let office = "Phó Chủ tịch @ Ủy ban nhân dân tỉnh Hà Tĩnh"
    #expect(article.people == ["Trần Văn Nam: \(office)", "Phan Bá Lộc: \(office)"])
    let dated = try read("Sáng 12.3 Phó Chủ tịch UBND tỉnh Hà Tĩnh Trần Văn Nam và nghệ nhân Phan Bá Lộc đánh trống.")
    #expect(dated.people == ["Trần Văn Nam: \(office)", "Phan Bá Lộc"])
  }

  @Test func thoseWhoAreMembersHaveThatOfficeBehindTheColon() throws {
    let article = try read(
      "Dự họp có các đồng chí là Ủy viên Ban Thường vụ Tỉnh ủy Hà Tĩnh: Trần Văn Nam, Giám đốc Công an tỉnh; Phan Bá Lộc."
    )
    #expect(
      article.people == [
        "Trần Văn Nam: Ủy viên @ Ban Thường vụ Tỉnh ủy Hà Tĩnh; Giám đốc @ Công an tỉnh Hà Tĩnh",
        "Phan Bá Lộc: Ủy viên @ Ban Thường vụ Tỉnh ủy Hà Tĩnh",
      ])
  }
}
