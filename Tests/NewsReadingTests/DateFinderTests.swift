import Testing
import VietnameseText

@testable import NewsReading

/// What a sentence's dates are, without any other evidence: `2021-08-05 day issued`.
private func dates(_ sentence: String) -> [String] {
  let text = TokenizedText("\(sentence) Các ý kiến đã được tiếp thu đầy đủ.\n")
  let reading = DateReading(text, layout: ArticleParser.layout(of: text, file: "a.txt"))
  return reading.dates.map { date in
    let end = date.period.end.map { $0 == date.period.start ? "" : "..\($0)" } ?? ".."
    return "\(date.period.start)\(end) \(date.period.precision) \(date.kind)"
  }
}

struct DateFinderTests {
  @Test(arguments: [
    (
      "Hội mở từ ngày 2/5/2022 đến 4/5/2022 (tức ngày 02/4 đến hết ngày 04/4 năm Nhâm Dần).",
      ["2022-05-02..2022-05-04 range event"]
    ),
    (
      "Hội làng kéo dài từ ngày 3/12 đến ngày 5/12/2022 (tức là từ ngày 10/11 đến ngày 12/11 - Âm lịch).",
      ["2022-12-03..2022-12-05 range event"]
    ),
    (
      "Hội mở từ ngày 5 - 7 tháng 2 (âm lịch) tức là từ ngày 15 đến 17/3/2024.",
      ["2024-03-15..2024-03-17 range event"]
    ),
  ])
  func daysOfTheLunarCalendarAreNone(sentence: String, gregorian: [String]) {
    #expect(dates(sentence) == gregorian)
  }

  @Test func anOrdinalBeforeAYearCountsNoYears() {
    #expect(dates("Xã mở hội đợt 4 năm 2024.") == dates("Xã mở hội năm 2024."))
    #expect(dates("Xã mở hội đợt 4-2024.").count == 1)
  }

  @Test func theYearMayStandBehindAnOrdinal() {
    #expect(dates("Giải bóng chuyền lần thứ VIII-2022 đã bế mạc.") == ["2022-01-01..2022-12-31 year period"])
  }

  @Test(arguments: [
    ("Sáng 19/11/2024, Huyện ủy họp.", ["2024-11-19 day event"]),
    ("Tối 17-1-2012, tỉnh tổ chức mít tinh.", ["2012-01-17 day event"]),
    ("Chiều ngày 4.12.2013, đoàn kiểm tra.", ["2013-12-04 day event"]),
    ("Ngày 25 tháng 10 năm 2021, lễ ra mắt diễn ra.", ["2021-10-25 day event"]),
    ("Ngày 25 tháng 10/2021, lễ ra mắt diễn ra.", ["2021-10-25 day event"]),
    ("Đoàn đến thăm vào 5/8/2021.", ["2021-08-05 day event"]),
    ("Ngày 05/08/21 đoàn đến thăm.", ["2021-08-05 day event"]),
    ("Lúc 22 giờ ngày 4.12.2013 nước lên.", ["2013-12-04 day event"]),
    ("Thứ Sáu (20/5/2022), đoàn đến thăm.", ["2022-05-20 day event"]),
    ("Chủ nhật, ngày 22/5/2022, đoàn đến thăm.", ["2022-05-22 day event"]),
    ("Sáng sớm 5/7/2022, đoàn đến thăm.", ["2022-07-05 day event"]),
    ("Vào hồi 8 giờ 30 phút ngày 12/6/2020, lễ khai mạc.", ["2020-06-12 day event"]),
  ])
  func aDayIsFoundHoweverItIsWritten(sentence: String, expected: [String]) {
    #expect(dates(sentence) == expected)
  }

