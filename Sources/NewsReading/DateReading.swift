import VietnameseText

/// Every date of an article, resolved: the timeline, and the days on which it was published and saved.
package struct DateReading: Sendable {
  package typealias ResolvedDate = YearReasoning.ResolvedDate

  /// All date expressions, also those that name no day; nothing in their tokens is a figure.
  package let mentions: [DateMention]
  /// All that could be dated, in text order, repetitions included.
  package let dates: [ResolvedDate]
  /// One for each distinct period, in text order.
  package let timeline: [ResolvedDate]
  package let captured: CalendarDay?
  package let publication: Publication?
  /// By the first token of the sentence.
  private let datesOfSentence: [Int: [ResolvedDate]]

  package init(_ text: TokenizedText, layout: ArticleLayout) {
    var layout = layout
    mentions = DateFinder.mentions(in: text, layout: layout)
    // A page header with a time may still be of the day of saving: "Sáng nay (20/10)" tells.
    if let printed = layout.printed, let agrees = Self.agrees(printed, isBare: layout.isPrintedBare, mentions) {
      layout.isPrintedBare = false
      if !agrees {
        layout.captured = layout.captured ?? printed
        layout.printed = nil
      }
    }
    let reasoning = YearReasoning(mentions, printed: layout.printed, captured: layout.captured)
    dates = reasoning.resolved()
    timeline = Self.distinct(dates)
    datesOfSentence = Dictionary(grouping: dates.filter(Self.datesFigures)) { $0.mention.sentence.lowerBound }
    captured = layout.captured
    publication = PublicationFinder.publication(
      layout: layout, dates: dates, latestPastYear: reasoning.latestPastYear, in: text)
  }

  /// The date that a finding of a sentence belongs to: the last one before it, else the first one behind it.
  func date(of tokens: Range<Int>, in sentence: Range<Int>) -> DatePeriod? {
    let beside = datesOfSentence[sentence.lowerBound] ?? []
    return (beside.last { $0.mention.tokens.lowerBound < tokens.lowerBound } ?? beside.first)?.period
  }

  /// Whether figures beside this date are told of it: not beside the date of a document, the target in its title, a term.
  private static func datesFigures(_ date: ResolvedDate) -> Bool {
    switch date.kind {
    case .issued: false
    case .target: date.mention.isPlanned || date.mention.isInitial
    case .event, .period: date.period.precision != .term
    }
  }

  /// Whether the text was written near the day on the page; nil where it does not tell. A day that it calls today tells,
  /// beside a bare date also the day that it reports.
  private static func agrees(_ printed: CalendarDay, isBare: Bool, _ mentions: [DateMention]) -> Bool? {
    let days = mentions.compactMap { mention -> DateMention.Day? in
      guard case .day(let day) = mention.shape, mention.offsetFromToday != nil || isBare && mention.isOfReport else {
        return nil
      }
      return day
    }
    guard !days.isEmpty else { return nil }
    let years = [printed.year - 1, printed.year, printed.year + 1]
    return days.contains { day in
      years.contains { day.calendarDay(inYear: $0).map { abs($0.ordinal - printed.ordinal) <= 7 } ?? false }
    }
  }

  private struct Period: Hashable {
    var start: CalendarDay
    var end: CalendarDay?
    var precision: DatePeriod.Precision

    /// Without the precision, which would be hashed as text.
    func hash(into hasher: inout Hasher) {
      hasher.combine(start)
      hasher.combine(end)
    }
  }

  /// Of the mentions of one period the most certain stands for it, of equal ones the weightiest kind, then the first.
  private static func distinct(_ dates: [ResolvedDate]) -> [ResolvedDate] {
    var places: [Period: Int] = [:]
    var result: [ResolvedDate] = []
    for date in dates {
      let period = Period(start: date.period.start, end: date.period.end, precision: date.period.precision)
      guard let place = places[period] else {
        places[period] = result.count
        result.append(date)
        continue
      }
      if weight(date) > weight(result[place]) { result[place] = date }
    }
    return result
  }

  private static func weight(_ date: ResolvedDate) -> Int {
    let certainty =
      switch date.period.certainty {
      case .stated: 8
      case .inferred: 4
      case .uncertain: 0
      }
    let kind =
      switch date.kind {
      case .event: 3
      case .issued: 2
      case .target: 1
      case .period: 0
      }
    return certainty + kind
  }
}

extension DateMention {
  /// "Sáng 16/5, …" at the beginning of the text: a day without its year that has passed.
  fileprivate var isOfReport: Bool {
    (block ?? 2) < 2 && (hasPartOfDay || isInitial) && !isExpected && year == nil
  }
}
