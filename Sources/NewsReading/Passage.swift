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
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count)
    var sentences: [Range<Int>] = []
    for sentence in text.sentences(in: range) {
      let start = tokens.count
      Self.append(text.tokens[sentence], to: &tokens)
      if start < tokens.count { sentences.append(start..<tokens.count) }
    }
    self.tokens = tokens
    self.sentences = sentences
    isAllCapitals = Self.isAllCapitals(tokens)
  }

  /// Without line breaks; "T.Ư", "TƯ" and "TW" become the two words that they stand for.
  private static func append(_ sentence: ArraySlice<Token>, to tokens: inout [Token]) {
    var index = sentence.startIndex
    while index < sentence.endIndex {
      let end = sentence[index].kind == .word ? centreEnd(at: index, in: sentence) : nil
      guard let end else {
        if sentence[index].kind != .lineBreak { tokens.append(sentence[index]) }
        index += 1
        continue
      }
      var word = sentence[index]
      word.span = word.span.extended(to: sentence[end - 1].span)
      (word.word, word.capitals) = (.trung, .all)
      tokens.append(word)
      (word.word, word.capitals) = (.uong, .none)
      tokens.append(word)
      index = end
    }
  }

  /// Behind "T.Ư", "TƯ" or "TW", which stand by themselves: not in "40-NQ/TW" nor in a line of capitals.
  private static func centreEnd(at index: Int, in tokens: ArraySlice<Token>) -> Int? {
    guard tokens[index].isCapitalized, tokens[index].hasSpaceBefore,
      index == tokens.startIndex || tokens[index - 1].capitals != .all
        || abbreviations.contains(tokens[index - 1].word)
    else { return nil }
    switch tokens[index].word {
    case .centreTU, .centreTW: return tokens[index].capitals == .all ? index + 1 : nil
    case .letterT:
      guard index + 2 < tokens.endIndex, tokens[index + 1].mark == ".", tokens[index + 2].word == .letterU,
        tokens[index + 2].isCapitalized, !tokens[index + 2].hasSpaceBefore
      else { return nil }
      return index + 3
    default: return nil
    }
  }

  /// "BCH T.Ư Đảng"
  private static let abbreviations = WordSet(words: "bch ubkt ban")

  package func span(_ range: Range<Int>) -> TextSpan {
    tokens[range.lowerBound].span.extended(to: tokens[range.upperBound - 1].span)
  }

  /// What was printed, with every run of white space as one space.
  package func string(_ range: Range<Int>) -> String {
    text.squeezed(tokens[range])
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
