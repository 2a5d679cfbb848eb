import NewsReading
import Testing

struct CanonicalNameTests {
  @Test(arguments: [
    ("Người dân thành phố Hà Tĩnh mừng. Thành ủy họp.", "Thành ủy Hà Tĩnh"),
    ("Người dân tỉnh Hà Tĩnh mừng. Tỉnh ủy họp.", "Tỉnh ủy Hà Tĩnh"),
    ("Người dân tỉnh Hà Tĩnh mừng. Ban Thường vụ Tỉnh ủy họp.", "Ban Thường vụ Tỉnh ủy Hà Tĩnh"),
    ("Người dân thành phố Hà Tĩnh mừng. Đảng bộ thành phố họp.", "Đảng bộ thành phố Hà Tĩnh"),
    ("Người dân tỉnh Hà Tĩnh mừng. HĐND tỉnh họp.", "Hội đồng nhân dân tỉnh Hà Tĩnh"),
    ("Người dân huyện Can Lộc mừng. UBND huyện họp.", "Ủy ban nhân dân huyện Can Lộc"),
    ("Người dân huyện Can Lộc mừng. Huyện ủy họp.", "Huyện ủy Can Lộc"),
    ("Người dân phường Bắc Hồng mừng. UBND phường họp.", "Ủy ban nhân dân phường Bắc Hồng"),
    ("Người dân phường Bắc Hồng mừng. Đảng ủy họp.", "Đảng ủy phường Bắc Hồng"),
    ("Người dân tỉnh Hà Tĩnh mừng. Sở Kế hoạch và Đầu tư họp.", "Sở Kế hoạch và Đầu tư tỉnh Hà Tĩnh"),
    ("Người dân thành phố Hà Tĩnh mừng. Tỉnh ủy họp.", "Tỉnh ủy Hà Tĩnh"),
    ("Người dân thành phố Vinh mừng. Tỉnh ủy họp.", "Tỉnh ủy Nghệ An"),
    ("Người dân thành phố Đà Lạt mừng. HĐND tỉnh họp.", "Hội đồng nhân dân tỉnh Lâm Đồng"),
    ("Người dân huyện Can Lộc mừng. Phòng Nội vụ họp.", "Phòng Nội vụ huyện Can Lộc"),
    ("Người dân thành phố Đà Nẵng mừng. Sở Y tế họp.", "Sở Y tế thành phố Đà Nẵng"),
    (
      "Người dân thành phố Hà Tĩnh mừng. Trung tâm Bồi dưỡng chính trị thành phố họp.",
      "Trung tâm Bồi dưỡng chính trị thành phố Hà Tĩnh"
    ),
  ])
  func aBareNameIsCompletedFromTheArticle(text: String, expected: String) throws {
    let article = try read(text)
    #expect(article.names(.organization) == [expected])
    #expect(article.entity(expected)?.isNameComplete == true)
  }

  @Test(arguments: [
    ("Huyện ủy họp sáng qua.", "Huyện ủy"), ("Tỉnh ủy họp sáng qua.", "Tỉnh ủy"),
  ])
  func aBodyWhosePlaceIsNeverNamedStaysBare(text: String, expected: String) throws {
    let article = try read(text)
    #expect(article.names(.organization) == [expected])
    #expect(article.entity(expected)?.isNameComplete == false)
  }

