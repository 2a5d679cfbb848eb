import Archive
import NewsReading

/// The named shapes of the API, for the OpenAPI description. A test compares them with what the server writes.
enum Shapes {
  static let all: [(name: String, schema: Schema)] = [
    ("Ref", .object(ref)),
    ("ArticleRef", .object([.init("id", .string), .init("title", .nullable(.string)), .init("url", .string)])),
    ("Date", .object(date)),
    ("Evidence", .object(evidence)),
    ("ArticleRow", .object(articleRow)),
    ("Article", .object(article)),
    ("EntityRow", .object(entityRow)),
    ("Entity", .object(entity)),
    ("TimelineItem", .object(timelineItem(kind: "kind") + [match])),
    ("Figure", .object(figure)),
    ("Position", .object([.init("person", .shape("Ref"))] + position)),
    ("ArticleResult", .object(result("article") + articleRow.dropLast())),
    ("EntityResult", .object(result("entity") + entityRow.dropLast())),
    ("TimelineResult", .object(result("timeline") + timelineItem(kind: "timeline_kind"))),
    ("Choices", list(of: .any([.shape("Ref"), .shape("ArticleRef")]), key: "choices")),
    ("Problem", .object(problem, optional: [didYouMean])),
    ("Overview", .object(overview)),
    ("TimelineJS", .object([.init("events", .array(.object(event, optional: [.init("end_date", eventDate)])))])),
  ]

  /// One page of a list of `rows`.
  static func list(of rows: Schema, key: String = "results", optional: [Schema.Member] = []) -> Schema {
    .object(
      [
        .init(key, .array(rows)), .init("total", .integer()), .init("page", .integer()),
        .init("per_page", .integer()),
        .init(
          "links",
          .object(
            ["self", "first"].map { .init($0, .string) }
              + ["prev", "next"].map { .init($0, .nullable(.string)) } + [.init("last", .string)])),
      ], optional: optional)
  }

  /// Targets that were probably meant.
  static let didYouMean = Schema.Member("did_you_mean", .array(.string))

  static let anyResult = Schema.any([.shape("ArticleResult"), .shape("EntityResult"), .shape("TimelineResult")])

  private static let ref: [Schema.Member] = [
    .init("id", .string), .init("type", .oneOf(EntityType.allCases.map(\.rawValue))), .init("name", .string),
    .init("url", .string),
  ]

  private static let day = Schema.text(format: "date")

  private static let date: [Schema.Member] = [
    .init("edtf", .string), .init("text", .string),
    .init("precision", .oneOf(DatePeriod.Precision.allCases.map(\.rawValue))), .init("start", day),
    .init("end", .nullable(day)), .init("certainty", .oneOf(DatePeriod.Certainty.allCases.map(\.rawValue))),
  ]

  private static let evidence: [Schema.Member] = [
    .init("article", .shape("ArticleRef")), .init("quote", .string), .init("paragraph", .nullable(.integer())),
    .init("start", .integer()), .init("end", .integer()), .init("surface", .string),
    .init("surface_start", .integer()), .init("surface_end", .integer()),
  ]

  private static let refs = Schema.array(.shape("Ref"))
  private static let anyRef = Schema.nullable(.shape("Ref"))
  private static let anyDate = Schema.nullable(.shape("Date"))
  private static let anyText = Schema.nullable(.string)
  private static let evidences = Schema.array(.shape("Evidence"))
  private static let match = Schema.Member("match", .nullable(.oneOf(MatchLevel.allCases.map(\.name))))

  private static let articleRow: [Schema.Member] = [
    .init("id", .string), .init("title", anyText), .init("url", .string), .init("summary", anyText),
    .init("source", anyText), .init("source_url", anyText), .init("bylines", .array(.string)),
    .init("published", anyDate), .init("published_basis", anyText), .init("captured", anyDate),
    .init("date_basis", .oneOf(Article.DateBasis.allCases.map(\.rawValue))), .init("words", .integer()),
    .init("entities", refs), match,
  ]

  private static let passage: [Schema.Member] = [
    .init("text", .string), .init("start", .integer()), .init("end", .integer()),
  ]

