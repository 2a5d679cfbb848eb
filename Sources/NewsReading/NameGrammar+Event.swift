import VietnameseText

extension NameGrammar {
  func event(at index: Int) -> EventName? {
    congress(at: index) ?? session(at: index) ?? election(at: index) ?? anniversary(at: index) ?? happening(at: index)
  }

  /// "Đại hội đại biểu Đảng bộ tỉnh Hà Tĩnh lần thứ XIX, nhiệm kỳ 2020 – 2025", in any part.
  private func congress(at index: Int) -> EventName? {
    guard let (_, count) = EventLexicon.congress.longestMatch(in: tokens, at: index) else { return nil }
    let isCapital = tokens[index].isCapitalized
    var found = EventName(range: index..<index + count, kind: passage.string(index..<index + count))
    var end = readCongressSubject(of: &found, at: index + count)
    guard isCapital || found.body?.area != nil || found.subject != nil else { return nil }
    if !isCapital, let body = found.body, passage.tokens[body.range.lowerBound].isCapitalized == false, body.area == nil
    {
      return nil
    }
    if let (ordinal, next) = self.ordinal(at: end) {
      found.ordinal = ordinal
      end = next
    }
    if found.body == nil, found.ordinal != nil, has(.cua, at: end), has(.dang, at: end + 1),
      passage.isCapitalized(end + 1)
    {
      found.isOfParty = true
      end += 2
    }
    if let (term, next) = self.term(at: end) {
      found.term = term
      end = next
    }
    found.range = index..<end
    return isOfAllLevels(behind: end) ? nil : found
  }

  /// "Đại hội Đảng các cấp"
  func isOfAllLevels(behind end: Int) -> Bool {
    (end...end + 2).contains { index in
      has(.cac, at: index) && has(.cap, at: index + 1)
        && (end..<index).allSatisfy { has(.dang, at: $0) || has(.ministry, at: $0) }
    }
  }

  /// The body whose congress it is, or the words that say what is: "Thi đua yêu nước toàn quốc". Returns the end.
  private func readCongressSubject(of found: inout EventName, at start: Int) -> Int {
    if let body = body(at: start), isCongressBody(body) {
      found.body = body
      return body.range.upperBound
    }
    if has(.toan, at: start), has(.quoc, at: start + 1) {
      found.subject = "toàn quốc"
      return start + 2
    }
    guard passage.isCapitalized(start), ordinal(at: start) == nil else { return start }
    var end = start + 1
    while end < tokens.count, end - start < 8, tokens[end].kind == .word, ordinal(at: end) == nil,
      area(at: end, bare: true) == nil,
      !DocumentLexicon.titleEnds.contains(tokens[end].word)
    {
      end += 1
    }
    let area = area(at: end, bare: true)
    guard ordinal(at: area?.range.upperBound ?? end) != nil else { return start }
    found.subject = passage.string(start..<end)
    found.area = area
    return area?.range.upperBound ?? end
  }

  private func isCongressBody(_ body: BodyName) -> Bool {
    switch body.kind {
    case .partyUnit, .office, .open, .fixed, .committee, .council: true
    case .withinBody, .taskBody: false
    }
  }

  /// "lần thứ XXIII", "XIII".
  func ordinal(at index: Int) -> (text: String, end: Int)? {
    var start = index
    if has(.lan, at: start) { start += 1 }
    if has(.ordinal, at: start) { start += 1 }
    guard start < tokens.count else { return nil }
    if let roman = romanNumeral(at: start) { return (roman, start + 1) }
    guard start > index, tokens[start].kind == .number, tokens[start].digitCount <= 3 else { return nil }
    return (passage.string(start..<start + 1), start + 1)
  }

  /// ", nhiệm kỳ 2020 – 2025"
  func term(at index: Int) -> (text: String, end: Int)? {
    let start = skipMark(")", at: skipMark("(", at: skipMark(",", at: index)))
    guard has(.nhiem, at: start), has(.ky, at: start + 1), start + 4 < tokens.count,
      tokens[start + 2].digitCount == 4,
      passage.mark(start + 3) == "-", tokens[start + 4].digitCount == 4
    else { return nil }
    return ("\(passage.string(start + 2..<start + 3)) – \(passage.string(start + 4..<start + 5))", start + 5)
  }

