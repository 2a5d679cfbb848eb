import VietnameseText

/// What the words before a date make of it.
extension DateScanner {
  mutating func readContext(of mention: inout DateMention) {
    if isHoliday(mention) {
      mention.shape = .none
      return
    }
    let last = word(mention.tokens.upperBound - 1)
    mention.refersBack = last == .ay || last == .do
    extendBackwards(&mention)
    let first = mention.tokens.lowerBound
    if isLunar(mention) {
      mention.shape = .none
      return
    }
    mention.isInitial = first - sentence.lowerBound <= 1 || tokens[first - 1].mark != nil
    readPlan(of: &mention)
    mention.isCompared = (1...3).contains { distance in
      first - distance >= sentence.lowerBound
        && DateLexicon.compared.longestMatch(in: tokens, at: first - distance) != nil
    }
    mention.occasion = occasion(of: mention)
    guard !mention.hasPartOfDay, mention.offsetFromToday == nil else { return }
    if mention.year != nil, isDateOfDocument(mention) {
      mention.role = .issued
    } else if mention.shape.isDay, mention.role == .plain, isMeasured(before: first) {
      mention.role = .status
    }
  }

  /// "cuối năm 2020", "đến hết năm 2025", "trước ngày 30/6", "nhiệm kỳ 2020 – 2025": what belongs to the expression.
  private mutating func extendBackwards(_ mention: inout DateMention) {
    var start = mention.tokens.lowerBound
    if case .years = mention.shape {
      if word(start) == .nam, word(start + 1) == .hoc { mention.term = .schoolYear }
      let first = max(sentence.lowerBound, start - 6)
      while start > first, DateLexicon.termOpenings.contains(tokens[start - 1].word) {
        if word(start - 1) == .ky { mention.term = .office }
        if word(start - 1) == .hoc { mention.term = .schoolYear }
        start -= DateLexicon.pairedOpenings.contains(tokens[start - 1].word) ? 2 : 1
      }
      start = max(start, sentence.lowerBound)
    }
    while let word = word(start - 1), word == .dau || word == .giua || word == .cuoi || word == .het { start -= 1 }
    if mention.shape.isDay, let clock = clockStart(before: start), word(clock - 1) == .den { start = clock }
    switch word(start - 1) ?? word(start) {
    case .den?, .toiNay?:
      if word(start - 1) != nil { start -= 1 }
      let counts = start > sentence.lowerBound && tokens[start - 1].word == DateLexicon.counted
      mention.role = counts || isBehindFrom(start) ? .status : .target
      if case .day = mention.shape, mention.role == .target {
        if goesOn(until: start) {
          mention.role = .plain
        } else if word(start - 1) != .nay, !isPlanning() || isTold(at: mention.tokens.upperBound) {
          mention.role = .status
        }
      }
    case .truoc? where word(start - 1) == .truoc:
      start -= 1
      mention.role = .target
    default: break
    }
    mention.tokens = max(start, sentence.lowerBound)..<mention.tokens.upperBound
  }

  /// Where "17h", "17 giờ 30 phút" before a day begin.
  private func clockStart(before end: Int) -> Int? {
    var start = end
    while start > sentence.lowerBound, end - start < 5 {
      let previous = tokens[start - 1]
      guard previous.kind == .number || previous.mark == ":" || Self.clockWords.contains(previous.word) else { break }
      start -= 1
    }
    return start < end && tokens[start].kind == .number ? start : nil
  }

  private static let clockWords: WordSet = ["h", "g", "giờ", "phút"]

  /// "kỳ họp diễn ra đến hết ngày 8/7": still the happening itself.
  private func goesOn(until index: Int) -> Bool {
    index - 2 >= sentence.lowerBound && DateLexicon.goingOn.longestMatch(in: tokens, at: index - 2)?.count == 2
  }

  /// "đến ngày 30/6 mới đạt 31,8% kế hoạch": how things stood, whatever was planned.
  private func isTold(at index: Int) -> Bool {
    index < sentence.upperBound && DateLexicon.telling.contains(tokens[index].word)
  }

  /// "từ … đến năm 2020" of which the beginning is no date ("từ 15% lên 20% đến năm 2025" is not meant).
  private func isBehindFrom(_ index: Int) -> Bool {
    guard let last = mentions.last, last.tokens.upperBound == index else { return false }
    return word(last.tokens.lowerBound) == .tu
  }

  /// "Giá heo hơi ngày 27/3", "mực nước hồ ngày 5/9": the clause opens with what is measured.
  private func isMeasured(before end: Int) -> Bool {
    var start = end
    while start > sentence.lowerBound, end - start < 5, tokens[start - 1].kind == .word { start -= 1 }
    let opensClause = start == sentence.lowerBound || tokens[start - 1].kind == .mark
    return opensClause && start < end && DateLexicon.measured.longestMatch(in: tokens, at: start) != nil
  }

