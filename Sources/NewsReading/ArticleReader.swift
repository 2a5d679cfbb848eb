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
    let dates = DateReading(text, layout: layout)
    var collector = Self.entities(in: passages, mark: layout.sourceMark.map { text.string($0) } ?? "")

    var article = ReadArticle(fileName: fileName, text: seed.text)
    article.titleSpan = layout.title.map { text.span($0) }
    article.title = layout.title.map { withSingleSpaces(text.string($0)) }
    article.captured = dates.captured
    article.published = dates.publication
    article.bylines = layout.bylines
    article.source = layout.source
    article.url = layout.url
    article.problems = layout.problems
    article.leftOut = layout.leftOut.map { LeftOutLine(number: $0.number, span: text.span($0.tokens)) }
    article.sentences = passages.flatMap { passage in
      passage.sentences.map { Sentence(span: passage.span($0), paragraph: passage.paragraph) }
    }
    article.wordCount = passages.reduce(0) { $0 + $1.tokens.count { $0.kind == .word } }

    collector.markSpeakers()
    collector.dateDocuments(dates, in: text)
    collector.addReportedEvent(title: article.title, dates: dates, in: text)
    article.paragraphs = collector.paragraphs(of: layout, in: text)
    let positions = EntityPositions(collector.entities)
    article.timeline = collector.timeline(dates, positions, in: text)
    article.figures = collector.figures(dates, positions, layout: layout, in: text)
    article.entities = collector.entities
    article.credits = collector.credits + layout.bylineNames.map { text.span($0) }
    return article
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

  private static func entities(in passages: [Passage], mark: String) -> EntityCollector {
    let mentions = MentionFinder(passages).mentions()
    var completion = NameCompletion(areas: AreaContext(mentions: mentions, mark: mark))
    return EntityCollector.entities(of: completion.resolve(mentions), in: passages)
  }
}
