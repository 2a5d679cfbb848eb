import Testing

@testable import NewsReading

func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDay {
  try #require(CalendarDay(year: year, month: month, day: day))
}

struct DatePeriodTests {
  @Test func everyPrecisionHasItsFormAndItsWords() throws {
    let cases: [(DatePeriod?, String, String)] = [
      (.day(try day(2022, 5, 16)), "2022-05-16", "ngày 16/5/2022"),
      (.month(5, of: 2020), "2020-05", "tháng 5/2020"),
      // Sub-year groupings of level 2: 33 to 36 are the quarters, 40 and 41 the halves.
      (.quarter(1, of: 2017), "2017-33", "quý I/2017"),
      (.quarter(2, of: 2017), "2017-34", "quý II/2017"),
      (.quarter(3, of: 2017), "2017-35", "quý III/2017"),
      (.quarter(4, of: 2017), "2017-36", "quý IV/2017"),
      (.half(1, of: 2020), "2020-40", "6 tháng đầu năm 2020"),
      (.half(2, of: 2020), "2020-41", "6 tháng cuối năm 2020"),
      (.year(2021), "2021", "năm 2021"),
      (.term(2020, 2025), "2020/2025", "2020–2025"),
      (.range(try day(2020, 9, 25), try day(2020, 9, 27)), "2020-09-25/2020-09-27", "25–27/9/2020"),
      (.range(try day(2020, 9, 25), try day(2020, 10, 2)), "2020-09-25/2020-10-02", "25/9–2/10/2020"),
      (.range(try day(1930, 2, 3), try day(2020, 2, 3)), "1930-02-03/2020-02-03", "3/2/1930–3/2/2020"),
      (.months(1...9, of: 2017, precision: .range), "2017-01/2017-09", "9 tháng đầu năm 2017"),
      (.months(10...12, of: 2017, precision: .range), "2017-10/2017-12", "3 tháng cuối năm 2017"),
      (.months(4...8, of: 2017, precision: .range), "2017-04/2017-08", "tháng 4–8/2017"),
      (.months(1...12, of: 2017, precision: .range), "2017-01/2017-12", "cả năm 2017"),
      (.range(try day(2020, 7, 1), try day(2021, 6, 30)), "2020-07/2021-06", "tháng 7/2020–6/2021"),
      (.range(try day(2020, 9, 1), try day(2020, 9, 30)), "2020-09-01/2020-09-30", "1–30/9/2020"),
    ]
    for (period, edtf, text) in cases {
      #expect(period?.edtf == edtf)
      #expect(period?.text == text)
    }
  }

  @Test func openPeriodsHaveNoEnd() throws {
    var open = try #require(DatePeriod.year(2020))
    open.end = nil
    #expect(open.edtf == "2020/..")
    #expect(open.text == "từ năm 2020 đến nay")
    var half = try #require(DatePeriod.half(2, of: 2020))
    half.end = nil
    #expect(half.edtf == "2020-07/..")
  }

  @Test func uncertainDatesCarryAQuestionMark() throws {
    var period = DatePeriod.day(try day(2022, 5, 16))
    period.certainty = .uncertain
    #expect(period.edtf == "2022-05-16?")
    period.certainty = .inferred
    #expect(period.edtf == "2022-05-16")
    var term = try #require(DatePeriod.term(2020, 2025))
    term.certainty = .uncertain
    #expect(term.edtf == "2020?/2025?")
    // The specification gives sub-year groupings no mark.
    var quarter = try #require(DatePeriod.quarter(4, of: 2017))
    quarter.certainty = .uncertain
    #expect(quarter.edtf == "2017-10?/2017-12?")
  }

  @Test func periodsThatRunBackwardsCannotBeMade() throws {
    #expect(DatePeriod.term(2025, 2020) == nil)
    #expect(DatePeriod.range(try day(2020, 9, 27), try day(2020, 9, 25)) == nil)
    #expect(DatePeriod.quarter(5, of: 2020) == nil)
  }
}
