import Archive
import NewsReading
import VietnameseText

/// Writes the shapes of the API. Every shape is one function; keys are never left out.
struct ArchiveJSON: Sendable {
  let archive: Archive

  /// `{"id","type","name","url"}`
  func ref(_ entity: Int32, _ json: inout JSONWriter) {
    let entity = archive.entities[Int(entity)]
    json.object { json in
      json.member("id", entity.id)
      json.member("type", entity.type.rawValue)
      json.member("name", entity.name)
      json.member("url", Self.path(of: entity))
    }
  }

  func optionalRef(_ entity: Int32?, _ json: inout JSONWriter) {
    if let entity { ref(entity, &json) } else { json.null() }
  }

  /// `{"id","title","url"}`
  func articleRef(_ article: Int32, _ json: inout JSONWriter) {
    let article = archive.articles[Int(article)]
    json.object { json in
      json.member("id", article.id)
      json.member("title", article.title)
      json.member("url", Self.path(of: article))
    }
  }

  func refs(_ entities: some Sequence<Int32>, _ json: inout JSONWriter) {
    json.array(entities) { json, entity in ref(entity, &json) }
  }

  /// `{"edtf","text","precision","start","end","certainty"}`
  func date(_ date: DatePeriod, _ json: inout JSONWriter) {
    json.object { json in
      json.member("edtf", date.edtf)
      json.member("text", date.text)
      json.member("precision", date.precision.rawValue)
      json.member("start") { $0.day(date.start) }
      json.member("end") { json in
        if let end = date.end { json.day(end) } else { json.null() }
      }
      json.member("certainty", date.certainty.rawValue)
    }
  }

  func optionalDate(_ date: DatePeriod?, _ json: inout JSONWriter) {
    if let date { self.date(date, &json) } else { json.null() }
  }

  /// The sentence with its offsets, and within it the exact words.
  func evidence(_ citation: Citation, _ json: inout JSONWriter) {
    let evidence = citation.evidence
    json.object { json in
      json.member("article") { articleRef(citation.article, &$0) }
      json.member("quote", archive.text(evidence.sentence, in: citation.article))
      json.member("paragraph", evidence.paragraph)
      json.member("start", evidence.sentence.scalars.lowerBound)
      json.member("end", evidence.sentence.scalars.upperBound)
      json.member("surface", archive.text(evidence.span, in: citation.article))
      json.member("surface_start", evidence.span.scalars.lowerBound)
      json.member("surface_end", evidence.span.scalars.upperBound)
    }
  }

  static func path(of entity: Entity) -> String { "/entities/" + entity.id }
  static func path(of article: Article) -> String { "/articles/" + article.id }
}

extension MatchLevel {
  var name: String {
    switch self {
    case .exact: "exact"
    case .tone: "tone"
    case .folded: "folded"
    }
  }
}
