import VietnameseText

/// Months, quarters and halves.
extension DateScanner {
  /// A date that no word opens: one with its year, one that goes on a list, a term, a count of months.
  func matchNumber(at start: Int) -> Match? {
    guard start == sentence.lowerBound || !isInsideNumber(start) else { return yearBehindOrdinal(at: start) }
    let continuesList =
      mentions.last.map { last in
        start - last.tokens.upperBound == 1 && (mark(start - 1) == "," || word(start - 1) == .va)
      } ?? false
    // "xong trước 30/6"
    let isDeadline = word(start - 1) == .truoc && mark(start + 1) == "/" && !isCounted(start + 3)
    let isIntroduced = isDeadline || continuesList && isDay(mentions.last)
    if let match = matchDayNumbers(at: start, isIntroduced: isIntroduced) { return match }
    if let match = matchApposition(at: start) { return match }
    if let term = matchTerm(at: start) { return term }
    if continuesList, let year = yearNumber(start), isYear(mentions.last), !isCounted(start + 1) {
      return Match(end: start + 1, shapes: [.year(year)])
    }
    if let match = matchMonthYear(at: start) { return match }
    return matchMonthCount(at: start)
  }

  /// "lần thứ VIII-2022", "lần thứ 25/2023", "đợt 4-2024"
  private func yearBehindOrdinal(at start: Int) -> Match? {
    guard mark(start - 1) == "-" || mark(start - 1) == "/", start - 3 >= sentence.lowerBound,
      DateLexicon.beforeOrdinals.contains(tokens[start - 3].word), let year = yearNumber(start)
    else {
      return nil
    }
    return Match(end: start + 1, shapes: [.year(year)])
  }

  private func isInsideNumber(_ index: Int) -> Bool {
    guard !tokens[index].hasSpaceBefore, index > sentence.lowerBound else { return false }
    let previous = tokens[index - 1]
    guard previous.kind == .mark else { return previous.kind == .word }
    switch previous.mark {
    case "/", ".", ",", "-": return !previous.hasSpaceBefore && index - 2 >= sentence.lowerBound
    default: return false
    }
  }

  private func isDay(_ mention: DateMention?) -> Bool {
    if case .day = mention?.shape { true } else { false }
  }

  private func isYear(_ mention: DateMention?) -> Bool {
    if case .year = mention?.shape { true } else { false }
  }

  /// Whether a noun follows, so that the number counts something.
  func isCounted(_ index: Int) -> Bool {
    guard index < sentence.upperBound, tokens[index].kind == .word else { return false }
    return word(index) == .so || FigureLexicon.unit(in: tokens, at: index) != nil
  }

  // MARK: Months

  /// "tháng 5/2020", "tháng 5 năm 2020", "tháng 3 - 6/2020", "tháng 5, 6/2021", "tháng Tám".
  func matchMonth(at start: Int) -> Match? {
    guard start == sentence.lowerBound || tokens[start - 1].kind != .number, word(start - 1) != .ram else { return nil }
    guard let (first, afterFirst) = month(at: start + 1) else { return nil }
    if let last = laterMonth(at: afterFirst, than: first) {
      let (year, end, offset) = printedYear(at: last.end)
      guard year != nil || last.isSpan else { return monthAlone(first, at: afterFirst) }
      let shapes: [DateMention.Shape] =
        last.isSpan
        ? [.months(first...last.month, year: year)] : [.month(first, year: year), .month(last.month, year: year)]
      return Match(end: end, shapes: shapes, yearOffset: offset)
    }
    return monthAlone(first, at: afterFirst)
  }

  private func monthAlone(_ month: Int, at index: Int) -> Match {
    let (year, end, offset) = printedYear(at: index)
    var match = Match(end: end, shapes: [.month(month, year: year)], yearOffset: offset)
    if word(end) == .am && word(end + 1) == .lich || word(end) == .al { match.shapes = [.none] }
    return monthSpan(match)
  }

  /// A month in digits, or by its name with a capital letter ("Cách mạng Tháng Tám" has "Tháng" capitalised: a name).
  /// "tháng Giêng năm 2019" is of the common calendar, "tháng Giêng" of the lunar one.
  private func month(at index: Int) -> (Int, Int)? {
    if let number = number(index, in: 1...12), !isDecimal(index) { return (number, index + 1) }
    if index < sentence.upperBound, tokens[index].word == DateLexicon.january, printedYear(at: index + 1).year != nil {
      return (1, index + 1)
    }
    guard index < sentence.upperBound, tokens[index].isCapitalized, !tokens[index - 1].isCapitalized,
      let named = DateLexicon.monthNames[tokens[index].word]
    else { return nil }
    guard named == 10, index + 1 < sentence.upperBound, let unit = DateLexicon.monthUnits[tokens[index + 1].word] else {
      return (named, index + 1)
    }
    return (10 + unit, index + 2)
  }

  private func isDecimal(_ index: Int) -> Bool {
    guard let mark = mark(index + 1), mark == "," || mark == ".", isTight(index + 1), isTight(index + 2) else {
      return false
    }
    // "tháng 9.2007"
    let isYear = mark == "." && tokens[index + 2].digitCount == 4
    return tokens[index + 2].kind == .number && !isYear
  }

