import Archive
import HTTP

/// The files of the page, read when the program starts.
package struct PageFiles: Sendable {
  struct File: Sendable {
    let bytes: [UInt8]
    /// From the bytes: the same file has the same tag everywhere.
    let tag: String

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      tag = "\"\(hexadecimal(SHA256.digest(of: bytes).prefix(16)))\""
    }
  }

  let html: File
  let css: File
  let js: File

  package init(html: [UInt8], css: [UInt8], js: [UInt8]) {
    self.html = File(html)
    self.css = File(css)
    self.js = File(js)
  }
}

extension ArchiveSite {
  /// One document for all paths: the script shows what the path says. The status is the thing's own.
  var pageEndpoints: [Endpoint] {
    ["/", "/articles", "/entities", "/timeline", "/figures", "/search"].map { path in
      Endpoint(pattern: path, summary: "The page.", answers: [("text/html", nil)]) { _, _ in pageAnswer() }
    } + [
      pageItemEndpoint("articles", archive.articleSlugs), pageItemEndpoint("entities", archive.entitySlugs),
      Endpoint(pattern: "/page.css", summary: "Its style.", answers: [("text/css", nil)]) { _, _ in
        file(page.css, type: "text/css; charset=utf-8")
      },
      Endpoint(pattern: "/page.js", summary: "Its script.", answers: [("text/javascript", nil)]) { _, _ in
        file(page.js, type: "text/javascript; charset=utf-8")
      },
    ]
  }

  private func pageItemEndpoint(_ list: String, _ slugs: SlugRegistry) -> Endpoint {
    Endpoint(
      pattern: "/\(list)/{id}", summary: "The page of one.", parameters: [.pathID("Its permalink.")],
      answers: [("text/html", nil)], otherStatuses: [.multipleChoices, .permanentRedirect]
    ) { _, path in pageItem(path["id"], of: slugs, below: list) }
  }

  private func pageItem(_ id: String, of slugs: SlugRegistry, below folder: String) -> HTTPResponse {
    switch slugs.resolve(id) {
    case .found: pageAnswer()
    case .moved(let canonical): redirect(to: [folder, canonical])
    case .ambiguous: pageAnswer(status: .multipleChoices)
    case .unknown: pageAnswer(status: .notFound)
    }
  }

  /// With another status than 200 nobody keeps it.
  func pageAnswer(status: HTTPStatus = .ok) -> HTTPResponse {
    var response = file(page.html, type: "text/html; charset=utf-8")
    if status != .ok {
      response.status = status
      response.fields = ["Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store"]
    }
    response.fields.append("Content-Language", "vi")
    response.fields.append("Content-Security-Policy", Self.contentSecurityPolicy)
    response.fields.append("Referrer-Policy", "same-origin")
    return response
  }

  private func file(_ file: PageFiles.File, type: String) -> HTTPResponse {
    HTTPResponse(
      fields: ["Content-Type": type, "ETag": file.tag, "Cache-Control": Self.cacheControl], body: file.bytes)
  }

  /// Nothing but our own files, and nothing inline.
  private static let contentSecurityPolicy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'",
    "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
  ].joined(separator: "; ")
}