  /// "Hội nghị đánh giá kết quả … năm 2021", "hội thi báo cáo viên giỏi": a kind and the subject that makes it one.
  private func happening(at index: Int) -> EventName? {
    guard let (kind, count) = EventLexicon.kinds.longestMatch(in: tokens, at: index),
      EventLexicon.otherWords.longestMatch(in: tokens, at: index)?.count ?? 0 <= count
    else { return nil }
    if index > 0, Self.plurals.contains(tokens[index - 1].word) || tokens[index - 1].kind == .number { return nil }
    if kind == "Kỳ họp", isApposition(index) { return nil }
    let start = index + count
    guard start < tokens.count, tokens[start].kind == .word || tokens[start].mark == "\"",
      !Self.notSubject.contains(tokens[start].word) || tokens[start].isCapitalized, !votes(at: start),
      !(count == 1 && Self.afterPrize.contains(tokens[start].word))
    else {
      return nil
    }
    // “Lễ hội đền Đông, huyện Can Lộc” ends with its quotation.
    let isQuoted = passage.mark(index - 1) == "\""
    var quotationMarks = 0
    var end = start
    while end < tokens.count, end - start < 30 {
      let token = tokens[end]
      // Inside a quotation nothing ends the name but its closing.
      if quotationMarks == 1, !isQuotationMark(end), closes(within: end..<start + 30) {
        end += 1
        continue
      }
      if token.kind == .mark {
        guard continuesSubject(at: end), !(isQuoted && isQuotationMark(end)) else { break }
        if isQuotationMark(end) { quotationMarks += 1 }
        if quotationMarks == 2, isQuotationMark(end), !goesOnBehindTitle(end + 1) {
          end += 1
          break
        }
      }
      if has(.lan, at: end), let (_, behind) = ordinal(at: end) {
        end = behind
        break
      }
      if let (_, behind) = term(at: end) {
        end = behind
        break
      }
      if has(.voi, at: end), has(.su, at: end + 1) { break }
      if has(.va, at: end),
        has(.programme, at: end + 1)
          || passage.isCapitalized(end + 1)
            && EventLexicon.kinds.longestMatch(in: tokens, at: end + 1)?.count ?? 0 > 1
      {
        break
      }
      if token.isCapitalized, end > start, EventLexicon.congress.longestMatch(in: tokens, at: end) != nil { break }
      if token.kind == .word, Self.subjectEnds.contains(token.word), !performs(at: end), !isMidAutumn(end) {
        if has(.nam, at: end), end + 1 < tokens.count, tokens[end + 1].digitCount == 4 { end += 2 }
        break
      }
      end += 1
    }
    // "Lễ hội Đền Đông vui hơn": only the capitals are sure.
    if kind == "Lễ hội", passage.isSentenceStart(index), passage.isCapitalized(start) {
      end = min(end, properRun(at: start, limit: 6))
    }
    while end > start, tokens[end - 1].kind == .mark, !(quotationMarks == 2 && isQuotationMark(end - 1)) { end -= 1 }
    let words = end - start
    guard
      words >= 3
        || (words == 2 && count >= 3 && tokens[end - 1].digitCount == 4)
        || (words == 2 && isNamedGathering(kind, at: index))
        || (words >= 2 && tokens[index].isCapitalized && passage.isCapitalized(start)
          && (!passage.isSentenceStart(index) || kind == "Lễ hội")),
      identifies(kind: kind, index: index, subject: start..<end) || isDated(at: end)
    else { return nil }
    var found = EventName(range: index..<end, kind: kind)
    found.subject = withUsualTonePlacement(passage.string(start..<end))
    // "Lễ hội đền Đông, tỉnh Hà Tĩnh" tells which province the article is about.
    found.area = (start..<end).lazy.compactMap { self.area(at: $0) }.last { $0.level <= .city && $0.name != nil }
    found.isCongress = false
    return found
  }

  /// "kỳ họp thứ 7 - kỳ họp giữa năm": the same session.
  private func isApposition(_ index: Int) -> Bool {
    guard let mark = passage.mark(index - 1), mark == "-" || mark == "," || mark == "(" else { return false }
    return (max(0, index - 10)..<index).contains { has(.ordinal, at: $0) && has(.hop, at: $0 - 1) }
  }

  /// "hội nghị biểu quyết"
  private func votes(at index: Int) -> Bool { has(.bieu, at: index) && has(.decide, at: index + 1) }

