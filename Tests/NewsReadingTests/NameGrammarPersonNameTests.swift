import NewsReading
import Testing

struct NameGrammarPersonNameTests {
  @Test(arguments: [
    ("Đồng chí Lê Văn Khoa đến dự.", "Lê Văn Khoa"),
    ("Ông Hồ Sỹ Nam đến dự.", "Hồ Sỹ Nam"),
    ("Bà Tôn Nữ Thị Ngọc Mai đến dự.", "Tôn Nữ Thị Ngọc Mai"),
    ("Chị Lò Thị Phảy đến dự.", "Lò Thị Phảy"),
    ("Thượng tá Phan Bá Lộc đến dự.", "Phan Bá Lộc"),
    ("TS. Vũ Minh Hải đến dự.", "Vũ Minh Hải"),
    ("PGS.TS Vũ Minh Hải đến dự.", "Vũ Minh Hải"),
    ("Em Đặng Gia Hân đến dự.", "Đặng Gia Hân"),
    ("Già làng A Blong đến dự.", "A Blong"),
    ("Bà Lê Hòa đến dự.", "Lê Hòa"),
  ])
  func aTitleWordOpensAName(sentence: String, expected: String) throws {
    #expect(try read(sentence).people == [expected])
  }

  @Test func theTwoPartsOfALaoNameMayStandAcrossADash() throws {
    let article = try read(
      "Đồng chí Khăm Phêng – Xay Sổm Phon, Bí thư Tỉnh ủy Bô Ly và đồng chí Lê An - Bí thư Chi bộ.")
    #expect(article.names(.person) == ["Khăm Phêng – Xay Sổm Phon", "Lê An"])
  }

  @Test func aPlaceBehindADashIsNoPartOfAName() throws {
    #expect(try read("Ông Tám Em - Ấp Phú Lợi Đông kể.").names(.person) == ["Tám Em"])
  }

  @Test(arguments: [
    ("Bà H'Nhung Niê đến dự.", "H'Nhung Niê"),
    ("Chị H’Bia Ayun đến dự.", "H’Bia Ayun"),
    ("Ông Y Thanh Hà Niê Kđăm đến dự.", "Y Thanh Hà Niê Kđăm"),
    ("Ông Ksor Phước đến dự.", "Ksor Phước"),
    ("Bà Giàng Thị Mỷ đến dự.", "Giàng Thị Mỷ"),
    ("Ông Vừ A Bằng đến dự.", "Vừ A Bằng"),
    ("Ông Danh Út đến dự.", "Danh Út"),
    ("Ông Bun-thoong Chăn-thạ-vông đến dự.", "Bun-thoong Chăn-thạ-vông"),
    ("Ông Som-xay Xi-phan-đon đến dự.", "Som-xay Xi-phan-đon"),
    ("Ông N.V.A đến dự.", "N.V.A"),
    ("Ông Nguyễn Văn A đến dự.", "Nguyễn Văn A"),
  ])
  func namesOfOtherPeoplesAndInitialsAreNames(sentence: String, expected: String) throws {
    #expect(try read(sentence).people == [expected])
  }

  @Test(arguments: [
    "Học viện Chính trị Quốc gia Hồ Chí Minh mở lớp.", "Người dân phường Trần Quang Khải góp đất.",
    "Đoàn TNCS Hồ Chí Minh họp.", "Xe kẹt trên đường Lê Lợi.", "Trường THPT Phan Đình Phùng khai giảng.",
    "Thành phố Hồ Chí Minh mưa lớn.", "Xã Lê Hồng Phong trồng rừng.", "Phố Nguyễn Du đông khách.",
    "Bí thư Huyện ủy Can Lộc đến dự.", "Các đồng chí lãnh đạo tỉnh đến dự.",
  ])
  func aNameInsideAnotherIsNoPerson(sentence: String) throws {
    #expect(try read(sentence).names(.person) == [])
  }

  @Test func aParticleBelongsToAForeignName() throws {
    #expect(try read("Hôm sau thì De Castries đầu hàng.").names(.person) == ["De Castries"])
  }

  @Test func aDelegationOfAProvinceIsNoPerson() throws {
    #expect(try read("Dự kỳ họp có đại biểu Đoàn Quảng Ninh và khách.").people.isEmpty)
  }

  @Test func theRankOfAHeroLeadsToTheName() throws {
    #expect(try read("Xã thờ Phổ Minh Đại vương Lê Khôi từ lâu.").people == ["Lê Khôi"])
  }

  @Test func departmentsOfThePartyAndStandingCommitteesAreNoPeople() throws {
    let article = try read("Dự có đại biểu Ban Đảng Trung ương, các đồng chí Thường trực HĐND tỉnh Hà Tĩnh.")
    #expect(article.people.isEmpty)
    #expect(article.names(.organization) == ["Thường trực Hội đồng nhân dân tỉnh Hà Tĩnh"])
  }

  @Test func anAgeShowsThatAPersonIsMeant() throws {
    let article = try read("Công an bắt Sơn Lâm (16 tuổi), Đinh Văn Tám (17 tuổi) và Thòng Cấm Sáng.")
    #expect(article.names(.person) == ["Sơn Lâm", "Đinh Văn Tám", "Thòng Cấm Sáng"])
  }

  @Test func aScholarshipIsNamedAfterAPersonAndIsNone() throws {
    let article = try read("Trao học bổng Đinh Văn Sáu cho 30 em. Học bổng Đinh Văn Sáu có từ lâu.")
    #expect(article.names(.person) == [])
  }
}
