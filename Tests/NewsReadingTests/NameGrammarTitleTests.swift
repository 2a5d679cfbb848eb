import NewsReading
import Testing

/// The offices of Lê Văn Khoa, who has the words behind his name in an article about Hà Tĩnh.
private func offices(_ words: String) throws -> [String] {
  try read("Tỉnh Hà Tĩnh và thành phố Hà Tĩnh mở hội.\n\nĐồng chí Lê Văn Khoa, \(words) đến dự.")
    .offices(of: "Lê Văn Khoa")
}

struct NameGrammarTitleTests {
  @Test(arguments: [
    ("Bí thư Thành ủy", ["Bí thư @ Thành ủy Hà Tĩnh"]),
    ("Phó Bí thư Thường trực Huyện ủy Can Lộc", ["Phó Bí thư Thường trực @ Huyện ủy Can Lộc"]),
    ("Phó Chủ tịch Thường trực HĐND tỉnh", ["Phó Chủ tịch Thường trực @ Hội đồng nhân dân tỉnh Hà Tĩnh"]),
    ("Phó Chủ tịch UBND huyện Can Lộc", ["Phó Chủ tịch @ Ủy ban nhân dân huyện Can Lộc"]),
    ("Giám đốc Sở Y tế", ["Giám đốc @ Sở Y tế tỉnh Hà Tĩnh"]),
    ("Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy", ["Chủ nhiệm @ Ủy ban Kiểm tra Tỉnh ủy Hà Tĩnh"]),
    ("Hiệu trưởng Trường Tiểu học Bắc Hồng", ["Hiệu trưởng @ Trường Tiểu học Bắc Hồng"]),
    (
      "Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh",
      ["Phó Chủ tịch @ Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Tĩnh"]
    ),
    ("Giảng viên cao cấp Học viện Chính trị khu vực I", ["Giảng viên cao cấp @ Học viện Chính trị khu vực I"]),
  ])
  func theOfficeEndsWhereTheBodyBegins(words: String, expected: [String]) throws {
    #expect(try offices(words) == expected)
  }

  @Test(arguments: [
    ("Trưởng Ban Tuyên giáo Thành ủy", ["Trưởng Ban @ Ban Tuyên giáo Thành ủy Hà Tĩnh"]),
    ("Phó Trưởng Ban Tổ chức Tỉnh ủy", ["Phó Trưởng Ban @ Ban Tổ chức Tỉnh ủy Hà Tĩnh"]),
    ("Trưởng Đoàn Đại biểu Quốc hội tỉnh", ["Trưởng Đoàn @ Đoàn Đại biểu Quốc hội tỉnh Hà Tĩnh"]),
    ("Trưởng phòng Nội vụ huyện Can Lộc", ["Trưởng phòng @ Phòng Nội vụ huyện Can Lộc"]),
    ("Chánh Văn phòng Tỉnh ủy", ["Chánh Văn phòng @ Văn phòng Tỉnh ủy Hà Tĩnh"]),
    ("Trưởng Công an xã Thạch Hạ", ["Trưởng Công an @ Công an xã Thạch Hạ"]),
    ("Trưởng Ban Tổ chức Trung ương", ["Trưởng Ban @ Ban Tổ chức Trung ương"]),
  ])
  func aSharedNounBelongsToTitleAndBody(words: String, expected: [String]) throws {
    #expect(try offices(words) == expected)
  }

  @Test(arguments: [
    ("nguyên Bí thư Huyện ủy Can Lộc", ["nguyên Bí thư @ Huyện ủy Can Lộc"]),
    ("Nguyên Chủ tịch UBND tỉnh", ["Nguyên Chủ tịch @ Ủy ban nhân dân tỉnh Hà Tĩnh"]),
    ("quyền Chủ tịch UBND huyện Can Lộc", ["quyền Chủ tịch @ Ủy ban nhân dân huyện Can Lộc"]),
  ])
  func formerAndActingBelongToTheOffice(words: String, expected: [String]) throws {
    #expect(try offices(words) == expected)
  }

  @Test(arguments: [
    ("Tỉnh ủy viên, Bí thư Huyện ủy Can Lộc", ["Tỉnh ủy viên @ Tỉnh ủy Hà Tĩnh", "Bí thư @ Huyện ủy Can Lộc"]),
    (
      "Thành ủy viên, Bí thư Đảng ủy phường Bắc Hồng",
      ["Thành ủy viên @ Thành ủy Hà Tĩnh", "Bí thư @ Đảng ủy phường Bắc Hồng"]
    ),
  ])
  func aMemberOfACommitteeHasAnOfficeThere(words: String, expected: [String]) throws {
    #expect(try offices(words) == expected)
  }