  @Test(arguments: [
    ("Từ ngày 25 - 27/9/2020, đại hội diễn ra.", ["2020-09-25..2020-09-27 range event"]),
    ("Trong 2 ngày 13 và 14/8/2013, hội nghị diễn ra.", ["2013-08-13..2013-08-14 range event"]),
    ("Các ngày 25, 26 và 27 tháng 9 năm 2020, hội thi diễn ra.", ["2020-09-25..2020-09-27 range event"]),
    ("Ngày 5, 12 và 19/9/2020, chợ mở cửa.", ["2020-09-05 day event", "2020-09-12 day event", "2020-09-19 day event"]),
    ("Từ 24/7 đến 31/7/2021, xã làm đường.", ["2021-07-24..2021-07-31 range event"]),
    ("Từ ngày 30/6 - 2/7/2021, xã làm đường.", ["2021-06-30..2021-07-02 range event"]),
    ("Từ 25/12 đến hết ngày 5/1/2021, xã làm đường.", ["2020-12-25..2021-01-05 range event"]),
    ("Kỷ niệm 90 năm thành lập Đảng (3/2/1930 – 3/2/2020).", ["1930-02-03..2020-02-03 range period"]),
    ("Từ ngày 15/12/2019 đến 14/6/2020, thu đạt khá.", ["2019-12-15..2020-06-14 range period"]),
    ("Trong 2 ngày (14 và 15/7/2020), hội thi diễn ra.", ["2020-07-14..2020-07-15 range event"]),
    ("Giải diễn ra từ 7 - 9/5/2021.", ["2021-05-07..2021-05-09 range event"]),
    ("Ngày 12 và ngày 13/6/2021, mưa lớn.", ["2021-06-12..2021-06-13 range event"]),
    ("Đêm 30 rạng sáng 31/7/2021, mưa lớn.", ["2021-07-30..2021-07-31 range event"]),
    ("Chiều 5 và sáng 6/3/2021, mưa lớn.", ["2021-03-05..2021-03-06 range event"]),
    ("Từ ngày 1 đến ngày 15/3/2022, xã làm đường.", ["2022-03-01..2022-03-15 range event"]),
    ("Hai ngày cuối tuần (6 và 7/3/2021), mưa lớn.", ["2021-03-06..2021-03-07 range event"]),
  ])
  func daysInARowAreARange(sentence: String, expected: [String]) {
    #expect(dates(sentence) == expected)
  }