  private static let article: [Schema.Member] =
    articleRow + [
      .init(
        "paragraphs",
        .array(
          .object([
            .init("kind", .oneOf(Paragraph.Kind.allCases.map(\.rawValue))), .init("text", .string),
            .init("speaker", anyRef), .init("speaker_line", .nullable(.object(passage))),
            .init("start", .integer()), .init("end", .integer()),
          ]))),
      .init("file", .string),
      .init(
        "mentions",
        .array(
          .object([
            .init("entity", .shape("Ref")), .init("text", .string), .init("paragraph", .nullable(.integer())),
            .init("start", .integer()), .init("end", .integer()),
          ]))),
      .init("timeline", .array(.shape("TimelineItem"))), .init("figures", .array(.shape("Figure"))),
    ]

  private static let entityRow: [Schema.Member] =
    ref + [
      .init("aliases", .array(.string)), .init("mentions", .integer()), .init("articles", .integer()),
      .init("first_seen", anyDate), .init("last_seen", anyDate), match,
    ]

  private static let tenure: [Schema.Member] = [
    .init("from", anyDate), .init("to", anyDate), .init("seen", .array(.shape("Date"))),
    .init("seen_total", .integer()), .init("times", .integer()), .init("evidence", evidences),
  ]
  private static let position: [Schema.Member] =
    [.init("position", .string), .init("organization", anyRef)] + tenure

  private static let entity: [Schema.Member] =
    entityRow + [
      .init("positions", .array(.object(position))),
      .init("holders", .array(.object([.init("person", .shape("Ref")), .init("position", .string)] + tenure))),
      .init(
        "document",
        .nullable(
          .object([
            .init("number", anyText), .init("kind", .string), .init("issuer", anyRef), .init("issued", anyDate),
            .init("about", anyText),
          ]))),
      .init("within", anyRef), .init("date", anyDate), .init("timeline", .array(.shape("TimelineItem"))),
      .init("figures", .array(.shape("Figure"))),
      .init(
        "related",
        .array(
          .object([
            .init("entity", .shape("Ref")), .init("articles", .integer()), .init("sentences", .integer()),
          ]))),
      .init("articles_list", .array(.shape("ArticleRow"))), .init("evidence", evidences),
      .init("identity", .oneOf(["by-name"])),
      .init("totals", .object(ArchiveJSON.cutLists.map { .init($0.name, .integer()) })),
      .init("links", .object(ArchiveJSON.cutLists.map { .init($0.name, .string) })),
    ]

  private static func timelineItem(kind: String) -> [Schema.Member] {
    [
      .init("id", .string), .init("date", .shape("Date")),
      .init(kind, .oneOf(TimelineKind.allCases.map(\.rawValue))), .init("text", .string), .init("entities", refs),
      .init("article", .shape("ArticleRef")), .init("evidence", evidences),
    ]
  }

  private static let figure: [Schema.Member] = [
    .init("text", .string), .init("value", .number), .init("of", .nullable(.number)), .init("unit", .string),
    .init("qualifier", anyText), .init("about", .string), .init("date", anyDate), .init("entities", refs),
    .init("article", .shape("ArticleRef")), .init("evidence", evidences), match,
  ]

  private static func result(_ kind: String) -> [Schema.Member] {
    [
      .init("kind", .oneOf([kind])), .init("score", .number), match, .init("snippet", anyText),
      .init("hits", .array(.object([.init("start", .integer()), .init("end", .integer())]))),
    ]
  }

  private static let problem: [Schema.Member] = [
    .init("type", .string), .init("title", .string), .init("status", .integer(400...599)), .init("detail", .string),
    .init(
      "errors",
      .array(
        .object([
          .init("parameter", .string), .init("value", .string), .init("reason", .string),
          .init("allowed", .array(.string)),
        ]))),
  ]

  private static let overview: [Schema.Member] = [
    .init("name", .string), .init("version", .string), .init("digest", .string), .init("about", .string),
    .init(
      "counts",
      .object(
        (["articles", "entities"] + EntityType.allCases.map(\.rawValue)
          + ["positions", "timeline", "figures"]).map { .init($0, .integer()) })),
    .init("links", .object(ArchiveSite.overviewLinks.map { .init($0.name, .string) })),
    .init("examples", .array(.object([.init("url", .string), .init("gives", .string)]))),
  ]

  private static let eventDate = Schema.object(
    [.init("year", .integer())], optional: [.init("month", .integer(1...12)), .init("day", .integer(1...31))])
  private static let event: [Schema.Member] = [
    .init("unique_id", .string), .init("start_date", eventDate), .init("display_date", .string),
    .init("text", .object([.init("headline", .string), .init("text", .string)])), .init("group", .string),
  ]
}
