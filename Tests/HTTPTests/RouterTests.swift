import Testing

@testable import HTTP

@Suite struct RouterTests {
  static func route(_ pattern: String) -> Route {
    Route(pattern) { _, parameters in
      let values = parameters.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return HTTPResponse(body: Array("\(pattern) \(values.joined(separator: ","))".utf8))
    }
  }

  static func answer(_ path: String, _ patterns: String...) throws -> HTTPResponse {
    let router = try Router(patterns.map(route), notFound: { _, _ in HTTPResponse(status: .notFound) })
    return router.answer(to: HTTPRequest(target: try RequestTarget(path)))
  }

  static func body(_ path: String, _ patterns: String...) throws -> String {
    let router = try Router(patterns.map(route), notFound: { _, _ in HTTPResponse(body: Array("none".utf8)) })
    return String(decoding: router.answer(to: HTTPRequest(target: try RequestTarget(path))).body, as: UTF8.self)
  }

  @Test func segmentsInBracesMatchAnyText() throws {
    #expect(try Self.body("/a/b%20c", "/a/{id}") == "/a/{id} id=b c")
    #expect(try Self.body("/", "/", "/{x}") == "/ ")
    #expect(try Self.body("/a/b/c", "/a/{id}") == "none")
  }

  @Test func literalsWinInAnyOrder() throws {
    #expect(try Self.body("/a/b", "/a/{id}", "/a/b") == "/a/b ")
    #expect(try Self.body("/a/b", "/a/b", "/a/{id}") == "/a/b ")
    #expect(try Self.body("/a/c", "/{x}/{y}", "/a/{id}") == "/a/{id} id=c")
  }

  @Test(arguments: [["/a/{x}", "/a/{y}"], ["/a/{x}", "/{y}/b"], ["/a", "/a/"]])
  func clashesNameBothPatterns(_ patterns: [String]) {
    #expect(throws: RouteClash(patterns: patterns)) {
      _ = try Router(patterns.map(Self.route), notFound: { _, _ in HTTPResponse() })
    }
  }

  @Test func aTrailingSlashIsRedirectedWithItsQuery() throws {
    let response = try Self.answer("/a/%C4%91/?q=%C4%91+x", "/a/{id}")
    #expect(response.status == .permanentRedirect)
    #expect(response.fields["Location"] == "/a/%C4%91?q=%C4%91%20x")
    #expect(try Self.answer("/b/", "/a").status == .notFound)
  }
}
