import Archive
import NewsReading
import VietnameseText

extension ArchiveJSON {
  /// How many entities a row names; the whole article names all.
  static let entitiesInRow = 10

  func articleRow(_ hit: SearchHit, _ json: inout JSONWriter) {
    json.object { json in
      articleRowMembers(hit.index, &json)
      json.member("match", hit.level?.name)
    }
  }

  func articleRowMembers(_ index: Int32, _ json: inout JSONWriter) {
    let article = archive.articles[Int(index)]
    json.member("id", article.id)
    json.member("title", article.title)
    json.member("url", Self.path(of: article))
    json.member("summary", article.summary)
    json.member("source", article.source)
    json.member("source_url", article.url)
    json.member("bylines", article.bylines)
    json.member("published") { optionalDate(article.published, &$0) }
    json.member("published_basis", article.publishedBasis)
    json.member("captured") { optionalDate(article.captured.map(DatePeriod.day), &$0) }
    json.member("date_basis", article.dateBasis.rawValue)
    json.member("words", article.wordCount)
    json.member("entities") { refs(article.entities.prefix(Self.entitiesInRow), &$0) }
  }

  func article(_ index: Int32) -> [UInt8] {
    let article = archive.articles[Int(index)]
    var json = JSONWriter()
    json.object { json in
      articleRowMembers(index, &json)
      json.member("match", nil as String?)
      json.member("paragraphs", article.paragraphs) { paragraph($1, of: article, &$0) }
      json.member("file", article.fileName)
      json.member("mentions", article.mentions) { mention($1, in: article, &$0) }
      json.member("timeline", article.timeline) { timelineItem(SearchHit(index: $1), &$0) }
      json.member("figures", article.figures) { figure(SearchHit(index: $1), &$0) }
    }
    return json.finished()
  }

  private func paragraph(_ paragraph: Paragraph, of article: Article, _ json: inout JSONWriter) {
    json.object { json in
      json.member("kind", paragraph.kind.rawValue)
      json.member("text", article.text(paragraph.span))
      json.member("speaker") { optionalRef(paragraph.speaker.map(Int32.init), &$0) }
      json.member("speaker_line") { json in
        guard let line = paragraph.speakerLine else { return json.null() }
        json.object { json in
          json.member("text", article.text(line))
          json.member("start", line.scalars.lowerBound)
          json.member("end", line.scalars.upperBound)
        }
      }
      json.member("start", paragraph.span.scalars.lowerBound)
      json.member("end", paragraph.span.scalars.upperBound)
    }
  }

  private func mention(_ mention: Mention, in article: Article, _ json: inout JSONWriter) {
    json.object { json in
      json.member("entity") { ref(mention.entity, &$0) }
      json.member("text", article.text(mention.evidence.span))
      json.member("paragraph", mention.evidence.paragraph)
      json.member("start", mention.evidence.span.scalars.lowerBound)
      json.member("end", mention.evidence.span.scalars.upperBound)
    }
  }
}

extension Article {
  /// Default 300 letters of the lead, else of the first paragraph.
  private static let summaryLimit = 300

  /// Cut at a word, with "…"; nil where the article has no paragraph.
  var summary: String? {
    guard let text = opening else { return nil }
    var summary: [UInt8] = []
    var letters = 0
    var lastSpace: Int?
    var isSpacePending = false
    for scalar in text.unicodeScalars {
      if isWhiteSpace(scalar) {
        isSpacePending = !summary.isEmpty
        continue
      }
      if isSpacePending {
        if letters < Self.summaryLimit { lastSpace = summary.count }
        letters += 1
        summary.append(UInt8(ascii: " "))
        isSpacePending = false
      }
      letters += 1
      guard letters <= Self.summaryLimit else {
        return String(decoding: summary[..<(lastSpace ?? summary.count)], as: UTF8.self) + "…"
      }
      summary.append(contentsOf: UTF8.encode(scalar) ?? UTF8.EncodedScalar())
    }
    return String(decoding: summary, as: UTF8.self)
  }
}