  @Test(arguments: [
    ("Kỳ họp tháng 5/2020 đã bàn.", ["2020-05-01..2020-05-31 month period"]),
    ("Kỳ họp tháng 5.2020 đã bàn.", ["2020-05-01..2020-05-31 month period"]),
    ("Tháng 5 năm 2020, xã về đích.", ["2020-05-01..2020-05-31 month period"]),
    ("Tháng 12-2017, xã về đích.", ["2017-12-01..2017-12-31 month period"]),
    ("Từ tháng 3 đến tháng 6/2020, xã làm đường.", ["2020-03-01..2020-06-30 range period"]),
    ("Tháng 5, 6/2021, xã làm đường.", ["2021-05-01..2021-05-31 month period", "2021-06-01..2021-06-30 month period"]),
    ("Thu quý IV/2017 đạt khá.", ["2017-10-01..2017-12-31 quarter period"]),
    ("Thu quý 1 năm 2019 đạt khá.", ["2019-01-01..2019-03-31 quarter period"]),
    (
      "Quý I và quý II/2022 đều đạt.",
      ["2022-01-01..2022-03-31 quarter period", "2022-04-01..2022-06-30 quarter period"]
    ),
    ("Trong 6 tháng đầu năm 2020, thu đạt khá.", ["2020-01-01..2020-06-30 half period"]),
    ("Nhiệm vụ 6 tháng cuối năm 2020.", ["2020-07-01..2020-12-31 half period"]),
    ("Trong sáu tháng đầu năm 2020, thu đạt khá.", ["2020-01-01..2020-06-30 half period"]),
    ("Kết quả 9 tháng năm 2017.", ["2017-01-01..2017-09-30 range period"]),
    ("Trong 10 tháng của năm 2020, thu đạt khá.", ["2020-01-01..2020-10-31 range period"]),
    ("Đến trung tuần tháng 3/2019, lúa đã cấy xong.", ["2019-03-01..2019-03-31 month period"]),
    ("Kết quả 3 tháng đầu năm 2021.", ["2021-01-01..2021-03-31 range period"]),
    ("Nhiệm vụ 3 tháng cuối năm 2021.", ["2021-10-01..2021-12-31 range period"]),
    ("Từ tháng 11/2020 đến tháng 2/2021, xã làm đường.", ["2020-11-01..2021-02-28 range period"]),
    ("Từ đầu năm 2021 đến hết tháng 9, thu đạt khá.", ["2021-01-01..2021-09-30 range period"]),
    ("Từ tháng 6/2011 - 2015, bà làm ở xã.", ["2011-06-01..2015-12-31 range period"]),
    ("Từ cuối tháng 11/2019 đến giữa tháng 2/2020, mưa lớn.", ["2019-11-01..2020-02-29 range period"]),
    ("Kết quả 9 tháng 2017.", ["2017-01-01..2017-09-30 range period"]),
    ("Bà làm Bí thư xã (3/2012 - 7/2015).", ["2012-03-01..2015-07-31 range period"]),
    ("Những năm 1980, làng chưa có điện.", ["1980-01-01..1989-12-31 range period"]),
    ("Cầu thông xe tháng Giêng năm 2018.", ["2018-01-01..2018-01-31 month period"]),
  ])
  func monthsQuartersAndHalvesAreWholePeriods(sentence: String, expected: [String]) {
    #expect(dates(sentence) == expected)
  }

  @Test(arguments: [
    ("Năm 2021, xã về đích.", ["2021-01-01..2021-12-31 year period"]),
    (
      "Trong 2 năm 2021 và 2022, xã về đích.",
      ["2021-01-01..2021-12-31 year period", "2022-01-01..2022-12-31 year period"]
    ),
    ("Cuối năm 2020, xã về đích.", ["2020-01-01..2020-12-31 year period"]),
    (
      "Các năm 2019, 2020 và 2021 đều đạt.",
      [
        "2019-01-01..2019-12-31 year period", "2020-01-01..2020-12-31 year period",
        "2021-01-01..2021-12-31 year period",
      ]
    ),
    ("Nhiệm kỳ 2020 – 2025 đã qua nửa.", ["2020-01-01..2025-12-31 term period"]),
    ("Giai đoạn 2016- 2020 đã khép lại.", ["2016-01-01..2020-12-31 term period"]),
    ("Kế hoạch 5 năm 2021-2025 được thông qua.", ["2021-01-01..2025-12-31 term period"]),
    ("Năm học 2019 – 2020 có nhiều đổi mới.", ["2019-01-01..2020-12-31 term period"]),
    ("Giai đoạn từ năm 2015 đến năm 2020 có nhiều đổi mới.", ["2015-01-01..2020-12-31 term period"]),
    ("Từ năm 2020 đến nay, phố sạch hơn.", ["2020-01-01.. year period"]),
    ("Từ đầu năm 2021 đến nay, phố sạch hơn.", ["2021-01-01.. year period"]),
    ("Từ tháng 5/2020 đến nay, phố sạch hơn.", ["2020-05-01.. month period"]),
    ("Từ năm 2014 đến tháng 6/2019, dân hiến đất.", ["2014-01-01..2019-06-30 range period"]),
    ("Cây được trồng từ năm 1998, đến nay đã lớn.", ["1998-01-01..1998-12-31 year period"]),
    ("Giai đoạn 2021 – 2025, xã phấn đấu về đích.", ["2021-01-01..2025-12-31 term period"]),
    ("Xã đạt chuẩn từ năm 2018.", ["2018-01-01..2018-12-31 year period"]),
  ])
  func yearsAndTermsAreWholePeriods(sentence: String, expected: [String]) {
    #expect(dates(sentence) == expected)
  }

