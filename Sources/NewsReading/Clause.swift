import VietnameseText

extension TokenizedText {
  /// The part of a sentence around some of its tokens, from one comma or semicolon to the next, at most 16 words.
  func clause(around range: Range<Int>, in sentence: Range<Int>) -> String {
    var start = range.lowerBound
    while start > sentence.lowerBound, range.lowerBound - start < 12, !endsClause(start - 1, in: sentence) {
      start -= 1
    }
    var end = range.upperBound
    while end < sentence.upperBound, end - start < 24, !endsClause(end, in: sentence) { end += 1 }
    return squeezed(start..<end)
  }

  /// What a sentence tells beside a date: without the date if it opens the sentence, at most 24 words.
  func statement(beside date: Range<Int>, in sentence: Range<Int>) -> String {
    var start = sentence.lowerBound
    if date.lowerBound - start <= 1 { start = date.upperBound }
    while start < sentence.upperBound, tokens[start].kind != .word, tokens[start].kind != .number { start += 1 }
    var end = min(sentence.upperBound, start + 30)
    if end < sentence.upperBound {
      while end > start + 8, !endsClause(end, in: sentence) { end -= 1 }
    } else {
      while end > start, tokens[end - 1].mark == "." { end -= 1 }
    }
    return start < end ? squeezed(start..<end) : squeezed(sentence)
  }

  /// A mark between clauses; not one inside a number.
  private func endsClause(_ index: Int, in sentence: Range<Int>) -> Bool {
    switch tokens[index].mark {
    case ";", ":", "(", ")", "…", "\"", "”": return true
    case ",", ".": return index + 1 >= sentence.upperBound || tokens[index + 1].hasSpaceBefore
    default: return tokens[index].kind == .lineBreak
    }
  }

  /// White space runs as one space.
  func squeezed(_ range: Range<Int>) -> String {
    string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
