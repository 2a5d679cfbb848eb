import NewsReading

extension DatePeriod {
  /// As a Vietnamese newspaper writes it: "16/5/2022", "tháng 5/2020", "quý IV/2017", "6 tháng đầu năm 2020".
  var text: String {
    guard let end else { return "từ \(openStart) đến nay" }
    switch precision {
    case .day where start == end: return start.text
    case .month where start.month == end.month && start.year == end.year: return "tháng \(start.month)/\(start.year)"
    case .quarter: return "quý \(["I", "II", "III", "IV"][(start.month - 1) / 3])/\(start.year)"
    case .half: return "6 tháng \(start.month <= 6 ? "đầu" : "cuối") năm \(start.year)"
    case .year where start.year == end.year: return "năm \(start.year)"
    case .year, .term: return "\(start.year) – \(end.year)"
    case .day, .month, .range: return rangeText(to: end)
    }
  }

  private var openStart: String {
    switch precision {
    case .year, .term, .half, .quarter: "năm \(start.year)"
    case .month: "tháng \(start.month)/\(start.year)"
    case .day, .range: start.text
    }
  }

  private func rangeText(to end: CalendarDay) -> String {
    let endsMonth = end.day == CalendarDay.days(inMonth: end.month, year: end.year)
    if start.day == 1, endsMonth, start.year == end.year {
      if start.month == 1 { return "\(end.month) tháng đầu năm \(end.year)" }
      return "từ tháng \(start.month) đến tháng \(end.month)/\(end.year)"
    }
    if start.year == end.year, start.month == end.month { return "\(start.day) – \(end.text)" }
    if start.year == end.year { return "\(start.day)/\(start.month) – \(end.text)" }
    return "\(start.text) – \(end.text)"
  }
}

extension CalendarDay {
  /// "16/5/2022"
  fileprivate var text: String { "\(day)/\(month)/\(year)" }
}