  @Test func bareNamesMeanTheWardOfTheirParagraph() throws {
    let article = try read(
      """
      Đảng ủy phường Bắc Hồng họp. Sau đó, UBND phường ra quân.

      Đảng ủy phường Đậu Liêu cũng họp. Sau đó, UBND phường ra quân.

      """)
    #expect(
      article.names(.organization) == [
        "Đảng ủy phường Bắc Hồng", "Ủy ban nhân dân phường Bắc Hồng", "Đảng ủy phường Đậu Liêu",
        "Ủy ban nhân dân phường Đậu Liêu",
      ])
  }

  @Test func bareNamesMeanTheDistrictLastNamed() throws {
    let article = try read(
      """
      Huyện Can Lộc làm đường. Huyện ủy giao UBND huyện chủ trì.

      Huyện Đức Thọ trồng rừng. Huyện ủy giao UBND huyện chủ trì.

      """)
    #expect(
      article.names(.organization) == [
        "Huyện ủy Can Lộc", "Ủy ban nhân dân huyện Can Lộc", "Huyện ủy Đức Thọ", "Ủy ban nhân dân huyện Đức Thọ",
      ])
  }

  @Test func aNameIsCompletedFromWhatFollowsToo() throws {
    let article = try read("Thành ủy vừa họp bàn. Người dân thành phố Hà Tĩnh mừng.")
    #expect(article.names(.organization) == ["Thành ủy Hà Tĩnh"])
  }

  @Test func shortAndFullNamesAreOnePageWithBothAliases() throws {
    let article = try read("Thành ủy Hà Tĩnh họp. Thành ủy ra nghị quyết.")
    #expect(article.names(.organization) == ["Thành ủy Hà Tĩnh"])
    #expect(article.entity("Thành ủy Hà Tĩnh")?.aliases == ["Thành ủy Hà Tĩnh", "Thành ủy"])
  }

  @Test func anAssociationOfNowhereIsNamedInShortToo() throws {
    #expect(
      try read("Quà của Hội LHPN và Hội Nông dân.").names(.organization) == ["Hội Liên hiệp Phụ nữ", "Hội Nông dân"])
  }

  @Test(arguments: [
    ("Phó Bí thư Tỉnh ủy Hà Tĩnh Hồ Thị Mai", "Hội đồng nhân dân tỉnh Hà Tĩnh"),
    ("Phó Bí thư Huyện ủy Can Lộc Hồ Thị Mai", "Hội đồng nhân dân huyện Can Lộc"),
    ("Phó Bí thư Thị ủy Hồng Lĩnh Hồ Thị Mai", "Hội đồng nhân dân thị xã Hồng Lĩnh"),
    ("Phó Bí thư Thành ủy Hà Tĩnh Hồ Thị Mai", "Hội đồng nhân dân thành phố Hà Tĩnh"),
  ])
  func aBareCouncilIsOfTheLevelOfTheCommitteeBefore(before: String, expected: String) throws {
    let article = try read("Dự có \(before); Chủ tịch HĐND Lê Văn Khoa.")
    #expect(article.offices(of: "Lê Văn Khoa") == ["Chủ tịch @ \(expected)"])
  }

  @Test func aCommitteeFarAwayTellsNothingOfABareCouncil() throws {
    let article = try read(
      "Lãnh đạo Tỉnh ủy Nghệ An đến dự buổi ra quân đầu năm. Ở xã Thạch Hạ, Chủ tịch UBND Trần Văn Sáu tặng quà bà con."
    )
    #expect(article.offices(of: "Trần Văn Sáu").allSatisfy { !$0.contains("Nghệ An") })
  }

  @Test func abbreviationsAreSpelledOut() throws {
    let article = try read("UBND huyện Can Lộc họp. Ủy ban nhân dân huyện Can Lộc kết luận.")
    #expect(article.names(.organization) == ["Ủy ban nhân dân huyện Can Lộc"])
  }

  @Test func theMarkOfThePaperTellsWhichProvinceItIsOf() throws {
    let words = "Dự họp có Tỉnh ủy Bình Dương và Tỉnh ủy Hà Giang. Tỉnh ủy đã báo cáo."
    let named = { (mark: String) in try read(mark + words).entities.first { $0.aliases.contains("Tỉnh ủy") }?.name }
    #expect(try named("BHG - ") == "Tỉnh ủy Hà Giang")
    #expect(try named("BDK.VN - ") == "Tỉnh ủy Bình Dương")
  }

  @Test func ofSeveralProvincesWithThePapersInitialsTheFirstOneNamedIsItsOwn() throws {
    let article = try read(
      "QNO - Đoàn của Tỉnh ủy Quảng Nam đã đến Quảng Ngãi. Tỉnh ủy Quảng Ngãi tiếp đoàn ở Quảng Ngãi. Tỉnh ủy cảm ơn.")
    #expect(article.entities.first { $0.aliases.contains("Tỉnh ủy") }?.name == "Tỉnh ủy Quảng Nam")
  }

  @Test func theFirstWordsOfACommissionMeanTheOneNamedInFull() throws {
    let article = try read(
      "Ông Lê Văn Khoa, Trưởng Tiểu ban văn kiện Đại hội XV của Đảng, chủ trì phiên họp đầu của Tiểu ban văn kiện.")
    #expect(article.offices(of: "Lê Văn Khoa") == ["Trưởng Tiểu ban @ Tiểu ban văn kiện Đại hội XV của Đảng"])
    #expect(article.names(.organization) == ["Tiểu ban văn kiện Đại hội XV của Đảng"])
  }

  @Test(arguments: ["Ban Chỉ đạo cấp huyện", "Ban Chỉ đạo các cấp"])
  func aTaskBodyOfALevelWithoutItsTaskIsNone(body: String) throws {
    #expect(try read("Huyện Can Lộc có kế hoạch. \(body) phải sát dân.").names(.organization) == [])
  }

  @Test func aTaskBodyOfALevelIsTheOneWhoseTaskWasTold() throws {
    let article = try read("Ban Chỉ đạo phòng, chống dịch huyện Can Lộc họp. Ban Chỉ đạo cấp huyện giao việc.")
    #expect(article.names(.organization) == ["Ban Chỉ đạo phòng, chống dịch huyện Can Lộc"])
  }

  @Test func aBareCellIsTheOneAtWhichTheSamePersonWasNamed() throws {
    let article = try read(
      "Ông Lê Văn Khoa, Bí thư Chi bộ thôn Đông đi từng nhà. Chi bộ thôn Tây làm theo. "
        + "Ông Lê Văn Khoa, Bí thư Chi bộ cho biết thêm nhiều điều.")
    #expect(article.offices(of: "Lê Văn Khoa") == ["Bí thư @ Chi bộ thôn Đông"])
  }

  @Test func theCommuneOfAVillageIsNamedOnceForAll() throws {
    let article = try read(
      "Chi bộ thôn Đông họp. Chi bộ thôn Đông, xã Lam Sơn có 30 đảng viên. Chi bộ thôn Tây đến dự.")
    #expect(article.names(.organization) == ["Chi bộ thôn Đông, xã Lam Sơn", "Chi bộ thôn Tây"])
  }

  @Test func aVillageOfTwoCommunesIsLeftWithoutOne() throws {
    let article = try read("Chi bộ thôn 1, xã Lam Sơn họp. Chi bộ thôn 1, xã Đức An họp. Chi bộ thôn 1 dẫn đầu.")
    #expect(
      article.names(.organization) == [
        "Chi bộ thôn 1, xã Lam Sơn", "Chi bộ thôn 1, xã Đức An", "Chi bộ thôn 1",
      ])
  }

  @Test func aSchoolWithItsNumberMeansTheOneNamedWithItsDistrict() throws {
    let article = try read("Trường PTTH Can Lộc 1, huyện Can Lộc khai giảng. Trường THPT Can Lộc 1 có 30 lớp.")
    #expect(article.names(.organization).count == 1)
  }

  @Test(arguments: [
    (
      "Ban Chỉ đạo cấp tỉnh về phòng, chống tham nhũng tỉnh Hà Tĩnh họp.",
      "Ban Chỉ đạo cấp tỉnh về phòng, chống tham nhũng tỉnh Hà Tĩnh"
    ),
    (
      "Ban Chỉ đạo cấp huyện về xây dựng nông thôn mới huyện Can Lộc họp.",
      "Ban Chỉ đạo cấp huyện về xây dựng nông thôn mới huyện Can Lộc"
    ),
    ("Ban Chỉ đạo cấp tỉnh về chuyển đổi số họp.", "Ban Chỉ đạo cấp tỉnh về chuyển đổi số"),
  ])
  func aTaskBodyOfALevelWithItsTaskIsOne(sentence: String, expected: String) throws {
    #expect(try read(sentence).names(.organization) == [expected])
  }
}
