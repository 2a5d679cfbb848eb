import NewsReading
import VietnameseText

/// Writes a read article by hand: findings are named by the words they stand in, spans are looked up.
///
///     var sketch = ArticleSketch("a.txt", title: "Khánh thành cầu", paragraphs: [(.lead, "Sáng 16/5, …")])
///     let city = sketch.entity(.organization, "Thành ủy Hoa Lư")
package struct ArticleSketch {
  package private(set) var article: ReadArticle

  package init(
    _ fileName: String, title: String? = nil, paragraphs: [(kind: Paragraph.Kind, text: String)],
    published: DatePeriod? = nil, captured: CalendarDay? = nil
  ) {
    let parts = (title.map { [$0] } ?? []) + paragraphs.map(\.text)
    article = ReadArticle(fileName: fileName, text: parts.joined(separator: "\n\n"))
    article.title = title
    article.titleSpan = title.map { span($0) }
    article.paragraphs = paragraphs.map { Paragraph(kind: $0.kind, span: span($0.text)) }
    article.sentences = article.paragraphs.enumerated().flatMap { index, paragraph in
      Self.sentences(of: paragraph.span, index, in: article)
    }
    article.published = published.map { Publication(date: $0, basis: "printed") }
    article.captured = captured
    article.wordCount = parts.joined(separator: " ").split(separator: " ").count
  }

  /// Where words stand, from the first place on.
  package func spans(_ words: String) -> [TextSpan] {
    let text = Array(article.text.utf8)
    let wanted = Array(words.utf8)
    precondition(!wanted.isEmpty)
    return text.indices.dropLast(wanted.count - 1).filter { Array(text[$0..<$0 + wanted.count]) == wanted }.map {
      let before = String(decoding: text[..<$0], as: UTF8.self).unicodeScalars.count
      return TextSpan(
        utf8Start: Int32($0), utf8End: Int32($0 + wanted.count), scalarStart: Int32(before),
        scalarEnd: Int32(before + words.unicodeScalars.count))
    }
  }

  package func span(_ words: String) -> TextSpan {
    guard let first = spans(words).first else { preconditionFailure("\(words) does not stand in the sketch") }
    return first
  }

  /// The evidence of a span: its sentence is the part of its paragraph up to ". ".
  private func evidence(_ span: TextSpan) -> Evidence {
    guard let sentence = article.sentences.first(where: { $0.span.contains(span) }) else {
      return Evidence(span: span, sentence: article.titleSpan ?? span, paragraph: nil)
    }
    return Evidence(span: span, sentence: sentence.span, paragraph: sentence.paragraph)
  }

  private static func sentences(of paragraph: TextSpan, _ index: Int, in article: ReadArticle) -> [Sentence] {
    let text = TokenizedText(article.text[paragraph])
    return text.sentences(in: text.tokens.indices).map { sentence in
      let local = text.span(sentence)
      let span = TextSpan(
        utf8Start: local.utf8Start + paragraph.utf8Start, utf8End: local.utf8End + paragraph.utf8Start,
        scalarStart: local.scalarStart + paragraph.scalarStart, scalarEnd: local.scalarEnd + paragraph.scalarStart)
      return Sentence(span: span, paragraph: index)
    }
  }

  package func evidence(_ words: String) -> Evidence { evidence(span(words)) }

  /// Adds an entity with all places of its surfaces (its name, where none is given) and returns its index.
  @discardableResult
  package mutating func entity(
    _ type: EntityType, _ name: String, surfaces: [String]? = nil, complete: Bool = true
  ) -> Int {
    var entity = FoundEntity(type: type, name: name)
    entity.isNameComplete = complete
    entity.aliases = surfaces ?? [name]
    entity.mentions = entity.aliases.flatMap { spans($0) }.map { evidence($0) }
      .sorted { $0.span.utf8Start < $1.span.utf8Start }
    article.entities.append(entity)
    return article.entities.count - 1
  }

  package mutating func position(of person: Int, _ title: String, at organization: Int?, words: String) {
    article.entities[person].positions.append(
      FoundPosition(title: title, organization: organization, evidence: evidence(words)))
  }

  package mutating func change(_ entity: Int, _ change: (inout FoundEntity) -> Void) {
    change(&article.entities[entity])
  }

  package mutating func edit(_ change: (inout ReadArticle) -> Void) { change(&article) }

  package mutating func date(
    _ date: DatePeriod, _ kind: TimelineKind = .event, _ what: String, words: String, entities: [Int] = []
  ) {
    var found = FoundDate(date: date, kind: kind, what: what, evidence: evidence(words))
    found.entities = entities
    article.timeline.append(found)
  }

  package mutating func figure(
    _ value: Double, of whole: Double? = nil, _ unit: String, about: String, words: String, qualifier: String? = nil,
    entities: [Int] = []
  ) {
    var found = FoundFigure(value: value, of: whole, unit: unit, about: about, evidence: evidence(words))
    found.qualifier = qualifier
    found.entities = entities
    article.figures.append(found)
  }
}

/// A day, or with `to` a period.
package func period(
  _ start: (Int, Int, Int), to end: (Int, Int, Int)? = nil, _ precision: DatePeriod.Precision = .day,
  _ certainty: DatePeriod.Certainty = .stated
) -> DatePeriod {
  DatePeriod(start: day(start), end: day(end ?? start), precision: precision, certainty: certainty)
}

package func day(_ parts: (Int, Int, Int)) -> CalendarDay {
  guard let day = CalendarDay(year: parts.0, month: parts.1, day: parts.2) else {
    preconditionFailure("\(parts) is no day")
  }
  return day
}