  /// Whether the sentence plans: "đến ngày 30/6" is a target then, else how things stood on that day.
  private mutating func isPlanning() -> Bool {
    if let sentencePlans { return sentencePlans }
    let plans = sentence.contains { index in
      DateLexicon.planWords.longestMatch(in: tokens, at: index).map { !isReviewed(index, $0.value) } ?? false
    }
    sentencePlans = plans
    return plans
  }

  private func readPlan(of mention: inout DateMention) {
    var index = mention.tokens.lowerBound - 1
    // "gặp dân kỳ tháng 5/2021" may come shortly before that month.
    if case .month = mention.shape, index >= sentence.lowerBound, tokens[index].word == .ky {
      mention.isPlanned = true
      return
    }
    let first = max(sentence.lowerBound, index - 12)
    while index >= first {
      if let mark = tokens[index].mark, mark == ";" || mark == ":" { break }
      if let plan = DateLexicon.planWords.longestMatch(in: tokens, at: index) {
        let distance = mention.tokens.lowerBound - index - plan.count
        if !isReviewed(index, plan.value) { return take(plan.value, distance: distance, for: &mention) }
      }
      index -= 1
    }
    guard mention.isInitial, !mention.hasPartOfDay, mention.offsetFromToday == nil else { return }
    readPlanBehind(&mention)
  }

  /// "Năm 2022, xã phấn đấu …", "Tháng 6, tỉnh sẽ …".
  private func readPlanBehind(_ mention: inout DateMention) {
    for index in mention.tokens.upperBound..<min(sentence.upperBound, mention.tokens.upperBound + 8) {
      if let mark = tokens[index].mark, mark == ";" || mark == ":" || mark == "." { return }
      if let plan = DateLexicon.planWords.longestMatch(in: tokens, at: index),
        plan.value == .target || plan.value == .expected
      {
        return take(plan.value, distance: 0, for: &mention)
      }
    }
  }

  private func take(_ plan: DateLexicon.Plan, distance: Int, for mention: inout DateMention) {
    switch plan {
    case .target:
      if distance <= 8, mention.role == .plain, !mention.shape.isTerm { mention.role = .target }
      mention.isPlanned = true
    case .planned: mention.isPlanned = distance <= 8
    case .goal:
      mention.isPlanned = distance <= 3
      mention.isGoal = distance <= 1
    case .expected: mention.isExpected = distance <= 6
    case .deadline:
      mention.isExpected = distance <= 6
      if distance <= 3, mention.role == .plain { mention.role = .target }
    }
  }

  private func isReviewed(_ index: Int, _ plan: DateLexicon.Plan) -> Bool {
    guard plan == .planned || plan == .goal else { return false }
    var position = index - 1
    let first = max(sentence.lowerBound, index - 5)
    while position >= first, tokens[position].mark != ";", tokens[position].mark != "," {
      if tokens[position].mark == "%" { return true }
      if DateLexicon.reviewing.longestMatch(in: tokens, at: position) != nil { return true }
      position -= 1
    }
    return false
  }

  /// "(tức ngày 10/3 âm lịch)": the same day by the other calendar; behind a lunar day it is the Gregorian one.
  private func isLunar(_ mention: DateMention) -> Bool {
    let first = mention.tokens.lowerBound
    guard
      let index = (max(sentence.lowerBound, first - 3)..<first).last(where: { tokens[$0].word == DateLexicon.thatIs })
    else { return false }
    return !mentions.reversed().prefix { $0.tokens.upperBound >= index - 4 }
      .contains { $0.shape == .none && $0.tokens.upperBound <= index }
  }

  /// "kỷ niệm ngày 20/11": the name of a holiday.
  private func isHoliday(_ mention: DateMention) -> Bool {
    guard case .day(let day) = mention.shape, day.year == nil, mention.offsetFromToday == nil,
      DateLexicon.holidays.contains([day.day, day.month])
    else { return false }
    let first = max(sentence.lowerBound, mention.tokens.lowerBound - 10)
    return (first..<mention.tokens.lowerBound).contains {
      DateLexicon.celebrations.longestMatch(in: tokens, at: $0) != nil
    }
  }

  // MARK: Documents

