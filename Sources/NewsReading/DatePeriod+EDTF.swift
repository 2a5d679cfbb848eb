extension DatePeriod {
  /// Extended Date/Time Format (ISO 8601-2:2019; Library of Congress, levels 0 to 2): `2022-05-16`, `2020-05`,
  /// `2017-36` (quarter), `2020-40` (half), `2020/2025`, `2020-09-25/2020-09-27`, `2017-01/2017-09`, `2020/..`;
  /// `?` where uncertain.
  package var edtf: String {
    let isSubYear = precision == .quarter || precision == .half
    // A quarter or half may neither carry a mark nor stand in an interval: its months do.
    if isSubYear, certainty == .uncertain || end == nil { return interval }
    switch precision {
    case .term, .range: return interval
    case .day, .month, .year: return end == nil ? interval : edtf(of: start) + mark
    case .quarter: return "\(zeroPadded(start.year, 4))-\(33 + (start.month - 1) / 3)"
    case .half: return "\(zeroPadded(start.year, 4))-\(40 + (start.month - 1) / 6)"
    }
  }

  private var mark: String { certainty == .uncertain ? "?" : "" }

  private var interval: String {
    [start, end].map { day in day.map { edtf(of: $0) + mark } ?? ".." }.joined(separator: "/")
  }

  private func edtf(of day: CalendarDay) -> String {
    switch precision {
    case .range where spansWholeMonths, .month, .quarter, .half:
      "\(zeroPadded(day.year, 4))-\(zeroPadded(day.month, 2))"
    case .year, .term: zeroPadded(day.year, 4)
    case .day, .range: day.description
    }
  }
}
