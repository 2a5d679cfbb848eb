import Testing
import VietnameseText

@testable import NewsReading

/// A page with a headline, its paragraphs, and maybe the day on which it was saved.
func dateReading(_ paragraphs: String..., saved: String? = nil) -> DateReading {
  let header = saved.map { "Thứ hai,  \($0)\n\n" } ?? ""
  let page = header + "Huyện Đức Thọ đẩy mạnh xây dựng nông thôn mới\n\n" + paragraphs.joined(separator: "\n\n") + "\n"
  let text = TokenizedText(page)
  return DateReading(text, layout: ArticleParser.layout(of: text, file: "a.txt"))
}

extension DateReading {
  /// `2022-05-16 inferred`
  var lines: [String] {
    timeline.map { date in
      let end = date.period.end.map { $0 == date.period.start ? "" : "..\($0)" } ?? ".."
      return "\(date.period.start)\(end) \(date.period.certainty)"
    }
  }

  var published: String? {
    publication.map { "\($0.date.edtf) \($0.date.certainty)" }
  }
}

struct YearReasoningTests {
  @Test func theSameDayWithItsYearElsewhereSettlesIt() {
    let page = dateReading(
      "Sáng 16/5, Huyện ủy họp.", "Cuộc họp ngày 16/5/2019 đã thông qua kế hoạch.", saved: "03/02/2022")
    #expect(page.lines == ["2019-05-16 stated"])
    #expect(page.published == "2019-05-16? uncertain")
  }

  @Test func whatIsHeldForAMonthMayComeBeforeIt() {
    let later = dateReading("Sáng 20/9, đội thuế họp. Tháng 10/2021, đội thu 3 tỷ đồng.")
    #expect(later.lines.first == "2022-09-20 inferred")
    let page = dateReading("Sáng 15/4, huyện gặp dân kỳ tháng 5/2021.")
    #expect(page.lines.first == "2021-04-15 inferred")
  }

  @Test func theNextYearsBudgetIsAPlan() {
    let page = dateReading(
      "Sáng 1/12, huyện họp.", "Huyện bàn dự toán ngân sách Nhà nước năm 2024; thu năm 2023 ước đạt khá.")
    #expect(page.lines.first == "2023-12-01 inferred")
  }

  @Test func theNameOfTetTellsItsYear() {
    let tet = dateReading("Sáng 25/1 (mùng 1 Tết Canh Tý), huyện chúc Tết.", "Năm 2019, thu đạt khá.")
    #expect(tet.lines == ["2020-01-25 inferred", "2019-01-01..2019-12-31 stated"])
    let spring = dateReading("Sáng 27/2, đoàn dự gặp gỡ đầu Xuân 2024.")
    #expect(spring.lines.first == "2024-02-27 inferred")
    let history = dateReading("Sáng 27/1, huyện diễn lại trận đánh của mùa xuân Kỷ Dậu.")
    #expect(history.published == nil)
    let old = dateReading("Sáng 25/1, huyện kể chuyện Tết Mậu Thân 1968.", "Năm 2019, thu đạt khá.")
    #expect(old.lines.first == "2019-01-25 inferred")
  }

  @Test func aQuarterBesideTheDaySettlesIt() {
    let page = dateReading("Sáng nay (12/10), Huyện ủy bàn nhiệm vụ quý IV/2018.", saved: "08/08/2022")
    #expect(page.lines == ["2018-10-12 inferred", "2018-10-01..2018-12-31 stated"])
    #expect(page.published == "2018-10-12 inferred")
  }

  @Test func aMonthThatHoldsTheDaySettlesIt() {
    let page = dateReading(
      "Chiều nay (22/5), đoàn kiểm tra công tác chuẩn bị.", "Ban Thường vụ cho ý kiến tại kỳ họp tháng 5/2015.",
      saved: "05/12/2019")
    #expect(page.lines.first == "2015-05-22 inferred")
  }

  @Test func theEventLiesBehindEveryDocumentThatItCites() {
    let page = dateReading(
      "Sáng 16/5, Huyện ủy quán triệt Nghị quyết số 12-NQ/TU, ngày 5/8/2018.",
      "Kết luận số 21-KL/TW, ngày 25/10/2018 cũng được quán triệt.", saved: "28/11/2020")
    #expect(page.lines.first == "2019-05-16 inferred")
    #expect(page.published == "2019-05-16? uncertain")
  }

  @Test func theYearOfABirthDatesNothing() {
    let page = dateReading("Sáng 14/8, Công an huyện bắt Trần Văn Nam (sinh năm 1990).")
    #expect(page.lines == ["1990-01-01..1990-12-31 stated"])
    #expect(page.published == nil)
  }

