import VietnameseText

/// Works out when an article was published. The day on which the page was saved is only an upper bound.
package enum PublicationFinder {
  /// Nil where the text has no year and the page no date.
  package static func publication(
    layout: ArticleLayout, dates: [YearReasoning.ResolvedDate], latestPastYear: Int?, in text: TokenizedText
  ) -> Publication? {
    if let printed = layout.printed {
      guard layout.isPrintedBare else {
        return Publication(date: .day(printed), basis: "publication date printed on the page")
      }
      var date = DatePeriod.day(printed)
      date.certainty = .uncertain
      return Publication(date: date, basis: "bare date on the page, perhaps of the day on which it was saved")
    }
    if let today = dates.first(where: { $0.mention.offsetFromToday != nil && $0.period.precision == .day }),
      let day = today.period.start.adding(days: -(today.mention.offsetFromToday ?? 0))
    {
      var date = DatePeriod.day(day)
      date.certainty = today.period.certainty == .uncertain ? .uncertain : .inferred
      return Publication(date: date, basis: "\(quoted(today, in: text)); \(yearBasis(today))")
    }
    if let event = reportedEvent(layout: layout, dates: dates, latestPastYear: latestPastYear, in: text) {
      var date = DatePeriod.day(event.period.end ?? event.period.start)
      date.certainty = .uncertain
      return Publication(
        date: date, basis: "day of the reported event, \(quoted(event, in: text)); \(yearBasis(event))")
    }
    return latestYear(latestPastYear, captured: layout.captured)
  }

  /// Something that happens on a day named at the beginning of the lead, or at the end of its first sentence. Where a page
  /// may begin in mid-article only the part of a day ("sáng 20/7") is that near, or a day that is its first word; what lies
  /// years before the rest of the text is not what is reported.
  private static func reportedEvent(
    layout: ArticleLayout, dates: [YearReasoning.ResolvedDate], latestPastYear: Int?, in text: TokenizedText
  ) -> YearReasoning.ResolvedDate? {
    let hasLead = layout.title != nil || layout.sourceMark != nil
    let leads = layout.blocks.indices.filter { layout.blocks[$0].kind != .caption }.prefix(2)
    return dates.first { date in
      guard date.kind == .event, let block = date.mention.block, leads.contains(block) else { return false }
      let (start, day) = (layout.blocks[block].tokens.lowerBound, date.mention.tokens)
      let isFirst = block == leads.first && date.mention.sentence.lowerBound <= start
      let opens = isFirst && day.lowerBound == start
      let closes =
        isFirst && date.mention.year == nil && day.upperBound + 1 >= date.mention.sentence.upperBound
        && isOfOccasion(day, in: text)
      guard date.mention.hasPartOfDay || opens || hasLead && (date.mention.isInitial || closes),
        !date.mention.isExpected
      else { return false }
      return date.period.start.year >= latestPastYear ?? 0
    }
  }

  /// "tại phiên tòa sơ thẩm ngày 11-7", not "hạn nộp là ngày 15/10", "bắt đầu từ 1-10".
  private static func isOfOccasion(_ day: Range<Int>, in text: TokenizedText) -> Bool {
    let words = text.tokens[..<day.lowerBound].suffix(8).reversed().prefix { $0.kind == .word }.count
    return (day.lowerBound - words..<day.lowerBound).contains {
      EventLexicon.kinds.longestMatch(in: text.tokens, at: $0) != nil
    }
  }

  private static func latestYear(_ year: Int?, captured: CalendarDay?) -> Publication? {
    guard var date = (year ?? captured?.year).flatMap(DatePeriod.year) else { return nil }
    date.certainty = .uncertain
    let basis =
      "no dated reported event; "
      + (year == nil ? "the year in which the page was saved" : "latest year told of as past or present")
    return Publication(date: date, basis: basis)
  }

  private static func quoted(_ date: YearReasoning.ResolvedDate, in text: TokenizedText) -> String {
    "\"\(text.string(date.mention.tokens))\""
  }

  private static func yearBasis(_ date: YearReasoning.ResolvedDate) -> String {
    if date.mention.year != nil { return "year as printed" }
    return switch date.period.certainty {
    case .stated: "year from a full date of the same day"
    case .inferred: "year from the other dates of the text"
    case .uncertain: "year from the day on which the page was saved"
    }
  }
}
