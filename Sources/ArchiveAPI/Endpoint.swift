import HTTP

/// One path of the program with all that is said of it: what serves it and what describes it are the same table.
struct Endpoint: Sendable {
  let pattern: String
  let summary: String
  var parameters: [Parameter] = []
  /// What a 200 holds, by media type; nil is no JSON.
  let answers: [(type: String, schema: Schema?)]
  /// What else may come than 200, and 400, 404 and 414 where there are parameters.
  var otherStatuses: [HTTPStatus] = []
  let handler: Route.Handler

  var route: Route { Route(pattern, handler: handler) }

  var statuses: [HTTPStatus] {
    ([.ok] + otherStatuses + (parameters.isEmpty ? [] : [.badRequest, .notFound, .uriTooLong])).sorted {
      $0.code < $1.code
    }
  }
}

/// A parameter of the query or of the path.
struct Parameter: Sendable {
  let name: String
  let summary: String
  let schema: Schema
  var isInPath = false
  var isRequired = false

  /// May stand more than once.
  var takesSeveral: Bool { if case .array = schema { true } else { false } }

  static let q = Parameter(
    name: "q", summary: "Words that must all occur, with or without marks; \"…\" is a phrase.",
    schema: .text(pattern: "^[^\\u0000]+$", lengths: 1...QueryParameters.searchLimit))
  static let neededQ = Parameter(name: "q", summary: q.summary, schema: q.schema, isRequired: true)
  static let entity = Parameter(
    name: "entity", summary: "Id of an entity that must appear; repeat it for several that appear together.",
    schema: .array(id, most: QueryParameters.entityLimit))
  static let from = Parameter(
    name: "from", summary: "Only what overlaps the time from this day, month, quarter or year.", schema: time)
  static let to = Parameter(name: "to", summary: "Only what overlaps the time up to the end of this.", schema: time)
  static let page = Parameter(name: "page", summary: "From 1.", schema: .integer(1...Page.largestNumber))
  static let perPage = Parameter(
    name: "per_page", summary: "Rows on a page; 20 if not given, with csv and timelinejs \(Page.exportSize).",
    schema: .integer(1...Page.largestSize))

  static func choice(_ name: String, _ summary: String, of values: [String]) -> Parameter {
    Parameter(name: name, summary: summary, schema: .oneOf(values))
  }

  static func format(_ values: [String]) -> Parameter { choice("format", "json if not given.", of: values) }

  static func sort<Key: RawRepresentable & CaseIterable>(_ type: Key.Type) -> Parameter where Key.RawValue == String {
    choice("sort", "With - in front descending; ties by id.", of: QueryParameters.orders(of: type))
  }

  static let id = Schema.text(pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", lengths: 1...128)
  static func pathID(_ summary: String) -> Parameter {
    Parameter(name: "id", summary: summary, schema: id, isInPath: true, isRequired: true)
  }

  private static let time = Schema.any([
    .text(pattern: "^(?!0000)[0-9]{4}$"), .text(pattern: "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])$"),
    .text(pattern: "^(?!0000)[0-9]{4}-Q[1-4]$"), .text(format: "date"),
  ])
}
