import NewsReading

extension DatePeriod {
  /// Extended Date/Time Format of the Library of Congress (ISO 8601-2): `2022-05-16`, `2017-36` for the fourth
  /// quarter, `2020-09-25/2020-09-27`, `2020/..` while open. `?` marks what is uncertain.
  var edtf: String {
    let mark = certainty == .uncertain ? "?" : ""
    if let single = singleEDTF { return single + mark }
    let (first, last) = boundsEDTF
    return "\(first)\(mark)/\(last.map { $0 + mark } ?? "..")"
  }

  private var singleEDTF: String? {
    guard let end else { return nil }
    let year = start.description.prefix(4)
    switch precision {
    case .day where start == end: return start.description
    case .month: return String(start.description.prefix(7))
    // Quarters are 33 to 36, half-years 40 and 41 (level 2, sub-year groupings).
    case .quarter: return "\(year)-\(33 + (start.month - 1) / 3)"
    case .half: return "\(year)-\(40 + (start.month - 1) / 6)"
    case .year: return String(year)
    case .day, .term, .range: return nil
    }
  }

  /// Years where both are whole years, months where they are whole months, else days.
  private var boundsEDTF: (first: String, last: String?) {
    let startsYear = start.month == 1 && start.day == 1
    let endsYear = end.map { $0.month == 12 && $0.day == 31 } ?? true
    let endsMonth = end.map { $0.day == CalendarDay.days(inMonth: $0.month, year: $0.year) } ?? true
    let length =
      switch precision {
      case .year, .term: startsYear && endsYear ? 4 : 10
      case .month, .quarter, .half: start.day == 1 && endsMonth ? 7 : 10
      case .day, .range: 10
      }
    return (String(start.description.prefix(length)), end.map { String($0.description.prefix(length)) })
  }
}