  @Test func anAnniversaryIsKeptInItsLastYear() {
    let page = dateReading("Ngày 7/4, xã mở hội kỷ niệm 30 năm thành lập (1988-2018).")
    #expect(page.lines.first == "2018-04-07 inferred")
    let counted = dateReading("Ngày 9/3, hợp tác xã kỷ niệm 15 năm thành lập.", "Hợp tác xã thành lập năm 2006.")
    #expect(counted.lines.first == "2021-03-09 inferred")
  }

  @Test func aPeriodIsReviewedAtItsEnd() {
    let page = dateReading("Ngày 10/9, Huyện ủy tổng kết cuộc thi, giai đoạn 2017 - 2020.")
    #expect(page.lines.first == "2020-09-10 inferred")
  }

  @Test func aTermCountsOnceHoweverOftenItIsNamed() {
    let page = dateReading(
      "Ngày 31/10, HĐND huyện nhiệm kỳ 2016 - 2021 họp bầu Chủ tịch.",
      "HĐND huyện nhiệm kỳ 2016 - 2021 chúc mừng Huyện ủy nhiệm kỳ 2020 - 2025.")
    #expect(page.lines.first == "2020-10-31 inferred")
  }

  @Test func withTheDayOfSavingAloneTheYearIsUncertain() {
    let page = dateReading("Sáng nay (20/10), Huyện ủy họp.", saved: "08/08/2022")
    #expect(page.lines == ["2021-10-20 uncertain"])
    #expect(page.published == "2021-10-20? uncertain")
  }

  @Test func withoutAnyYearThereIsNoDate() {
    let page = dateReading("Sáng nay (20/10), Huyện ủy họp.")
    #expect(page.lines == [])
    #expect(page.published == nil)
  }

  @Test func planAndReportTellTheTurnOfTheYear() {
    let december = dateReading("Sáng 16/12, xã tổng kết năm 2021, triển khai nhiệm vụ năm 2022.", saved: "01/06/2023")
    #expect(december.lines.first == "2021-12-16 inferred")
    let january = dateReading("Sáng 12/1, xã tổng kết năm 2021, triển khai nhiệm vụ năm 2022.", saved: "01/06/2023")
    #expect(january.lines.first == "2022-01-12 inferred")
  }

