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

  @Test func aPageWithoutHeadlineReportsWhatAgencyMarkOrPartOfDayOpens() {
    let pages = [
      "(TN) - Ngày 12/8, cầu thông xe. Năm 2023, sông cạn.\n", "Theo đó, tối 12/8, cầu thông xe. Năm 2023, sông cạn.\n",
      "Ngày 12/8, cầu thông xe. Năm 2023, sông cạn.\n",
    ]
    let published = pages.map { page in
      let text = TokenizedText(page)
      return DateReading(text, layout: ArticleParser.layout(of: text, file: "a.txt")).publication?.date.edtf
    }
    #expect(published == ["2023-08-12?", "2023-08-12?", "2023?"])
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
}
