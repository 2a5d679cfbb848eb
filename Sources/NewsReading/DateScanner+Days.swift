import VietnameseText

/// Days, with or without a year.
extension DateScanner {
  typealias Day = DateMention.Day

  /// "ngày 5/8/2021", "Sáng nay (20/10)", "chiều hôm qua", "Sáng 16/5", "từ ngày 25 - 27/9/2020".
  func matchDay(at start: Int) -> Match? {
    var index = start
    var hasPart = false
    var isIntroduced = false
    while index < start + 4, let word = word(index) {
      guard word.introducesDay else { break }
      if word.isPartOfDay { hasPart = true }
      if word == .ngay || word == .hom { isIntroduced = true }
      index += 1
    }
    guard hasPart || isIntroduced else { return nil }
    if let relative = matchRelative(at: index, from: start, hasPart: hasPart) { return relative }
    // "Trong 2 ngày (14 và 15/7)"
    let isBracketed = mark(index) == "("
    guard
      var match = isBracketed
        ? matchBehindIntroduction(at: index, mayBeBare: false) : matchDayNumbers(at: index, isIntroduced: true)
    else { return nil }
    match.hasPartOfDay = hasPart
    return match
  }

  /// "nay (20/10)", "nay, ngày 20/10", "qua": a printed day says which. What speakers call so, or compare with
  /// ("như mới hôm qua"), is another day than the paper's.
  private func matchRelative(at index: Int, from start: Int, hasPart: Bool) -> Match? {
    let offset: Int
    switch word(index) {
    case .nay: offset = 0
    case .qua: offset = -1
    case .mai: offset = 1
    case .kia: offset = -2
    default: return nil
    }
    if var match = matchBehindIntroduction(at: index + 1, mayBeBare: true) {
      match.offsetFromToday = offset
      match.hasPartOfDay = hasPart
      return match
    }
    if isQuoted || (start > sentence.lowerBound && DateLexicon.comparing.contains(tokens[start - 1].word)) {
      return Match(end: index + 1, shapes: [.none])
    }
    return Match(end: index + 1, shapes: [.relative(offset)], offsetFromToday: offset, hasPartOfDay: hasPart)
  }

  /// A day, a list of days, or a range of them. Without an introduction only what prints its year is a day.
  func matchDayNumbers(at start: Int, isIntroduced: Bool) -> Match? {
    if isIntroduced, let list = matchDayList(at: start) { return notLunar(list) }
    guard let (first, end) = day(at: start, isIntroduced: isIntroduced) else { return nil }
    if let (last, rangeEnd) = rangeEnd(at: end) {
      return notLunar(Match(end: rangeEnd, shapes: [range(from: first, to: last)]))
    }
    var match = Match(end: end, shapes: [shape(first)])
    if let open = openEnd(at: end) { (match.end, match.isOpen) = (open, true) }
    return notLunar(match)
  }

  func shape(_ day: Day) -> DateMention.Shape {
    // A year that has 29 February shows whether the day exists in any.
    day.calendarDay(inYear: 2000) == nil ? .none : .day(day)
  }

  private func range(from first: Day, to last: Day) -> DateMention.Shape {
    guard shape(first) != .none, shape(last) != .none else { return .none }
    var first = first
    // "từ 25/12 đến 5/1/2021" begins in the year before.
    if first.year == nil, let year = last.year {
      first.year = (first.month, first.day) > (last.month, last.day) ? year - 1 : year
    }
    return .days(first, last)
  }

  /// "- 27/9", "đến hết ngày 31/7".
  private func rangeEnd(at start: Int) -> (Day, Int)? {
    var index = start
    if mark(index) == "-" {
      index += 1
    } else if word(index) == .den || word(index) == .toiNay {
      index += 1
      if word(index) == .het { index += 1 }
    } else {
      return nil
    }
    if word(index) == .ngay { index += 1 }
    return day(at: index, isIntroduced: true)
  }

  /// "đến nay", "trở lại đây".
  func openEnd(at index: Int) -> Int? {
    if word(index) == .den || word(index) == .toiNay, word(index + 1) == .nay { return index + 2 }
    return word(index) == .tro ? index + 3 <= sentence.upperBound ? index + 3 : nil : nil
  }

  /// "25 - 27/9/2020", "13 và 14/8", "25, 26, 27 tháng 9", "1 đến ngày 30/6".
  private func matchDayList(at start: Int) -> Match? {
    guard let first = number(start, in: 1...31) else { return nil }
    var days = [first]
    var isSpan = false
    var index = start + 1
    while days.count < 8 {
      if mark(index) == "-" || word(index) == .den {
        isSpan = true
      } else if mark(index) != ",", word(index) != .va, word(index) != .rang {
        return nil
      }
      index += 1
      // "đêm 30 rạng sáng 31/7", "chiều 5 và sáng 6/7"
      while let word = word(index), word.introducesDay { index += 1 }
      guard let value = number(index, in: 1...31), value > days[days.count - 1] else { return nil }
      days.append(value)
      if let (last, end) = day(at: index, isIntroduced: true) {
        let isRow = zip(days, days.dropFirst()).allSatisfy { $1 == $0 + 1 }
        if isSpan || isRow {
          return Match(end: end, shapes: [range(from: Day(day: first, month: last.month), to: last)])
        }
        return Match(end: end, shapes: days.map { shape(Day(day: $0, month: last.month, year: last.year)) })
      }
      index += 1
    }
    return nil
  }

