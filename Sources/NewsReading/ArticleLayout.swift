import VietnameseText

/// Which part of a page each line is, as ranges of the text's tokens.
package struct ArticleLayout: Sendable {
  package struct Block: Hashable, Sendable {
    package var kind: Paragraph.Kind
    /// Without agency mark, dash and closing "/.".
    package var tokens: Range<Int>
    /// Of a quotation in a statement box: the line that names the speaker; the same for each paragraph of the box.
    package var speakerLine: Range<Int>?

    package init(kind: Paragraph.Kind, tokens: Range<Int>, speakerLine: Range<Int>? = nil) {
      self.kind = kind
      self.tokens = tokens
      self.speakerLine = speakerLine
    }
  }

  package var title: Range<Int>?
  /// The mark of the agency or paper that opens the text; where there is one, no part before it is missing.
  package var sourceMark: Range<Int>?
  /// In text order.
  package var blocks: [Block] = []
  /// From a page header that gives a day and no time: the day on which the page was saved.
  package var captured: CalendarDay?
  /// A publication date that the page prints.
  package var printed: CalendarDay?
  /// Whether that date stands alone, without clock or label: it may be the site's own of the day of saving.
  package var isPrintedBare = false
  package var bylines: [String] = []
  /// Where the names of the authors stand: tokens of the text.
  package var bylineNames: [Range<Int>] = []
  package var source: String?
  package var url: String?
  package var problems: [ParseProblem] = []
  /// Buttons, frames, links to other articles: no part of this one.
  package var leftOut: [LeftOutLine] = []

  package struct LeftOutLine: Hashable, Sendable {
    /// From 1.
    package var number: Int
    package var tokens: Range<Int>
  }

  package init() {}

  /// All that is read for facts: the headline (block nil), then each block, its speaker line before it.
  var passages: [(tokens: Range<Int>, block: Int?)] {
    var passages: [(tokens: Range<Int>, block: Int?)] = []
    if let title { passages.append((title, nil)) }
    var speakerLine: Range<Int>?
    for (index, block) in blocks.enumerated() {
      if let line = block.speakerLine, line != speakerLine { passages.append((line, index)) }
      speakerLine = block.speakerLine
      passages.append((block.tokens, index))
    }
    return passages
  }
}

/// A line of the page, or several that belong together.
struct Piece: Hashable {
  /// Number of its first line, from 1.
  var line: Int
  /// Never empty; may have line breaks inside.
  var tokens: Range<Int>
  var followsFrame = false
  /// The line of publication stands right under it.
  var isDatedBelow = false
}
