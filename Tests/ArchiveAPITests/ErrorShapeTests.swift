import Archive
import ArchiveTesting
import HTTP
import NewsReading
import Testing

@testable import ArchiveAPI

/// Visits every error that a client can meet in the handlers.
@Suite struct ErrorShapeTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  func problem(_ status: Int, _ title: String, _ detail: String, _ rest: String) -> String {
    compact(#"{"type":"about:blank","title":"\#(title)","status":\#(status),"detail":"\#(detail)",\#(rest)}"#)
  }

  @Test(
    arguments: [
      (
        "/api/articles?sort=date", "sort", "date", "is no order of this list",
        ["published", "-published", "captured", "-captured", "title", "-title", "relevance"]
      ),
      ("/api/articles?page=0", "page", "0", "is no whole number in range", ["1 to 1000000"]),
      ("/api/articles?page=-1", "page", "-1", "is no whole number in range", ["1 to 1000000"]),
      (
        "/api/articles?page=99999999999999999999", "page", "99999999999999999999", "is no whole number in range",
        ["1 to 1000000"]
      ),
      ("/api/articles?per_page=101", "per_page", "101", "is no whole number in range", ["1 to 100"]),
      ("/api/articles?per_page=", "per_page", "", "is no whole number in range", ["1 to 100"]),
      ("/api/articles?from=5/2023", "from", "5/2023", "is no date", ["2023", "2023-05", "2023-05-17", "2023-Q2"]),
      ("/api/articles?q=", "q", "", "is empty", ["1 to 128 characters"]),
      ("/api/articles?q=a&q=b", "q", "b", "may stand only once", []),
      (
        "/api/articles?colour=red", "colour", "red", "is no parameter of this path",
        ["q", "entity", "from", "to", "sort", "page", "per_page", "format"]
      ),
      (
        "/api/entities?type=thing", "type", "thing", "is not one of the values",
        ["person", "organization", "place", "document", "event"]
      ),
      ("/api/timeline?kind=all", "kind", "all", "is not one of the values", ["event", "issued", "period", "target"]),
      (
        "/api/timeline?type=person", "type", "person", "is no parameter of this path",
        ["q", "entity", "from", "to", "kind", "sort", "page", "per_page", "format"]
      ),
      (
        "/api/figures?sort=date", "sort", "date", "is no parameter of this path",
        ["q", "entity", "from", "to", "page", "per_page", "format"]
      ),
      ("/api/search", "q", "", "is needed", []),
      ("/api/articles?format=xml", "format", "xml", "is not one of the values", ["json", "csv"]),
      ("/api/articles?format=timelinejs", "format", "timelinejs", "is not one of the values", ["json", "csv"]),
      ("/api?x=1", "x", "1", "is no parameter of this path", []),
      ("/api/articles/cau-song-van?sort=title", "sort", "title", "is no parameter of this path", ["page", "per_page"]),
    ] as [(String, String, String, String, [String])])
  func aBadParameterIsNamedWithWhatWouldDo(
    target: String, parameter: String, value: String, reason: String, allowed: [String]
  ) {
    let response = site.get(target)
    #expect(response.status.code == 400)
    let list = allowed.map { "\"\($0)\"" }.joined(separator: ",")
    expectEqual(
      String(decoding: response.body, as: UTF8.self),
      problem(
        400, "Bad Request", "Check the query: \(parameter).",
        #""errors":[{"parameter":"\#(parameter)","value":"\#(value)","reason":"\#(reason)","allowed":[\#(list)]}]"#))
  }

  @Test func anUnknownEntityIsNotFoundWithItsNeighbours() {
    expectEqual(
      site.body("/api/articles?entity=tran-van-ban"),
      problem(
        404, "Not Found", "Check the query: entity.",
        """
        "errors":[{"parameter":"entity","value":"tran-van-ban","reason":"names no entity",
        "allowed":["tran-van-binh"]}]
        """))
    #expect(site.get("/api/articles?entity=tran-van-ban&page=0").status.code == 400)
  }

  @Test func allThatIsWrongIsSaidAtOnce() {
    let body = site.body("/api/articles?page=x&colour=red&from=never")
    #expect(body.contains(#""detail":"Check the query: colour, from, page.""#))
  }

  @Test func anAnswerIsNotMuchLongerThanItsQuestion() {
    let body = site.body("/api/articles?" + Array(repeating: "x", count: 2000).joined(separator: "&"))
    #expect(body.split(separator: "\"parameter\"").count == 17)
  }

  @Test func anUnknownThingOffersItsNeighbours() {
    expectEqual(
      site.body("/api/entities/tran-van-ban"),
      problem(
        404, "Not Found", "Nothing here has this id.",
        #""errors":[],"did_you_mean":["/api/entities/tran-van-binh"]"#))
    expectEqual(
      site.body("/api/articles/zzz"),
      problem(404, "Not Found", "Nothing here has this id.", #""errors":[],"did_you_mean":[]"#))
  }

  @Test func anUnknownPathOffersItsNeighbours() {
    expectEqual(
      site.body("/api/article"),
      problem(
        404, "Not Found", "No such path; /api lists them all.", #""errors":[],"did_you_mean":["/api/articles"]"#))
  }

  @Test func everyErrorIsAProblemThatNobodyKeeps() {
    for target in ["/api/nothing", "/api/articles?x=1", "/api/articles/none"] {
      let fields = site.get(target).fields
      #expect(fields["Content-Type"] == "application/problem+json")
      #expect(fields["Cache-Control"] == "no-store")
      #expect(fields["ETag"] == nil)
    }
  }

  @Test func notReadyIsAProblemToo() throws {
    let routes = OperationsRoutes(isReady: { false }, metrics: { "" }).routes
    let ready = try #require(routes.first { $0.pattern == "/readyz" })
    let response = ready.handler(HTTPRequest(target: RequestTarget(segments: ["readyz"])), PathParameters())
    #expect(response.status.code == 503)
    #expect(response.fields["Retry-After"] == "1")
    expectEqual(
      String(decoding: response.body, as: UTF8.self),
      problem(
        503, "Service Unavailable", "Not ready: no snapshot yet, or shutting down.", #""errors":[]"#))
  }
}
