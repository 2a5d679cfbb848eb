import NewsReading
import Testing

struct NameGrammarEventTests {
  @Test(arguments: [
    (
      "Đại hội Đảng bộ huyện Can Lộc lần thứ XXX, nhiệm kỳ 2020 – 2025 thành công.",
      "Đại hội Đảng bộ huyện Can Lộc lần thứ XXX, nhiệm kỳ 2020 – 2025"
    ),
    (
      "Đại hội đại biểu Đảng bộ tỉnh Hà Tĩnh lần thứ XIX nhiệm kỳ 2020-2025 thành công.",
      "Đại hội đại biểu Đảng bộ tỉnh Hà Tĩnh lần thứ XIX, nhiệm kỳ 2020 – 2025"
    ),
    ("Đại hội Hội Nông dân huyện Can Lộc lần thứ X thành công.", "Đại hội Hội Nông dân huyện Can Lộc lần thứ X"),
    (
      "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng thành công.",
      "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng"
    ),
    ("Đại hội Thi đua yêu nước tỉnh Hà Tĩnh lần thứ V thành công.", "Đại hội Thi đua yêu nước tỉnh Hà Tĩnh lần thứ V"),
    (
      "Đại hội Đảng bộ (ĐHĐB) huyện Can Lộc lần thứ XXX thành công.", "Đại hội Đảng bộ huyện Can Lộc lần thứ XXX"
    ),
    ("Đại hội Thi đua yêu nước toàn quốc lần thứ X thành công.", "Đại hội Thi đua yêu nước toàn quốc lần thứ X"),
  ])
  func aCongressIsNamedByBodyOrdinalAndTerm(sentence: String, expected: String) throws {
    #expect(try read(sentence).names(.event) == [expected])
  }

  @Test(arguments: [
    ("Huyện mở Hội nghị đánh giá kết quả sinh hoạt mẫu năm 2021.", "Hội nghị đánh giá kết quả sinh hoạt mẫu năm 2021"),
    ("Huyện mở hội thi nông dân đua tài lần thứ 4.", "Hội thi nông dân đua tài lần thứ 4"),
  ])
  func aHappeningIsNamedByKindAndSubject(sentence: String, expected: String) throws {
    #expect(try read(sentence).names(.event) == [expected])
  }

  @Test(arguments: [
    ("Xã mở “Lễ hội Đền Đông, huyện Can Lộc” để vui xuân.", "Lễ hội Đền Đông, huyện Can Lộc"),
    (
      "Huyện mở Lễ công bố Quyết định công nhận Di tích \"Đền Đông\" bảo đảm trang trọng.",
      "Lễ công bố Quyết định công nhận Di tích \"Đền Đông\""
    ),
    ("Lễ hội Đền Tây vui hơn mọi năm.", "Lễ hội Đền Tây"),
  ])
  func aHappeningEndsWithItsTitle(sentence: String, expected: String) throws {
    #expect(try read(sentence).names(.event) == [expected])
  }

