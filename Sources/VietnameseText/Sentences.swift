extension TokenizedText {
  /// Splits a run of tokens (a paragraph) into sentences. A full stop ends one unless it belongs to an abbreviation,
  /// an initial or a number; an ellipsis does where a capital follows. Text without stops is cut at semicolons, then at
  /// commas, so that no sentence has more than 400 tokens and its closing marks. Ranges of tokens, in order, without gaps.
  package func sentences(in paragraph: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = paragraph.lowerBound
    var index = start
    while index < paragraph.upperBound {
      var end = index + 1
      if endsSentence(index, before: paragraph.upperBound) || isTooLong(index, since: start) {
        while end < min(paragraph.upperBound, index + Self.longestClosing), isClosing(tokens[end]),
          !tokens[end].hasSpaceBefore
        {
          end += 1
        }
        result.append(start..<end)
        start = end
      }
      index = end
    }
    if start < paragraph.upperBound { result.append(start..<paragraph.upperBound) }
    return result
  }

  private func isTooLong(_ index: Int, since start: Int) -> Bool {
    switch index - start {
    case 400...: true
    case 320...: tokens[index].mark == "," || tokens[index].mark == ";"
    case 240...: tokens[index].mark == ";"
    default: false
    }
  }

  @inline(__always)
  private func endsSentence(_ index: Int, before end: Int) -> Bool {
    guard let mark = tokens[index].mark, mark == "." || mark == "!" || mark == "?" || mark == "…" else { return false }
    var next = index + 1
    let last = min(end, index + Self.longestClosing)
    while next < last, isClosing(tokens[next]) || tokens[next].mark == "." { next += 1 }
    switch mark {
    case "!", "?": return next >= end || tokens[next].hasSpaceBefore
    case "…": return next < end && tokens[next].isCapitalized
    case ".":
      guard next < end else { return true }
      let follower = tokens[next]
      guard follower.hasSpaceBefore || follower.kind == .lineBreak else { return false }
      // Of three dots the last one decides.
      if index + 1 < end, tokens[index + 1].mark == "." { return false }
      if isAbbreviation(index) { return false }
      return follower.isCapitalized || follower.kind == .number || follower.mark != nil || follower.kind == .lineBreak
    default: return false
    }
  }

  /// So many closing marks behind a stop are looked at; more say nothing.
  private static let longestClosing = 8

  private func isClosing(_ token: Token) -> Bool {
    switch token.mark {
    case "”", "\"", ")", "]", "'", "’": true
    default: false
    }
  }

  /// Whether the stop at `index` follows a known abbreviation or an initial ("N.A.V.", "TP.").
  private func isAbbreviation(_ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].kind == .word, !tokens[index].hasSpaceBefore else { return false }
    let before = tokens[index - 1]
    if before.span.scalars.count == 1, before.isCapitalized { return true }
    return Self.abbreviations.contains(before.word) && before.isCapitalized
  }

  private static let abbreviations: Set<Word> = Set(
    [
      "tp", "tx", "tt", "gs", "pgs", "ts", "ths", "bs", "ks", "ls", "cn", "kts", "q", "p", "h", "x", "mr", "mrs", "dr",
      "st",
    ]
    .map { Word($0) })
}
