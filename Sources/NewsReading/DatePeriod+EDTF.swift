extension DatePeriod {
  /// Extended Date/Time Format (ISO 8601-2:2019; Library of Congress, levels 0 to 2): `2022-05-16`, `2020-05`,
  /// `2017-36` (quarter), `2020-40` (half), `2020/2025`, `2020-09-25/2020-09-27`, `2020/..`; `?` where uncertain.
  package var edtf: String {
    let mark = certainty == .uncertain ? "?" : ""
    switch precision {
    case .term, .range:
      let ends = [start, end].map { day in day.map { edtf(of: $0) + mark } ?? ".." }
      return ends.joined(separator: "/")
    case .day, .month, .quarter, .half, .year:
      return edtf(of: start) + mark + (end == nil ? "/.." : "")
    }
  }

  private func edtf(of day: CalendarDay) -> String {
    let year = zeroPadded(day.year, 4)
    switch precision {
    case .day, .range: return day.description
    case .month: return "\(year)-\(zeroPadded(day.month, 2))"
    case .quarter: return "\(year)-\(33 + (day.month - 1) / 3)"
    case .half: return "\(year)-\(40 + (day.month - 1) / 6)"
    case .year, .term: return year
    }
  }
}