  @Test func aCongressOfTheYouthUnionIsOne() throws {
    let article = try read(
      "Đại hội Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Hà Tĩnh lần thứ XVII thành công.")
    #expect(
      article.names(.event) == ["Đại hội Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Hà Tĩnh lần thứ XVII"])
  }

  @Test func congressesOfAllLevelsAreNone() throws {
    let article = try read(
      "Xã thực hiện Nghị quyết Đại hội Đảng các cấp. Đại hội Đảng bộ xã Ea Bar lần thứ V vừa xong.")
    #expect(article.names(.document).isEmpty)
  }

  @Test func aProgrammeBehindAFestivalIsAnother() throws {
    let events = try read("Xã tổ chức Hội thi làm bánh trung thu và chương trình Đêm hội hoa ban năm 2024.").names(
      .event)
    #expect(events == ["Hội thi làm bánh trung thu", "Đêm hội hoa ban năm 2024"])
  }

  @Test(arguments: [
    ("Xã lo cho Lễ giao nhận quân năm 2020.", "Lễ giao nhận quân năm 2020"),
    ("Các em dự Ngày hội đọc sách tại trường.", "Ngày hội đọc sách"),
  ])
  func aShortSubjectWillDo(sentence: String, expected: String) throws {
    #expect(try read(sentence).names(.event) == [expected])
  }

  @Test func aQuotedNameEndsWithItsQuotation() throws {
    let events = try read("Huyện mở Hội nghị trực tuyến “Giữ rừng năm 2020, việc năm 2021” sáng qua.").names(.event)
    #expect(events == ["Hội nghị trực tuyến “Giữ rừng năm 2020, việc năm 2021”"])
  }

  @Test func anElectionEndsWithItsTerm() throws {
    let events = try read("Cuộc bầu cử đại biểu Quốc hội nhiệm kỳ 2021 – 2026 thành công.").names(.event)
    #expect(events == ["Cuộc bầu cử đại biểu Quốc hội nhiệm kỳ 2021 – 2026"])
  }

  @Test func whatOneHeadingJoinsIsTwoEvents() throws {
    let events = try read("Các em dự Kỳ thi Học sinh giỏi và Cuộc thi Vẽ tranh cấp huyện, xã có 2 bức.").names(.event)
    #expect(events == ["Kỳ thi Học sinh giỏi", "Cuộc thi Vẽ tranh cấp huyện"])
  }

  @Test func theYearTellsNoOtherEventApart() throws {
    let events = try read("Xã dự Hội thi Cấy lúa nhanh. Hội thi Cấy lúa nhanh năm 2021 có 9 đội.").names(.event)
    #expect(events == ["Hội thi Cấy lúa nhanh năm 2021"])
    let years = try read("Sau Hội thi Cấy lúa nhanh năm 2020 là Hội thi Cấy lúa nhanh năm 2021.").names(.event)
    #expect(years == ["Hội thi Cấy lúa nhanh năm 2020", "Hội thi Cấy lúa nhanh năm 2021"])
  }

  @Test(arguments: [
    "Huyện chuẩn bị đại hội đảng các cấp.", "Các hội nghị quán triệt đã xong.", "Huyện mở 2 đại hội điểm.",
    "Hội nghị đã thống nhất nhiều nội dung.", "Đại hội thành công.", "Nhiều lễ hội bị hoãn.",
    "Xã bàn giải pháp thực hiện công tác dân số năm 2021.",
  ])
  func whatIsNotOneHappeningIsNoEvent(sentence: String) throws {
    #expect(try read(sentence).names(.event) == [])
  }

  @Test func aProgrammeOfMeetingsIsNoDocument() throws {
    let article = try read("Đoàn dự Chương trình gặp gỡ ruộng đồng năm 2023 tại Hà Tĩnh.")
    #expect(article.names(.event) == ["Chương trình gặp gỡ ruộng đồng năm 2023"])
    #expect(article.names(.document).isEmpty)
  }

  @Test(arguments: ["Ngày hội non sông", "ngày hội lớn", "Ngày hội của toàn dân"])
  func thePeoplesFeastIsAnElectionAndNoEventOfItsOwn(phrase: String) throws {
    let article = try read("Xã Lam Sơn treo cờ chào mừng \(phrase) - cuộc bầu cử đại biểu Quốc hội khóa XVI.")
    #expect(article.names(.event) == ["Cuộc bầu cử đại biểu Quốc hội khóa XVI"])
  }

  @Test(arguments: ["xã", "thị xã"])
  func aFestivalWithOrWithoutTheNounOfItsPlaceIsOne(noun: String) throws {
    let article = try read(
      """
      Lễ hội đền Cả Lam Sơn năm 2021

      Sáng 12/3, ban tổ chức mở Lễ hội Đền Cả \(noun) Lam Sơn năm 2021. Lễ hội Đền Cả Lam Sơn vui.
      """)
    #expect(article.names(.event).count == 1)
  }

  @Test func theFestivalOfAProvinceIsNotThatOfItsCity() throws {
    let article = try read(
      "Lễ hội hoa đào tỉnh Hà Tĩnh năm 2022 mở trước. Lễ hội hoa đào thành phố Hà Tĩnh năm 2022 mở sau.")
    #expect(
      article.names(.event) == [
        "Lễ hội hoa đào tỉnh Hà Tĩnh năm 2022", "Lễ hội hoa đào thành phố Hà Tĩnh năm 2022",
      ])
  }

  @Test func theFeastThatTheWholePeopleKeepEachYearIsAnEvent() throws {
    let article = try read("Sáng 18/11, xã Lam Sơn mở Ngày hội toàn dân bảo vệ an ninh Tổ quốc năm 2021.")
    #expect(article.names(.event) == ["Ngày hội toàn dân bảo vệ an ninh Tổ quốc năm 2021"])
  }
}