  @Test func aPeriodWithoutYearTakesThatOfTheArticle() {
    let page = dateReading(
      "Sáng nay (20/10), huyện sơ kết 9 tháng đầu năm.", "Kỳ họp tháng 10/2017 đã bàn.",
      "Từ đầu năm đến nay, thu đạt khá.")
    #expect(
      page.lines == [
        "2017-10-20 inferred", "2017-01-01..2017-09-30 inferred", "2017-10-01..2017-10-31 stated",
        "2017-01-01.. inferred",
      ])
  }

  @Test func aPeriodWithItsYearElsewhereIsOneItem() {
    let page = dateReading("Thu 9 tháng đầu năm đạt khá.", "Kết quả 9 tháng năm 2017 đã rõ.")
    #expect(page.lines == ["2017-01-01..2017-09-30 stated"])
  }

  @Test func aMonthOfLastYearIsCountedBack() {
    let page = dateReading("Sáng 12/3/2020, xã họp.", "Tháng 5 năm ngoái, xã về đích.")
    #expect(page.lines == ["2020-03-12 stated", "2019-05-01..2019-05-31 inferred"])
  }

  @Test func yesterdayIsKnownFromToday() {
    let page = dateReading("Sáng nay (1/3/2020), lũ rút.", "Chiều hôm qua, nước lên nhanh.")
    #expect(page.lines == ["2020-03-01 stated", "2020-02-29 inferred"])
    #expect(dateReading("Chiều hôm qua, nước lên nhanh. Năm 2020 ít mưa.").lines == ["2020-01-01..2020-12-31 stated"])
  }

  @Test func aDayIsNamedInWordsAndThenInFigures() {
    let page = dateReading("Sáng 3/10/2025, phường họp.", "Ngày đầu tiên, 1/7, phường tiếp 312 lượt người.")
    #expect(page.lines == ["2025-10-03 stated", "2025-07-01 inferred"])
  }

  @Test(arguments: [
    "Với ông, trận đánh như mới hôm qua.", "Bà kể: “Nhà tôi ở đây. Hôm qua, nước còn cao, sáng nay đã rút”.",
  ])
  func whatIsRememberedOrQuotedIsNotReckonedFromToday(sentence: String) {
    #expect(dateReading("Sáng nay (1/3/2020), lũ rút.", sentence).lines == ["2020-03-01 stated"])
  }

  @Test func yesterdayWithItsDayIsPublishedOnTheNext() {
    #expect(dateReading("Hôm qua (31/12/2020), cầu thông xe.").published == "2021-01-01 inferred")
  }

  @Test func tonightTellsThatTheReportedDayIsToday() {
    let page = dateReading("Sáng 10/11/2018, lễ hội khai mạc.", "Tối nay, du khách xem pháo hoa.")
    #expect(page.published == "2018-11-10 inferred")
    #expect(page.lines == ["2018-11-10 stated"])
  }

  @Test func aCongressIsHeldInTheFirstYearOfItsTerm() {
    let page = dateReading(
      "Sáng nay (12/8), huyện khai mạc Đại hội nhiệm kỳ 2020 – 2025.",
      "Nhiệm kỳ 2015 – 2020, huyện đạt 15/17 chỉ tiêu; thu nhập năm 2019 đạt 27 triệu đồng.", saved: "21/02/2021")
    #expect(page.published == "2020-08-12 inferred")
  }

  @Test func aSchoolYearBeginsInTheAutumn() {
    let autumn = dateReading("Sáng 5/9, trường khai giảng năm học 2022 – 2023.", saved: "01/02/2024")
    #expect(autumn.published == "2022-09-05? uncertain")
    let spring = dateReading("Sáng 25/5, trường bế giảng năm học 2022 – 2023.", saved: "01/02/2024")
    #expect(spring.published == "2023-05-25? uncertain")
  }

  @Test func anAnniversaryTellsOfItsLastYear() {
    let page = dateReading(
      "Sáng 20/8, huyện họp mặt kỷ niệm ngày truyền thống (2/9/1945 – 2/9/2020).", saved: "01/02/2023")
    #expect(page.published == "2020-08-20? uncertain")
  }

  @Test func theDayOfAnAnniversaryIsThatOfItsLastYear() {
    let page = dateReading("Tối 26/3, huyện kỷ niệm ngày giải phóng (26/3/1975 - 26/3/2015).")
    #expect(page.lines == ["2015-03-26 stated", "1975-03-26..2015-03-26 stated"])
  }

  @Test func withoutAReportedDayTheLastPastOneIsNear() {
    let page = dateReading(
      "Bí thư huyện trả lời phỏng vấn.",
      "Trận lũ rạng sáng 2/10/2022 cuốn trôi 57 nhà. Đến ngày 31/1, huyện dựng lại 30 nhà, phải xong trước 15/2.",
      saved: "09/02/2023")
    #expect(page.lines == ["2022-10-02 stated", "2023-01-31 inferred", "2023-02-15 inferred"])
  }

  @Test func whatIsComparedWithIsOver() {
    let page = dateReading(
      "Sáng 14/6, huyện họp bàn.", "Thu quý I tăng 5% so với năm 2018.", "Giai đoạn 2016 – 2020, huyện đổi mới.",
      saved: "01/02/2021")
    #expect(page.lines.prefix(2) == ["2019-06-14 inferred", "2019-01-01..2019-03-31 inferred"])
  }

  @Test func aPageSavedOnTheDayItCallsTodayIsOfThatYear() {
    let page = dateReading("Sáng nay (14/6), huyện họp bàn.", "Năm 2018, huyện đổi mới.", saved: "15/06/2022")
    #expect(page.published == "2022-06-14 inferred")
  }

  @Test func aRuleThatComesIntoForceLaterSaysNothingOfToday() {
    let page = dateReading("Tối 28/7, lễ hội năm 2022 khai mạc.", "Quy định có hiệu lực từ ngày 1/9/2022.")
    #expect(page.published == "2022-07-28? uncertain")
  }

  @Test func aMonthTakesTheYearNamedLast() {
    let page = dateReading(
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
    let page = dateReading("Sáng nay 19/8/2024, tỉnh khởi công cầu; đến ngày 30/4/2027 thông xe.")
    #expect(page.timeline.map(\.kind) == [.event, .target])
  }

  @Test func theEndOfALicenceIsNotPast() {
    let page = dateReading(
      "Đêm 4/11/2020, thuyền hút cát vẫn chạy.", "Mỏ được cấp phép, thời hạn đến ngày 12/3/2023.",
      "Từ đầu năm đến nay, huyện phạt 17 trường hợp. Ngày 10/11, tỉnh họp, yêu cầu báo cáo trước ngày 30/11.")
    #expect(
      page.lines == [
        "2020-11-04 stated", "2023-03-12 stated", "2020-01-01.. inferred", "2020-11-10 inferred", "2020-11-30 inferred",
      ])
  }

  @Test func aYearThatHasJustBegunIsToldAsToCome() {
    let page = dateReading("Tháng 5/2024, tỉnh sắp xếp xong 12 xã.", "Năm 2025 giải quyết 40%.", saved: "05/01/2025")
    #expect(page.published == "2024? uncertain")
  }

  @Test func anAnniversarySinceLongAgoIsNoAnchor() {
    let page = dateReading(
      "Tám mươi năm đã qua (27/9/1940 – 27/9/2020).", "Năm 2020, làng làm 5 km đường; 6 tháng đầu năm, khách đến đông.")
    #expect(page.lines.last == "2020-01-01..2020-06-30 inferred")
  }

  @Test func tomorrowWithItsDayTellsToday() {
    let page = dateReading("Ngày mai (1/7), đại hội khai mạc.", "Nhiệm vụ tháng 7/2020 đã giao.", saved: "01/02/2022")
    #expect(page.published == "2020-06-30 inferred")
    #expect(page.lines.first == "2020-07-01 inferred")
  }

  @Test func whatIsExpectedFarOffSaysNothingOfToday() {
    let page = dateReading(
      "Chiều nay 4/7, tỉnh khởi công cầu.", "Cầu dự kiến hoàn thành vào quý III/2026.",
      "Ngày 12/5/2024, tỉnh chọn nhà thầu.")
    #expect(page.published == "2024-07-04 inferred")
  }

  @Test func aPlanThatIsReviewedIsPast() {
    let page = dateReading("Xã đạt 95% kế hoạch năm 2021.", "Năm 2022, xã phấn đấu về đích.", saved: "14/03/2022")
    #expect(page.published == "2021? uncertain")
    #expect(page.timeline.map(\.kind) == [.period, .target])
  }

  @Test func laterDaysFollowTheReportedOne() {
    let page = dateReading(
      "Sáng 5/1/2021, huyện khai mạc hội chợ.", "Hội chợ mở từ 28/12 đến 10/1.", "Trước đó, ngày 30/12, xã đã chuẩn bị."
    )
    #expect(page.lines == ["2021-01-05 stated", "2020-12-28..2021-01-10 inferred", "2020-12-30 inferred"])
  }

  @Test func aPageSavedBeforeItsDatesIsNotPublishedLater() {
    let page = dateReading("Sáng 16/5, xã họp bàn lộ trình.", "Hạn chót là ngày 1/9/2023.", saved: "30/06/2022")
    #expect(page.lines.contains("2022-05-16 uncertain"))
  }

  @Test func whatRanForMonthsWasOverByThen() {
    let page = dateReading("Ngày 2/11, tòa xử vụ án.", "Nhóm đánh bạc từ tháng 9/2019 đến tháng 12/2019.")
    #expect(page.lines.first == "2020-11-02 inferred")
  }

  @Test func aResolutionIsCarriedOutAfterItsCongress() {
    let term = "Xã làm theo Nghị quyết Đại hội Đảng bộ huyện lần thứ IX, nhiệm kỳ 2020 – 2025."
    #expect(dateReading("Tối 14/3, xã mở hội.", term).lines.first == "2021-03-14 inferred")
    #expect(dateReading("Tối 14/9, xã mở hội.", term).lines.first == "2020-09-14 inferred")
  }

  @Test func aWordThatEndsLikeAnAverageIsNone() {
    let page = dateReading(
      "Tỉnh Hòa Bình năm 2020 được mùa.", "Xã lo việc tòng quân năm 2021.", "Thu nhập bình quân năm 2022 tăng.")
    #expect(page.timeline.map(\.period.start.year) == [2020, 2021, 2022])
  }

  @Test func aDayLongAgoDatesNothingElse() {
    let page = dateReading(
      "Ngày 19/5/1960, nông trường ra đời.", "Năm 2020, chè được mùa; 9 tháng đầu năm, thu 300 tấn.")
    #expect(page.lines.last == "2020-01-01..2020-09-30 inferred")
  }

  @Test func aDayOnWhichNothingHappensTakesTheYearThatFitsBesideIt() {
    let page = dateReading("Các xã làm xong đường trước ngày 31/5, làm xong cầu trong quý II/2022.")
    #expect(page.lines == ["2022-05-31 inferred", "2022-04-01..2022-06-30 stated"])
  }

  @Test func whatTakesEffectSoonIsToldShortlyBefore() {
    let page = dateReading("Chiều 30/3, Huyện ủy trao quyết định. Quyết định có hiệu lực từ ngày 1/4/2022.")
    #expect(page.lines.first == "2022-03-30 inferred")
    #expect(page.published == "2022-03-30? uncertain")
  }
}
