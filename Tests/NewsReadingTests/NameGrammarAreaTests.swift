import NewsReading
import Testing

struct NameGrammarAreaTests {
  @Test(arguments: [
    ("Mưa lớn tại phường An Tân.", ["Phường An Tân"]),
    ("Mưa lớn tại TP. Hà Tĩnh.", ["Thành phố Hà Tĩnh"]),
    ("Mưa lớn tại TX Hồng Lĩnh.", ["Thị xã Hồng Lĩnh"]),
    ("Mưa lớn tại thị trấn Nghèn, huyện Can Lộc, tỉnh Hà Tĩnh.", ["Thị trấn Nghèn", "Huyện Can Lộc", "Tỉnh Hà Tĩnh"]),
    ("Mưa lớn tại quận 5 và phường 12.", ["Quận 5", "Phường 12"]),
    ("Mưa lớn tại xã Thạch Hạ rồi huyện Lộc Hà.", ["Xã Thạch Hạ", "Huyện Lộc Hà"]),
    ("Mưa lớn tại buôn Ako Dhong.", ["Buôn Ako Dhong"]),
    ("Mưa lớn tại tỉnh Bà Rịa - Vũng Tàu.", ["Tỉnh Bà Rịa - Vũng Tàu"]),
    ("Mưa lớn tại TP.HCM.", ["Thành phố Hồ Chí Minh"]),
    ("Mưa lớn tại xã Hoà Thuỷ.", ["Xã Hòa Thủy"]),
  ])
  func anAreaIsItsNounAndItsName(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).names(.place) == expected)
  }

  @Test(arguments: [
    ("Người dân khối 4, phường Bắc Hồng góp đất.", "Khối 4, phường Bắc Hồng"),
    ("Người dân thôn Nà Pàn, xã Chi Khê góp đất.", "Thôn Nà Pàn, xã Chi Khê"),
    ("Người dân tổ dân phố 7, thị trấn Nghèn góp đất.", "Tổ dân phố 7, thị trấn Nghèn"),
    ("Người dân ấp An Bình 1, xã Lương Tâm góp đất.", "Ấp An Bình 1, xã Lương Tâm"),
  ])
  func aBlockIsNamedWithItsCommune(sentence: String, expected: String) throws {
    #expect(try read(sentence).names(.place).contains(expected))
  }

  @Test func theShortNameOfABlockMeansTheFullOne() throws {
    let article = try read("Người dân khối 4, phường Bắc Hồng góp đất. Năm nay, khối 4 làm xong đường.")
    #expect(article.names(.place).filter { $0.hasPrefix("Khối") } == ["Khối 4, phường Bắc Hồng"])
    #expect(article.entity("Khối 4, phường Bắc Hồng")?.aliases.contains("khối 4") == true)
  }

  @Test(arguments: [
    ("Mưa tại các phường An Tân, Bắc Hồng và Đậu Liêu.", ["Phường An Tân", "Phường Bắc Hồng", "Phường Đậu Liêu"]),
    ("Mưa tại các xã Thạch Hạ, Thạch Môn.", ["Xã Thạch Hạ", "Xã Thạch Môn"]),
    ("Mưa tại hai huyện Can Lộc và Đức Thọ.", ["Huyện Can Lộc", "Huyện Đức Thọ"]),
    ("Mưa tại các tỉnh Hà Tĩnh, Quảng Bình, Nghệ An.", ["Tỉnh Hà Tĩnh", "Tỉnh Quảng Bình", "Tỉnh Nghệ An"]),
  ])
  func oneNounServesAListOfNames(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).names(.place) == expected)
  }

  @Test(arguments: [
    ("Mưa tại xã Sơn Hà, Tân Lập, Đồng Tiến.", ["Xã Sơn Hà", "Xã Tân Lập", "Xã Đồng Tiến"]),
    ("Mưa tại 3 ấp: Bình An, Bình Hòa, Bình Phú.", ["Ấp Bình An", "Ấp Bình Hòa", "Ấp Bình Phú"]),
    ("Mưa tại các tỉnh Hà Tĩnh, Hà Nội, Đắk Lắk.", ["Tỉnh Hà Tĩnh", "Thành phố Hà Nội", "Tỉnh Đắk Lắk"]),
    ("Mưa tại xã Sơn Hà, Can Lộc, Hà Tĩnh.", ["Xã Sơn Hà", "Tỉnh Hà Tĩnh"]),
  ])
  func aListIsToldByItsLengthOrItsNumber(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).names(.place) == expected)
  }

  @Test(arguments: [
    ("Năm 2020 huyện Can Lộc, Hà Tĩnh có mưa.", ["Huyện Can Lộc", "Tỉnh Hà Tĩnh"]),
    ("Ngày 20/5 huyện Can Lộc, Hà Tĩnh có mưa.", ["Huyện Can Lộc", "Tỉnh Hà Tĩnh"]),
  ])
  func aDateIsNoNumberOfPlaces(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).names(.place) == expected)
  }

  @Test func aSiteOfAListHasItsOwnNoun() throws {
    #expect(
      try read("Xã có 3 di tích: Đền Đông, Chùa Hương và Đền Tây.").names(.place) == [
        "Đền Đông", "Chùa Hương", "Đền Tây",
      ])
  }

  @Test func peopleBehindACommuneAreNoCommunes() throws {
    let article = try read("Tại xã Sơn Hà, Trần Văn Nam và Lê Văn Khoa bị bắt.")
    #expect(article.names(.place) == ["Xã Sơn Hà"])
    #expect(article.names(.person) == ["Trần Văn Nam", "Lê Văn Khoa"])
  }

  @Test func whatIsADistrictIsNobody() throws {
    let article = try read("Huyện Tân Hòa còn nghèo. Khách đến Tân Hòa kể rất nhiều.")
    #expect(article.names(.person) == [])
  }

  @Test func aColonMayStandBeforeTheListOfNames() throws {
    let found = try read("Mưa tại các huyện: Can Lộc, Đức Thọ.").names(.place)
    #expect(found == ["Huyện Can Lộc", "Huyện Đức Thọ"])
  }

  @Test(arguments: [
    "Các phường, xã vào cuộc.", "Lãnh đạo thành phố và tỉnh dự.", "Nhiều xã NTM ra đời.", "Xã đã trồng rừng.",
    "Người dân các thôn, bản góp đất.", "Mỗi xã, phường, thị trấn chọn hai chi bộ.", "Trên các tuyến đường có cây.",
  ])
  func aBareNounIsNoPlace(sentence: String) throws {
    #expect(try read(sentence).names(.place) == [])
  }

  @Test func aPlaceInsideTheNameOfABodyIsNoMention() throws {
    #expect(try read("Đảng ủy phường Bắc Hồng họp.").names(.place) == [])
    #expect(try read("Thành ủy Hà Tĩnh họp. Thành ủy Hà Tĩnh ra nghị quyết.").names(.place) == [])
  }

  @Test func aPlaceInsideABodyCountsWhereItsNounMeansItElsewhere() throws {
    let article = try read("Đảng ủy phường Bắc Hồng họp. Các chỉ tiêu của phường đều đạt.")
    #expect(article.names(.place) == ["Phường Bắc Hồng"])
  }

  @Test func whatANumberedWardDoesIsNoCountOfBlocks() throws {
    let article = try read("UBND phường 3 tổ chức lễ ra quân. Phường 9 khu vực phía đông đã có chợ.")
    #expect(article.names(.organization) == ["Ủy ban nhân dân phường 3"])
    #expect(article.names(.place).contains("Phường 9"))
  }

  @Test func theWordsThatOpenAListArePartOfNoName() throws {
    let article = try read("Các xã như Sơn Tây, Sơn Lộc trồng rừng.")
    #expect(article.entity("Xã Sơn Tây")?.aliases == ["Sơn Tây"])
  }

  @Test func aNumberOfBlocksIsNoWard() throws {
    #expect(try read("Tại nhà văn hóa phường 2 tổ dân phố đã mở hội.").names(.place).allSatisfy { $0 != "Phường 2" })
  }

  @Test func aBareNameIsTheDistrictThatTheArticleNames() throws {
    let places = try read(
      "Đội xã Lâm Thủy (Lệ Thủy) thắng đội huyện Quảng Ninh. Quảng Ninh về nhì, huyện Lệ Thủy mừng."
    )
    .names(.place)
    #expect(places == ["Xã Lâm Thủy", "Huyện Lệ Thủy", "Huyện Quảng Ninh"])
  }

  @Test func aFamilyNameBehindADistrictMakesNoYouthUnion() throws {
    let article = try read("Huyện Can Lộc họp. Chủ tịch UBND huyện Đoàn Thị Sen cho biết việc này.")
    #expect(article.people == ["Đoàn Thị Sen: Chủ tịch @ Ủy ban nhân dân huyện Can Lộc"])
    #expect(
      try read("Anh Lê Văn Khoa, Bí thư Huyện Đoàn Can Lộc, dự.").people == ["Lê Văn Khoa: Bí thư @ Huyện đoàn Can Lộc"]
    )
  }

  @Test(arguments: [
    ("Từ huyện đến xã Lam Sơn 9,5 km.", ["Xã Lam Sơn"]), ("Đường qua phường Nam Hà 2,3 km.", ["Phường Nam Hà"]),
    ("Đội xã Lam Sơn thắng xã Đức An 3 - 1.", ["Xã Lam Sơn", "Xã Đức An"]),
    ("Huyện cấp cho xã Lam Sơn 12 (triệu đồng).", ["Xã Lam Sơn"]),
    ("Huyện cấp cho xã Kỳ Nam 10 và xã Kỳ Đông 12.", ["Xã Kỳ Nam", "Xã Kỳ Đông"]),
    ("Đoàn đến xã Gia Tân 1 (huyện Thống Nhất).", ["Xã Gia Tân 1", "Huyện Thống Nhất"]),
    ("Đoàn đến xã Gia Tân 1, xã Gia Tân 2.", ["Xã Gia Tân 1", "Xã Gia Tân 2"]),
  ])
  func aFigureIsNoPartOfTheNameOfACommune(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).names(.place) == expected)
  }
}
