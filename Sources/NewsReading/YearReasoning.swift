import VietnameseText

/// Works out the years (and days) that an article does not print, from what it does print.
package struct YearReasoning {
  /// A mention with the period it means.
  package struct ResolvedDate: Sendable {
    package var mention: DateMention
    package var period: DatePeriod
    package var kind: TimelineKind
  }

  private let mentions: [DateMention]
  private let printed: CalendarDay?
  private let captured: CalendarDay?
  /// What the text dates in full, for comparison with a day whose year is sought.
  private let evidence: [Evidence]
  /// The years that are printed with a day, a month, a quarter; the first of each counts.
  private let yearOfDay: [DateMention.Day: Int]
  private let yearOfPeriod: [DateMention.Shape: Int]
  /// The years that are named as such, in text order.
  private let namedYears: [NamedYear]

  private struct NamedYear {
    var token: Int
    var sentence: Int
    var year: Int
  }

  /// `printed` is the publication date on the page, `captured` the latest day on which the text can have been written.
  package init(_ mentions: [DateMention], printed: CalendarDay?, captured: CalendarDay?) {
    self.mentions = mentions
    self.printed = printed
    self.captured = captured
    // More than any article has; a bound for hostile text.
    evidence =
      Array(mentions.lazy.compactMap(Evidence.init).prefix(500))
      + (Self.jubilee(mentions) + Self.newYear(mentions, captured: captured)).compactMap(Evidence.init)
    let dated = mentions.filter { $0.year != nil && $0.yearOffset == 0 && $0.occasion != .birth }
    let days = dated.compactMap { mention in
      mention.role == .issued ? nil : Self.toldDay(of: mention).flatMap { day in day.year.map { (day.yearless, $0) } }
    }
    yearOfDay = Dictionary(days) { first, _ in first }
    let periods = dated.compactMap { mention in mention.year.map { (mention.shape.yearless, $0) } }
    yearOfPeriod = Dictionary(periods) { first, _ in first }
    namedYears = dated.filter { $0.role == .plain && !$0.isOpen && !$0.isCompared }.compactMap { mention in
      guard case .year(let year?) = mention.shape else { return nil }
      return NamedYear(token: mention.tokens.lowerBound, sentence: mention.sentence.lowerBound, year: year)
    }
  }

  /// "kỷ niệm 15 năm thành lập" and "thành lập năm 2006": it is told in 2021.
  private static func jubilee(_ mentions: [DateMention]) -> [DateMention] {
    let counts = mentions.compactMap { if case .jubilee(let years) = $0.occasion { years } else { nil } }
    guard let years = counts.first, let founded = mentions.first(where: { $0.occasion == .founding })?.year else {
      return []
    }
    return mentions.filter { $0.occasion == .jubilee(years) }.prefix(1).map { mention in
      DateMention(
        tokens: mention.tokens, shape: .year(founded + years), sentence: mention.sentence, block: mention.block)
    }
  }

  /// "Sáng 25/1 (mùng 1 Tết Canh Tý)" is told in that year, unless Tết is still to come.
  private static func newYear(_ mentions: [DateMention], captured: CalendarDay?) -> [DateMention] {
    let named = mentions.lazy.compactMap { mention in
      if case .newYear(let year) = mention.occasion { (mention, year) } else { nil }
    }
    guard let (mention, year) = named.first, year <= captured?.year ?? year,
      !mentions.contains(where: { firstDay(of: $0).map { $0.year == nil && $0.month > 8 } ?? false })
    else { return [] }
    return [DateMention(tokens: mention.tokens, shape: .year(year), sentence: mention.sentence, block: mention.block)]
  }

  /// The year named last before a mention in its sentence, else the first one behind it there; "năm ấy" means the last one
  /// before wherever it stands.
  private func yearBeside(_ mention: DateMention) -> Int? {
    let next = namedYears.partitioningIndex { $0.token >= mention.tokens.lowerBound }
    let sentence = mention.sentence.lowerBound
    if next > 0, mention.refersBack || namedYears[next - 1].sentence == sentence { return namedYears[next - 1].year }
    return next < namedYears.count && namedYears[next].sentence == sentence ? namedYears[next].year : nil
  }

  /// In text order; what no evidence dates is left out.
  package func resolved() -> [ResolvedDate] {
    let anchor = anchor()
    let pastDay = latestPastDay
    let year = anchor?.day.year ?? latestPastYear
    return mentions.compactMap { mention in
      resolve(mention, anchor: anchor, pastDay: pastDay, articleYear: year).map {
        ResolvedDate(mention: mention, period: $0, kind: kind(of: mention, $0, articleYear: year, anchor: anchor?.day))
      }
    }
  }

  /// More than an article has; a bound for hostile text, where each day would be held against each year.
  private static let mostDates = 100

  private func resolve(
    _ mention: DateMention, anchor: Anchor?, pastDay: Anchor?, articleYear: Int?
  ) -> DatePeriod? {
    if case .relative(let offset) = mention.shape { return relativeDay(offset, anchor: anchor) }
    if mention.year != nil { return mention.period(inYear: nil) }
    if let first = Self.firstDay(of: mention) {
      // "xong trước ngày 31/5" where nothing happens on a day.
      let isDated = mentions.count <= Self.mostDates && evidence.contains(where: \.isPast)
      let found =
        (anchor ?? pastDay).map { nearest(first, to: $0) } ?? (isDated ? yearByEvidence(first, of: mention) : nil)
      guard let found else { return nil }
      var period = mention.period(inYear: found.year)
      period?.certainty = found.certainty
      return period
    }
    return yearlessPeriod(mention, anchor: anchor, articleYear: articleYear)
  }

  // MARK: The day from which the others are reckoned

  struct Anchor {
    var day: CalendarDay
    var certainty: DatePeriod.Certainty
    /// Whether it is the day of publication.
    var isToday: Bool
  }

  /// Without a reported day: the last one that the text dates in full as past.
  private var latestPastDay: Anchor? {
    let past = evidence.filter { $0.isPast && $0.mention.shape.isDay && $0.start <= captured ?? $0.start }
    return past.map(\.start).max().map { Anchor(day: $0, certainty: .inferred, isToday: false) }
  }

  /// The printed date, "Sáng nay (20/10)", or the first day on which something happens.
  private func anchor() -> Anchor? {
    if let printed { return Anchor(day: printed, certainty: .inferred, isToday: true) }
    let latest = latestPastYear ?? 0
    let days = mentions.filter { mention in
      guard let day = Self.firstDay(of: mention) else { return false }
      let isRecent = mention.offsetFromToday != nil || day.year ?? latest >= latest - 1
      return mention.role == .plain && !mention.isExpected && isRecent && mention.occasion != .birth
    }
    let leading =
      days.first { $0.offsetFromToday != nil }
      ?? days.first { ($0.block ?? 0) <= 2 && ($0.hasPartOfDay || $0.isInitial) }
    guard let mention = leading ?? days.first(where: { $0.year == nil }), let day = Self.firstDay(of: mention) else {
      return nil
    }
    let found = day.year.map { ($0, .inferred) } ?? yearByEvidence(day, of: mention)
    guard let found, let full = day.calendarDay(inYear: found.0) else { return nil }
    guard let offset = mention.offsetFromToday else {
      return Anchor(day: full, certainty: found.1, isToday: leading != nil && mention.hasPartOfDay && namesToday)
    }
    return Anchor(day: full.adding(days: -offset) ?? full, certainty: found.1, isToday: true)
  }

  /// "Sáng 16/5, …" and further down "Tối nay, …": the paper writes on the day that it reports.
  private var namesToday: Bool {
    mentions.contains { $0.shape == .relative(0) && $0.hasPartOfDay }
  }

  /// Of "(26/3/1975 – 26/3/2015)" the last day is that of the article.
  private static func toldDay(of mention: DateMention) -> DateMention.Day? {
    if case .days(let first, let last) = mention.shape, first.yearless == last.yearless { return last }
    return firstDay(of: mention)
  }

  private static func firstDay(of mention: DateMention) -> DateMention.Day? {
    switch mention.shape {
    case .day(let day): day
    case .days(let first, let last):
      DateMention.Day(day: first.day, month: first.month, year: first.year ?? last.year)
    default: nil
    }
  }

  /// The year that brings a day nearest to the anchor.
  private func nearest(_ day: DateMention.Day, to anchor: Anchor) -> (year: Int, certainty: DatePeriod.Certainty) {
    if let year = statedElsewhere(day) { return (year, .stated) }
    let years = [anchor.day.year, anchor.day.year - 1, anchor.day.year + 1]
    func distance(_ year: Int) -> Int {
      day.calendarDay(inYear: year).map { abs($0.ordinal - anchor.day.ordinal) } ?? .max
    }
    return (years.min { distance($0) < distance($1) } ?? anchor.day.year, anchor.certainty)
  }

  private func relativeDay(_ offset: Int, anchor: Anchor?) -> DatePeriod? {
    guard let anchor, anchor.isToday, var period = anchor.day.adding(days: offset).map(DatePeriod.day) else {
      return nil
    }
    period.certainty = anchor.certainty
    return period
  }

  // MARK: The year of a day

  /// The first kind of evidence: the same day with its year elsewhere.
  private func statedElsewhere(_ day: DateMention.Day) -> Int? {
    yearOfDay[day.yearless]
  }

  /// By a full date of the same event, else by what fits beside it, else the first year that lies behind everything
  /// told as past, else the last one before the page was saved.
  private func yearByEvidence(
    _ day: DateMention.Day, of mention: DateMention
  ) -> (year: Int, certainty: DatePeriod.Certainty)? {
    if let year = statedElsewhere(day) { return (year, .stated) }
    let floor = evidence.filter(\.isPast).map(\.toldFrom).max()
    let issued = evidence.filter { $0.mention.role == .issued }.map(\.start).max()
    let comingEnd = evidence.filter(\.mention.isExpected).map(\.end).min()
    for bound in [floor, issued, nil] {
      let candidates = candidateYears.compactMap { day.calendarDay(inYear: $0) }
        .filter { $0 >= bound ?? $0 && $0 <= captured ?? $0 && $0 <= comingEnd ?? $0 }
      let scored = candidates.map { ($0, score($0, for: mention)) }
      // Of equal scores the first year wins.
      guard let best = scored.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }) else { continue }
      if best.1 > 0 || bound != nil { return (best.0.year, .inferred) }
    }
    guard let captured else { return nil }
    return [captured.year, captured.year - 1].lazy
      .compactMap { day.calendarDay(inYear: $0) }.first { $0 <= captured }
      .map { ($0.year, .uncertain) }
  }

  /// Ascending.
  private var candidateYears: [Int] {
    var years: Set<Int> = []
    if let captured { years.insert(captured.year) }
    for item in evidence {
      years.formUnion([item.start.year - 1, item.start.year, item.start.year + 1, item.end.year])
    }
    return years.sorted()
  }

  private func score(_ day: CalendarDay, for mention: DateMention) -> Int {
    var total = 0
    // The same day of the year is hardly chance.
    if let captured, (0...3).contains(captured.ordinal - day.ordinal) { total += 6 }
    var terms: Set<DateMention.Shape> = []
    for item in evidence {
      let fit = item.fit(day)
      // A term counts once, however often it is named.
      guard fit > 0, !item.mention.shape.isTerm || terms.insert(item.mention.shape).inserted else { continue }
      total += fit
      if item.mention.sentence == mention.sentence { total += 2 }
    }
    return total
  }

  // MARK: Months, quarters, "9 tháng đầu năm"

  private func yearlessPeriod(_ mention: DateMention, anchor: Anchor?, articleYear: Int?) -> DatePeriod? {
    let bare = mention.shape.yearless
    let elsewhere = mention.yearOffset == 0 && !mention.refersBack && bare != .none ? yearOfPeriod[bare] : nil
    let beside = yearBeside(mention)
    let year = elsewhere ?? beside ?? articleYear
    guard let year = year ?? captured?.year, var period = mention.period(inYear: year + mention.yearOffset) else {
      return nil
    }
    // "tháng 12" told in January is past.
    if let anchor, mention.yearOffset == 0, !mention.isPlanned, beside == nil,
      period.start.ordinal - anchor.day.ordinal > 200, let earlier = mention.period(inYear: year - 1)
    {
      period = earlier
    }
    period.certainty = articleYear == nil && beside == nil ? .uncertain : .inferred
    return period
  }

  /// The latest year told of as past or present; nil where the text has no year.
  package var latestPastYear: Int? {
    let begun = evidence.filter { $0.start.ordinal + $0.daysBeforeTold <= captured?.ordinal ?? .max }
    func latest(_ isMeant: (Evidence) -> Bool) -> Int? { begun.filter(isMeant).map(\.year).max() }
    return latest(\.isPast) ?? latest { $0.mention.role == .plain && $0.mention.isPlanned } ?? latest(\.isBegunTerm)
      // Of an announcement: what is to come soon.
      ?? latest { $0.mention.role == .plain && $0.mention.isExpected }
  }

  // MARK: Kinds

  private func kind(
    of mention: DateMention, _ period: DatePeriod, articleYear: Int?, anchor: CalendarDay?
  ) -> TimelineKind {
    switch mention.role {
    case .issued: return .issued
    case .status: return anchor.map { period.start > $0 } ?? false ? .target : .period
    case .target:
      // "Đến tháng 8/1945, …": what is over was no target.
      let isOver = period.start.year < articleYear ?? 0 || period.end ?? period.start < anchor ?? period.start
      return mention.isInitial && !mention.isPlanned && !mention.isExpected && isOver ? .period : .target
    case .plain where mention.isGoal: return .target
    case .plain: break
    }
    guard !mention.isOpen else { return .period }
    switch mention.shape {
    case .day, .relative: return .event
    case .days:
      guard let end = period.end else { return .period }
      return end.ordinal - period.start.ordinal <= 20 ? .event : .period
    case .month, .months, .quarter, .year, .years, .none: return .period
    }
  }
}
