import Archive
import NewsReading
import VietnameseText

/// Writes the shapes of the API. Every shape is one function; keys are never left out.
struct ArchiveJSON: Sendable {
  let archive: Archive

  /// `{"id","type","name","url"}`. Half of a list is these.
  func ref(_ entity: Int32, _ json: inout JSONWriter) {
    let entity = archive.entities[Int(entity)]
    let id = entity.idBytes
    json.value { json in
      json.literal(#"{"id":""#)
      json.escaped(id)
      json.literal(#"","type":""#)
      json.escaped(entity.type.rawValue)
      json.literal(#"","name":""#)
      json.escaped(entity.nameBytes)
      json.literal(#"","url":"/entities/"#)
      json.escaped(id)
      json.literal(#""}"#)
    }
  }

  func optionalRef(_ entity: Int32?, _ json: inout JSONWriter) {
    if let entity { ref(entity, &json) } else { json.null() }
  }

  /// `{"id","title","url"}`
  func articleRef(_ article: Int32, _ json: inout JSONWriter) {
    let article = archive.articles[Int(article)]
    json.object { json in
      json.member("id", article.idBytes)
      json.member("title", article.titleBytes)
      json.member("url") { path(of: article, &$0) }
    }
  }

  func refs(_ entities: some Sequence<Int32>, _ json: inout JSONWriter) {
    json.array(entities) { json, entity in ref(entity, &json) }
  }

  /// `{"edtf","text","precision","start","end","certainty"}`
  func date(_ date: DatePeriod, _ json: inout JSONWriter) {
    json.object { json in
      // A single day is its own EDTF; most dates are one.
      if date.precision == .day, date.end != nil, date.certainty != .uncertain {
        json.member("edtf") { $0.day(date.start) }
      } else {
        json.member("edtf", date.edtf)
      }
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
    let article = archive.articles[Int(citation.article)]
    json.object { json in
      json.member("article") { articleRef(citation.article, &$0) }
      json.member("quote", article.bytes(evidence.sentence))
      json.member("paragraph", evidence.paragraph)
      json.member("start", evidence.sentence.scalars.lowerBound)
      json.member("end", evidence.sentence.scalars.upperBound)
      json.member("surface", article.bytes(evidence.span))
      json.member("surface_start", evidence.span.scalars.lowerBound)
      json.member("surface_end", evidence.span.scalars.upperBound)
    }
  }

  func path(of entity: Entity, _ json: inout JSONWriter) { json.string("/entities/", entity.idBytes) }
  func path(of article: Article, _ json: inout JSONWriter) { json.string("/articles/", article.idBytes) }

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
