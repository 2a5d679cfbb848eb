/// A date as it is printed: maybe without its year, maybe only "hôm qua".
package struct DateMention: Hashable, Sendable {
  /// A day of which the year may be missing.
  package struct Day: Hashable, Sendable {
    package var day: Int
    package var month: Int
    package var year: Int?
  }

  package enum Shape: Hashable, Sendable {
    case day(Day)
    case days(Day, Day)
    case month(Int, year: Int?)
    /// "9 tháng đầu năm", "từ tháng 3 đến tháng 6"; six months are a half.
    case months(ClosedRange<Int>, year: Int?)
    case quarter(Int, year: Int?)
    /// The year is missing in "từ đầu năm đến nay" only.
    case year(Int?)
    case years(Int, Int)
    /// Days from the day of publication: "hôm qua" is -1.
    case relative(Int)
    /// Looks like a date and is none: 31/02/2021, a day of the lunar calendar, a holiday's name.
    case none
  }

  package enum Role: Hashable, Sendable {
    case plain
    /// The date of a document.
    case issued
    /// "đến năm 2030", "trước ngày 30/6".
    case target
    /// "tính đến ngày 30/6": how things stood.
    case status
  }

  package enum Term: Hashable, Sendable {
    case plain
    /// "nhiệm kỳ 2020 – 2025", which begins with the election.
    case office
    /// "năm học 2022 – 2023", from September to May.
    case schoolYear
  }

  /// What the date has to do with the day on which the article was written, where that is unusual.
  package enum Occasion: Hashable, Sendable {
    case none
    /// "sinh năm 1983": nothing.
    case birth
    /// "thành lập năm 1975": an anniversary counts from there.
    case founding
    /// "kỷ niệm 40 năm thành lập".
    case jubilee(Int)
    /// "Tết Canh Tý": the year of our calendar.
    case newYear(Int)
    /// "(1975 – 2015)" of an anniversary: the last year is that of the article.
    case span
    /// "tổng kết giai đoạn 2017 – 2020": so is this.
    case review
    /// "Nghị quyết Đại hội …, nhiệm kỳ 2020 – 2025": that congress is over.
    case adopted
  }

  package var tokens: Range<Int>
  package var shape: Shape
  package var role = Role.plain
  /// "từ năm 2020 đến nay".
  package var isOpen = false
  /// Days from the day of publication, where the text says it: 0 in "Sáng nay (20/10)", -1 in "hôm qua".
  package var offsetFromToday: Int?
  /// "Sáng 16/5": a part of the day is named, so something happens then.
  package var hasPartOfDay = false
  /// Years to add to the year of the article: "tháng 5 năm ngoái" is -1.
  package var yearOffset = 0
  /// "tháng 9 năm ấy": the year is the one named last.
  package var refersBack = false
  /// Told as planned, for soon: "nhiệm vụ năm 2022".
  package var isPlanned = false
  /// Told as to come, be it far off: "dự kiến hoàn thành vào quý III/2026".
  package var isExpected = false
  /// Named as the goal: "mục tiêu của năm 2019".
  package var isGoal = false
  package var term = Term.plain
  package var occasion = Occasion.none
  /// Compared with: "so với năm 2018", "cùng kỳ năm trước".
  package var isCompared = false
  /// Whether it opens its sentence or a part of it.
  package var isInitial = false
  /// The sentence it stands in.
  package var sentence: Range<Int>
  /// Index among the layout's blocks; nil for the headline.
  package var block: Int?

  /// The year that is printed.
  package var year: Int? {
    switch shape {
    case .day(let day): day.year
    case .days(_, let last): last.year
    case .month(_, let year), .months(_, let year), .quarter(_, let year), .year(let year): year
    case .years(let first, _): first
    case .relative, .none: nil
    }
  }
}

extension DateMention {
  /// The period, with `year` where none is printed. Nil where that has no such day, or the day is only relative.
  package func period(inYear year: Int?) -> DatePeriod? {
    var period: DatePeriod?
    switch shape {
    case .day(let day): period = day.calendarDay(inYear: year).map { .day($0) }
    case .days(let first, let last):
      guard let start = first.calendarDay(inYear: last.year ?? year) else { return nil }
      // "từ 28/12 đến 10/1" ends in the next year.
      let end = [start.year, start.year + 1].lazy.compactMap { last.calendarDay(inYear: $0) }.first { $0 > start }
      period = end.flatMap { .range(start, $0) }
    case .month(let month, let printed): period = (printed ?? year).flatMap { .month(month, of: $0) }
    case .months(let months, let printed):
      let precision: DatePeriod.Precision = months == 1...6 || months == 7...12 ? .half : .range
      period = (printed ?? year).flatMap { .months(months, of: $0, precision: precision) }
    case .quarter(let quarter, let printed): period = (printed ?? year).flatMap { .quarter(quarter, of: $0) }
    case .year(let printed): period = (printed ?? year).flatMap { .year($0) }
    case .years(let first, let last): period = .term(first, last)
    case .relative, .none: return nil
    }
    if isOpen { period?.end = nil }
    return period
  }
}

extension DateMention.Day {
  func calendarDay(inYear other: Int?) -> CalendarDay? {
    (year ?? other).flatMap { CalendarDay(year: $0, month: month, day: day) }
  }
}

/// The same without the year, to find what else has it.
extension DateMention.Day {
  var yearless: DateMention.Day { DateMention.Day(day: day, month: month) }
}

extension DateMention.Shape {
  var isDay: Bool { if case .day = self { true } else { false } }
  var isTerm: Bool { if case .years = self { true } else { false } }

  var yearless: DateMention.Shape {
    switch self {
    case .day(let day): .day(day.yearless)
    case .days(let first, let last): .days(first.yearless, last.yearless)
    case .month(let month, _): .month(month, year: nil)
    case .months(let months, _): .months(months, year: nil)
    case .quarter(let quarter, _): .quarter(quarter, year: nil)
    case .year, .years, .relative, .none: .none
    }
  }
}
