import NewsReading
import Testing

struct NameGrammarPlaceTests {
  @Test(arguments: [
    ("Xe kẹt trên quốc lộ 1A.", ["Quốc lộ 1A"]),
    ("Xe kẹt trên QL 8.", ["Quốc lộ 8"]),
    ("Xe kẹt trên đường Bình Minh – Cẩm Nhượng.", ["Đường Bình Minh – Cẩm Nhượng"]),
    ("Xe kẹt trên đường Nguyễn Công Trứ.", ["Đường Nguyễn Công Trứ"]),
    ("Xe kẹt trên đại lộ Xô Viết Nghệ Tĩnh.", ["Đại lộ Xô Viết Nghệ Tĩnh"]),
    ("Có hai phố văn minh là phố Ánh Dương 1 và Ánh Dương 2.", ["Phố Ánh Dương 1", "Phố Ánh Dương 2"]),
    ("Xe kẹt trên tuyến phố đi bộ Bạch Đằng.", ["Tuyến phố đi bộ Bạch Đằng"]),
  ])
  func aRoadIsOnePlace(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).names(.place) == expected)
  }

  @Test func oneStreetHasOnePageUnderItsFullestNoun() throws {
    let article = try read("Quán mở trên phố Bạch Đằng. Tuyến phố đi bộ Bạch Đằng đông khách.")
    #expect(article.names(.place) == ["Tuyến phố đi bộ Bạch Đằng"])
    #expect(article.entity("Tuyến phố đi bộ Bạch Đằng")?.aliases == ["phố Bạch Đằng", "Tuyến phố đi bộ Bạch Đằng"])
  }

  @Test(arguments: [
    ("Họ xây kè suối Nậm Cản.", ["Suối Nậm Cản"]),
    ("Họ dọn tiểu khu tái định cư khối 7.", ["Tiểu khu tái định cư khối 7"]),
    ("Hàng đi qua cửa khẩu Cầu Treo.", ["Cửa khẩu Cầu Treo"]),
    ("Thuyền đi trên sông La.", ["Sông La"]),
    ("Họ xây nhà ở khu công nghiệp Vũng Áng.", ["Khu công nghiệp Vũng Áng"]),
    ("Chúng tôi thăm chợ Phiên.", ["Chợ Phiên"]),
  ])
  func aSiteIsItsNounAndItsName(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).names(.place) == expected)
  }

  @Test(arguments: [
    "Trường nhận Huân chương Lao động Hạng Nhì.", "Huyện yêu cầu Sở Y tế báo cáo.", "Nước lên báo động III.",
    "Xã mừng Ngày Nhà giáo Việt Nam.", "Khối Cảnh sát thắng trận.", "Khách dự Giỗ Tổ Hùng Vương.",
  ])
  func aSyllableOfAnotherWordIsNoNounOfPlace(sentence: String) throws {
    #expect(try read(sentence).names(.place) == [])
  }

  @Test(arguments: [
    "Lễ viếng tại nhà riêng số 17 Trần Khánh Dư, thành phố Hà Tĩnh.",
    "Đoàn đến Bộ Chỉ huy, số 35 Trần Khánh Dư, thành phố Hà Tĩnh.",
  ])
  func aStreetIsToldByTheNumberOfTheHouse(sentence: String) throws {
    let article = try read(sentence)
    #expect(article.names(.place) == ["Đường Trần Khánh Dư", "Thành phố Hà Tĩnh"])
    #expect(article.names(.person) == [])
  }

  @Test func aCapitalThatOpensAnotherWordNamesNoProvince() throws {
    let article = try read("Chi bộ Sở Xây dựng tỉnh Đại hội nhiệm kỳ mới.")
    #expect(article.names(.place) == [])
  }

  @Test(arguments: [
    ("Đoàn đến Đền thờ Mai Thúc Loan.", "Đền thờ Mai Thúc Loan"),
    ("Đoàn đến Văn miếu Xích Đằng.", "Văn miếu Xích Đằng"),
  ])
  func aShrineIsNamedWithItsWholeNoun(sentence: String, expected: String) throws {
    #expect(try read(sentence).names(.place) == [expected])
  }

  @Test(arguments: [
    ("Hàng từ Việt Nam sang Lào.", ["Việt Nam", "Lào"]),
    ("Ông Trần Văn Nam sang Hàn Quốc.", ["Hàn Quốc"]),
  ])
  func countriesNeedNoNoun(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).names(.place) == expected)
  }

  @Test(arguments: [
    ("Mưa lớn ở T.P Vinh.", ["Thành phố Vinh"]), ("Khách đến Đà Lạt.", ["Thành phố Đà Lạt"]),
    ("Khách đến thành phố Điện Biên Phủ.", ["Thành phố Điện Biên Phủ"]), ("Xe từ Vũng Tàu.", ["Thành phố Vũng Tàu"]),
    ("Bà con khóm 5, phường Bắc Hồng góp đất.", ["Khóm 5, phường Bắc Hồng", "Phường Bắc Hồng"]),
    ("Trận đánh ở đồi Nà Lạn.", ["Đồi Nà Lạn"]),
    ("Xe từ Bến Tre.", ["Tỉnh Bến Tre"]), ("Gió từ hướng Đông Bắc.", []), ("Hòa bình lập lại.", []),
  ])
  func aNounOrAWellKnownNameMakesAPlace(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).names(.place) == expected)
  }

  @Test func aScreenOfAMeetingIsNoBridge() throws {
    #expect(try read("Dự họp tại điểm cầu Cửa Ông có nhiều người.").names(.place).allSatisfy { !$0.hasPrefix("Cầu") })
  }

  @Test(arguments: [
    ("Xã mừng ngày thầy thuốc Việt Nam.", []), ("Ngày ấy Việt Nam còn nghèo.", ["Việt Nam"]),
    ("Xe qua Cửa khẩu quốc tế Chi Ma; cửa khẩu Chi Ma đông khách.", ["Cửa khẩu quốc tế Chi Ma"]),
    (
      "Đến dự có các xã khác như: Lam Sơn (huyện Can Lộc); Đức An, Tân Hà.",
      ["Xã Lam Sơn", "Huyện Can Lộc", "Xã Đức An", "Xã Tân Hà"]
    ),
    ("Giải mở tại Osaka, Nhật Bản hôm qua.", ["Osaka", "Nhật Bản"]),
    ("Đền Bạch Mã cổ. Khách thăm đền thờ Bạch Mã.", ["Đền thờ Bạch Mã"]),
  ])
  func aDayOfHonourIsNoPlaceAndASiteIsOne(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).names(.place) == expected)
  }

  @Test func aNounOfPlaceMayBeOneLetterWithAPoint() throws {
    let places = try read("Đoàn đến H.Can Lộc, P.Nam Hà và X.Thạch Hạ.").names(.place)
    #expect(places == ["Huyện Can Lộc", "Phường Nam Hà", "Xã Thạch Hạ"])
    #expect(try read("Bài của N.H.Thảo và bà P.Hạnh Dung.").names(.place) == [])
  }

  @Test func theNameOfACommuneMayEndInANumber() throws {
    #expect(try read("Đoàn đến xã Thạch Hạ 2, huyện Can Lộc.").names(.place) == ["Xã Thạch Hạ 2", "Huyện Can Lộc"])
    #expect(try read("Đoàn tặng xã Thạch Hạ 2 nhà mới.").names(.place) == ["Xã Thạch Hạ"])
  }

  @Test func localitiesAreListedWithoutTheirNoun() throws {
    let article = try read("Có 3 địa phương gồm: Can Lộc, Đức Thọ và Nghi Xuân đã xong.")
    #expect(article.names(.place) == ["Can Lộc", "Đức Thọ", "Nghi Xuân"])
    #expect(try read("Các địa phương: Sở Y tế tỉnh Hà Tĩnh sẽ giúp.").names(.place) == [])
  }

  @Test func aDistrictNamedWithItsNounIsMeantByItsBareNameToo() throws {
    let article = try read(
      "Hương Khê: Tổng kết hội thi\n\nSáng 12/3, Hội Nông dân (HND) huyện Hương Khê tổng kết hội thi.\n")
    #expect(article.names(.place) == ["Huyện Hương Khê"])
    #expect(try read("Hương Khê: Tổng kết hội thi\n\nSáng 12/3, hội thi đã xong.\n").names(.place) == [])
  }

  @Test func inAListOfDistrictsANounOfASiteBelongsToTheName() throws {
    let article = try read("Đoàn đến các huyện Bình Đại, Chợ Lách và thị xã Gò Công.")
    #expect(article.names(.place) == ["Huyện Bình Đại", "Huyện Chợ Lách", "Thị xã Gò Công"])
  }
}