  /// "chương trình Ngày hội đọc sách": the capital in mid-sentence opens a name.
  private func isNamedGathering(_ kind: String, at index: Int) -> Bool {
    tokens[index].isCapitalized && !passage.isSentenceStart(index) && Self.gatherings.contains(kind)
  }

  private static let gatherings: Set<String> = ["Ngày hội", "Liên hoan", "Hội trại", "Đêm hội", "Tuần lễ"]

  /// A single happening: a year or an ordinal, a capital in mid-sentence, or "tổ chức" before a described one.
  private func identifies(kind: String, index: Int, subject: Range<Int>) -> Bool {
    if subject.contains(where: { tokens[$0].digitCount == 4 }) || subject.contains(where: { has(.lan, at: $0) }) {
      return true
    }
    if subject.count == 2, isNamedGathering(kind, at: index) { return true }
    if tokens[index].isCapitalized, passage.isCapitalized(subject.lowerBound),
      !passage.isSentenceStart(index) || kind == "Lễ hội"
    {
      return true
    }
    guard
      kind.begins(with: "Hội thi") || kind.begins(with: "Cuộc thi") || kind.begins(with: "Hội thảo")
        || kind.begins(with: "Ngày hội")
    else { return false }
    return (1...4).contains { has(.chuc, at: index - $0) || has(.du, at: index - $0) } && subject.count >= 4
  }

  private func closes(within range: Range<Int>) -> Bool {
    range.clamped(to: tokens.indices).contains { isQuotationMark($0) }
  }

  private func isQuotationMark(_ index: Int) -> Bool { tokens[index].mark == "\"" || tokens[index].mark == "”" }

  /// "trung thu": not "thu hút".
  private func isMidAutumn(_ index: Int) -> Bool { has(.autumn, at: index) && has(.trung, at: index - 1) }

  /// "biểu diễn", "hội diễn": not "diễn ra".
  private func performs(at index: Int) -> Bool {
    has(.dien, at: index) && (has(.bieu, at: index - 1) || has(.hoi, at: index - 1))
  }

  /// “Dân vận khéo” năm 2021, “Dân vận khéo”, giai đoạn …: what may stand behind the title of a contest.
  private func goesOnBehindTitle(_ index: Int) -> Bool {
    passage.mark(index) != nil || Self.behindTitles.contains(passage.word(index))
  }

  private static let behindTitles = WordSet(words: "lần năm giai tỉnh huyện thành thị cấp toàn khu trên của")

  private func continuesSubject(at index: Int) -> Bool {
    if tokens[index].mark == "-" || tokens[index].mark == "\"" || tokens[index].mark == "”" { return true }
    guard tokens[index].mark == ",", index + 1 < tokens.count, !tokens[index + 1].isCapitalized else { return false }
    // "… cấp huyện, xã có 2 bức": another clause begins.
    if Self.clauseVerbs.contains(passage.word(index + 2)) { return false }
    return !Self.subjectEnds.contains(tokens[index + 1].word) && !Self.clauseStarts.contains(tokens[index + 1].word)
  }

  /// "giải Nhất": a prize, no contest.
  private static let afterPrize = WordSet(words: "nhất nhì ba tư khuyến")

  private static let clauseVerbs: WordSet = ["có", "đã", "được", "là", "sẽ", "đạt"]

  private static let clauseStarts: WordSet = [
    "các", "đồng", "ông", "bà", "nhiều", "qua", "trong", "với", "góp", "nhằm", "thu", "có", "đây",
  ]

  static let notSubject: WordSet = [
    "đã", "là", "có", "được", "này", "diễn", "vào", "với", "tại", "do", "của", "và", "cũng", "sẽ", "đang", "trên",
    "lần", "trước", "sau", "nhằm", "để", "thu", "còn", "nào", "đó",
    "trong", "ở", "các", "những", "một", "theo", "thì", "mà", "khi", "gồm", "phải", "cần", "tiếp", "thành", "ngày",
    "thống", "bầu", "nghe", "tập", "dành", "xem", "thảo", "quyết",
  ]

  private static let subjectEnds: WordSet = [

    "đã", "là", "có", "được", "do", "tại", "sẽ", "đang", "nhằm", "để", "khi", "mà", "thì", "gồm", "ngày", "sáng",
    "chiều", "tối", "vào", "từ", "diễn", "cách", "ở", "đang", "vừa", "thu", "cần", "phải", "cùng", "nên", "đây", "năm",
  ]
}
