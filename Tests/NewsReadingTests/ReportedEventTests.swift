import NewsReading
import Testing

/// An article saved on 3 August 2020.
private func page(_ lead: String) throws -> ReadArticle {
  try read("Thứ hai,  03/08/2020\n\nHuyện Can Lộc bàn cách giữ rừng\n\n\(lead)\n\nNgười dân xã Chi Khê rất mừng.\n")
}

struct ReportedEventTests {
  @Test(arguments: [
    ("Sáng nay (22/5/2020), Huyện ủy Can Lộc tổ chức hội nghị quán triệt nghị quyết.", "2020-05-22"),
    ("Sáng 22/5/2020, Ban Thường vụ Huyện ủy Can Lộc làm việc với xã Chi Khê.", "2020-05-22"),
    ("Ngày 14/7/2020, đoàn công tác của Tỉnh ủy Hà Tĩnh kiểm tra công tác giữ rừng.", "2020-07-14"),
  ])
  func theDayOfTheFirstParagraphIsTheReportedEvent(lead: String, date: String) throws {
    let event = try #require(try page(lead).reported)
    #expect(event.type == .event)
    #expect(event.date?.edtf == date)
  }

  @Test func itsNameIsKindBodyAndDay() throws {
    let article = try page("Sáng 22/5/2020, Huyện ủy Can Lộc tổ chức hội nghị quán triệt nghị quyết.")
    let name = try #require(article.reported?.name)
    #expect(name.hasPrefix("Hội nghị"))
    #expect(name.contains("Huyện ủy Can Lộc"))
    #expect(name.hasSuffix("ngày 22/5/2020"))
  }

  @Test(arguments: [
    "Sáng 22/5/2020, xã Chi Khê tổ chức Đại hội Đảng bộ xã Chi Khê lần thứ XX.",
    "Sáng 22/5/2020, Đại hội Đảng bộ xã Chi Khê lần thứ XX diễn ra trang trọng.",
    "Sáng 22/5/2020, xã Chi Khê tổ chức trọng thể Đại hội Đảng bộ xã Chi Khê lần thứ XX.",
    "Sáng 22/5/2020, Đại hội Đảng bộ xã Chi Khê lần thứ XX được khai mạc trọng thể.",
    "Sáng 22/5/2020, bế mạc Đại hội Đảng bộ xã Chi Khê lần thứ XX.",
  ])
  func whatHasANameOfItsOwnIsReportedUnderIt(lead: String) throws {
    let article = try page(lead)
    #expect(article.reported?.name == "Đại hội Đảng bộ xã Chi Khê lần thứ XX")
    #expect(article.names(.event) == ["Đại hội Đảng bộ xã Chi Khê lần thứ XX"])
  }

  @Test func whoSaysSoHoldsNothing() throws {
    let article = try page("Theo UBND huyện Can Lộc, sáng 22/5/2020, Trường THPT Chi Khê mở hội nghị chuyên đề.")
    #expect(article.reported?.name == "Hội nghị chuyên đề của Trường Trung học phổ thông Chi Khê ngày 22/5/2020")
  }

  @Test func whatIsPreparedIsNotReported() throws {
    let article = try page(
      "Sáng 22/5/2020, Huyện ủy Can Lộc họp bàn nhân sự trình Đại hội Đảng bộ huyện Can Lộc lần thứ XX.")
    #expect(article.reported?.name.hasPrefix("Đại hội") == false)
  }

  @Test func wordsThatOnlyOpenLikeAMeetingNameNone() throws {
    let article = try page("Sau 2 ngày làm việc, Đại hội Đảng bộ huyện Can Lộc đã bế mạc sáng 22/5/2020.")
    #expect(article.reported?.name == "Huyện Can Lộc bàn cách giữ rừng ngày 22/5/2020")
  }

  @Test func theVerbInTheNameOfABodyIsNoOccasion() throws {
    let article = try page("Ngày 26/2/2021, Ủy ban Kiểm tra Huyện ủy Can Lộc mở hội nghị.")
    #expect(article.reported?.name.hasPrefix("Hội nghị") == true)
  }

  @Test func anActOfHonourIsAnOccasion() throws {
    let article = try page("Sáng 24/3/2021, UBND huyện Can Lộc mở Lễ biểu dương học sinh giỏi.")
    #expect(article.reported?.name == "Lễ biểu dương của Ủy ban nhân dân huyện Can Lộc ngày 24/3/2021")
  }

  @Test func anArticleWithoutADayReportsNoEvent() throws {
    #expect(try page("Những năm qua, huyện Can Lộc giữ rừng tốt.").reported == nil)
    #expect(try page("Năm 2019, huyện Can Lộc giữ rừng tốt.").reported == nil)
  }

  @Test func theDateOfADocumentIsNoEvent() throws {
    let article = try page("Huyện Can Lộc học Nghị quyết số 40-NQ/TU ngày 5/8/2019 của Tỉnh ủy Hà Tĩnh.")
    #expect(article.reported == nil)
  }

  @Test func anAppealIsLaunched() throws {
    let article = try read("Huyện giúp dân\n\nSáng 5/11/2020, UBND huyện Can Lộc phát động giúp bà con vùng lũ.\n")
    #expect(article.reported?.name.hasPrefix("Lễ phát động") == true)
  }

  @Test func whatSomebodyElseLaunchedIsNotWhatIsReported() throws {
    let article = try page(
      "Hưởng ứng phong trào do huyện phát động, sáng 5/11/2020, xã Lam Sơn khánh thành nhà văn hóa.")
    #expect(article.reported?.name.hasPrefix("Lễ khánh thành") == true)
    let visit = try page("Sáng 5/11/2020, đoàn do ông Lê Văn Khoa dẫn đầu kiểm tra đê xã Lam Sơn.")
    #expect(visit.reported?.name.hasPrefix("Buổi kiểm tra") == true)
    let bridge = try page("Sáng 5/11/2020, cầu Lam Sơn ở huyện Can Lộc được khánh thành.")
    #expect(bridge.reported?.name.hasPrefix("Lễ khánh thành") == true)
  }
}
