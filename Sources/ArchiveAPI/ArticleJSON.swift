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
  var summary: String? {
    opening.map { text in
      let summary = text.withUnsafeBufferPointer { Summary(of: $0, limit: Self.summaryLimit) }
      return String(decoding: summary.bytes, as: UTF8.self)
    }
  }
}

/// The beginning of a text on one line.
private struct Summary {
  private(set) var bytes: [UInt8] = []

  /// At most `limit` letters; every run of white space is one space.
  init(of text: UnsafeBufferPointer<UInt8>, limit: Int) {
    bytes.reserveCapacity(min(text.count, limit * 3) + 4)
    var (letters, place) = (0, 0)
    var lastSpace: Int?
    var isSpacePending = false
    while place < text.count {
      let width = Self.width(of: text[place])
      if Self.isSpace(text, at: place, width) {
        isSpacePending = !bytes.isEmpty
      } else {
        if isSpacePending {
          if letters < limit { lastSpace = bytes.count }
          letters += 1
          bytes.append(UInt8(ascii: " "))
          isSpacePending = false
        }
        letters += 1
        guard letters <= limit else {
          bytes.removeSubrange((lastSpace ?? bytes.count)...)
          bytes += "…".utf8
          return
        }
        for offset in place..<min(place + width, text.count) { bytes.append(text[offset]) }
      }
      place += width
    }
  }

  /// Of a scalar by its first byte (RFC 3629 §3).
  private static func width(of byte: UInt8) -> Int { byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2 }

  private static func isSpace(_ text: UnsafeBufferPointer<UInt8>, at place: Int, _ width: Int) -> Bool {
    switch text[place] {
    case 0x20, 0x09...0x0D: true
    // The first bytes of all others.
    case 0xC2, 0xE1, 0xE2, 0xE3:
      String(decoding: text[place..<min(place + width, text.count)], as: UTF8.self).unicodeScalars
        .allSatisfy(isWhiteSpace)
    default: false
    }
  }
}
