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
    json.member("id", article.idBytes)
    json.member("title", article.titleBytes)
    json.member("url") { path(of: article, &$0) }
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
      json.member("text", article.bytes(paragraph.span))
      json.member("speaker") { optionalRef(paragraph.speaker.map(Int32.init), &$0) }
      json.member("speaker_line") { json in
        guard let line = paragraph.speakerLine else { return json.null() }
        json.object { json in
          json.member("text", article.bytes(line))
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
      json.member("text", article.bytes(mention.evidence.span))
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
  var summary: String? { opening.map { beginning(of: $0.span, limit: Self.summaryLimit) } }
}

/// At most `limit` letters of a text; every run of white space is one space.
private func beginning(of text: Span<UInt8>, limit: Int) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(min(text.count, limit * 3))
  var (letters, place) = (0, 0)
  var lastSpace: Int?
  var isSpacePending = false
  while place < text.count {
    let scalar = text.scalar(at: &place)
    if isWhiteSpace(scalar) {
      isSpacePending = !bytes.isEmpty
      continue
    }
    if isSpacePending {
      if letters < limit { lastSpace = bytes.count }
      letters += 1
      bytes.append(" ")
      isSpacePending = false
    }
    letters += 1
    guard letters <= limit else {
      return String(decoding: bytes[..<(lastSpace ?? bytes.count)], as: UTF8.self) + "…"
    }
    bytes.append(scalar)
  }
  return String(decoding: bytes, as: UTF8.self)
}