  @Test(arguments: [
    (
      "Mục tiêu là phát triển thị xã đến năm 2030, tầm nhìn đến năm 2045.",
      ["2030-01-01..2030-12-31 year target", "2045-01-01..2045-12-31 year target"]
    ),
    (
      "Quy hoạch đến năm 2030, tầm nhìn đến 2050.",
      ["2030-01-01..2030-12-31 year target", "2050-01-01..2050-12-31 year target"]
    ),
    ("Hoàn thành trước ngày 30/6/2020.", ["2020-06-30 day target"]),
    ("Huyện phấn đấu năm 2025 có 15 xã đạt chuẩn.", ["2025-01-01..2025-12-31 year target"]),
    ("Phấn đấu đến hết năm 2025 không còn hộ nghèo.", ["2025-01-01..2025-12-31 year target"]),
    ("Tính đến ngày 30/6/2022, huyện có 15 xã đạt chuẩn.", ["2022-06-30 day period"]),
    ("Mỏ được cấp phép với thời hạn đến ngày 5/3/2023.", ["2023-03-05 day target"]),
    ("Mục tiêu của năm 2019 là trồng 5 ha rừng.", ["2019-01-01..2019-12-31 year target"]),
    ("Tỉnh phấn đấu đến 2025 đón 3 triệu lượt khách.", ["2025-01-01..2025-12-31 year target"]),
    ("Các xã gửi hồ sơ chậm nhất ngày 18/4/2021.", ["2021-04-18 day target"]),
    ("Từ nay đến ngày 30/6/2022, xã tiếp tục trồng rừng.", ["2022-06-30 day target"]),
  ])
  func whatIsAimedAtIsATarget(sentence: String, expected: [String]) {
    #expect(dates(sentence) == expected)
  }

  @Test(arguments: [
    ("Thu đến ngày 30/6/2022 mới đạt 31% kế hoạch.", ["2022-06-30 day period"]),
    ("Đến 17 giờ 30 phút ngày 13/6/2021, huyện có 102 ca.", ["2021-06-13 day period"]),
    ("Giá lợn hơi ngày 27/3/2019 chỉ còn một nửa.", ["2019-03-27 day period"]),
    ("Hội chợ diễn ra đến hết ngày 8/7/2022 theo kế hoạch.", ["2022-07-08 day event"]),
    (
      "Năm 2019, làng có đường. Đến tháng 8/1995, làng mới có điện.",
      ["2019-01-01..2019-12-31 year period", "1995-08-01..1995-08-31 month period"]
    ),
  ])
  func howThingsStoodIsNoTarget(sentence: String, expected: [String]) {
    #expect(dates(sentence) == expected)
  }

  @Test(arguments: [
    "Hiệp định về nghề cá giữa hai nước được ký kết ngày 5/8/2021.",
    "Theo Biên bản ghi nhớ ký ngày 5/8/2021, hai bên gặp nhau.",
    "Nghị quyết số 40-NQ/TU, ngày 5/8/2021 của Tỉnh ủy được quán triệt.",
    "Quyết định số 1719/QĐ-TTg ngày 5/8/2021 của Thủ tướng được quán triệt.",
    "Kết luận 21-KL/TW (ban hành ngày 5/8/2021) được quán triệt.",
    "Đề án 02 ngày 5/8/2021 của Thị ủy được quán triệt.",
    "Nghị quyết số 12-NQ/HU của Ban Thường vụ Huyện ủy ngày 5/8/2021 được quán triệt.",
    "Nghị định số 30/2020/NĐ-CP ngày 5/8/2021 của Chính phủ được quán triệt.",
    "Ngày 5/8/2021, Tỉnh ủy ban hành Nghị quyết số 40-NQ/TU về chuyển đổi số.",
    "Chỉ thị số 05 ngày 05-8-2021 của Bộ Chính trị được quán triệt.",
  ])
  func theDateOfADocumentIsItsIssue(sentence: String) {
    #expect(dates(sentence) == ["2021-08-05 day issued"])
  }

