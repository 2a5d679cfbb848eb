extension DatePeriod {
  /// In Vietnamese, as the press writes it: `ngày 16/5/2022`, `quý IV/2017`, `6 tháng đầu năm 2020`, `2020–2025`,
  /// `25–27/9/2020`, `từ năm 2020 đến nay`.
  package var text: String {
    guard let end else { return "từ \(text(from: start)) đến nay" }
    return switch precision {
    case .day, .month, .quarter, .half, .year: text(from: start)
    case .term: "\(start.year)–\(end.year)"
    case .range: rangeText(to: end)
    }
  }

  private func text(from day: CalendarDay) -> String {
    switch precision {
    case .day, .range: "ngày \(day.slashed)"
    case .month: "tháng \(day.month)/\(day.year)"
    case .quarter: "quý \(["I", "II", "III", "IV"][(day.month - 1) / 3])/\(day.year)"
    case .half: "6 tháng \(day.month == 1 ? "đầu" : "cuối") năm \(day.year)"
    case .year, .term: "năm \(day.year)"
    }
  }

  private func rangeText(to end: CalendarDay) -> String {
    if spansWholeMonths { return monthsText(to: end) }
    guard start.year == end.year else { return "\(start.slashed)–\(end.slashed)" }
    return start.month == end.month ? "\(start.day)–\(end.slashed)" : "\(start.day)/\(start.month)–\(end.slashed)"
  }

  /// Within one year they are counted from its beginning or to its end.
  private func monthsText(to end: CalendarDay) -> String {
    guard start.year == end.year else { return "tháng \(start.month)/\(start.year)–\(end.month)/\(end.year)" }
    if start.month == 1, end.month == 12 { return "cả năm \(end.year)" }
    if start.month == 1 { return "\(end.month) tháng đầu năm \(end.year)" }
    if end.month == 12 { return "\(13 - start.month) tháng cuối năm \(end.year)" }
    return "tháng \(start.month)–\(end.month)/\(end.year)"
  }
}

extension CalendarDay {
  /// `16/5/2022`
  package var slashed: String { "\(day)/\(month)/\(year)" }
}
