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
    withSingleSpaces(string(range))
  }
}
