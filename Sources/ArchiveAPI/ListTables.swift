import Archive
import NewsReading
import VietnameseText

/// How each list is flattened for a spreadsheet. A date takes three columns (`_edtf`, `_start`, `_end`); several names
/// stand in one cell with "; " between them; of the evidence the first sentence is shown.
struct ListTables: Sendable {
  typealias Cell = CSVWriter.Cell
  let archive: Archive

  static let articleHeader =
    ["id", "title", "summary", "source", "source_url", "bylines"] + date("published") + ["published_certainty"]
    + date("captured") + ["date_basis", "words", "entities", "url"]

  func article(_ hit: SearchHit) -> [Cell] {
    let article = archive.articles[Int(hit.index)]
    let captured = article.captured.map(DatePeriod.day)
    return [
      .text(article.id), .text(article.title), .text(article.summary), .text(article.source), .text(article.url),
      .text(article.bylines.joined(separator: "; ")),
    ] + date(article.published) + [.text(article.published?.certainty.rawValue)] + date(captured) + [
      .text(article.dateBasis.rawValue), .number(article.wordCount), .text(names(article.entities)),
      .text(ArchiveJSON.path(of: article)),
    ]
  }

  static let entityHeader =
    ["id", "type", "name", "aliases", "mentions", "articles"] + date("first_seen") + date("last_seen")
    + ["document_number", "url"]

  func entity(_ hit: SearchHit) -> [Cell] {
    let entity = archive.entities[Int(hit.index)]
    return [
      .text(entity.id), .text(entity.type.rawValue), .text(entity.name), .text(entity.aliases.joined(separator: "; ")),
      .number(entity.mentionCount), .number(entity.articles.count),
    ] + date(entity.firstSeen) + date(entity.lastSeen) + [
      .text(entity.document?.number), .text(ArchiveJSON.path(of: entity)),
    ]
  }

  static let timelineHeader =
    ["id"] + date("date") + ["date_text", "precision", "certainty", "kind", "text", "entities"] + evidence

  func timelineItem(_ hit: SearchHit) -> [Cell] {
    let item = archive.timeline[Int(hit.index)]
    return [.text(archive.id(of: item))] + date(item.date) + [
      .text(item.date.text), .text(item.date.precision.rawValue), .text(item.date.certainty.rawValue),
      .text(item.kind.rawValue), .text(item.text), .text(names(item.entities)),
    ] + evidence(item.citation)
  }

  /// The words of a figure stand in its quotation only: in most languages a spreadsheet takes "1.200" for 1.2.
  static let figureHeader =
    ["value", "of", "unit", "qualifier", "about"] + date("date") + ["entities"] + evidence

  func figure(_ hit: SearchHit) -> [Cell] {
    let figure = archive.figures[Int(hit.index)]
    return [
      .number(figure.value), .number(figure.of), .text(figure.unit), .text(figure.qualifier), .text(figure.about),
    ] + date(figure.date) + [.text(names(figure.entities))] + evidence(figure.citation)
  }

  static let positionHeader =
    ["person", "person_id", "position", "organization", "organization_id", "first_seen", "last_seen", "times"]
    + evidence

  func position(_ hit: SearchHit) -> [Cell] {
    let tenure = archive.tenures[Int(hit.index)]
    let organization = tenure.organization.map { archive.entities[Int($0)] }
    let person = archive.entities[Int(tenure.person)]
    return [
      .text(person.name), .text(person.id), .text(tenure.title), .text(organization?.name), .text(organization?.id),
      .text(tenure.seen.first?.edtf), .text(tenure.seen.last?.edtf), .number(tenure.evidenceCount),
    ] + (tenure.evidence(limit: 1).first.map(evidence) ?? [])
  }

  private static func date(_ name: String) -> [String] { ["_edtf", "_start", "_end"].map { name + $0 } }

  private func date(_ date: DatePeriod?) -> [Cell] {
    [.text(date?.edtf), .text(date?.start.description), .text(date?.end?.description)]
  }

  private func names(_ entities: some Sequence<Int32>) -> String {
    entities.map { archive.entities[Int($0)].name }.joined(separator: "; ")
  }

  private static let evidence = ["article", "article_id", "quote"]

  private func evidence(_ citation: Citation) -> [Cell] {
    let article = archive.articles[Int(citation.article)]
    return [
      .text(article.title), .text(article.id), .text(archive.text(citation.evidence.sentence, in: citation.article)),
    ]
  }
}
