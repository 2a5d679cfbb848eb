import Testing
import VietnameseText

@testable import NewsReading

struct PublicationFinderTests {
  @Test func aPrintedPublicationDateIsStated() {
    let page = dateReading("12/03/2021 09:15", "Sáng 11/3, Huyện ủy họp.", saved: "05/06/2022")
    #expect(page.published == "2021-03-12 stated")
    #expect(page.lines == ["2021-03-11 inferred"])
    #expect(page.captured == CalendarDay(year: 2022, month: 6, day: 5))
  }

  @Test func aHeaderFarFromTodayIsTheDayOfSaving() {
    let page = dateReading("28/11/2022 09:15", "Sáng nay (20/10), huyện bàn nhiệm vụ quý IV/2017.")
    #expect(page.published == "2017-10-20 inferred")
    #expect(page.captured == CalendarDay(year: 2022, month: 11, day: 28))
  }

  /// The published and the captured day of a page below a date without clock, label or weekday.
  private func bareDate(_ date: String, above paragraph: String) -> [String?] {
    let text = TokenizedText("\(date)\nHuyện Đức Thọ đẩy mạnh xây dựng nông thôn mới\n\n\(paragraph)\n")
    let page = DateReading(text, layout: ArticleParser.layout(of: text, file: "a.txt"))
    return [page.published, page.captured?.description]
  }

  @Test func aBareDateOnTopIsOfPublicationIfTheTextWasWrittenThen() {
    #expect(bareDate("05/07/2022", above: "Chiều 4/7, Huyện ủy họp.") == ["2022-07-05 stated", nil])
    #expect(bareDate("05/07/2022", above: "Hôm nay (5/7), Huyện ủy họp.") == ["2022-07-05 stated", nil])
    #expect(
      bareDate("28/11/2022", above: "Chiều 16/5, Sở có văn bản.\n\nSáng 27/11, Huyện ủy họp.") == [
        "2022-11-28 stated", nil,
      ])
  }

  @Test func aBareDateOnTopFarFromTheReportedDayIsOfSaving() {
    #expect(
      bareDate("28/11/2022", above: "Sáng 16/5, Huyện ủy họp.") == ["2022-05-16? uncertain", "2022-11-28"])
  }

  @Test func aBareDateOnTopOfATextWithoutADayIsUncertain() {
    #expect(bareDate("28/11/2022", above: "Năm 2021, xã kết nạp 12 đảng viên.") == ["2022-11-28? uncertain", nil])
    #expect(bareDate("28/11/2022", above: "Ngày 3/2/1930, Đảng ra đời.") == ["2022-11-28? uncertain", nil])
  }

  @Test func withoutADatedEventTheLatestPastYearCounts() {
    let page = dateReading(
      "Thực hiện Nghị quyết nhiệm kỳ 2020 – 2025, xã đổi mới.", "Năm 2021, thu ước đạt 430 tỷ đồng.",
      "Mục tiêu đến năm 2030 xã thành đô thị; kế hoạch năm 2022 đã có.", saved: "17/01/2022")
    #expect(page.published == "2021? uncertain")
  }

  @Test func anAnniversaryLongAgoIsNotTheReportedEvent() {
    let page = dateReading("Ngày 3/2/1930, Đảng ra đời.", "Năm 2020, xã kết nạp 12 đảng viên.", saved: "01/03/2021")
    #expect(page.published == "2020? uncertain")
  }

  @Test func aPageWithoutHeadlineReportsWhatAgencyMarkDayOrPartOfDayOpens() {
    let pages = [
      "(TN) - Ngày 12/8, cầu thông xe. Năm 2023, sông cạn.\n", "Theo đó, tối 12/8, cầu thông xe. Năm 2023, sông cạn.\n",
      "Ngày 12/8, cầu thông xe. Năm 2023, sông cạn.\n", "Theo đó, ngày 12/8, cầu thông xe. Năm 2023, sông cạn.\n",
    ]
    let published = pages.map { page in
      let text = TokenizedText(page)
      return DateReading(text, layout: ArticleParser.layout(of: text, file: "a.txt")).publication?.date.edtf
    }
    #expect(published == ["2023-08-12?", "2023-08-12?", "2023-08-12?", "2023?"])
  }

  @Test func ofAnAnnouncementTheYearToComeIsLeft() {
    let page = dateReading("Lễ hội đền Đông sẽ diễn ra từ ngày 13 - 17/6/2018.")
    #expect(page.published == "2018? uncertain")
  }

  @Test func whatIsStillToComeIsNotReported() {
    let page = dateReading(
      "Ngày 25/9, Đảng bộ huyện sẽ tổ chức đại hội.", "Năm 2020, thu đạt khá.", saved: "01/03/2021")
    #expect(page.published == "2020? uncertain")
  }

  @Test func theDayThatClosesTheFirstSentenceIsReported() {
    let page = dateReading(
      "Ông Khoa nhận 2 năm tù tại phiên tòa sơ thẩm ngày 11-7.", "Từ tháng 6/2005, ông đã trộm 3 lần.")
    #expect(page.published == "2005-07-11? uncertain")
    let law = dateReading("Xã đã có nhà văn hóa mới từ ngày 11-7-2004.", "Năm 2005, xã thu khá.")
    #expect(law.published == "2005? uncertain")
    let deadline = dateReading("Hạn nộp hồ sơ của thí sinh là ngày 15/10.", "Năm 2021, trường nhận 40 em.")
    #expect(deadline.published == "2021? uncertain")
  }
}
