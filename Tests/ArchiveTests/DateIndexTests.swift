import ArchiveTesting
import NewsReading
import Testing

@testable import Archive

@Suite struct DateIndexTests {
  /// Long and short periods, many of them, one open.
  let periods: [DatePeriod] = (0..<500).map { number in
    let start = day((2000 + number % 20, 1 + number % 12, 1 + number % 28))
    if number == 250 { return DatePeriod(start: start, end: nil, precision: .range) }
    guard number % 7 == 0 else { return .day(start) }
    return DatePeriod(start: start, end: day((start.year + number % 5, 12, 31)), precision: .range)
  }

  @Test(
    arguments: [
      DayRange(start: day((2005, 3, 1)), end: day((2005, 3, 31))), DayRange(start: day((2019, 12, 1))),
      DayRange(end: day((2000, 2, 1))), DayRange(start: day((1990, 1, 1)), end: day((1999, 12, 31))),
      DayRange(start: day((2031, 1, 1))), DayRange(start: day((2006, 1, 1)), end: day((2005, 1, 1))),
    ])
  func whatOverlapsIsFoundAndNothingElse(days: DayRange) {
    let index = DateIndex(periods.enumerated().map { (Int32($0), $1) }, count: periods.count)
    let found = index.elements(overlapping: days)
    #expect(found[0..<found.count] == periods.indices.filter { days.overlaps(periods[$0]) }.map { Int32($0) })
  }

  @Test func anElementOfSeveralPeriodsIsFoundOnce() {
    let index = DateIndex([(2, .day(day((2020, 1, 1)))), (2, .day(day((2020, 1, 2))))], count: 3)
    #expect(index.elements(overlapping: DayRange())[0..<1] == [2])
    #expect(index.elements(overlapping: DayRange()).count == 1)
  }
}
