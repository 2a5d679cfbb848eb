import VietnameseText

/// Reads one article: bytes in, findings out. Pure, and linear in the length of the text.
package struct ArticleReader: Sendable {
  package init() {}

  /// Throws where the bytes are no article at all: not UTF-8, empty, too long.
  package func read(fileName: String, bytes: [UInt8]) throws(ParseProblem) -> ReadArticle {
    let seed = try SeedFile(name: fileName, bytes: bytes)
    let text = TokenizedText(seed.text)
    let layout = ArticleParser.layout(of: text, file: fileName)
    let passages = Self.passages(of: text, layout: layout)
    let mentions = MentionFinder(passages).mentions()
    var completion = NameCompletion(areas: AreaContext(mentions: mentions))
    let collector = EntityCollector.entities(of: completion.resolve(mentions), in: passages)

    var article = ReadArticle(fileName: fileName, text: seed.text)
    article.titleSpan = layout.title.map { text.span($0) }
    article.title = layout.title.map { Self.withSingleSpaces(text.string($0)) }
    article.paragraphs = layout.blocks.map { block in
      Paragraph(kind: block.kind, span: text.span(block.tokens))
    }
    article.captured = layout.captured
    article.bylines = layout.bylines
    article.source = layout.source
    article.url = layout.url
    article.problems = layout.problems
    article.wordCount = passages.reduce(0) { $0 + $1.tokens.count { $0.kind == .word } }
    article.entities = collector.entities
    for speaker in SpeechFinder(passages: passages, peopleNamed: collector.peopleNamed).speakers() {
      article.entities[speaker].isSpeaker = true
    }
    return article
  }

  private static func withSingleSpaces(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The headline, then each paragraph; the line that heads a statement box comes before its quotation.
  private static func passages(of text: TokenizedText, layout: ArticleLayout) -> [Passage] {
    var passages: [Passage] = []
    if let title = layout.title {
      passages.append(Passage(text: text, range: title, role: .title, paragraph: nil))
    }
    var lastSpeakerLine: Range<Int>?
    for (index, block) in layout.blocks.enumerated() {
      if let line = block.speakerLine, line != lastSpeakerLine {
        passages.append(Passage(text: text, range: line, role: .speakerLine, paragraph: index))
        lastSpeakerLine = line
      }
      passages.append(Passage(text: text, range: block.tokens, role: .paragraph(block.kind), paragraph: index))
    }
    return passages
  }
}
