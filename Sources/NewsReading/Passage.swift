import VietnameseText

/// A paragraph, a headline or the line that heads a statement box: what the finders look at, one at a time.
package struct Passage: Sendable {
  package enum Role: Sendable { case title, paragraph(Paragraph.Kind), speakerLine }

  package let text: TokenizedText
  /// The tokens of the passage without its line breaks.
  package let tokens: [Token]
  package let role: Role
  /// Index of the paragraph; nil for the headline.
  package let paragraph: Int?
  package let sentences: [Range<Int>]
  /// Whether most of its words are in capitals, as some papers print headlines: then capitals tell nothing.
  let isAllCapitals: Bool

  /// `range` counts tokens of `text`.
  package init(text: TokenizedText, range: Range<Int>, role: Role, paragraph: Int?) {
    self.text = text
    self.role = role
    self.paragraph = paragraph
    var tokens = Array(text.tokens[range])
    tokens.removeAll { $0.kind == .lineBreak }
    self.tokens = tokens
    isAllCapitals = Self.isAllCapitals(tokens)
    sentences = Passage.sentences(of: text, in: range)
  }

  /// The sentences of the text, counted in tokens without line breaks.
  private static func sentences(of text: TokenizedText, in range: Range<Int>) -> [Range<Int>] {
    var kept = 0
    return text.sentences(in: range).compactMap { sentence in
      let start = kept
      kept += text.tokens[sentence].count { $0.kind != .lineBreak }
      return start < kept ? start..<kept : nil
    }
  }

  package func span(_ range: Range<Int>) -> TextSpan {
    tokens[range.lowerBound].span.extended(to: tokens[range.upperBound - 1].span)
  }

  /// What was printed, with every run of white space as one space.
  package func string(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return withSingleSpaces(text.string(span(range)))
  }

  /// The sentence around a token, found in logarithmic time.
  package func sentence(at index: Int) -> Range<Int> {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count ? sentences[low] : index..<min(index + 1, tokens.count)
  }

  package func isSentenceStart(_ index: Int) -> Bool {
    let start = sentence(at: index).lowerBound
    return index == start || (index == start + 1 && tokens[start].mark != nil)
  }

  package func evidence(_ range: Range<Int>) -> Evidence {
    Evidence(span: span(range), sentence: span(sentence(at: range.lowerBound)), paragraph: paragraph)
  }

  func word(_ index: Int) -> Word { tokens.indices.contains(index) ? tokens[index].word : .none }
  func mark(_ index: Int) -> Unicode.Scalar? { tokens.indices.contains(index) ? tokens[index].mark : nil }
  func isCapitalized(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isCapitalized }

  private static func isAllCapitals(_ tokens: [Token]) -> Bool {
    var words = 0
    var capitals = 0
    for token in tokens where token.kind == .word {
      words += 1
      if token.capitals == .all || token.span.scalars.count == 1 { capitals += 1 }
    }
    return words > 2 && capitals * 10 > words * 8
  }
}