  @Test(arguments: [
    ("Khối trưởng khối 5, phường Bắc Hồng", ["Khối trưởng @ Khối 5, phường Bắc Hồng"]),
    ("Trưởng thôn Nà Pàn, xã Chi Khê", ["Trưởng thôn @ Thôn Nà Pàn, xã Chi Khê"]),
    ("Trưởng bản Huồi Cọ, xã Chi Khê", ["Trưởng bản @ Bản Huồi Cọ, xã Chi Khê"]),
  ])
  func theHeadOfABlockHasAnOfficeInThePlace(words: String, expected: [String]) throws {
    #expect(try offices(words) == expected)
  }

  @Test(arguments: [
    ("Tổ trưởng tổ dân phố 7, phường Bắc Hồng", ["Tổ trưởng @ Tổ dân phố 7, phường Bắc Hồng"]),
    (
      "Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Huyện ủy Can Lộc",
      ["Ủy viên @ Ban Thường vụ Huyện ủy Can Lộc", "Trưởng Ban @ Ban Tổ chức Huyện ủy Can Lộc"]
    ),
  ])
  func anOfficeTakesItsPlaceOrBodyFromWhatFollows(words: String, expected: [String]) throws {
    #expect(try offices(words) == expected)
  }

  @Test(arguments: [
    ("Tổ trưởng Tổ dân phố số 7, phường Bắc Hồng", ["Tổ trưởng @ Tổ dân phố số 7, phường Bắc Hồng"]),
    ("Chi hội trưởng Chi hội Phụ nữ thôn Nà Pàn", ["Chi hội trưởng @ Chi hội Phụ nữ thôn Nà Pàn"]),
    (
      "Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh",
      ["Trưởng Ban @ Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Hà Tĩnh"]
    ),
    (
      "Trưởng Ban Chỉ đạo phòng, chống dịch huyện Can Lộc",
      ["Trưởng Ban @ Ban Chỉ đạo phòng, chống dịch huyện Can Lộc"]
    ),
  ])
  func everyOfficeWithABodyIsFound(words: String, expected: [String]) throws {
    let found = try offices(words)
    #expect(found == expected)
  }

  @Test(arguments: [
    (
      "UVBTV, Trưởng Ban Tổ chức Huyện ủy Can Lộc",
      ["Ủy viên @ Ban Thường vụ Huyện ủy Can Lộc", "Trưởng Ban @ Ban Tổ chức Huyện ủy Can Lộc"]
    ),
    ("UVBCH Đảng bộ tỉnh", ["Ủy viên @ Ban Chấp hành Đảng bộ tỉnh Hà Tĩnh"]),
    ("UVTW Đảng", ["Ủy viên @ Ban Chấp hành Trung ương Đảng"]),
    ("Ủy viên dự khuyết BCH T.Ư Đảng", ["Ủy viên dự khuyết @ Ban Chấp hành Trung ương Đảng"]),
    ("TVHU, Bí thư Đảng ủy xã Thạch Hạ", ["Bí thư @ Đảng ủy xã Thạch Hạ"]),
    ("Bí thư T.Ư Đoàn", ["Bí thư @ Trung ương Đoàn"]),
    ("Chỉ huy trưởng BCH Quân sự huyện Can Lộc", ["Chỉ huy trưởng @ Ban Chỉ huy Quân sự huyện Can Lộc"]),
    ("Phó Trưởng Đoàn ĐBQH khóa XV đơn vị tỉnh Hà Tĩnh", ["Phó Trưởng Đoàn @ Đoàn Đại biểu Quốc hội tỉnh Hà Tĩnh"]),
  ])
  func shortFormsAreReadOrPassedOver(words: String, expected: [String]) throws {
    #expect(try offices(words) == expected)
  }

  @Test(arguments: [
    ("Báo cáo viên Trung ương", ["Báo cáo viên Trung ương"]),
    ("Phó Thủ tướng Chính phủ", ["Phó Thủ tướng @ Chính phủ"]),
    ("Tổng Bí thư Ban Chấp hành Trung ương Đảng", ["Tổng Bí thư @ Ban Chấp hành Trung ương Đảng"]),
  ])
  func someTitlesStandAlone(words: String, expected: [String]) throws {
    #expect(try offices(words) == expected)
  }

  @Test(arguments: [
    "Ông Lê Văn Khoa làm trưởng đoàn.", "Ông Lê Văn Khoa chủ trì cuộc họp.", "Ông Lê Văn Khoa dẫn đầu đoàn công tác.",
  ])
  func theChairOfTheDayIsNoOffice(sentence: String) throws {
    #expect(try read(sentence).people == ["Lê Văn Khoa"])
  }

