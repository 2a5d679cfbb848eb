import Archive
import HTTP
import NewsReading

/// Everything that one snapshot answers. A new snapshot gets a new site; the old one goes when its last answer has.
package struct ArchiveSite: Sendable {
  let archive: Archive
  let page: PageFiles
  let publicURL: String?
  let json: ArchiveJSON

  /// `publicURL` is where clients find this server, `https://example.org`; needed only for absolute links.
  package init(archive: Archive, page: PageFiles, publicURL: String? = nil) {
    self.archive = archive
    self.page = page
    self.publicURL = publicURL
    json = ArchiveJSON(archive: archive)
  }

  /// Every route of the program but health, readiness and metrics, one line each.
  package var routes: [Route] {
    [
      Route("/api") { request, _ in overview(request.target) },
      Route("/api/articles") { request, _ in articles(request.target) },
      Route("/api/articles/{id}") { request, path in article(path["id"], request.target) },
      Route("/api/entities") { request, _ in entities(request.target) },
      Route("/api/entities/{id}") { request, path in entity(path["id"], request.target) },
      Route("/api/timeline") { request, _ in timeline(request.target) },
      Route("/api/figures") { request, _ in figures(request.target) },
      Route("/api/search") { request, _ in search(request.target) },
    ] + pageRoutes
  }

  /// For a path without a route: a problem below `/api`, elsewhere the page, which says so in Vietnamese.
  package func notFound(_ request: HTTPRequest, _ path: PathParameters) -> HTTPResponse {
    guard request.target.segments.first == "api" else { return pageAnswer(status: .notFound) }
    return Problem.notFound("No such path; /api lists them all.", didYouMean: nearestPaths(request.target)).response
  }

  private func nearestPaths(_ target: RequestTarget) -> [String] {
    let wanted = Array(encodedTarget(path: target.segments).utf8)
    return routes.map(\.pattern).filter { $0.hasPrefix("/api") && !$0.contains("{") }
      .map { (distance: editDistance(Array($0.utf8), wanted), path: $0) }
      .filter { $0.distance <= 3 }.sorted { ($0.distance, $0.path) < ($1.distance, $1.path) }.map(\.path)
  }
}

extension ArchiveSite {
  /// One representation of the snapshot. The tag is strong: program version and files decide every byte.
  func answer(_ body: [UInt8], type: String = "application/json; charset=utf-8") -> HTTPResponse {
    HTTPResponse(
      fields: [
        "Content-Type": type, "Content-Language": "vi", "ETag": "\"\(archive.digest)\"",
        "Cache-Control": Self.cacheControl,
      ], body: body)
  }

  static let cacheControl = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400"

  /// To where the thing stands; below `/api` or not as the request was.
  func redirect(to path: [String]) -> HTTPResponse {
    HTTPResponse(
      status: .permanentRedirect,
      fields: ["Location": encodedTarget(path: path), "Cache-Control": Self.cacheControl])
  }
}
