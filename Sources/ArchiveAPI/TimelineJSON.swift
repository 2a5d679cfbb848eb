import Archive
import NewsReading

extension ArchiveJSON {
  func timelineItem(_ hit: SearchHit, _ json: inout JSONWriter) {
    json.object { json in
      timelineItemMembers(hit.index, kind: "kind", &json)
      json.member("match", hit.level?.name)
    }
  }

  /// `kind` is the key for the item's kind: a search result has a kind of its own.
  func timelineItemMembers(_ index: Int32, kind: StaticString, _ json: inout JSONWriter) {
    let item = archive.timeline[Int(index)]
    json.member("id") { id(of: item, &$0) }
    json.member("date") { date(item.date, &$0) }
    json.member(kind, item.kind.rawValue)
    json.member("text", item.textBytes)
    json.member("entities") { refs(item.entities, &$0) }
    json.member("article") { articleRef(item.citation.article, &$0) }
    json.member("evidence", [item.citation]) { evidence($1, &$0) }
  }

  /// As `Archive.id(of:)` has it.
  private func id(of item: TimelineItem, _ json: inout JSONWriter) {
    let article = archive.articles[Int(item.citation.article)].idBytes
    json.value { json in
      json.literal("\"")
      json.escaped(article)
      json.literal("-")
      json.plain(item.number.magnitude)
      json.literal("\"")
    }
  }

  func figure(_ hit: SearchHit, _ json: inout JSONWriter) {
    let figure = archive.figures[Int(hit.index)]
    json.object { json in
      json.member("text", archive.articles[Int(figure.citation.article)].bytes(figure.citation.evidence.span))
      json.member("value", figure.value)
      json.member("of", figure.of)
      json.member("unit", figure.unit)
      json.member("qualifier", figure.qualifier)
      json.member("about", figure.about)
      json.member("date") { optionalDate(figure.date, &$0) }
      json.member("entities") { refs(figure.entities, &$0) }
      json.member("article") { articleRef(figure.citation.article, &$0) }
      json.member("evidence", [figure.citation]) { evidence($1, &$0) }
      json.member("match", hit.level?.name)
    }
  }
}