  @Test func theBodyOfAnOfficeIsAnEntityOfItsOwn() throws {
    let article = try read("Ông Lê Văn Khoa, Bí thư Huyện ủy Can Lộc đến dự.")
    #expect(article.names(.organization) == ["Huyện ủy Can Lộc"])
    #expect(article.entity("Huyện ủy Can Lộc")?.aliases == ["Huyện ủy Can Lộc"])
  }

  @Test func theSameOfficeTwiceIsOnePosition() throws {
    let article = try read(
      "Ông Lê Văn Khoa, Bí thư Huyện ủy Can Lộc đến dự. Ông Lê Văn Khoa, Bí thư Huyện ủy Can Lộc về sau.")
    #expect(article.offices(of: "Lê Văn Khoa") == ["Bí thư @ Huyện ủy Can Lộc"])
  }

  @Test func anAppointmentGivesAnOffice() throws {
    let article = try read("Ông Lê Văn Khoa được bổ nhiệm giữ chức Phó Giám đốc Sở Y tế tỉnh Hà Tĩnh.")
    #expect(article.offices(of: "Lê Văn Khoa") == ["Phó Giám đốc @ Sở Y tế tỉnh Hà Tĩnh"])
  }

  @Test(arguments: [
    (
      "Phó Trưởng Ban Thường trực Ban Tổ chức Tỉnh ủy Hà Tĩnh",
      ["Phó Trưởng Ban Thường trực @ Ban Tổ chức Tỉnh ủy Hà Tĩnh"]
    ),
    (
      "Bí thư kiêm Chủ tịch UBND xã Thạch Hạ", ["Bí thư", "Chủ tịch @ Ủy ban nhân dân xã Thạch Hạ"]
    ),
    (
      "Phó Bí thư, rồi Bí thư Huyện đoàn Can Lộc", ["Phó Bí thư @ Huyện đoàn Can Lộc", "Bí thư @ Huyện đoàn Can Lộc"]
    ),
    (
      "Bí thư Đảng ủy xã Thạch Hạ (1955 - 1961), Chủ tịch UBND xã Thạch Hạ",
      ["Bí thư @ Đảng ủy xã Thạch Hạ", "Chủ tịch @ Ủy ban nhân dân xã Thạch Hạ"]
    ),
    (
      "Phó Bí thư Huyện ủy kiêm Trưởng Ban Dân vận Huyện ủy Can Lộc",
      ["Phó Bí thư @ Huyện ủy Can Lộc", "Trưởng Ban @ Ban Dân vận Huyện ủy Can Lộc"]
    ),
  ])
  func aCareerIsReadOfficeByOffice(words: String, expected: [String]) throws {
    #expect(try offices(words) == expected)
  }

  @Test(arguments: [
    ("Người phát ngôn của Công an tỉnh Hà Tĩnh", ["Người phát ngôn @ Công an tỉnh Hà Tĩnh"]),
    ("Giám đốc của Công ty TNHH Bình Minh", ["Giám đốc @ Công ty TNHH Bình Minh"]),
    (
      "TUV, Phó Chủ tịch UBND tỉnh Hà Tĩnh",
      ["Tỉnh ủy viên @ Tỉnh ủy Hà Tĩnh", "Phó Chủ tịch @ Ủy ban nhân dân tỉnh Hà Tĩnh"]
    ),
    ("Ủy viên ban thường vụ tỉnh ủy Hà Tĩnh", ["Ủy viên @ Ban Thường vụ Tỉnh ủy Hà Tĩnh"]),
    (
      "Bí thư Chi bộ, Hiệu trưởng Trường THPT Nghèn",
      ["Bí thư @ Chi bộ Trường Trung học phổ thông Nghèn", "Hiệu trưởng @ Trường Trung học phổ thông Nghèn"]
    ),
  ])
  func anOfficeIsFoundHoweverItIsJoinedToItsBody(words: String, expected: [String]) throws {
    #expect(try offices(words) == expected)
  }

  @Test(arguments: [
    ("Ủy viên T.Ư Đảng", ["Ủy viên @ Ban Chấp hành Trung ương Đảng"]),
    ("Bí thư TƯ Đảng", ["Bí thư @ Ban Chấp hành Trung ương Đảng"]),
    ("Trưởng Ban Tuyên giáo T.Ư", ["Trưởng Ban @ Ban Tuyên giáo Trung ương"]),
    ("Phó Trưởng Ban Dân vận TW", ["Phó Trưởng Ban @ Ban Dân vận Trung ương"]),
    ("Chủ tịch UBMTTQVN tỉnh Hà Tĩnh", ["Chủ tịch @ Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Tĩnh"]),
  ])
  func shortFormsOfTheCentreAreSpelledOut(words: String, expected: [String]) throws {
    #expect(try offices(words) == expected)
  }

