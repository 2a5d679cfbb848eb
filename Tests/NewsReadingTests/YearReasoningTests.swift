import Testing
import VietnameseText

@testable import NewsReading

/// A page with a headline, its paragraphs, and maybe the day on which it was saved.
private func reading(_ paragraphs: String..., saved: String? = nil) -> DateReading {
  let header = saved.map { "Thứ hai,  \($0)\n\n" } ?? ""
  let page = header + "Huyện Đức Thọ đẩy mạnh xây dựng nông thôn mới\n\n" + paragraphs.joined(separator: "\n\n") + "\n"
  let text = TokenizedText(page)
  return DateReading(text, layout: ArticleParser.layout(of: text, file: "a.txt"))
}

extension DateReading {
  /// `2022-05-16 inferred`
  fileprivate var lines: [String] {
    timeline.map { date in
      let end = date.period.end.map { $0 == date.period.start ? "" : "..\($0)" } ?? ".."
      return "\(date.period.start)\(end) \(date.period.certainty)"
    }
  }

  fileprivate var published: String? {
    publication.map { "\($0.date.edtf) \($0.date.certainty)" }
  }
}

struct YearReasoningTests {
  @Test func theSameDayWithItsYearElsewhereSettlesIt() {
    let page = reading(
      "Sáng 16/5, Huyện ủy họp.", "Cuộc họp ngày 16/5/2019 đã thông qua kế hoạch.", saved: "03/02/2022")
    #expect(page.lines == ["2019-05-16 stated"])
    #expect(page.published == "2019-05-16? uncertain")
  }

  @Test func aQuarterBesideTheDaySettlesIt() {
    let page = reading("Sáng nay (12/10), Huyện ủy bàn nhiệm vụ quý IV/2018.", saved: "08/08/2022")
    #expect(page.lines == ["2018-10-12 inferred", "2018-10-01..2018-12-31 stated"])
    #expect(page.published == "2018-10-12 inferred")
  }

  @Test func aMonthThatHoldsTheDaySettlesIt() {
    let page = reading(
      "Chiều nay (22/5), đoàn kiểm tra công tác chuẩn bị.", "Ban Thường vụ cho ý kiến tại kỳ họp tháng 5/2015.",
      saved: "05/12/2019")
    #expect(page.lines.first == "2015-05-22 inferred")
  }

  @Test func theEventLiesBehindEveryDocumentThatItCites() {
    let page = reading(
      "Sáng 16/5, Huyện ủy quán triệt Nghị quyết số 12-NQ/TU, ngày 5/8/2018.",
      "Kết luận số 21-KL/TW, ngày 25/10/2018 cũng được quán triệt.", saved: "28/11/2020")
    #expect(page.lines.first == "2019-05-16 inferred")
    #expect(page.published == "2019-05-16? uncertain")
  }

  @Test func theYearOfABirthDatesNothing() {
    let page = reading("Sáng 14/8, Công an huyện bắt Trần Văn Nam (sinh năm 1990).")
    #expect(page.lines == ["1990-01-01..1990-12-31 stated"])
    #expect(page.published == nil)
  }

  @Test func anAnniversaryIsKeptInItsLastYear() {
    let page = reading("Ngày 7/4, xã mở hội kỷ niệm 30 năm thành lập (1988-2018).")
    #expect(page.lines.first == "2018-04-07 inferred")
    let counted = reading("Ngày 9/3, hợp tác xã kỷ niệm 15 năm thành lập.", "Hợp tác xã thành lập năm 2006.")
    #expect(counted.lines.first == "2021-03-09 inferred")
  }

  @Test func aPeriodIsReviewedAtItsEnd() {
    let page = reading("Ngày 10/9, Huyện ủy tổng kết cuộc thi, giai đoạn 2017 - 2020.")
    #expect(page.lines.first == "2020-09-10 inferred")
  }

  @Test func aTermCountsOnceHoweverOftenItIsNamed() {
    let page = reading(
      "Ngày 31/10, HĐND huyện nhiệm kỳ 2016 - 2021 họp bầu Chủ tịch.",
      "HĐND huyện nhiệm kỳ 2016 - 2021 chúc mừng Huyện ủy nhiệm kỳ 2020 - 2025.")
    #expect(page.lines.first == "2020-10-31 inferred")
  }

