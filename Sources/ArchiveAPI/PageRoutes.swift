import Archive
import HTTP

/// The files of the page, read when the program starts.
package struct PageFiles: Sendable {
  package var html: [UInt8]
  package var css: [UInt8]
  package var js: [UInt8]

  package init(html: [UInt8], css: [UInt8], js: [UInt8]) {
    self.html = html
    self.css = css
    self.js = js
  }
}

extension ArchiveSite {
  /// One document for all paths: the script shows what the path says. The status is the thing's own.
  var pageRoutes: [Route] {
    ["/", "/articles", "/entities", "/timeline", "/figures", "/search"].map { path in
      Route(path) { _, _ in pageAnswer() }
    } + [
      Route("/articles/{id}") { _, path in pageItem(path["id"], of: archive.articleSlugs, below: "articles") },
      Route("/entities/{id}") { _, path in pageItem(path["id"], of: archive.entitySlugs, below: "entities") },
      Route("/page.css") { _, _ in file(page.css, type: "text/css; charset=utf-8") },
      Route("/page.js") { _, _ in file(page.js, type: "text/javascript; charset=utf-8") },
    ]
  }

  private func pageItem(_ id: String, of slugs: SlugRegistry, below folder: String) -> HTTPResponse {
    switch slugs.resolve(id) {
    case .found: pageAnswer()
    case .moved(let canonical): redirect(to: [folder, canonical])
    case .ambiguous: pageAnswer(status: .multipleChoices)
    case .unknown: pageAnswer(status: .notFound)
    }
  }

  func pageAnswer(status: HTTPStatus = .ok) -> HTTPResponse {
    var response = file(page.html, type: "text/html; charset=utf-8")
    response.status = status
    response.fields.append("Content-Language", "vi")
    response.fields.append("Content-Security-Policy", Self.contentSecurityPolicy)
    response.fields.append("Referrer-Policy", "same-origin")
    return response
  }

  private func file(_ bytes: [UInt8], type: String) -> HTTPResponse {
    let tag = hexadecimal(SHA256.digest(of: bytes).prefix(16))
    return HTTPResponse(
      fields: ["Content-Type": type, "ETag": "\"\(tag)\"", "Cache-Control": Self.cacheControl], body: bytes)
  }

  /// Nothing but our own files, and nothing inline.
  private static let contentSecurityPolicy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'",
    "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
  ].joined(separator: "; ")
}
