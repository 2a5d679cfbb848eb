import NewsReading
import Testing

/// The offices of Lê Văn Khoa, who has the words behind his name in an article about Hà Tĩnh.
private func offices(_ words: String) throws -> [String] {
  try read("Tỉnh Hà Tĩnh và thành phố Hà Tĩnh mở hội.\n\nĐồng chí Lê Văn Khoa, \(words) đến dự.")
    .offices(of: "Lê Văn Khoa")
}

struct NameGrammarTitleRowTests {
  @Test(arguments: [
    (
      "Ủy viên Ban Thường vụ Tỉnh ủy, Bí thư Thành ủy",
      ["Ủy viên @ Ban Thường vụ Tỉnh ủy Hà Tĩnh", "Bí thư @ Thành ủy Hà Tĩnh"]
    ),
    (
      "Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Can Lộc",
      ["Phó Bí thư @ Huyện ủy Can Lộc", "Chủ tịch @ Ủy ban nhân dân huyện Can Lộc"]
    ),
    (
      "Bí thư Đảng ủy, Chủ tịch HĐND xã Thạch Hạ",
      ["Bí thư @ Đảng ủy xã Thạch Hạ", "Chủ tịch @ Hội đồng nhân dân xã Thạch Hạ"]
    ),
    (
      "Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Dân vận Trung ương",
      ["Ủy viên @ Bộ Chính trị", "Bí thư @ Ban Chấp hành Trung ương Đảng", "Trưởng Ban @ Ban Dân vận Trung ương"]
    ),
    (
      "Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh",
      [
        "Ủy viên @ Ban Chấp hành Trung ương Đảng", "Bí thư @ Tỉnh ủy Hà Tĩnh",
        "Chủ tịch @ Hội đồng nhân dân tỉnh Hà Tĩnh",
      ]
    ),
    (
      "Uỷ viên Ban Chấp hành Đảng bộ tỉnh, Bí thư Huyện uỷ Can Lộc",
      ["Ủy viên @ Ban Chấp hành Đảng bộ tỉnh Hà Tĩnh", "Bí thư @ Huyện ủy Can Lộc"]
    ),
  ])
  func aCommaStartsTheNextOffice(words: String, expected: [String]) throws {
    #expect(try offices(words) == expected)
  }

  @Test(arguments: [
    (
      "Bí thư Chi bộ kiêm Khối trưởng khối 5, phường Bắc Hồng",
      ["Bí thư @ Chi bộ khối 5, phường Bắc Hồng", "Khối trưởng @ Khối 5, phường Bắc Hồng"]
    ),
    (
      "Bí thư Chi bộ kiêm Trưởng thôn Nà Pàn, xã Chi Khê",
      ["Bí thư @ Chi bộ thôn Nà Pàn, xã Chi Khê", "Trưởng thôn @ Thôn Nà Pàn, xã Chi Khê"]
    ),
    (
      "Chủ tịch kiêm Tổng Giám đốc Tập đoàn Sông Lam",
      ["Chủ tịch @ Tập đoàn Sông Lam", "Tổng Giám đốc @ Tập đoàn Sông Lam"]
    ),
  ])
  func kiemStartsTheNextOffice(words: String, expected: [String]) throws {
    #expect(try offices(words) == expected)
  }

  @Test(arguments: [
    "Chủ tịch HĐQT Công ty Cổ phần Bình Minh", "Chủ tịch Hội đồng quản trị kiêm Giám đốc Công ty Cổ phần Bình Minh",
  ])
  func theChairOfABoardIsOfTheFirm(words: String) throws {
    let found = try offices(words).first
    #expect(found?.contains("Công ty Cổ phần Bình Minh") == true)
  }

  @Test(arguments: [
    (
      "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Bến Tre",
      ["Phó Bí thư @ Tỉnh ủy Bến Tre", "Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre"]
    ),
    (
      "Ủy viên Ban Thường vụ Tỉnh đoàn, Giám đốc Sở Y tế, Phó Chủ tịch Hội Đông y tỉnh Bến Tre",
      [
        "Ủy viên @ Ban Thường vụ Tỉnh đoàn Bến Tre", "Giám đốc @ Sở Y tế tỉnh Bến Tre",
        "Phó Chủ tịch @ Hội Đông y tỉnh Bến Tre",
      ]
    ),
    (
      "Bí thư Tỉnh ủy, nguyên Chủ tịch UBND tỉnh Bến Tre",
      ["Bí thư @ Tỉnh ủy Hà Tĩnh", "nguyên Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre"]
    ),
    (
      "Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Bô Ly", ["Bí thư @ Tỉnh ủy Bô Ly", "Tỉnh trưởng @ Tỉnh Bô Ly"]
    ),
  ])
  func theOfficesOfOnePersonAreOfOneProvince(words: String, expected: [String]) throws {
    #expect(try offices(words) == expected)
  }

  @Test func thePartyCommitteeBesideAPoliceOfficeIsOfThePolice() throws {
    #expect(
      try offices("Bí thư Đảng ủy, Giám đốc Công an tỉnh") == [
        "Bí thư @ Đảng ủy Công an tỉnh Hà Tĩnh", "Giám đốc @ Công an tỉnh Hà Tĩnh",
      ])
  }

  @Test func aDepartmentIsOfTheCommitteeNamedBefore() throws {
    let article = try read("Bà Lê Thị Khoa, Ủy viên Ban Thường vụ Huyện ủy Can Lộc, Trưởng Ban Tổ chức, dự họp.")
    #expect(
      article.offices(of: "Lê Thị Khoa") == [
        "Ủy viên @ Ban Thường vụ Huyện ủy Can Lộc", "Trưởng Ban @ Ban Tổ chức Huyện ủy Can Lộc",
      ])
  }

  @Test func othersWhoCameHoldNoOfficeOfTheOneBefore() throws {
    let article = try read("Dự có ông Lê Văn Khoa, Chủ tịch UBND xã Chi Khê; đại diện Huyện đoàn Can Lộc.")
    #expect(article.offices(of: "Lê Văn Khoa") == ["Chủ tịch @ Ủy ban nhân dân xã Chi Khê"])
  }
}
