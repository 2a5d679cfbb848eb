import ArchiveAPI
import NewsReading
import VietnameseText

/// What reading found in one article, as JSON in the form that reference readings have: names instead of indices,
/// surfaces copied from the text, offsets in Unicode scalars of the NFC text.
struct ExtractReport {
  let article: ReadArticle

  /// The file's name without `.txt`.
  var id: String { String(article.fileName.dropLast(article.fileName.hasSuffix(".txt") ? 4 : 0)) }

  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("id", id)
      json.member("title", article.title)
      json.member("captured", article.captured?.description)
      writePublished(&json)
      json.member("bylines", article.bylines)
      json.member("captions", captions)
      json.member("speakers", article.entities.filter(\.isSpeaker).map(\.name))
      json.member("entities", article.entities) { json, entity in write(entity, &json) }
      json.member("timeline", article.timeline) { json, item in write(item, &json) }
      json.member("figures", article.figures) { json, figure in write(figure, &json) }
      writeMentions(&json)
    }
    return json.finished()
  }

  /// The first five words of each.
  private var captions: [String] {
    article.paragraphs.filter { $0.kind == .caption }.map { paragraph in
      article.text[paragraph.span].split(whereSeparator: \.isWhitespace).prefix(5).joined(separator: " ")
    }
  }

  private func writePublished(_ json: inout JSONWriter) {
    json.key("published")
    guard let published = article.published else { return json.null() }
    json.object { json in
      json.member("date", shortDate(published.date))
      json.member("precision", published.date.precision.rawValue)
      json.member("certainty", published.date.certainty.rawValue)
      json.member("basis", published.basis)
    }
  }

  private func write(_ entity: FoundEntity, _ json: inout JSONWriter) {
    json.object { json in
      json.member("type", entity.type.rawValue)
      json.member("name", entity.name)
      json.member("aliases", entity.aliases)
      if entity.type == .person {
        json.member("positions", entity.positions) { json, position in write(position, &json) }
      }
      if let document = entity.document { json.member("document") { json in write(document, &json) } }
      if entity.type == .event {
        json.member("date", entity.date.map(eventDate))
        json.key("reported")
        json.bool(entity.isReported)
      }
    }
  }

  private func write(_ position: FoundPosition, _ json: inout JSONWriter) {
    json.object { json in
      json.member("position", position.title)
      json.member("organization", name(position.organization))
      json.member("surface", surface(position.evidence))
    }
  }

  private func write(_ document: FoundDocument, _ json: inout JSONWriter) {
    json.object { json in
      json.member("number", document.number)
      json.member("kind", document.kind)
      json.member("issuer", name(document.issuer))
      json.member("issued", document.issued.map(shortDate))
    }
  }

  private func write(_ item: FoundDate, _ json: inout JSONWriter) {
    json.object { json in
      json.member("start", item.date.start.description)
      json.member("end", item.date.precision == .day ? nil : item.date.end?.description)
      json.member("precision", item.date.precision.rawValue)
      json.member("surface", surface(item.evidence))
      json.member("kind", item.kind.rawValue)
      json.member("certainty", item.date.certainty.rawValue)
      json.member("what", item.what)
    }
  }

  private func write(_ figure: FoundFigure, _ json: inout JSONWriter) {
    json.object { json in
      json.member("surface", surface(figure.evidence))
      json.member("value", figure.value)
      json.member("of", figure.of)
      json.member("unit", figure.unit)
      json.member("qualifier", figure.qualifier)
      json.member("about", figure.about)
    }
  }

  /// People (authors and photographers too), organisations and places in text order.
  private func writeMentions(_ json: inout JSONWriter) {
    let named = article.entities.filter { [.person, .organization, .place].contains($0.type) }
    let credits = article.credits.map { (type: EntityType.person, span: $0) }
    let mentions = (named.flatMap { entity in entity.mentions.map { (type: entity.type, span: $0.span) } } + credits)
      .sorted { ($0.span.scalarStart, $0.span.scalarEnd, $0.type) < ($1.span.scalarStart, $1.span.scalarEnd, $1.type) }
    json.member("mentions", mentions) { json, mention in
      json.object { json in
        json.member("type", mention.type.rawValue)
        json.member("start", Int(mention.span.scalarStart))
        json.member("end", Int(mention.span.scalarEnd))
        json.member("text", article.text[mention.span])
      }
    }
  }

  private func surface(_ evidence: Evidence) -> String { article.text[evidence.span] }

  private func name(_ entity: Int?) -> String? { entity.map { article.entities[$0].name } }

  /// The first day, or the month or year where no day is known.
  private func eventDate(_ date: DatePeriod) -> String {
    switch date.precision {
    case .month, .year: shortDate(date)
    case .day, .quarter, .half, .term, .range: date.start.description
    }
  }
}
