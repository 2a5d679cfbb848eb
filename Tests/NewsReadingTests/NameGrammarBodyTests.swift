import NewsReading
import Testing

struct NameGrammarBodyTests {
  @Test(arguments: [
    ("Tỉnh ủy Hà Tĩnh họp.", "Tỉnh ủy Hà Tĩnh"),
    ("Ban Thường vụ Tỉnh ủy Hà Tĩnh họp.", "Ban Thường vụ Tỉnh ủy Hà Tĩnh"),
    ("Uỷ ban Kiểm tra Huyện uỷ Can Lộc họp.", "Ủy ban Kiểm tra Huyện ủy Can Lộc"),
    ("Thường trực Thành ủy Hà Tĩnh họp.", "Thường trực Thành ủy Hà Tĩnh"),
    ("Ban Chấp hành Đảng bộ huyện Can Lộc họp.", "Ban Chấp hành Đảng bộ huyện Can Lộc"),
    ("Văn phòng Tỉnh ủy Hà Tĩnh họp.", "Văn phòng Tỉnh ủy Hà Tĩnh"),
    ("Đảng bộ phường Bắc Hồng họp.", "Đảng bộ phường Bắc Hồng"),
    ("Chi bộ khối 3, phường Bắc Hồng họp.", "Chi bộ khối 3, phường Bắc Hồng"),
    ("Đảng ủy Quân sự tỉnh Hà Tĩnh họp.", "Đảng ủy Quân sự tỉnh Hà Tĩnh"),
    (
      "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Hà Tĩnh họp.",
      "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Hà Tĩnh"
    ),
    ("UBND phường Bắc Hồng họp.", "Ủy ban nhân dân phường Bắc Hồng"),
    ("HĐND tỉnh Hà Tĩnh họp.", "Hội đồng nhân dân tỉnh Hà Tĩnh"),
    ("Ủy ban MTTQ Việt Nam huyện Can Lộc họp.", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Can Lộc"),
  ])
  func aBodyIsNamedWithTheBodyOrAreaItBelongsTo(sentence: String, expected: String) throws {
    #expect(try read(sentence).names(.organization) == [expected])
  }

  @Test(arguments: [
    ("Phòng Kinh tế - hạ tầng huyện Can Lộc báo cáo.", "Phòng Kinh tế - hạ tầng huyện Can Lộc"),
    ("Công ty TNHH T.Home báo cáo.", "Công ty TNHH T.Home"), ("Công ty Sông Mã 18 có mặt.", "Công ty Sông Mã 18"),
    ("Tổ đại biểu số 4 HĐND tỉnh Hà Tĩnh họp.", "Tổ đại biểu số 4 Hội đồng nhân dân tỉnh Hà Tĩnh"),
    ("Ban Chỉ đạo xây dựng nông thôn mới tỉnh Hà Tĩnh họp.", "Ban Chỉ đạo xây dựng nông thôn mới tỉnh Hà Tĩnh"),
    ("Ban Chỉ đạo quốc gia về phòng, chống thiên tai báo cáo.", "Ban Chỉ đạo quốc gia về phòng, chống thiên tai"),
    (
      "Phòng Cảnh sát điều tra tội phạm về ma túy, Công an tỉnh Hà Tĩnh báo cáo.",
      "Phòng Cảnh sát điều tra tội phạm về ma túy, Công an tỉnh Hà Tĩnh"
    ),
  ])
  func theWordsOfAFieldAreReadToTheirEnd(sentence: String, expected: String) throws {
    #expect(try read(sentence).names(.organization).first == expected)
  }

  @Test(arguments: [
    ("Sở Y tế tỉnh Hà Tĩnh báo cáo.", "Sở Y tế tỉnh Hà Tĩnh"),
    ("Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Tĩnh báo cáo.", "Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Tĩnh"),
    ("Sở Kế hoạch và Đầu tư tỉnh Hà Tĩnh báo cáo.", "Sở Kế hoạch và Đầu tư tỉnh Hà Tĩnh"),
    ("Sở GD&ĐT tỉnh Hà Tĩnh báo cáo.", "Sở Giáo dục và Đào tạo tỉnh Hà Tĩnh"),
    ("Sở LĐ-TB&XH tỉnh Hà Tĩnh báo cáo.", "Sở Lao động - Thương binh và Xã hội tỉnh Hà Tĩnh"),
    ("Sở NN&PTNT tỉnh Hà Tĩnh báo cáo.", "Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Tĩnh"),
    ("Phòng Nội vụ huyện Can Lộc báo cáo.", "Phòng Nội vụ huyện Can Lộc"),
    ("Công an huyện Can Lộc báo cáo.", "Công an huyện Can Lộc"),
    ("Hội Liên hiệp Phụ nữ phường Bắc Hồng báo cáo.", "Hội Liên hiệp Phụ nữ phường Bắc Hồng"),
    ("Hội LHPN phường Bắc Hồng báo cáo.", "Hội Liên hiệp Phụ nữ phường Bắc Hồng"),
    ("Hội CCB xã Thạch Hạ báo cáo.", "Hội Cựu chiến binh xã Thạch Hạ"),
    ("Bộ Chỉ huy Quân sự tỉnh Hà Tĩnh báo cáo.", "Bộ Chỉ huy Quân sự tỉnh Hà Tĩnh"),
    ("Bộ Nông nghiệp và Môi trường báo cáo.", "Bộ Nông nghiệp và Môi trường"),
    ("Trung tâm Y tế huyện Can Lộc báo cáo.", "Trung tâm Y tế huyện Can Lộc"),
    ("Tòa án nhân dân huyện Can Lộc báo cáo.", "Tòa án nhân dân huyện Can Lộc"),
  ])
  func anOfficeIsNamedWithItsFieldsAndItsArea(sentence: String, expected: String) throws {
    #expect(try read(sentence).names(.organization) == [expected])
  }

  @Test(arguments: [
    (
      "Văn phòng Đoàn ĐBQH và HĐND tỉnh Hà Tĩnh họp.",
      ["Văn phòng Đoàn Đại biểu Quốc hội và Hội đồng nhân dân tỉnh Hà Tĩnh"]
    ),
    (
      "Văn phòng HĐND - UBND huyện Can Lộc họp.", ["Văn phòng Hội đồng nhân dân - Ủy ban nhân dân huyện Can Lộc"]
    ),
    (
      "Khám tại Bệnh viện Lao và Bệnh phổi, Ban Bảo vệ sức khỏe Tỉnh ủy Hà Tĩnh, BVĐK tư nhân Lê Văn Khoa.",
      ["Bệnh viện Lao và Bệnh phổi", "Ban Bảo vệ sức khỏe Tỉnh ủy Hà Tĩnh", "Bệnh viện Đa khoa tư nhân Lê Văn Khoa"]
    ),
    ("Đoàn thăm Tổng lãnh sự quán Việt Nam tại Mai Châu.", ["Tổng lãnh sự quán Việt Nam tại Mai Châu"]),
    (
      "Đảng Nhân dân Cách mạng Lào chúc mừng Hội Chiến sĩ Điện Biên năm 1954 huyện Can Lộc.",
      ["Đảng Nhân dân Cách mạng Lào", "Hội Chiến sĩ Điện Biên năm 1954 huyện Can Lộc"]
    ),
    (
      "Họp với Hội đồng xét tặng danh hiệu “Nghệ nhân Nhân dân”, “Nghệ nhân Ưu tú”.",
      ["Hội đồng xét tặng danh hiệu “Nghệ nhân Nhân dân”, “Nghệ nhân Ưu tú”"]
    ),
  ])
  func theWholeNameIsOneBody(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).names(.organization) == expected)
  }

  @Test func aBareCouncilIsTheOneNamedBefore() throws {
    let article = try read(
      "Họp với Hội đồng xét tặng danh hiệu “Nghệ nhân Ưu tú”. Ông Lê An, Phó Chủ tịch UBND tỉnh - Chủ tịch Hội đồng họp."
    )
    #expect(article.offices(of: "Lê An").last == "Chủ tịch @ Hội đồng xét tặng danh hiệu “Nghệ nhân Ưu tú”")
  }

  @Test(arguments: [
    ("Trường Tiểu học Bắc Hồng báo cáo kết quả.", "Trường Tiểu học Bắc Hồng"),
    ("Trường THCS Nam Hồng đoạt giải.", "Trường Trung học cơ sở Nam Hồng"),
  ])
  func theVerbBehindABodyIsNoPartOfIt(sentence: String, expected: String) throws {
    #expect(try read(sentence).names(.organization) == [expected])
  }

  @Test func theVerbBehindATaskBodyIsNoPartOfIt() throws {
    let found = try read("Tiểu ban Nhân sự Đại hội họp.").names(.organization)
    #expect(found == ["Tiểu ban Nhân sự Đại hội"])
  }

  @Test func theFrontOfNowhereIsNoBody() throws {
    let article = try read("HĐND, UBND, Ủy ban MTTQ Việt Nam đều dự.")
    #expect(article.names(.organization) == [])
    #expect(article.names(.place) == [])
  }

  @Test func aReporterIsNoNewspaper() throws {
    let article = try read("Báo cáo viên giới thiệu Kết luận số 21-KL/TW.")
    #expect(article.names(.organization) == [])
    #expect(article.names(.document) == ["Kết luận số 21-KL/TW"])
  }

  @Test(arguments: [
    "Các sở, ban, ngành vào cuộc.", "Cả hệ thống chính trị vào cuộc.", "Cấp ủy, chính quyền các cấp vào cuộc.",
    "Các chi, đảng bộ trực thuộc họp.", "Các tổ chức chính trị – xã hội vào cuộc.", "Họ lập tổ an ninh.",
    "Đảng, Nhà nước và Nhân dân cùng làm.", "Cấp trên và Trung ương quan tâm.", "COVID-19 lan rộng.",
    "Lãnh đạo tỉnh dự họp.", "Các cơ quan, đơn vị, doanh nghiệp vào cuộc.",
  ])
  func whatHasNoNameIsNoBody(sentence: String) throws {
    #expect(try read(sentence).entities.map(\.name) == [])
  }

  @Test func theOrgansOfTheStateNeedNothingBeyondTheirName() throws {
    let article = try read("Chính phủ, Quốc hội và Bộ Chính trị bàn việc này.")
    #expect(article.names(.organization) == ["Chính phủ", "Quốc hội", "Bộ Chính trị"])
  }

  @Test func aTermIsNoPartOfABody() throws {
    let article = try read(
      "Ban Chấp hành Đảng bộ tỉnh Hà Tĩnh khóa XVIII họp. Ban Chấp hành Đảng bộ tỉnh Hà Tĩnh khoá XIX ra mắt.")
    #expect(article.names(.organization) == ["Ban Chấp hành Đảng bộ tỉnh Hà Tĩnh"])
  }

  @Test func anotherSpellingIsTheSameBody() throws {
    let article = try read("Tỉnh ủy Hà Tĩnh họp. Tỉnh uỷ Hà Tĩnh kết luận. Tỉnh Ủy Hà Tĩnh thống nhất.")
    #expect(article.names(.organization) == ["Tỉnh ủy Hà Tĩnh"])
    #expect(article.entities.first?.aliases == ["Tỉnh ủy Hà Tĩnh", "Tỉnh uỷ Hà Tĩnh", "Tỉnh Ủy Hà Tĩnh"])
  }

  @Test(arguments: [
    ("Đội bóng gặp Chelsea chiều nay.", "Chelsea"), ("Họ vay của Vietcombank 5 tỷ đồng.", "Vietcombank"),
    ("Lực lượng PC67 tuần tra.", "PC67"), ("Trận gặp Quảng Nam FC bị hoãn.", "Quảng Nam FC"),
    ("Đại diện Quốc hội Lào đến dự.", "Quốc hội Lào"),
    ("Quà của Hội Chữ thập đỏ Việt Nam.", "Hội Chữ thập đỏ Việt Nam"),
    ("Cán bộ Đại sứ quán Nhật Bản đến dự.", "Đại sứ quán Nhật Bản"),
    ("Mời Cục Quản lý Khám, chữa bệnh đến dự.", "Cục Quản lý Khám, chữa bệnh"),
    ("Sở Văn hóa-Thể thao và Du lịch tỉnh Hà Tĩnh họp.", "Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Tĩnh"),
    (
      "Ngân hàng Công Thương Việt Nam (BIDV) - Chi nhánh Hà Tĩnh họp.",
      "Ngân hàng Công Thương Việt Nam – Chi nhánh Hà Tĩnh"
    ),
    ("Phòng Nghiệp vụ Sở Tư pháp tỉnh Hà Tĩnh họp.", "Phòng Nghiệp vụ Sở Tư pháp tỉnh Hà Tĩnh"),
  ])
  func whatEverybodyKnowsByNameIsABody(sentence: String, expected: String) throws {
    #expect(try read(sentence).names(.organization) == [expected])
  }

  @Test(arguments: [
    ("Quà từ quỹ “Vì người nghèo” của huyện Can Lộc.", ["Quỹ “Vì người nghèo” huyện Can Lộc"]),
    ("Quà từ nhóm \"Áo ấm\" gửi lên.", ["Nhóm “Áo ấm”"]), ("CLB “hát ru” ra mắt.", ["Câu lạc bộ “hát ru”"]),
    ("Khối thi đua các Hạt Kiểm lâm họp cùng 8 Hạt Kiểm lâm.", ["Khối thi đua các Hạt Kiểm lâm"]),
    ("Ban Quản lý rừng phòng hộ Kẻ Gỗ họp.", ["Ban Quản lý rừng phòng hộ Kẻ Gỗ"]),
    ("Quà của Đoàn xã Lam Sơn và Đoàn Trường Đại học Vinh.", ["Đoàn xã Lam Sơn", "Đoàn Trường Đại học Vinh"]),
    ("Đội Quản lý thị trường số 4 kiểm tra.", ["Đội Quản lý thị trường số 4"]),
    ("Tân binh về Sư đoàn bộ binh 302.", ["Sư đoàn bộ binh 302"]),
    ("Sách gửi các Lữ đoàn 171 và 172.", ["Lữ đoàn 171"]),
    ("Hội đồng NVQS huyện Can Lộc họp.", ["Hội đồng nghĩa vụ quân sự huyện Can Lộc"]),
    ("Ngân hàng Sao Việt Chi nhánh Hà Tĩnh tặng quà.", ["Ngân hàng Sao Việt Chi nhánh Hà Tĩnh"]),
    ("Đại học Vinh, Chi nhánh Hoa Sen đến dự.", ["Đại học Vinh", "Chi nhánh Hoa Sen"]),
    ("Công ty CP Thiết bị Sao Việt tài trợ.", ["Công ty CP Thiết bị Sao Việt"]),
    (
      "Hội Bảo trợ người khuyết tật, trẻ mồ côi và bệnh nhân nghèo tỉnh Hà Tĩnh họp.",
      ["Hội Bảo trợ người khuyết tật, trẻ mồ côi và bệnh nhân nghèo tỉnh Hà Tĩnh"]
    ),
    (
      "Hội đồng thẩm định nông thôn mới (NTM) tỉnh họp. Hội đồng thẩm định NTM tỉnh kết luận. Hội đồng thẩm định ký.",
      ["Hội đồng thẩm định nông thôn mới tỉnh"]
    ),
    (
      "Ban Chỉ đạo phòng, chống dịch huyện Can Lộc họp. Ban Chỉ đạo huyện kết luận.",
      ["Ban Chỉ đạo phòng, chống dịch huyện Can Lộc"]
    ),
    (
      "Phòng Cảnh sát Hình sự (Công an tỉnh Hà Tĩnh) đã bắt giữ.",
      ["Phòng Cảnh sát Hình sự Công an tỉnh Hà Tĩnh", "Công an tỉnh Hà Tĩnh"]
    ),
    ("Đoàn Thanh niên Khối các Cơ quan tỉnh Hà Tĩnh họp.", ["Đoàn Thanh niên Khối các Cơ quan tỉnh Hà Tĩnh"]),
    ("Ủy ban Mặt trận TQVN huyện Can Lộc họp.", ["Ủy ban Mặt trận Tổ quốc Việt Nam huyện Can Lộc"]),
    ("Sở Văn hóa - Thể thao tỉnh Hà Tĩnh họp.", ["Sở Văn hóa - Thể thao tỉnh Hà Tĩnh"]),
    (
      "Quỹ Hỗ trợ nông dân huyện Can Lộc họp. Tiền của Quỹ Hỗ trợ nông dân đến tay dân.",
      ["Quỹ Hỗ trợ nông dân huyện Can Lộc"]
    ),
  ])
  func quotedJoinedAndShortenedNamesAreWhole(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).names(.organization) == expected)
  }

  @Test(arguments: [
    "Nhiều doanh nghiệp Việt Nam đến dự.", "Các công ty Nhật đến dự.", "Chuyến tàu ra Trường Sa.", "Hàng từ Đài Loan.",
    "Xã đạt Bộ tiêu chí NTM.", "Hội nghị họp.", "Báo cáo viên đến dự.",
  ])
  func whatOnlyOpensLikeABodyIsNone(sentence: String) throws {
    #expect(try read(sentence).names(.organization) == [])
  }

  @Test func theCentralCommitteeOfAUnionIsNotThePartys() throws {
    let article = try read("Bà Lê Thị Khoa, Phó Chủ tịch Ban Chấp hành Trung ương Hội NDVN, dự.")
    #expect(article.offices(of: "Lê Thị Khoa") == ["Phó Chủ tịch @ Ban Chấp hành Trung ương Hội Nông dân Việt Nam"])
  }

  @Test func aDelegationIsNamedByItsProvince() throws {
    let article = try read("Đoàn công tác của tỉnh Hà Tĩnh đã về. Đoàn công tác sẽ thăm xã Chi Khê.")
    #expect(article.names(.organization) == ["Đoàn công tác của tỉnh Hà Tĩnh"])
  }

  @Test func aPaperAndItsBroadcasterAreOneBody() throws {
    #expect(
      try read("Đồng chí Lê Văn Khoa, Tổng Biên tập Báo và phát thanh, truyền hình Hà Tĩnh, đến dự.").people
        == ["Lê Văn Khoa: Tổng Biên tập @ Báo và phát thanh, truyền hình Hà Tĩnh"])
    #expect(
      try read("Báo và Đài Phát thanh - Truyền hình tỉnh Hà Tĩnh mở cuộc thi.").names(.organization)
        == ["Báo và Đài Phát thanh - Truyền hình tỉnh Hà Tĩnh"])
  }

  @Test func theAssociationAtALevelIsTheOneOfTheArticle() throws {
    let article = try read("Hội Nông dân huyện Can Lộc đại hội. Tỉnh Hội góp nhiều việc ở tỉnh Hà Tĩnh.")
    #expect(article.names(.organization) == ["Hội Nông dân huyện Can Lộc", "Hội Nông dân tỉnh Hà Tĩnh"])
    #expect(article.names(.place).contains("Tỉnh Hội") == false)
  }

  @Test func theFrontHasItsStandingBoardAndItsCentralCommittee() throws {
    let article = try read(
      "Ban Thường trực Ủy ban MTTQ tỉnh Hà Tĩnh họp. Ủy ban Trung ương MTTQ Việt Nam giúp tỉnh. Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam khen."
    )
    #expect(
      article.names(.organization) == [
        "Ban Thường trực Ủy ban Mặt trận Tổ quốc tỉnh Hà Tĩnh", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
        "Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
      ])
  }

  @Test func aDashMayStandBetweenABoardAndItsCouncil() throws {
    #expect(
      try read("Ban Kinh tế Ngân sách – HĐND tỉnh Hà Tĩnh thẩm tra.").names(.organization)
        == ["Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Hà Tĩnh"])
  }

  @Test func associationsOfVeteransAndOfBusinessAreWhole() throws {
    let article = try read(
      "Hội Chiến sỹ cách mạng bị địch bắt tù đày tỉnh Hà Tĩnh và Hiệp hội Doanh nhân nữ tỉnh Hà Tĩnh cùng Ngân hàng Chính sách xã hội đến dự."
    )
    #expect(
      article.names(.organization) == [
        "Hội Chiến sỹ cách mạng bị địch bắt tù đày tỉnh Hà Tĩnh", "Hiệp hội Doanh nhân nữ tỉnh Hà Tĩnh",
        "Ngân hàng Chính sách xã hội",
      ])
  }

  @Test func aCouncilTakesTheAreaOfTheStandingBoardBesideIt() throws {
    #expect(
      try read("Kỳ họp nghe báo cáo của UBND, Thường trực HĐND huyện Can Lộc.").names(.organization)
        == ["Ủy ban nhân dân huyện Can Lộc", "Thường trực Hội đồng nhân dân huyện Can Lộc"])
  }

  @Test func theTermOfAnAssociationIsNoNameOfIt() throws {
    let article = try read("Hội Nông dân huyện Can Lộc bầu Ban Chấp hành Hội lần thứ V gồm 17 vị.")
    #expect(article.names(.organization) == ["Hội Nông dân huyện Can Lộc"])
  }

  @Test func aPlaceNamedLikeAnAssociationIsNone() throws {
    let article = try read("Hội Nông dân huyện Can Lộc họp. Thành Hội là xã mới của tỉnh Hà Tĩnh.")
    #expect(article.names(.organization) == ["Hội Nông dân huyện Can Lộc"])
    let other = try read("Hội Nông dân thành phố Hà Tĩnh họp. Ủy ban Kiểm tra Thành Hội báo cáo. Thành hội vui.")
    #expect(
      other.names(.organization) == [
        "Hội Nông dân thành phố Hà Tĩnh", "Ủy ban Kiểm tra Hội Nông dân thành phố Hà Tĩnh",
      ])
  }

  @Test func whoHoldsAConferenceIsNoOrganization() throws {
    let article = try read("Hội Nông dân huyện Can Lộc: Tổ chức Hội nghị tổng kết năm 2020.")
    #expect(article.names(.organization) == ["Hội Nông dân huyện Can Lộc"])
  }

  @Test func aCommissionMayBeOfTheAssociationAtALevel() throws {
    let article = try read("Hội Nông dân huyện Can Lộc họp ở tỉnh Hà Tĩnh. Ủy ban Kiểm tra Tỉnh hội báo cáo.")
    #expect(article.names(.organization).last == "Ủy ban Kiểm tra Hội Nông dân tỉnh Hà Tĩnh")
  }
}