  private func laterMonth(at start: Int, than first: Int) -> (month: Int, end: Int, isSpan: Bool)? {
    var index = start
    var isSpan = false
    if mark(index) == "-" || word(index) == .den {
      isSpan = true
    } else if mark(index) != ",", word(index) != .va {
      return nil
    }
    index += 1
    if isSpan, word(index) == .het { index += 1 }
    if word(index) == .thang { index += 1 }
    guard let month = number(index, in: 1...12), month > first, !isDecimal(index) else { return nil }
    return (month, index + 1, isSpan)
  }

  /// The year behind a month, a quarter or "6 tháng đầu năm": "/2020", "năm 2020", "năm nay", "năm ngoái".
  func printedYear(at index: Int) -> (year: Int?, end: Int, offset: Int) {
    if mark(index) == "/" || mark(index) == "-" || mark(index) == ".", isTight(index) || mark(index) == "/",
      let year = yearNumber(index + 1)
    {
      return (year, index + 2, 0)
    }
    let named = mark(index) == "," ? index + 1 : index
    guard word(named) == .nam else { return (nil, index, 0) }
    if let year = yearNumber(named + 1) { return (year, named + 2, 0) }
    switch word(named + 1) {
    case .nay, .ay, .do: return (nil, named + 2, 0)
    case .ngoai, .truoc: return (nil, named + 2, -1)
    case .sau, .toiNay: return (nil, named + 2, 1)
    default: return (nil, index, 0)
    }
  }

  /// "5/2020" behind a word that makes it a month.
  private func matchMonthYear(at start: Int) -> Match? {
    guard let month = number(start, in: 1...12), mark(start + 1) == "/" || mark(start + 1) == "-", isTight(start + 1),
      isTight(start + 2), let year = yearNumber(start + 2), start > sentence.lowerBound
    else { return nil }
    let match = monthSpan(Match(end: start + 3, shapes: [.month(month, year: year)]))
    switch word(start - 1) {
    case .tu, .den, .toiNay, .truoc, .sau, .va: break
    default: guard mark(start - 1) == "(" || mark(start - 1) == "-" || match.end > start + 3 else { return nil }
    }
    return match
  }

  /// "9 tháng đầu năm (2017)", "6 tháng cuối năm", "9 tháng năm 2017", "chín tháng đầu năm".
  func matchMonthCount(at start: Int) -> Match? {
    guard word(start + 1) == .thang,
      let count = number(start, in: 1...11) ?? DateLexicon.numberWords[tokens[start].word]
    else { return nil }
    var index = start + 2
    var isLast = false
    var hasPosition = false
    if word(index) == .dau || word(index) == .cuoi {
      isLast = word(index) == .cuoi
      hasPosition = true
      index += 1
    }
    if index < sentence.upperBound, tokens[index].word == DateLexicon.of { index += 1 }
    // "9 tháng 2023"
    let bare = isLast || hasPosition || isCounted(index + 1) ? nil : yearNumber(index)
    guard word(index) == .nam && word(index + 1) != .hoc || bare != nil else { return nil }
    let (year, end, offset) = bare.map { ($0, index + 1, 0) } ?? printedYear(at: index)
    guard hasPosition || year != nil else { return nil }
    let months = isLast ? 13 - count...12 : 1...count
    let shape: DateMention.Shape = count == 1 ? .month(months.lowerBound, year: year) : .months(months, year: year)
    return Match(end: max(end, index + 1), shapes: [shape], yearOffset: offset)
  }

  /// "chín tháng đầu năm", recognised at "tháng".
  func matchNamedCount(before index: Int) -> Match? {
    guard index > sentence.lowerBound, tokens[index - 1].kind == .word,
      DateLexicon.numberWords[tokens[index - 1].word] != nil, var match = matchMonthCount(at: index - 1)
    else { return nil }
    match.start = index - 1
    return match
  }

  /// "nửa đầu năm 2021".
  func matchHalf(at start: Int) -> Match? {
    guard word(start + 1) == .dau || word(start + 1) == .cuoi, word(start + 2) == .nam else { return nil }
    let (year, end, offset) = printedYear(at: start + 2)
    guard year != nil else { return nil }
    return Match(end: end, shapes: [.months(word(start + 1) == .dau ? 1...6 : 7...12, year: year)], yearOffset: offset)
  }

  // MARK: Quarters

  /// "quý IV/2017", "quý 4 năm 2017", "quý I", "quý I và II/2022".
  func matchQuarter(at start: Int) -> Match? {
    guard let first = quarter(at: start + 1) else { return nil }
    var shapes = [first]
    var index = start + 2
    while shapes.count < 4, mark(index) == "," || word(index) == .va {
      let next = word(index + 1) == .quy ? index + 2 : index + 1
      guard let later = quarter(at: next), later > shapes[shapes.count - 1] else { break }
      shapes.append(later)
      index = next + 1
    }
    let (year, end, offset) = printedYear(at: index)
    return Match(end: end, shapes: shapes.map { .quarter($0, year: year) }, yearOffset: offset)
  }

  private func quarter(at index: Int) -> Int? {
    guard index < sentence.upperBound else { return nil }
    if let roman = DateLexicon.romanQuarters[tokens[index].word], tokens[index].isCapitalized { return roman }
    return isDecimal(index) ? nil : number(index, in: 1...4)
  }
}
