import ArchiveTesting
import NewsReading
import Testing

@testable import ArchiveAPI

@Suite struct DateTests {
  typealias Case = (DatePeriod, String, String)

  /// Library of Congress, EDTF levels 0 to 2; the words are those of Vietnamese newspapers.
  @Test(
    arguments: [
      (period((2022, 5, 16)), "2022-05-16", "16/5/2022"),
      (period((2022, 5, 16), .day, .uncertain), "2022-05-16?", "16/5/2022"),
      (period((2020, 5, 1), to: (2020, 5, 31), .month), "2020-05", "tháng 5/2020"),
      (period((2017, 10, 1), to: (2017, 12, 31), .quarter), "2017-36", "quý IV/2017"),
      (period((2017, 1, 1), to: (2017, 3, 31), .quarter), "2017-33", "quý I/2017"),
      (period((2020, 1, 1), to: (2020, 6, 30), .half), "2020-40", "6 tháng đầu năm 2020"),
      (period((2020, 7, 1), to: (2020, 12, 31), .half), "2020-41", "6 tháng cuối năm 2020"),
      (period((2021, 1, 1), to: (2021, 12, 31), .year), "2021", "năm 2021"),
      (period((2020, 1, 1), to: (2025, 12, 31), .term), "2020/2025", "2020 – 2025"),
      (period((2020, 1, 1), to: (2025, 12, 31), .term, .uncertain), "2020?/2025?", "2020 – 2025"),
      (period((2020, 9, 25), to: (2020, 9, 27), .range), "2020-09-25/2020-09-27", "25 – 27/9/2020"),
      (period((2020, 9, 30), to: (2020, 10, 2), .range), "2020-09-30/2020-10-02", "30/9 – 2/10/2020"),
      (period((1930, 2, 3), to: (2020, 2, 3), .range), "1930-02-03/2020-02-03", "3/2/1930 – 3/2/2020"),
      (period((2017, 1, 1), to: (2017, 9, 30), .range), "2017-01-01/2017-09-30", "9 tháng đầu năm 2017"),
      (period((2017, 4, 1), to: (2017, 9, 30), .range), "2017-04-01/2017-09-30", "từ tháng 4 đến tháng 9/2017"),
      (DatePeriod(start: day((2020, 1, 1)), end: nil, precision: .year), "2020/..", "từ năm 2020 đến nay"),
      (DatePeriod(start: day((2020, 5, 16)), end: nil, precision: .day), "2020-05-16/..", "từ 16/5/2020 đến nay"),
      (DatePeriod(start: day((2020, 5, 1)), end: nil, precision: .month), "2020-05/..", "từ tháng 5/2020 đến nay"),
    ] as [Case])
  func aPeriodIsWrittenAsPreciselyAsItIs(date: DatePeriod, edtf: String, text: String) {
    #expect(date.edtf == edtf)
    #expect(date.text == text)
  }

  @Test(
    arguments: [
      ("2023", "2023-01-01", "2023-12-31"), ("2023-02", "2023-02-01", "2023-02-28"),
      ("2024-02", "2024-02-01", "2024-02-29"), ("2023-05-17", "2023-05-17", "2023-05-17"),
      ("2023-Q2", "2023-04-01", "2023-06-30"),
    ])
  func aParameterNamesAPeriod(parameter: String, start: String, end: String) throws {
    let period = try #require(DatePeriod(parameter: parameter))
    #expect(period.start.description == start)
    #expect(period.end?.description == end)
  }

  @Test(
    arguments: [
      "", "23", "02023", "2023-", "2023-13", "2023-00", "2023-5", "2023-02-30", "2023-Q5", "2023-q2", "2023-Q", "0000",
      "+023", "2023-05-17-1", "17/5/2023", "2023-05-1７",
    ])
  func whatIsNoDateIsRefused(parameter: String) {
    #expect(DatePeriod(parameter: parameter) == nil)
  }
}
