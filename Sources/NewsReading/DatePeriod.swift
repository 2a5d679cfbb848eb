/// A date exactly as precise as the text that gave it.
package struct DatePeriod: Hashable, Sendable {
  package enum Precision: String, Sendable, CaseIterable {
    case day, month, quarter, half, year, term, range
  }

  /// How the date came about: written so, its year or day worked out, or a guess that the text does not contradict.
  package enum Certainty: String, Sendable, CaseIterable {
    case stated, inferred, uncertain
  }

  /// First full day.
  package var start: CalendarDay
  /// Last full day; equal to `start` for a single day; nil while the period is open ("từ năm 2020 đến nay").
  package var end: CalendarDay?
  package var precision: Precision
  package var certainty: Certainty

  package init(start: CalendarDay, end: CalendarDay?, precision: Precision, certainty: Certainty = .stated) {
    self.start = start
    self.end = end
    self.precision = precision
    self.certainty = certainty
  }
}

extension DatePeriod {
  /// A range from the first day of one month to the last of another ("9 tháng đầu năm"): its days say no more than its
  /// months do.
  package var spansWholeMonths: Bool {
    guard precision == .range, let end, start.day == 1 else { return false }
    return end == CalendarDay.lastDay(ofMonth: end.month, year: end.year)
      && (start.year, start.month) != (end.year, end.month)
  }
}

/// Whole periods; nil where the calendar has no such thing.
extension DatePeriod {
  package static func day(_ day: CalendarDay) -> DatePeriod {
    DatePeriod(start: day, end: day, precision: .day)
  }

  package static func month(_ month: Int, of year: Int) -> DatePeriod? {
    months(month...month, of: year, precision: .month)
  }

  /// The quarters are 1 to 4.
  package static func quarter(_ quarter: Int, of year: Int) -> DatePeriod? {
    guard (1...4).contains(quarter) else { return nil }
    return months(quarter * 3 - 2...quarter * 3, of: year, precision: .quarter)
  }

  /// The halves are 1 and 2.
  package static func half(_ half: Int, of year: Int) -> DatePeriod? {
    guard (1...2).contains(half) else { return nil }
    return months(half * 6 - 5...half * 6, of: year, precision: .half)
  }

  package static func year(_ year: Int) -> DatePeriod? {
    months(1...12, of: year, precision: .year)
  }

  /// From the first day of one year to the last of another: a term of office, a stage of a plan.
  package static func term(_ first: Int, _ last: Int) -> DatePeriod? {
    guard first < last, let start = CalendarDay(year: first, month: 1, day: 1),
      let end = CalendarDay(year: last, month: 12, day: 31)
    else { return nil }
    return DatePeriod(start: start, end: end, precision: .term)
  }

  package static func range(_ start: CalendarDay, _ end: CalendarDay) -> DatePeriod? {
    start < end ? DatePeriod(start: start, end: end, precision: .range) : nil
  }

  package static func months(_ months: ClosedRange<Int>, of year: Int, precision: Precision) -> DatePeriod? {
    guard let start = CalendarDay.firstDay(ofMonth: months.lowerBound, year: year),
      let end = CalendarDay.lastDay(ofMonth: months.upperBound, year: year)
    else { return nil }
    return DatePeriod(start: start, end: end, precision: precision)
  }
}