  /// "Nghị quyết số 40-NQ/TU, ngày 5/8/2021", "Đề án 02 của Thành ủy ngày 26/4/2021", "Luật Đất đai năm 2013", and
  /// "Ngày 5/8/2021, Tỉnh ủy ban hành Nghị quyết số 40-NQ/TU".
  private func isDateOfDocument(_ mention: DateMention) -> Bool {
    switch mention.shape {
    case .day: break
    case .year: return isYearOfLaw(mention) || numberOfDocumentEnds(at: skipLink(mention.tokens.lowerBound))
    default: return false
    }
    let index = skipLink(mention.tokens.lowerBound)
    if numberOfDocumentEnds(at: index) || kindOfDocumentEnds(at: index) { return true }
    if isSigned(index, mention.tokens.lowerBound) { return true }
    return isBehindIssuer(index) || isBeforeIssue(mention.tokens.upperBound)
  }

  /// The index behind which the number would have to end: over a comma, a bracket, "ký", "ban hành".
  private func skipLink(_ start: Int) -> Int {
    var index = start
    while index > sentence.lowerBound {
      let previous = tokens[index - 1]
      guard
        previous.mark == "," || previous.mark == "(" || DateLexicon.issuing.contains(previous.word)
          || index < start && DateLexicon.passive.contains(previous.word)
      else { break }
      index -= 1
    }
    return index
  }

  /// "Hiệp định Giơ-ne-vơ được ký ngày 20/7/1954": a kind of document opens what the verb closes.
  private func isSigned(_ link: Int, _ date: Int) -> Bool {
    guard (link..<date).contains(where: { DateLexicon.issuing.contains(tokens[$0].word) }) else { return false }
    var index = link - 1
    let first = max(sentence.lowerBound, link - 24)
    while index >= first, tokens[index].kind == .word || tokens[index].mark == "-" {
      if tokens[index].isCapitalized, DateLexicon.documentKinds.longestMatch(in: tokens, at: index) != nil {
        return true
      }
      index -= 1
    }
    return false
  }

  /// Whether the tokens before `index` end a document's number: "40-NQ/TU", "số 05", "Đề án 02".
  private func numberOfDocumentEnds(at index: Int) -> Bool {
    guard index > sentence.lowerBound else { return false }
    var first = index - 1
    while first > sentence.lowerBound, !tokens[first].hasSpaceBefore, index - first < 12 { first -= 1 }
    guard tokens[first].kind == .number else { return false }
    let hasLetters = (first + 1..<index).contains { tokens[$0].isCapitalized }
    if first + 1 < index { return hasLetters }
    return word(first - 1) == .so || kindOfDocumentEnds(at: first)
  }

  private func kindOfDocumentEnds(at index: Int) -> Bool {
    (2...4).contains { count in
      index - count >= sentence.lowerBound
        && DateLexicon.documentKinds.longestMatch(in: tokens, at: index - count)?.count == count
    }
  }

  /// "Nghị quyết số 40-NQ/TU của Ban Thường vụ Tỉnh ủy ngày 5/8/2021".
  private func isBehindIssuer(_ end: Int) -> Bool {
    let first = max(sentence.lowerBound, end - 16)
    var index = end - 1
    while index > first {
      if tokens[index].word == DateLexicon.of {
        return numberOfDocumentEnds(at: index) || kindOfDocumentEnds(at: index)
      }
      if let mark = tokens[index].mark, mark != "-" { return false }
      index -= 1
    }
    return false
  }

  /// "…, Tỉnh ủy ban hành Nghị quyết", "… đã ký Quyết định số".
  private func isBeforeIssue(_ start: Int) -> Bool {
    let end = min(sentence.upperBound - 1, start + 24)
    guard start < end else { return false }
    return (start..<end).contains { index in
      guard DateLexicon.issuing.contains(tokens[index].word) else { return false }
      let kind = index + 1
      return tokens[kind].isCapitalized && DateLexicon.documentKinds.longestMatch(in: tokens, at: kind) != nil
    }
  }

  /// "Bộ luật Hình sự năm 2015", and behind it "(sửa đổi, bổ sung năm 2017)".
  private func isYearOfLaw(_ mention: DateMention) -> Bool {
    let first = max(sentence.lowerBound, mention.tokens.lowerBound - 14)
    var index = mention.tokens.lowerBound - 1
    while index >= first, tokens[index].kind == .word, !DateLexicon.endsLaw.contains(tokens[index].word) {
      if DateLexicon.laws.contains(tokens[index].word) {
        return tokens[index].isCapitalized || (index > first && tokens[index - 1].isCapitalized)
      }
      index -= 1
    }
    while index >= first, tokens[index].mark == "," || DateLexicon.amending.contains(tokens[index].word) { index -= 1 }
    guard index >= first, tokens[index].mark == "(", let last = mentions.last else { return false }
    return last.role == .issued && last.tokens.upperBound == index
  }
}