  /// One day: `5/8/2021`, `5-8-2021`, `5.8.2021`, `5 tháng 8 năm 2021`; introduced also `5/8` and `5/8/21`.
  private func day(at start: Int, isIntroduced: Bool) -> (Day, Int)? {
    guard let day = number(start, in: 1...31) else { return nil }
    if word(start + 1) == .thang, let month = number(start + 2, in: 1...12) {
      if word(start + 3) == .nam, let year = yearNumber(start + 4) {
        return (Day(day: day, month: month, year: year), start + 5)
      }
      if mark(start + 3) == "/" || mark(start + 3) == "-", let year = yearNumber(start + 4) {
        return (Day(day: day, month: month, year: year), start + 5)
      }
      return (Day(day: day, month: month), start + 3)
    }
    guard let separator = mark(start + 1), tokens[start + 1].isDateSeparator, let month = number(start + 2, in: 1...12)
    else { return nil }
    if mark(start + 3) == separator, let year = fullYear(start + 4, isIntroduced: isIntroduced) {
      return (Day(day: day, month: month, year: year), start + 5)
    }
    if word(start + 3) == .nam, let year = yearNumber(start + 4) {
      return (Day(day: day, month: month, year: year), start + 5)
    }
    guard isIntroduced, isTight(start + 1), isTight(start + 2), endsNumber(start + 2) else { return nil }
    return (Day(day: day, month: month), start + 3)
  }

  private func fullYear(_ index: Int, isIntroduced: Bool) -> Int? {
    if let year = yearNumber(index) { return year }
    guard isIntroduced, tokens.indices.contains(index), tokens[index].digitCount == 2, endsNumber(index),
      let value = number(index, in: 0...99)
    else { return nil }
    return value < 50 ? 2000 + value : 1900 + value
  }

  /// Whether the number at `index` goes no further: not 40 in "40-NQ", 5 in "5/8/2021", 86 in "86,2%".
  private func endsNumber(_ index: Int) -> Bool {
    if mark(index + 1) == "%" { return false }
    guard let mark = mark(index + 1), mark == "/" || mark == "." || mark == "," || mark == "-", isTight(index + 1),
      isTight(index + 2), index + 2 < sentence.upperBound
    else { return true }
    return tokens[index + 2].kind != .number && tokens[index + 2].capitals != .all
  }

  // MARK: Days that are none

  private func notLunar(_ match: Match) -> Match {
    let next = mark(match.end) == "(" || mark(match.end) == "-" ? match.end + 1 : match.end
    let isLunar =
      word(next) == .al || (word(next) == .am && word(next + 1) == .lich)
      || word(next) == .nam && next + 1 < sentence.upperBound && tokens[next + 1].isCapitalized
        && DateLexicon.lunarYears.contains(tokens[next + 1].word)
    return isLunar ? Match(end: match.end, shapes: [.none]) : match
  }

  /// "mùng 10/3": the days of the lunar calendar are called so.
  func matchLunarDay(at start: Int) -> Match? {
    guard number(start + 1, in: 1...30) != nil else { return nil }
    let end = mark(start + 2) == "/" && number(start + 3, in: 1...12) != nil ? start + 4 : start + 2
    return Match(end: end, shapes: [.none])
  }

  /// "thứ Sáu (20/5)", "Chủ nhật, ngày 22/5".
  func matchWeekday(at start: Int) -> Match? {
    let named = LayoutLexicon.weekdays.longestMatch(in: tokens, at: start)?.count
    guard let count = named ?? (word(start) == .thu && number(start + 1, in: 2...7) != nil ? 2 : nil) else {
      return nil
    }
    guard let match = matchBehindIntroduction(at: start + count, mayBeBare: false), !isCounted(match.end) else {
      return nil
    }
    return match
  }

  /// "Ngày đầu tiên, 1/7, …", "hai ngày cuối tuần (14 và 15/7)", "thứ Sáu tuần trước (14/7)": between two marks, of a
  /// day that was named in words.
  func matchApposition(at start: Int) -> Match? {
    guard let opening = mark(start - 1), opening == "," || opening == "(",
      let match = matchDayNumbers(at: start, isIntroduced: true), mark(match.end) == (opening == "," ? "," : ")")
    else { return nil }
    let named = max(sentence.lowerBound, start - 7)..<start - 1
    let isDay = named.contains { index in
      guard let word = word(index) else { return false }
      return word == .ngay || word == .tuan || word == .hom || word.isPartOfDay
    }
    return isDay ? match : nil
  }

  /// A day behind "Sáng nay", "thứ Sáu", "Trong 2 ngày": in brackets, behind a comma, or bare.
  private func matchBehindIntroduction(at start: Int, mayBeBare: Bool) -> Match? {
    var index = start
    let hasBracket = mark(index) == "("
    if hasBracket || mark(index) == "," || mark(index) == "-" { index += 1 } else if !mayBeBare { return nil }
    if word(index) == .ngay { index += 1 }
    guard var match = matchDayNumbers(at: index, isIntroduced: true) else { return nil }
    if hasBracket {
      guard mark(match.end) == ")" else { return nil }
      match.end += 1
    }
    return match
  }
}