  @Test func theYearOfALawIsItsIssue() {
    for law in ["Luật Đất đai", "Luật Tổ chức chính quyền địa phương"] {
      #expect(dates("Theo \(law) năm 2013, hồ sơ đã đủ.") == ["2013-01-01..2013-12-31 year issued"])
    }
    #expect(
      dates("Theo Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017), mức phạt đã rõ.")
        == ["2015-01-01..2015-12-31 year issued", "2017-01-01..2017-12-31 year issued"])
    #expect(dates("Luật Đất đai được sửa trong năm 2013.") == ["2013-01-01..2013-12-31 year period"])
  }

  @Test(arguments: [
    "Có 17/19 chỉ tiêu đạt và 6/6 nhóm nhiệm vụ hoàn thành.", "Thông tư số 12/2025/TT-BTC được áp dụng.",
    "Trực 24/7 tại số nhà 16/5 đường Lê Lợi.", "Đội nhà thắng 2-1 lúc 7h30.",
    "Khóa XII, lần thứ XVII, 5 năm tới, hơn 1 năm.",
    "Thời gian qua, hiện nay, nhiệm kỳ qua, cùng kỳ.", "Mỗi năm 2000 tấn, trong 45 ngày, sau 9 tháng.",
    "Đầu tư 2.020 triệu đồng, đạt 20,5%.", "Kỷ niệm ngày Nhà giáo Việt Nam 20/11.", "Mùng 10/3 âm lịch là ngày giỗ Tổ.",
    "Phát huy tinh thần Cách mạng Tháng Tám.", "Ngày 31/02/2021 không có trong lịch.", "Bầu 2021 đại biểu.",
    "Khối 2, tổ 5, thôn 3.", "Chuyên đề thứ hai, 5/7 chỉ tiêu đạt.", "Từ 2/3 đến 3/4 số hộ đồng ý.", "Có từ 5 - 7 xã.",
    "Hotline 0912345678.", "Giá từ 2000 đến 3000 đồng.", "Tháng Giêng là tháng ăn chơi.",
    "Trong đó, 3/8, hơn một phần ba, đã xong.",
  ])
  func whatOnlyLooksLikeADateIsNone(sentence: String) {
    #expect(dates(sentence) == [])
  }

  @Test func hostileTextIsReadInOnePass() {
    for phrase in ["ngày 1, ", "từ ngày 1 đến ", "quý I, II, ", "(1/1/", "năm 2020 – ", "12/12/", "9 tháng đầu năm "] {
      let text = TokenizedText(String(repeating: phrase, count: 4_000))
      let reading = DateReading(text, layout: ArticleParser.layout(of: text, file: "a.txt"))
      #expect(reading.timeline.count <= 50)
    }
    let digits = TokenizedText("Ngày " + String(repeating: "9", count: 100_000) + "/5/2021 họp.")
    #expect(DateReading(digits, layout: ArticleParser.layout(of: digits, file: "a.txt")).timeline.count <= 1)
  }

  @Test(arguments: [
    ("Sản lượng bình quân năm 2100 kg mỗi hộ.", []),
    ("Công suất bình quân năm 2050 MW.", []),
    ("Bình quân năm 2021 mỗi hộ thu 50 tạ.", ["2021-01-01..2021-12-31 year period"]),
    ("Lễ tòng quân năm 2023 đông vui.", ["2023-01-01..2023-12-31 year period"]),
    ("Năm 2021 Yến học xong.", ["2021-01-01..2021-12-31 year period"]),
  ])
  func aNumberWithAMeasureIsNoYear(sentence: String, expected: [String]) {
    #expect(dates(sentence) == expected)
  }
}
