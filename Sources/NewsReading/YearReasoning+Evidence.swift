extension YearReasoning {
  /// Something that the text dates in full.
  struct Evidence {
    let mention: DateMention
    /// An anniversary is told of in its last year.
    private let shape: DateMention.Shape
    let start: CalendarDay
    let end: CalendarDay

    init?(_ mention: DateMention) {
      guard mention.year != nil, mention.occasion != .birth else { return nil }
      var told = mention
      if mention.occasion == .span, case .years(_, let last) = mention.shape { told.shape = .year(last) }
      guard let period = told.period(inYear: nil) else { return nil }
      self.mention = mention
      shape = told.shape
      start = period.start
      end = period.end ?? period.start
    }

    /// "(3/2/1930 – 3/2/2020)": only the end says something of today.
    private var isLong: Bool { end.ordinal - start.ordinal > 400 }

    /// The year that is told of.
    var year: Int {
      if case .days = shape, isLong { end.year } else { start.year }
    }

    /// A year that began days ago is told of as to come.
    var daysBeforeTold: Int {
      if case .year = shape { 31 } else { 0 }
    }

    /// The first day on which it can have been told as past: what is compared with is over.
    var toldFrom: CalendarDay { mention.isCompared || isRangeOfMonths ? end : start }

    /// "từ tháng 9/2020 đến tháng 2/2021"
    private var isRangeOfMonths: Bool {
      guard case .days(let first, let last) = shape, first.day == 1, !mention.isOpen else { return false }
      return last.day == CalendarDay.days(inMonth: end.month, year: end.year)
    }

    /// Begun when the article was written: no target, no plan, no term (which may be that of a coming congress).
    var isPast: Bool {
      guard mention.role != .target, !mention.isPlanned, !mention.isExpected else { return false }
      if case .years = shape { return false }
      return true
    }

    var isBegunTerm: Bool {
      if case .years = shape { mention.role != .target } else { false }
    }

    /// How well a day whose year is sought goes with this; 0 where it says nothing.
    func fit(_ day: CalendarDay) -> Int {
      guard mention.role != .target, mention.role != .issued, !mention.isCompared else { return 0 }
      if mention.isExpected { return fitOfComing(day) }
      switch shape {
      case .month: return day >= start && day <= end ? 8 : isNear(day, 31) ? 2 : 0
      case .quarter: return day >= start && day <= end ? 7 : isNear(day, 31) ? 4 : 0
      case .months: return day >= start && day.ordinal <= end.ordinal + 45 ? 5 : 0
      case .day: return isNear(day, 60) ? 4 : 0
      case .days: return isNear(day, 60) && (!isLong || day.ordinal >= end.ordinal - 60) ? 4 : 0
      case .year: return mention.isPlanned ? fitOfPlan(day) : day.year == start.year ? 3 : fitOfReport(day)
      case .years: return fitOfTerm(day)
      case .relative, .none: return 0
      }
    }

    /// "có hiệu lực từ ngày 1/4/2022" is told shortly before.
    private func fitOfComing(_ day: CalendarDay) -> Int {
      switch shape {
      case .day, .days, .month: day <= start && day.ordinal >= start.ordinal - 60 ? 3 : 0
      case .quarter, .months, .year, .years, .relative, .none: 0
      }
    }

    private func isNear(_ day: CalendarDay, _ days: Int) -> Bool {
      day.ordinal >= start.ordinal - days && day.ordinal <= end.ordinal + days
    }

    /// "Đại hội …, nhiệm kỳ 2020 – 2025" is held in the first year; "năm học 2022 – 2023" begins in the autumn.
    private func fitOfTerm(_ day: CalendarDay) -> Int {
      switch mention.term {
      case .plain where mention.occasion == .review: day.year == end.year ? 4 : 0
      // Congresses are held from the summer on.
      case .office where mention.occasion == .adopted && day.month < 7:
        day.year == start.year + 1 ? 4 : day > start ? 1 : 0
      case .office where day.year == start.year: 4
      case .schoolYear where day.year == (day.month >= 7 ? start.year : end.year): 4
      case .plain, .office, .schoolYear: day >= start && day <= end ? 1 : 0
      }
    }

    /// "nhiệm vụ năm 2022" is told during that year or at the end of the year before.
    private func fitOfPlan(_ day: CalendarDay) -> Int {
      if day.year == start.year { return day.month <= 10 ? 2 : 1 }
      return day.year == start.year - 1 && day.month >= 11 ? 3 : 0
    }

    /// "kết quả năm 2021" is also told in the first weeks of the next.
    private func fitOfReport(_ day: CalendarDay) -> Int {
      day.year == start.year + 1 && day.month <= 2 ? 2 : 0
    }
  }
}
