import VietnameseText

extension NameGrammar {
  /// "Kỳ họp thứ 12, HĐND tỉnh khóa XVII", "Hội nghị lần thứ mười Ban Chấp hành Đảng bộ tỉnh".
  func session(at index: Int) -> EventName? {
    guard let (kind, count) = EventLexicon.sessions.longestMatch(in: tokens, at: index) else { return nil }
    let start = index + count
    let word = has(.lan, at: start) ? start + 1 : start
    if kind == "Hội nghị", let found = sessionBehindBody(at: start, from: index) { return found }
    guard has(.ordinal, at: word), let end = sessionNumberEnd(at: word + 1),
      kind == "Kỳ họp" || tokens[word + 1].kind == .number
    else { return nil }
    var found = EventName(range: index..<end, kind: kind)
    found.subject = passage.string(start..<end)
    found.isCongress = false
    found.isSession = true
    found.number = sessionNumber(word + 1..<end)
    let joint = passage.mark(end) == "-" ? end + 1 : skipMark(",", at: end)
    if let body = body(at: joint), isSessionBody(body) {
      found.body = body
      found.range = index..<body.range.upperBound
      if let end = termEnd(at: body.range.upperBound) {
        let term = passage.string(body.range.upperBound..<end).filter { $0 != "(" && $0 != ")" }
        found.term = term.prefix(1).lowercased() + term.dropFirst()
        found.range = index..<end
      }
    }
    // The first session of a new committee is a matter of the day.
    return found.body != nil || kind == "Kỳ họp" && !has(.first, at: word + 1) ? found : nil
  }

  /// "Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 12": the number stands behind the body too.
  private func sessionBehindBody(at start: Int, from index: Int) -> EventName? {
    // A commission's name may hold a session.
    if case .taskBody = OrganizationLexicon.heads.longestMatch(in: tokens, at: start)?.value.kind { return nil }
    guard let body = body(at: start), isSessionBody(body) else { return nil }
    let lan = body.range.upperBound
    guard has(.lan, at: lan), has(.ordinal, at: lan + 1), let end = sessionNumberEnd(at: lan + 2) else { return nil }
    var found = EventName(range: index..<end, kind: "Hội nghị", body: body, subject: passage.string(lan..<end))
    found.isCongress = false
    found.isSession = true
    found.number = sessionNumber(lan + 2..<end)
    return found
  }

  private func sessionNumberEnd(at index: Int) -> Int? {
    guard index < tokens.count else { return nil }
    if tokens[index].kind == .number, tokens[index].digitCount <= 2 { return index + 1 }
    if romanNumeral(at: index) != nil { return index + 1 }
    let words = tokens[index...].prefix(3).prefix { $0.word == .tens || EventLexicon.numberWords[$0.word] != nil }
    return words.isEmpty ? nil : index + words.count
  }

  /// "12", "XII", "mười hai", "hai mươi mốt".
  private func sessionNumber(_ range: Range<Int>) -> Int? {
    let first = range.lowerBound
    if tokens[first].kind == .number { return tokens[first].value }
    if let roman = romanNumeral(at: first) { return Self.value(ofRoman: roman) }
    return range.reduce(0 as Int?) { sum, index in
      guard let sum else { return nil }
      if has(.tens, at: index) { return sum * 10 }
      return EventLexicon.numberWords[tokens[index].word].map { sum + $0 }
    }
  }

  /// A smaller digit before a larger one is taken off: 9 for "IX".
  private static func value(ofRoman numeral: String) -> Int {
    var (sum, last) = (0, 0)
    for digit in numeral.utf8.reversed() {
      let value = romanValues[digit] ?? 0
      sum += value < last ? -value : value
      last = max(last, value)
    }
    return sum
  }

  private static let romanValues: [UInt8: Int] = [
    UInt8(ascii: "I"): 1, UInt8(ascii: "V"): 5, UInt8(ascii: "X"): 10, UInt8(ascii: "L"): 50, UInt8(ascii: "C"): 100,
  ]

  private func isSessionBody(_ body: BodyName) -> Bool {
    switch body.kind {
    case .council, .withinBody, .committee: true
    case .fixed: body.own == "Quốc hội" || body.own.begins(with: "Ban Chấp hành")
    case .partyUnit, .office, .open, .taskBody: false
    }
  }
}
