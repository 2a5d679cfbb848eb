import Archive
import HTTP
import NewsReading

/// Everything that one snapshot answers. A new snapshot gets a new site; the old one goes when its last answer has.
package struct ArchiveSite: Sendable {
  let archive: Archive
  let page: PageFiles
  let publicURL: String?
  private let build: String
  let json: ArchiveJSON
  let tables: ListTables

  /// `publicURL` is where clients find this server, `https://example.org`; needed only for absolute links. `build` tells
  /// apart programs that may answer differently.
  package init(archive: Archive, page: PageFiles, publicURL: String? = nil, build: String = "") {
    self.build = build
    self.archive = archive
    self.page = page
    self.publicURL = publicURL.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    json = ArchiveJSON(archive: archive)
    tables = ListTables(archive: archive)
  }

  package var routes: [Route] { endpoints.map(\.route) }

  /// Every path of the program but health, readiness and metrics.
  var endpoints: [Endpoint] { apiEndpoints + pageEndpoints }

  private var apiEndpoints: [Endpoint] {
    let window = [Parameter.q, .entity, .from, .to]
    let pages = [Parameter.page, .perPage]
    let csv = Parameter.format(["json", "csv"])
    return [
      Endpoint(
        pattern: "/api", summary: "What there is, and where.", answers: [Self.json(.shape("Overview"))],
        otherStatuses: [.badRequest]
      ) { request, _ in overview(request.target) },
      listEndpoint(
        "articles", "Articles, newest first.", row: .shape("ArticleRow"),
        window + [.sort(ArticleOrder.self)] + pages + [csv], articles),
      itemEndpoint("articles", "One article with everything that was read in it.", "Article", article),
      listEndpoint(
        "entities", "People, organisations, places, documents and events, the most mentioned first.",
        row: .shape("EntityRow"),
        window + [.choice("type", "Only these.", of: EntityType.allCases.map(\.rawValue)), .sort(EntityOrder.self)]
          + pages + [csv], entities),
      itemEndpoint("entities", "One entity with its positions, dates, figures and neighbours.", "Entity", entity),
      listEndpoint(
        "positions", "Who was seen in which office, the latest first.", row: .shape("Position"),
        window + pages + [csv], positions),
      listEndpoint(
        "timeline", "Dated items, oldest first.", row: .shape("TimelineItem"), other: .shape("TimelineJS"),
        window + [.choice("kind", "Only these.", of: TimelineKind.allCases.map(\.rawValue)), .sort(DateOrder.self)]
          + pages + [.format(ListFormat.allCases.map(\.rawValue))], timeline),
      listEndpoint(
        "figures", "Numbers with what they count, newest article first.", row: .shape("Figure"),
        window + pages + [csv], figures),
      listEndpoint(
        "search", "The best articles, entities and dated items in one list.", row: Shapes.anyResult,
        optional: [Shapes.didYouMean], [.neededQ, .entity, .from, .to] + pages, search),
      Endpoint(
        pattern: "/api/openapi.json", summary: "This description.", answers: [("application/json", .anything)],
        otherStatuses: [.badRequest]
      ) { request, _ in Self.refusal(of: request) ?? answer(openAPI(), language: nil) },
      Endpoint(
        pattern: "/feed.atom", summary: "The newest articles (Atom).", answers: [("application/atom+xml", nil)],
        otherStatuses: [.badRequest]
      ) { request, _ in
        Self.refusal(of: request)
          ?? answer(
            AtomFeed(archive: archive, publicURL: publicURL).bytes(), type: "application/atom+xml; charset=utf-8")
      },
    ]
  }

  /// For a path without parameters.
  private static func refusal(of request: HTTPRequest) -> HTTPResponse? {
    QueryParameters(request.target.query, allowed: []).refusal
  }

  static func json(_ schema: Schema) -> (String, Schema?) { ("application/json", schema) }

  private func listEndpoint(
    _ name: String, _ summary: String, row: Schema, other: Schema? = nil, optional: [Schema.Member] = [],
    _ parameters: [Parameter],
    _ handler: @escaping @Sendable (RequestTarget, [Parameter]) -> HTTPResponse
  ) -> Endpoint {
    let page = Shapes.list(of: row, optional: optional)
    let hasTable = parameters.contains { $0.name == "format" }
    return Endpoint(
      pattern: "/api/" + name, summary: summary, parameters: parameters,
      answers: [Self.json(other.map { .any([page, $0]) } ?? page)] + (hasTable ? [("text/csv", nil)] : [])
    ) { request, _ in handler(request.target, parameters) }
  }

  private func itemEndpoint(
    _ list: String, _ summary: String, _ shape: String,
    _ handler: @escaping @Sendable (String, RequestTarget) -> HTTPResponse
  ) -> Endpoint {
    Endpoint(
      pattern: "/api/\(list)/{id}", summary: summary,
      parameters: [.pathID("Its permalink. Where several share it, they are listed page by page."), .page, .perPage],
      answers: [Self.json(.shape(shape))], otherStatuses: [.multipleChoices, .permanentRedirect]
    ) { request, path in handler(path["id"], request.target) }
  }

  private func openAPI() -> [UInt8] {
    let operations = OperationsRoutes(isReady: { true }, metrics: { "" })
    return OpenAPIDocument(
      endpoints: endpoints + operations.endpoints, examples: OpenAPIExamples(archive: archive)
    ).bytes()
  }

  /// For a path without a route: a problem below `/api`, elsewhere the page, which says so in Vietnamese.
  package func notFound(_ request: HTTPRequest, _ path: PathParameters) -> HTTPResponse {
    guard request.target.segments.first == "api" else { return pageAnswer(status: .notFound) }
    return Problem.notFound("No such path; /api lists them all.", didYouMean: nearestPaths(request.target)).response
  }

  private func nearestPaths(_ target: RequestTarget) -> [String] {
    let wanted = Array(RequestTarget(segments: target.segments).encoded.utf8)
    let farthest = 3
    return routes.map(\.pattern)
      .filter { $0.hasPrefix("/api") && !$0.contains("{") && abs($0.utf8.count - wanted.count) <= farthest }
      .map { (distance: editDistance(Array($0.utf8), wanted), path: $0) }
      .filter { $0.distance <= farthest }.sorted { ($0.distance, $0.path) < ($1.distance, $1.path) }.map(\.path)
  }
}

extension ArchiveSite {
  /// Build, files and public URL decide every byte of every answer; so the tag is strong.
  private var tag: String {
    let place = publicURL.map { hexadecimal(SHA256.digest(of: Array($0.utf8)).prefix(4)) } ?? ""
    return "\"" + [archive.digest.description, build, place].filter { !$0.isEmpty }.joined(separator: "-") + "\""
  }

  /// One representation of the snapshot.
  /// `language` is nil where the words are English.
  func answer(
    _ body: [UInt8], type: String = "application/json; charset=utf-8", language: String? = "vi"
  ) -> HTTPResponse {
    var fields: HTTPFields = ["Content-Type": type, "ETag": tag, "Cache-Control": Self.cacheControl]
    if let language { fields.append("Content-Language", language) }
    return HTTPResponse(fields: fields, body: body)
  }

  static let cacheControl = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400"

  /// To where the thing stands; below `/api` or not as the request was.
  func redirect(to path: [String]) -> HTTPResponse {
    HTTPResponse(
      status: .permanentRedirect,
      fields: ["Location": RequestTarget(segments: path).encoded, "Cache-Control": Self.cacheControl])
  }
}
