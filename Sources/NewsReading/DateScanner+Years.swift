import VietnameseText

/// Years, terms, and what runs from one date to another.
extension DateScanner {
  /// "năm 2021", "năm 2019 – 2020", "năm học 2019 - 2020", "những năm 1990".
  func matchYear(at start: Int) -> Match? {
    let number = word(start + 1) == .hoc ? start + 2 : start + 1
    if let term = matchTerm(at: number) { return term }
    guard let year = yearNumber(number), !isMeasured(number + 1) else { return nil }
    if start > sentence.lowerBound {
      let previous = tokens[start - 1]
      // "2 năm 2021 và 2022", "đợt 4 năm 2024"
      let opensList = (mark(number + 1) == "," || word(number + 1) == .va) && yearNumber(number + 2) != nil
      let isOrdinal = start - 2 >= sentence.lowerBound && DateLexicon.beforeOrdinals.contains(tokens[start - 2].word)
      if previous.kind == .number ? !opensList && !isOrdinal : DateLexicon.quantifiers.contains(previous.word) {
        return nil
      }
      if word(start - 1) == .nhung {
        return Match(
          end: number + 1,
          shapes: [.days(Day(day: 1, month: 1, year: year), Day(day: 31, month: 12, year: year + 9))])
      }
    }
    return Match(end: number + 1, shapes: [.year(year)])
  }

  /// "bình quân năm 2100 kg mỗi hộ", but not "năm 2021 Yến học xong".
  private func isMeasured(_ index: Int) -> Bool {
    index < sentence.upperBound && FigureLexicon.measures.contains(tokens[index].word)
      && tokens[index].capitals != .first
  }

  /// Two years with a dash or "đến" between them.
  func matchTerm(at start: Int) -> Match? {
    guard start < sentence.upperBound, tokens[start].digitCount == 4, let first = tokens[start].value,
      (1800...2199).contains(first), mark(start + 1) == "-" || word(start + 1) == .den
    else { return nil }
    var index = start + 2
    if word(start + 1) == .den, word(index) == .het { index += 1 }
    if word(index) == .nam { index += 1 }
    guard let last = yearNumber(index), first < last, last - first <= 150 else { return nil }
    if word(start + 1) == .den, word(start - 1) != .nam, isCounted(index + 1) { return nil }
    return Match(end: index + 1, shapes: [.years(first, last)])
  }

  /// "tầm nhìn đến 2045", "đến 2025 đón 3 triệu lượt khách": without "năm" nothing may be counted.
  func matchBareYear(at start: Int) -> Match? {
    let number = word(start + 1) == .het ? start + 2 : start + 1
    guard let year = yearNumber(number), (1900...2100).contains(year) else { return nil }
    guard number + 1 < sentence.upperBound, tokens[number + 1].kind == .word else {
      return Match(end: number + 1, shapes: [.year(year)])
    }
    let next = tokens[number + 1].word
    let isCount =
      isCounted(number + 1) || FigureLexicon.scales[next] != nil || FigureLexicon.currencies[next] != nil
      || FigureLexicon.measures.contains(next) || FigureLexicon.times.longestMatch(in: tokens, at: number + 1) != nil
    return isCount || year < 2000 ? nil : Match(end: number + 1, shapes: [.year(year)])
  }

  // MARK: From … to

  /// "từ năm 2020 đến nay", "từ đầu năm đến hết tháng 9", "từ tháng 3/2020 đến nay", "từ 24/7 đến 31/7".
  func matchFrom(at start: Int) -> Match? {
    var index = start + 1
    let isPart = word(index) == .dau || word(index) == .giua || word(index) == .cuoi
    let isBeginning = word(index) == .dau
    if isPart { index += 1 }
    if word(index) == .thang, var match = matchMonth(at: index), match.shapes.count == 1 {
      guard let open = openEnd(at: match.end) else { return match.shapes == [.none] ? nil : match }
      (match.end, match.isOpen) = (open, true)
      return match
    }
    if word(index) == .ngay { return matchDayNumbers(at: index + 1, isIntroduced: true) }
    if number(index, in: 1...31) != nil {
      // "từ 2/3 đến 3/4 số hộ" is of fractions.
      return matchDayNumbers(at: index, isIntroduced: true).flatMap { isCounted($0.end) ? nil : $0 }
    }
    let number = word(index) == .nam ? index + 1 : index
    if let term = matchTerm(at: number) { return term }
    if let year = yearNumber(number) {
      if let open = openEnd(at: number + 1) { return Match(end: open, shapes: [.year(year)], isOpen: true) }
      if let toDate = fromNewYear(year, at: number + 1) { return toDate }
      return word(index) == .nam ? Match(end: number + 1, shapes: [.year(year)]) : nil
    }
    guard isBeginning, word(index) == .nam else { return nil }
    let after = word(index + 1) == .nay ? index + 2 : index + 1
    if let open = openEnd(at: after) { return Match(end: open, shapes: [.year(nil)], isOpen: true) }
    return fromNewYear(nil, at: after)
  }

  /// "tháng 11/2020 đến tháng 2/2021", "tháng 6/2008 - 2013": two printed years.
  func monthSpan(_ match: Match) -> Match {
    guard case .month(let first, let firstYear?) = match.shapes.first, match.shapes.count == 1,
      word(match.end) == .den || mark(match.end) == "-"
    else { return match }
    var index = match.end + 1
    while let word = word(index), word.isPartOfYear { index += 1 }
    if word(index) == .thang || word(index) == .nam { index += 1 }
    guard let (month, year, end) = yearBehindMonth(at: index), (year, month) > (firstYear, first) else { return match }
    let last = Day(day: CalendarDay.days(inMonth: month, year: year), month: month, year: year)
    return Match(end: end, shapes: [.days(Day(day: 1, month: first, year: firstYear), last)])
  }

  /// "2/2021", "2 năm 2021"; a year alone means its end.
  private func yearBehindMonth(at index: Int) -> (month: Int, year: Int, end: Int)? {
    if let year = yearNumber(index) { return isCounted(index + 1) ? nil : (12, year, index + 1) }
    guard let month = number(index, in: 1...12) else { return nil }
    let (year, end, _) = printedYear(at: index + 1)
    return year.map { (month, $0, end) }
  }

  /// "đến hết tháng 9", "đến ngày 15/9/2022" behind "từ đầu năm (2022)"; "đến tháng 6/2019" behind "từ năm 2014".
  private func fromNewYear(_ year: Int?, at start: Int) -> Match? {
    guard word(start) == .den || word(start) == .toiNay else { return nil }
    var index = start + 1
    while word(index) == .het || word(index) == .cuoi || word(index) == .giua { index += 1 }
    if word(index) == .thang, let found = matchMonth(at: index), case .month(let month, let printed) = found.shapes[0],
      month > 1
    {
      guard let year, let printed, year != printed else {
        return Match(end: found.end, shapes: [.months(1...month, year: printed ?? year)])
      }
      let last = Day(day: CalendarDay.days(inMonth: month, year: printed), month: month, year: printed)
      return Match(end: found.end, shapes: [.days(Day(day: 1, month: 1, year: year), last)])
    }
    guard word(index) == .ngay, let found = matchDayNumbers(at: index + 1, isIntroduced: true),
      case .day(var last) = found.shapes[0]
    else { return nil }
    last.year = last.year ?? year
    return Match(end: found.end, shapes: [.days(Day(day: 1, month: 1, year: year ?? last.year), last)])
  }
}
