import NewsReading
import Testing

struct NameGrammarPersonTests {
  @Test(arguments: [
    ("Bí thư Huyện ủy Can Lộc Trần Văn Nam đến dự.", ["Trần Văn Nam: Bí thư @ Huyện ủy Can Lộc"]),
    ("Chủ tịch UBND xã Thạch Hạ Lò Thị Phảy đến dự.", ["Lò Thị Phảy: Chủ tịch @ Ủy ban nhân dân xã Thạch Hạ"]),
    (
      "Giám đốc Sở Giao thông vận tải Phạm Hữu Tín đến dự.",
      ["Phạm Hữu Tín: Giám đốc @ Sở Giao thông vận tải"]
    ),
    ("Phó Thủ tướng Trần Minh Sang đến dự.", ["Trần Minh Sang: Phó Thủ tướng"]),
    ("Bí thư Tỉnh ủy Hà Tĩnh Trần Văn Nam đến dự.", ["Trần Văn Nam: Bí thư @ Tỉnh ủy Hà Tĩnh"]),
  ])
  func anOfficeMayStandBeforeTheName(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).people == expected)
  }

  @Test func whoHoldsAnOfficeMayStandBehindAComma() throws {
    let article = try read("Bí thư Huyện ủy Can Lộc, ông Trần Văn Nam tới dự. Bí thư T.Ư Đoàn, anh Lê An về sau.")
    #expect(
      article.people == ["Trần Văn Nam: Bí thư @ Huyện ủy Can Lộc", "Lê An: Bí thư @ Trung ương Đoàn"])
  }

  @Test(arguments: [
    ("Ông Trần Văn Nam - Bí thư Huyện ủy Can Lộc đến dự.", ["Trần Văn Nam: Bí thư @ Huyện ủy Can Lộc"]),
    ("Ông Trần Văn Nam là Bí thư Huyện ủy Can Lộc.", ["Trần Văn Nam: Bí thư @ Huyện ủy Can Lộc"]),
    ("Trần Văn Nam, Bí thư Huyện ủy Can Lộc đến dự.", ["Trần Văn Nam: Bí thư @ Huyện ủy Can Lộc"]),
  ])
  func anOfficeMayStandBehindTheName(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).people == expected)
  }

  @Test func anOfficeMayStandInBracketsBehindTheName() throws {
    let found = try read("Ông Trần Văn Nam (Bí thư Huyện ủy Can Lộc) đến dự.").people
    #expect(found == ["Trần Văn Nam: Bí thư @ Huyện ủy Can Lộc"])
  }

  @Test(arguments: [
    ("Bộ trưởng Bộ Y tế Trần Văn Nam đến dự.", ["Trần Văn Nam: Bộ trưởng @ Bộ Y tế"]),
    ("Thứ trưởng Bộ GD&ĐT Trần Văn Nam đến dự.", ["Trần Văn Nam: Thứ trưởng @ Bộ Giáo dục và Đào tạo"]),
    (
      "Giám đốc Công ty Cổ phần Bình Minh Trần Văn Nam đến dự.",
      ["Trần Văn Nam: Giám đốc @ Công ty Cổ phần Bình Minh"]
    ),
  ])
  func theNameBehindAnOpenBodyIsNoPartOfIt(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).people == expected)
  }

  @Test func theNameBehindASchoolIsNoPartOfIt() throws {
    let found = try read("Hiệu trưởng Trường Tiểu học Bình Hà Trần Thị Mai đến dự.").people
    #expect(found == ["Trần Thị Mai: Hiệu trưởng @ Trường Tiểu học Bình Hà"])
  }

  @Test func eachPersonOfAListHasTheirOwnOffices() throws {
    let article = try read(
      """
      Dự họp có các đồng chí: Trần Văn Nam, Bí thư Huyện ủy Can Lộc; Lò Thị Phảy, Phó Bí thư Thường trực Huyện ủy, \
      Chủ tịch HĐND huyện Can Lộc; Phan Bá Lộc, Chủ tịch UBND huyện Can Lộc.
      """)
    #expect(
      article.people == [
        "Trần Văn Nam: Bí thư @ Huyện ủy Can Lộc",
        "Lò Thị Phảy: Phó Bí thư Thường trực @ Huyện ủy Can Lộc; Chủ tịch @ Hội đồng nhân dân huyện Can Lộc",
        "Phan Bá Lộc: Chủ tịch @ Ủy ban nhân dân huyện Can Lộc",
      ])
  }

  @Test func aListOfBareNamesIsAListOfPeople() throws {
    let article = try read("Dự họp có các đồng chí Trần Văn Nam, Lò Thị Phảy và Phan Bá Lộc.")
    #expect(article.people == ["Trần Văn Nam", "Lò Thị Phảy", "Phan Bá Lộc"])
  }

  @Test func theGivenNameAgainIsTheSamePerson() throws {
    let article = try read("Ông Trần Văn Nam trồng rừng. Năm 2019, ông Nam mua máy.")
    #expect(article.people == ["Trần Văn Nam"])
    #expect(article.entities.first?.mentions.count == 2)
  }

  @Test func ofTwoWithOneGivenNameTheLastNamedIsMeant() throws {
    let article = try read("Ông Trần Văn Nam trồng rừng. Ông Lê Hải Nam nuôi cá. Năm 2019, ông Nam mua máy.")
    #expect(article.entity("Trần Văn Nam")?.mentions.count == 1)
    #expect(article.entity("Lê Hải Nam")?.mentions.count == 2)
  }

  @Test func anOfficeAloneMeansWhoHoldsItInTheArticle() throws {
    let article = try read(
      """
      Đồng chí Trần Văn Nam, Bí thư Tỉnh ủy Hà Tĩnh và đồng chí Lò Thị Phảy, Phó Bí thư Tỉnh ủy đến dự.

      Đồng chí Bí thư Tỉnh ủy biểu dương huyện.
      """)
    let aliases = article.entity("Trần Văn Nam")?.aliases ?? []
    #expect(aliases.contains { $0.hasSuffix("Bí thư Tỉnh ủy") })
    #expect(article.entity("Lò Thị Phảy")?.mentions.count == 1)
    #expect(article.names(.person) == ["Trần Văn Nam", "Lò Thị Phảy"])
  }

  @Test func anOfficeThatNobodyHoldsIsNobody() throws {
    #expect(try read("Đồng chí Bí thư Tỉnh ủy biểu dương huyện.").names(.person) == [])
  }

  @Test func authorsAreNoPeople() throws {
    let article = try read(
      "Thứ hai,  03/02/2020\n\nHuyện Can Lộc trồng rừng\n\nHuyện Can Lộc đã trồng rừng ở ba xã.\n\nTHANH MAI - ĐỨC LUẬN\n"
    )
    #expect(article.bylines == ["Thanh Mai", "Đức Luận"])
    #expect(article.names(.person) == [])
  }

  @Test func captionsNamePeopleToo() throws {
    let article = try read(
      """
      Thứ hai,  03/02/2020

      Huyện Can Lộc trồng rừng

      Ông Trần Văn Nam, Bí thư Huyện ủy Can Lộc trồng cây

      Sáng 2/2, huyện Can Lộc đã trồng rừng ở ba xã.

      """)
    #expect(article.people == ["Trần Văn Nam: Bí thư @ Huyện ủy Can Lộc"])
  }

  @Test func whoIsNamedInPartIsThePersonNamedInFull() throws {
    let article = try read(
      "Thầy Hlơm dạy chiêng. Thầy Ksor Hlơm sinh năm 1986. Ông Bùi Văn Tám Em nghe. Ông Tám Em cười.")
    #expect(article.names(.person) == ["Ksor Hlơm", "Bùi Văn Tám Em"])
  }

  @Test func aFamilyNameOpensTheNextOfAList() throws {
    let article = try read("Công an bắt các đối tượng Đinh Thị Lệ, Trần Văn Quế và Hồ Phin. Hồ Phin khai hết.")
    #expect(article.names(.person) == ["Đinh Thị Lệ", "Trần Văn Quế", "Hồ Phin"])
    #expect(article.names(.place) == [])
  }

  @Test func theHolderIsNoWard() throws {
    let article = try read("Phường Bắc Hồng họp. Chủ tịch UBND phường Lê Văn Khoa cho biết việc này.")
    #expect(article.people == ["Lê Văn Khoa: Chủ tịch @ Ủy ban nhân dân phường Bắc Hồng"])
    let ward = try read("Phường Lê Văn Khoa họp. Chủ tịch UBND phường Lê Văn Khoa cho biết việc này.")
    #expect(ward.people == [])
  }

  @Test func aGivenNameMayHaveAnOffice() throws {
    let article = try read("Ông Cao Đức Mỹ đến dự. Ông Mỹ, nay là Phó Chủ tịch Hội Nông dân huyện Can Lộc, xác nhận.")
    #expect(article.people == ["Cao Đức Mỹ: Phó Chủ tịch @ Hội Nông dân huyện Can Lộc"])
  }

  @Test func twoHoldersShareTheBodyNamedLast() throws {
    let article = try read(
      "Dự có đồng chí Lê Văn Sơn - Giám đốc và đồng chí Bùi Thu Hà - Phó Giám đốc Sở Y tế tỉnh Hà Tĩnh.")
    #expect(
      article.people == [
        "Lê Văn Sơn: Giám đốc @ Sở Y tế tỉnh Hà Tĩnh", "Bùi Thu Hà: Phó Giám đốc @ Sở Y tế tỉnh Hà Tĩnh",
      ])
  }

  @Test func theInitialsOfAFirmAreNotThoseOfItsOwner() throws {
    #expect(try read("Cơ sở N.T.H.A. bị phạt. Bà N.T.H.A. thừa nhận.").names(.person) == ["N.T.H.A"])
  }

  @Test(arguments: ["Giải Nhất tiếng Anh Quốc gia về huyện.", "VĐV Lê Thu Hà U16 thắng."])
  func theLettersOfALanguageOrAnAgeAreNoName(sentence: String) throws {
    #expect(try read(sentence).names(.person) == (sentence.contains("Hà") ? ["Lê Thu Hà"] : []))
  }

  @Test func aSecretaryIsOfNoCouncilOfTheNextHolder() throws {
    let article = try read("Dự có bà Lê Thị Sen - Bí thư và ông Bùi Văn Giáp - Chủ tịch HĐND huyện Can Lộc.")
    #expect(
      article.people == ["Lê Thị Sen: Bí thư", "Bùi Văn Giáp: Chủ tịch @ Hội đồng nhân dân huyện Can Lộc"])
  }

  @Test func anHonourBeforeANameIsNoPartOfIt() throws {
    let article = try read("Đoàn thăm Mẹ Việt Nam Anh hùng Hà Thị Nụ và mẹ Việt Nam Anh Hùng Lê Thị Mận.")
    #expect(article.names(.person) == ["Hà Thị Nụ", "Lê Thị Mận"])
  }

  @Test(arguments: ["huyện", "thị xã"])
  func whoChairsADistrictIsNoPartOfIt(noun: String) throws {
    let article = try read("Chủ tịch HĐND \(noun) Đỗ Xuân Khoa chúc mừng.")
    #expect(article.people == ["Đỗ Xuân Khoa: Chủ tịch @ Hội đồng nhân dân \(noun)"])
    let other = try read("Chủ tịch UBND huyện Trần Văn Thời đến dự.")
    #expect(other.names(.organization) == ["Ủy ban nhân dân huyện Trần Văn Thời"])
  }

  @Test func anOfficeInLettersMayStandRightBehindTheName() throws {
    let article = try read(
      "Dự lễ có các đồng chí Trần Văn Nam TUV - Bí thư Huyện ủy Can Lộc; Phan Bá Lộc PBT Huyện ủy Can Lộc.")
    #expect(
      article.people == [
        "Trần Văn Nam: Tỉnh ủy viên @ Tỉnh ủy; Bí thư @ Huyện ủy Can Lộc", "Phan Bá Lộc: Phó Bí thư @ Huyện ủy Can Lộc",
      ])
  }

  @Test(arguments: [
    ("Theo Chủ tịch UBND huyện Dương Minh Châu, đường đã xong.", "Ủy ban nhân dân huyện Dương Minh Châu"),
    ("Phó Chủ tịch HĐND huyện Châu Thành A đến dự.", "Hội đồng nhân dân huyện Châu Thành A"),
    ("Phó Chủ tịch HĐND huyện Hoàng Su Phì đến dự.", "Hội đồng nhân dân huyện Hoàng Su Phì"),
    ("Chủ tịch UBND phường Lê Hồng Phong cho biết đường đã xong.", "Ủy ban nhân dân phường Lê Hồng Phong"),
  ])
  func aPlaceMayBeNamedLikeAPerson(sentence: String, body: String) throws {
    let article = try read(sentence)
    #expect(article.names(.person) == [])
    #expect(article.names(.organization) == [body])
  }
}
