import VietnameseText

/// Happenings that a number identifies wherever they stand: elections by their terms, anniversaries by their years.
extension NameGrammar {
  /// "(cuộc) bầu cử đại biểu HĐND xã khóa XX, nhiệm kỳ 2021 - 2026"
  func election(at index: Int) -> EventName? {
    let start = has(.cuoc, at: index) || has(.ngay, at: index) ? index + 1 : index
    guard has(.bau, at: start), has(.cu, at: start + 1), has(.dai, at: start + 2), has(.bieu, at: start + 3) else {
      return nil
    }
    var found = EventName(range: start..<start + 4, kind: "Cuộc bầu cử")
    var end = start + 4
    while end < tokens.count, end - start < 30 {
      if let (years, behind) = term(at: end) {
        found.term = years
        found.range = start..<behind
        break
      }
      if found.ordinal == nil, let behind = termEnd(at: end) {
        found.ordinal = passage.string(end..<behind).filter { $0 != "(" && $0 != ")" }
        found.range = start..<behind
        end = behind
      } else if passage.mark(end) == "(" {
        let behind = skipBrackets(at: end)
        guard behind > end else { break }
        end = behind
      } else if EventLexicon.electionWords.contains(tokens[end].word) {
        end += 1
      } else {
        break
      }
    }
    guard found.ordinal != nil || found.term != nil else { return nil }
    found.subject = withoutBrackets(start + 2..<found.range.upperBound)
    found.isCongress = false
    found.isElection = true
    return found
  }

  /// "lễ kỷ niệm (lần thứ) 50 năm thành lập trường": which one, the number of years tells.
  func anniversary(at index: Int) -> EventName? {
    guard let (kind, count) = EventLexicon.kinds.longestMatch(in: tokens, at: index), kind == "Lễ kỷ niệm" else {
      return nil
    }
    let start = index + count
    let number = has(.lan, at: start) && has(.ordinal, at: start + 1) ? start + 2 : start
    guard number < tokens.count, tokens[number].kind == .number, tokens[number].digitCount <= 4,
      has(.nam, at: number + 1)
    else { return nil }
    var end = number + 2
    while end < tokens.count, end - start < 30, !endsAnniversary(at: end) { end += 1 }
    guard end >= number + 4 else { return nil }
    var found = EventName(range: index..<end, kind: kind)
    found.subject = withUsualTonePlacement(passage.string(start..<end))
    found.isCongress = false
    return found
  }

  private func endsAnniversary(at index: Int) -> Bool {
    guard tokens[index].kind == .word else {
      return tokens[index].kind != .mark || tokens[index].mark != "-"
    }
    if has(.va, at: index) { return index + 1 == tokens.count || Self.otherActs.contains(tokens[index + 1].word) }
    return Self.anniversaryEnds.contains(tokens[index].word)
  }

  /// "… và đón nhận Huân chương": what else is done there.
  private static let otherActs = WordSet(words: "đón trao công khánh khai tổ tổng gặp phát vinh tuyên")

  private static let anniversaryEnds = WordSet(
    words:
      "đã là có được do tại sẽ đang nhằm để khi mà thì gồm sáng chiều tối vào từ diễn cách ở vừa cần phải cùng nên với")

  /// "… sẽ diễn ra vào ngày 15/6": a day of its own makes a happening a single one.
  func isDated(at index: Int) -> Bool {
    var next = index
    while next < index + 3, Self.beforeHeld.contains(passage.word(next)) { next += 1 }
    guard has(.dien, at: next) || has(.to, at: next) else { return false }
    next += 2
    while next < index + 8, Self.beforeDay.contains(passage.word(next)) { next += 1 }
    return next < tokens.count && tokens[next].kind == .number && passage.word(next - 1) != Word.trong
  }

  private static let beforeHeld = WordSet(words: "sẽ đã được vừa")
  private static let beforeDay = WordSet(words: "vào từ ngày sáng chiều tối hôm")

  private func withoutBrackets(_ range: Range<Int>) -> String {
    let words = withUsualTonePlacement(passage.string(range)).split(separator: " ").filter { !$0.hasPrefix("(") }
    return words.joined(separator: " ")
  }
}
