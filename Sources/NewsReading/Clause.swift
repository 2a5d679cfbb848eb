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

  private static let longestHappening = 64
  private static let connectives = PhraseTable<Bool>(
    """
    theo đó, cụ thể, trong đó, bên cạnh đó, đồng thời, ngoài ra, cùng với đó, cùng đó, trước đó, tiếp đó, sau đó, nhờ đó, qua đó, từ đó, do đó, vì vậy, như, riêng,
    theo báo cáo, được biết, đặc biệt, tương tự, đơn cử như, song song với đó
    """)

  /// What is told of a date, in the words of the text: the clause around it without connectives and without the date
  /// itself where that comes first; cut at a comma where it is long. Takes constant time.
  func happening(on date: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    var start = happeningStart(before: date, in: sentence)
    var hasPassedDate = false
    while start < sentence.upperBound {
      if let connective = Self.connectives.longestMatch(in: tokens, at: start), start < date.lowerBound,
        start + connective.count < sentence.upperBound, tokens[start + connective.count].mark == ","
      {
        start += connective.count + 1
      } else if start == date.lowerBound, !hasPassedDate {
        start = date.upperBound
        hasPassedDate = true
      } else if tokens[start].mark != nil, tokens[start].mark != "\"" {
        start += 1
      } else {
        break
      }
    }
    let end = happeningEnd(from: start, behind: date, in: sentence)
    return start < end ? start..<end : date
  }

  /// The last semicolon before the date, or the start of the sentence; in a long one the first comma that is near.
  private func happeningStart(before date: Range<Int>, in sentence: Range<Int>) -> Int {
    let near = max(sentence.lowerBound, date.lowerBound - Self.longestHappening)
    if let semicolon = (near..<date.lowerBound).last(where: { tokens[$0].mark == ";" }) { return semicolon + 1 }
    if near == sentence.lowerBound { return near }
    let comma = (near..<date.lowerBound).first { tokens[$0].mark == "," && tokens[$0 + 1].hasSpaceBefore }
    return comma.map { $0 + 1 } ?? (near..<date.lowerBound).first {
      tokens[$0].kind == .word && tokens[$0].hasSpaceBefore
    } ?? date.lowerBound
  }

  private func happeningEnd(from start: Int, behind date: Range<Int>, in sentence: Range<Int>) -> Int {
    let least = max(start, date.upperBound)
    let far = min(sentence.upperBound, max(start + Self.longestHappening, least + 12))
    var end = (least..<far).first { tokens[$0].mark == ";" } ?? far
    if end == far, far < sentence.upperBound {
      end = (least..<far).last { tokens[$0].mark == "," && tokens[$0 + 1].hasSpaceBefore } ?? far
    }
    while end > start, [".", ",", ";", "…"].contains(tokens[end - 1].mark) { end -= 1 }
    return end
  }
}