  @Test func theNewHolderHasTheOfficeOfTheOld() throws {
    let article = try read(
      "Bà Lò Thị Phảy giữ chức Trưởng Ban Dân vận Tỉnh ủy Hà Tĩnh. Tân Trưởng Ban Dân vận Tỉnh ủy Lò Thị Phảy cảm ơn.")
    #expect(article.offices(of: "Lò Thị Phảy") == ["Trưởng Ban @ Ban Dân vận Tỉnh ủy Hà Tĩnh"])
  }

  @Test(arguments: ["lần lượt là", "từng là", "hiện là", "khi đó là", "còn làm"])
  func aVerbMayLeadToTheOffice(verb: String) throws {
    let article = try read("Ông Lê Văn Khoa \(verb) Chủ tịch UBND xã Thạch Hạ.")
    #expect(article.offices(of: "Lê Văn Khoa") == ["Chủ tịch @ Ủy ban nhân dân xã Thạch Hạ"])
  }

  @Test func aMemberIsOfTheCommitteeBehindTheTitle() throws {
    #expect(
      try read("Ông Lê Văn Khoa, Ủy viên Ủy ban Thường vụ Quốc hội, dự.").offices(of: "Lê Văn Khoa") == [
        "Ủy viên @ Ủy ban Thường vụ Quốc hội"
      ])
  }

  @Test func aTitleInLettersIsSpelledOut() throws {
    let article = try read("Ông Lê Văn Khoa, PCT UBND xã Chi Khê, dự họp.")
    #expect(article.offices(of: "Lê Văn Khoa") == ["Phó Chủ tịch @ Ủy ban nhân dân xã Chi Khê"])
  }

  @Test func theSecretaryOfAnAutonomousRegionIsOfItsCommittee() throws {
    let article = try read("Ông Trần Minh Đạt, Bí thư Khu ủy Khu tự trị dân tộc Choang Quảng Tây, dự.")
    #expect(
      article.offices(of: "Trần Minh Đạt") == ["Bí thư @ Khu ủy Khu tự trị dân tộc Choang Quảng Tây"])
  }

  @Test func theGuestOfAnotherProvinceKeepsIt() throws {
    let article = try read(
      """
      Tỉnh Hà Giang mời khách, tỉnh Hà Giang vui. Ông Chẩu Văn Khoa, Bí thư Tỉnh ủy, Trưởng đoàn ĐBQH khóa XIV, đơn vị \
      tỉnh Tuyên Quang; bà Lê Thị Khoa, Phó Bí thư Tỉnh ủy, dự.
      """)
    #expect(
      article.offices(of: "Chẩu Văn Khoa") == [
        "Bí thư @ Tỉnh ủy Tuyên Quang", "Trưởng đoàn @ Đoàn Đại biểu Quốc hội tỉnh Tuyên Quang",
      ])
    #expect(article.offices(of: "Lê Thị Khoa") == ["Phó Bí thư @ Tỉnh ủy Hà Giang"])
  }

  @Test func theCommitteeOfAWardNamedLaterIsTheWards() throws {
    let article = try read(
      "Bà Lê Thị Khoa, Bí thư Đảng ủy, Chủ tịch UBND phường, dự. Người dân phường Đông Kinh rất vui.")
    #expect(
      article.offices(of: "Lê Thị Khoa") == [
        "Bí thư @ Đảng ủy phường Đông Kinh", "Chủ tịch @ Ủy ban nhân dân phường Đông Kinh",
      ])
  }

  @Test func whoChairsACouncilMayStandInLetters() throws {
    let article = try read(
      "Dự họp có ông Trần Văn Nam – PCT.UBND xã Thạch Hạ, ông Phan Bá Lộc - CT UBMTTQ xã Thạch Hạ.")
    #expect(
      article.people == [
        "Trần Văn Nam: Phó Chủ tịch @ Ủy ban nhân dân xã Thạch Hạ",
        "Phan Bá Lộc: Chủ tịch @ Ủy ban Mặt trận Tổ quốc xã Thạch Hạ",
      ])
  }

  @Test func theHeadOfPoliticalWorkIsOfItsUnit() throws {
    #expect(
      try read("Đại tá Trần Văn Nam - Phó Chủ nhiệm Chính trị Quân khu 5 đến dự.").people.first?
        .contains("Phó Chủ nhiệm Chính trị @ Quân khu 5") == true)
  }
}
