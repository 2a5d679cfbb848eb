import VietnameseText

/// A line of the file without its line break; empty where the line holds white space only.
struct SourceLine {
  /// From 1.
  var number: Int
  var tokens: Range<Int>

  static func lines(of tokens: [Token]) -> [SourceLine] {
    var lines: [SourceLine] = []
    var start = 0
    for index in tokens.indices where tokens[index].kind == .lineBreak {
      lines.append(SourceLine(number: lines.count + 1, tokens: start..<index))
      start = index + 1
    }
    lines.append(SourceLine(number: lines.count + 1, tokens: start..<tokens.count))
    return lines
  }

  /// Whether the file breaks its paragraphs into lines of equal length: many lines, none long, most without an end.
  static func areWrapped(_ lines: [SourceLine], in text: TokenizedText) -> Bool {
    var (inner, open) = (0, 0)
    for (line, next) in zip(lines, lines.dropFirst()) where !line.tokens.isEmpty && !next.tokens.isEmpty {
      let span = text.span(line.tokens).scalars
      if span.count > 140 { return false }
      guard span.count > 50 else { continue }
      inner += 1
      if text.tokens[line.tokens.upperBound - 1].kind == .word { open += 1 }
    }
    return inner >= 6 && open * 3 >= inner * 2
  }

  /// Whether a line without words cannot be a date either.
  static func hasNoDate(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.lazy.filter { $0.kind == .number }.count < 3
  }
}

/// What a line looks like.
extension ArticleParser {
  /// Words, counted up to 60: more make no difference.
  func wordCount(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range where text.tokens[index].kind == .word {
      count += 1
      if count == 60 { break }
    }
    return count
  }

  /// Whether the last mark, closing quotes and brackets aside, ends a sentence.
  func endsWithStop(_ range: Range<Int>) -> Bool {
    var index = range.upperBound - 1
    while index > range.lowerBound, let mark = text.tokens[index].mark, mark == "”" || mark == "\"" || mark == ")" {
      index -= 1
    }
    switch text.tokens[index].mark {
    case ".", "!", "?", "…", ";", ":": return true
    default: return false
    }
  }

  /// Whether a few words are all in capitals; not long ones, which tell nothing in such print.
  func isAllCapitals(_ range: Range<Int>) -> Bool {
    guard range.count <= 40 else { return false }
    let words = text.tokens[range].filter { $0.kind == .word }
    return words.count >= 3 && words.allSatisfy { $0.capitals == .all || $0.span.scalars.count == 1 }
  }

  /// Whether more than one sentence stands here.
  func hasInnerStop(_ range: Range<Int>) -> Bool {
    text.sentences(in: range).count > 1 || text.tokens[range].contains { $0.mark == ";" }
  }

  func opensScene(_ range: Range<Int>) -> LayoutLexicon.SceneOpening? {
    LayoutLexicon.sceneOpenings.longestMatch(in: text.tokens, at: range.lowerBound)?.value
  }

  func containsSceneVerb(_ range: Range<Int>) -> Bool {
    range.contains { LayoutLexicon.sceneVerbs.longestMatch(in: text.tokens, at: $0) != nil }
  }

  /// "Ảnh: …", "Ảnh tư liệu: …", "(Ảnh NVCC)" somewhere behind the first words.
  func containsPhotoCredit(_ range: Range<Int>) -> Bool {
    range.dropLast().contains { index in
      guard text.tokens[index].word == Self.photo, text.tokens[index].isCapitalized else { return false }
      if text.tokens[index + 1].mark == ":" { return true }
      guard index > range.lowerBound, text.tokens[index - 1].kind == .mark else { return false }
      let rest = text.tokens[index + 1..<range.upperBound]
      return rest.prefix(4).contains { $0.mark == ":" }
        || (rest.count <= 6 && rest.allSatisfy { $0.kind == .mark || $0.isCapitalized })
    }
  }

  private static let photo: Word = "ảnh"

  /// "… ảnh 1": the description that a page gives to its pictures.
  func isPictureName(_ range: Range<Int>) -> Bool {
    range.count > 2 && text.tokens[range.upperBound - 1].kind == .number
      && text.tokens[range.upperBound - 2].word == Self.photo
  }

  /// "| Các đại biểu dự hội nghị |": a picture and its caption were cells of a table.
  func withoutCellBars(_ range: Range<Int>) -> Range<Int> {
    var inner = range
    while inner.count > 1, text.tokens[inner.lowerBound].mark == "|" { inner.removeFirst() }
    while inner.count > 1, text.tokens[inner.upperBound - 1].mark == "|" { inner.removeLast() }
    return inner
  }

  func opensQuotation(_ range: Range<Int>) -> Bool {
    text.tokens[range.lowerBound].mark == "\"" || text.tokens[range.lowerBound].mark == "'"
  }

  func isListItem(_ range: Range<Int>) -> Bool {
    switch text.tokens[range.lowerBound].mark {
    case "-", "+", "•", "*", "●", "▪": true
    default: false
    }
  }
}