  @Test func withTheDayOfSavingAloneTheYearIsUncertain() {
    let page = reading("Sáng nay (20/10), Huyện ủy họp.", saved: "08/08/2022")
    #expect(page.lines == ["2021-10-20 uncertain"])
    #expect(page.published == "2021-10-20? uncertain")
  }

  @Test func withoutAnyYearThereIsNoDate() {
    let page = reading("Sáng nay (20/10), Huyện ủy họp.")
    #expect(page.lines == [])
    #expect(page.published == nil)
  }

  @Test func planAndReportTellTheTurnOfTheYear() {
    let december = reading("Sáng 16/12, xã tổng kết năm 2021, triển khai nhiệm vụ năm 2022.", saved: "01/06/2023")
    #expect(december.lines.first == "2021-12-16 inferred")
    let january = reading("Sáng 12/1, xã tổng kết năm 2021, triển khai nhiệm vụ năm 2022.", saved: "01/06/2023")
    #expect(january.lines.first == "2022-01-12 inferred")
  }

  @Test func aPeriodWithoutYearTakesThatOfTheArticle() {
    let page = reading(
      "Sáng nay (20/10), huyện sơ kết 9 tháng đầu năm.", "Kỳ họp tháng 10/2017 đã bàn.",
      "Từ đầu năm đến nay, thu đạt khá.")
    #expect(
      page.lines == [
        "2017-10-20 inferred", "2017-01-01..2017-09-30 inferred", "2017-10-01..2017-10-31 stated",
        "2017-01-01.. inferred",
      ])
  }

  @Test func aPeriodWithItsYearElsewhereIsOneItem() {
    let page = reading("Thu 9 tháng đầu năm đạt khá.", "Kết quả 9 tháng năm 2017 đã rõ.")
    #expect(page.lines == ["2017-01-01..2017-09-30 stated"])
  }

  @Test func aMonthOfLastYearIsCountedBack() {
    let page = reading("Sáng 12/3/2020, xã họp.", "Tháng 5 năm ngoái, xã về đích.")
    #expect(page.lines == ["2020-03-12 stated", "2019-05-01..2019-05-31 inferred"])
  }

  @Test func yesterdayIsKnownFromToday() {
    let page = reading("Sáng nay (1/3/2020), lũ rút.", "Chiều hôm qua, nước lên nhanh.")
    #expect(page.lines == ["2020-03-01 stated", "2020-02-29 inferred"])
    #expect(reading("Chiều hôm qua, nước lên nhanh. Năm 2020 ít mưa.").lines == ["2020-01-01..2020-12-31 stated"])
  }

  @Test func aDayIsNamedInWordsAndThenInFigures() {
    let page = reading("Sáng 3/10/2025, phường họp.", "Ngày đầu tiên, 1/7, phường tiếp 312 lượt người.")
    #expect(page.lines == ["2025-10-03 stated", "2025-07-01 inferred"])
  }

  @Test(arguments: [
    "Với ông, trận đánh như mới hôm qua.", "Bà kể: “Nhà tôi ở đây. Hôm qua, nước còn cao, sáng nay đã rút”.",
  ])
  func whatIsRememberedOrQuotedIsNotReckonedFromToday(sentence: String) {
    #expect(reading("Sáng nay (1/3/2020), lũ rút.", sentence).lines == ["2020-03-01 stated"])
  }

  @Test func yesterdayWithItsDayIsPublishedOnTheNext() {
    #expect(reading("Hôm qua (31/12/2020), cầu thông xe.").published == "2021-01-01 inferred")
  }

  @Test func tonightTellsThatTheReportedDayIsToday() {
    let page = reading("Sáng 10/11/2018, lễ hội khai mạc.", "Tối nay, du khách xem pháo hoa.")
    #expect(page.published == "2018-11-10 inferred")
    #expect(page.lines == ["2018-11-10 stated"])
  }

  @Test func aCongressIsHeldInTheFirstYearOfItsTerm() {
    let page = reading(
      "Sáng nay (12/8), huyện khai mạc Đại hội nhiệm kỳ 2020 – 2025.",
      "Nhiệm kỳ 2015 – 2020, huyện đạt 15/17 chỉ tiêu; thu nhập năm 2019 đạt 27 triệu đồng.", saved: "21/02/2021")
    #expect(page.published == "2020-08-12 inferred")
  }

  @Test func aSchoolYearBeginsInTheAutumn() {
    let autumn = reading("Sáng 5/9, trường khai giảng năm học 2022 – 2023.", saved: "01/02/2024")
    #expect(autumn.published == "2022-09-05? uncertain")
    let spring = reading("Sáng 25/5, trường bế giảng năm học 2022 – 2023.", saved: "01/02/2024")
    #expect(spring.published == "2023-05-25? uncertain")
  }

  @Test func anAnniversaryTellsOfItsLastYear() {
    let page = reading("Sáng 20/8, huyện họp mặt kỷ niệm ngày truyền thống (2/9/1945 – 2/9/2020).", saved: "01/02/2023")
    #expect(page.published == "2020-08-20? uncertain")
  }

  @Test func withoutAReportedDayTheLastPastOneIsNear() {
    let page = reading(
      "Bí thư huyện trả lời phỏng vấn.",
      "Trận lũ rạng sáng 2/10/2022 cuốn trôi 57 nhà. Đến ngày 31/1, huyện dựng lại 30 nhà, phải xong trước 15/2.",
      saved: "09/02/2023")
    #expect(page.lines == ["2022-10-02 stated", "2023-01-31 inferred", "2023-02-15 inferred"])
  }

  @Test func whatIsComparedWithIsOver() {
    let page = reading(
      "Sáng 14/6, huyện họp bàn.", "Thu quý I tăng 5% so với năm 2018.", "Giai đoạn 2016 – 2020, huyện đổi mới.",
      saved: "01/02/2021")
    #expect(page.lines.prefix(2) == ["2019-06-14 inferred", "2019-01-01..2019-03-31 inferred"])
  }

  @Test func aPageSavedOnTheDayItCallsTodayIsOfThatYear() {
    let page = reading("Sáng nay (14/6), huyện họp bàn.", "Năm 2018, huyện đổi mới.", saved: "15/06/2022")
    #expect(page.published == "2022-06-14 inferred")
  }

  @Test func aRuleThatComesIntoForceLaterSaysNothingOfToday() {
    let page = reading("Tối 28/7, lễ hội năm 2022 khai mạc.", "Quy định có hiệu lực từ ngày 1/9/2022.")
    #expect(page.published == "2022-07-28? uncertain")
  }

  @Test func aMonthTakesTheYearNamedLast() {
    let page = reading(
      "Sinh năm 1983, tốt nghiệp năm 2008, chị về xã từ tháng 9 năm ấy.",
      "Năm 2014, trạm có bác sĩ. Tháng 3 năm đó, trạm mở rộng.",
      "Năm 2022, chị được khen.")
    #expect(
      page.lines == [
        "1983-01-01..1983-12-31 stated", "2008-01-01..2008-12-31 stated", "2008-09-01..2008-09-30 inferred",
        "2014-01-01..2014-12-31 stated", "2014-03-01..2014-03-31 inferred", "2022-01-01..2022-12-31 stated",
      ])
  }

  @Test func aDayStillToComeIsATarget() {
    let page = reading("Sáng nay 19/8/2024, tỉnh khởi công cầu; đến ngày 30/4/2027 thông xe.")
    #expect(page.timeline.map(\.kind) == [.event, .target])
  }

  @Test func theEndOfALicenceIsNotPast() {
    let page = reading(
      "Đêm 4/11/2020, thuyền hút cát vẫn chạy.", "Mỏ được cấp phép, thời hạn đến ngày 12/3/2023.",
      "Từ đầu năm đến nay, huyện phạt 17 trường hợp. Ngày 10/11, tỉnh họp, yêu cầu báo cáo trước ngày 30/11.")
    #expect(
      page.lines == [
        "2020-11-04 stated", "2023-03-12 stated", "2020-01-01.. inferred", "2020-11-10 inferred", "2020-11-30 inferred",
      ])
  }

  @Test func aYearThatHasJustBegunIsToldAsToCome() {
    let page = reading("Tháng 5/2024, tỉnh sắp xếp xong 12 xã.", "Năm 2025 giải quyết 40%.", saved: "05/01/2025")
    #expect(page.published == "2024? uncertain")
  }

  @Test func anAnniversarySinceLongAgoIsNoAnchor() {
    let page = reading(
      "Tám mươi năm đã qua (27/9/1940 – 27/9/2020).", "Năm 2020, làng làm 5 km đường; 6 tháng đầu năm, khách đến đông.")
    #expect(page.lines.last == "2020-01-01..2020-06-30 inferred")
  }

  @Test func tomorrowWithItsDayTellsToday() {
    let page = reading("Ngày mai (1/7), đại hội khai mạc.", "Nhiệm vụ tháng 7/2020 đã giao.", saved: "01/02/2022")
    #expect(page.published == "2020-06-30 inferred")
    #expect(page.lines.first == "2020-07-01 inferred")
  }

  @Test func whatIsExpectedFarOffSaysNothingOfToday() {
    let page = reading(
      "Chiều nay 4/7, tỉnh khởi công cầu.", "Cầu dự kiến hoàn thành vào quý III/2026.",
      "Ngày 12/5/2024, tỉnh chọn nhà thầu.")
    #expect(page.published == "2024-07-04 inferred")
  }

  @Test func aPlanThatIsReviewedIsPast() {
    let page = reading("Xã đạt 95% kế hoạch năm 2021.", "Năm 2022, xã phấn đấu về đích.", saved: "14/03/2022")
    #expect(page.published == "2021? uncertain")
    #expect(page.timeline.map(\.kind) == [.period, .target])
  }

  @Test func laterDaysFollowTheReportedOne() {
    let page = reading(
      "Sáng 5/1/2021, huyện khai mạc hội chợ.", "Hội chợ mở từ 28/12 đến 10/1.", "Trước đó, ngày 30/12, xã đã chuẩn bị."
    )
    #expect(page.lines == ["2021-01-05 stated", "2020-12-28..2021-01-10 inferred", "2020-12-30 inferred"])
  }

  @Test func aPrintedPublicationDateIsStated() {
    let page = reading("12/03/2021 09:15", "Sáng 11/3, Huyện ủy họp.", saved: "05/06/2022")
    #expect(page.published == "2021-03-12 stated")
    #expect(page.lines == ["2021-03-11 inferred"])
    #expect(page.captured == CalendarDay(year: 2022, month: 6, day: 5))
  }

  @Test func aHeaderFarFromTodayIsTheDayOfSaving() {
    let page = reading("28/11/2022 09:15", "Sáng nay (20/10), huyện bàn nhiệm vụ quý IV/2017.")
    #expect(page.published == "2017-10-20 inferred")
    #expect(page.captured == CalendarDay(year: 2022, month: 11, day: 28))
  }

  @Test func withoutADatedEventTheLatestPastYearCounts() {
    let page = reading(
      "Thực hiện Nghị quyết nhiệm kỳ 2020 – 2025, xã đổi mới.", "Năm 2021, thu ước đạt 430 tỷ đồng.",
      "Mục tiêu đến năm 2030 xã thành đô thị; kế hoạch năm 2022 đã có.", saved: "17/01/2022")
    #expect(page.published == "2021? uncertain")
  }

  @Test func aPageSavedBeforeItsDatesIsNotPublishedLater() {
    let page = reading("Sáng 16/5, xã họp bàn lộ trình.", "Hạn chót là ngày 1/9/2023.", saved: "30/06/2022")
    #expect(page.lines.contains("2022-05-16 uncertain"))
  }

  @Test func anAnniversaryLongAgoIsNotTheReportedEvent() {
    let page = reading("Ngày 3/2/1930, Đảng ra đời.", "Năm 2020, xã kết nạp 12 đảng viên.", saved: "01/03/2021")
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

  @Test func whatIsStillToComeIsNotReported() {
    let page = reading("Ngày 25/9, Đảng bộ huyện sẽ tổ chức đại hội.", "Năm 2020, thu đạt khá.", saved: "01/03/2021")
    #expect(page.published == "2020? uncertain")
  }

  @Test func aDayLongAgoDatesNothingElse() {
    let page = reading("Ngày 19/5/1960, nông trường ra đời.", "Năm 2020, chè được mùa; 9 tháng đầu năm, thu 300 tấn.")
    #expect(page.lines.last == "2020-01-01..2020-09-30 inferred")
  }
}
