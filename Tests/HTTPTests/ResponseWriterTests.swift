import Testing

@testable import HTTP

@Suite struct ResponseWriterTests {
  static let response = HTTPResponse(
    fields: [
      "Content-Type": "text/plain", "ETag": "\"t\"", "Cache-Control": "max-age=60", "Vary": "Accept-Encoding",
      "Link": "</a>; rel=\"next\"", "Content-Language": "vi",
    ], body: Array("text".utf8))

  static func lines(_ response: HTTPResponse, _ variant: ResponseWriter.Variant = .whole) -> [String] {
    String(decoding: ResponseWriter.head(of: response, variant), as: UTF8.self).split(separator: "\r\n").map(
      String.init)
  }

  static let onAll = [
    "Access-Control-Allow-Origin: *", "Access-Control-Expose-Headers: Link, ETag", "X-Content-Type-Options: nosniff",
  ]

  @Test func fieldsKeepTheirOrderAndTheLengthIsThatOfTheBody() {
    #expect(
      Self.lines(Self.response) == [
        "HTTP/1.1 200 OK", "Content-Type: text/plain", "ETag: \"t\"", "Cache-Control: max-age=60",
        "Vary: Accept-Encoding", "Link: </a>; rel=\"next\"", "Content-Language: vi",
      ] + Self.onAll + ["Content-Length: 4"])
  }

  /// RFC 9110 §15.4.5: what a cache needs, as the 200 would have it, and no length.
  @Test func a304RepeatsOnlyWhatACacheNeeds() {
    #expect(
      Self.lines(Self.response, .notModified) == [
        "HTTP/1.1 304 Not Modified", "ETag: \"t\"", "Cache-Control: max-age=60", "Vary: Accept-Encoding",
      ] + Self.onAll)
  }

  /// RFC 9110 §8.6.
  @Test func a204HasNoLengthAndAnEmpty200Has() {
    #expect(Self.lines(HTTPResponse(status: .noContent)) == ["HTTP/1.1 204 No Content"] + Self.onAll)
    #expect(Self.lines(HTTPResponse()) == ["HTTP/1.1 200 OK"] + Self.onAll + ["Content-Length: 0"])
  }

  /// RFC 9110 §5.5: whatever a value holds, it stays on its line.
  @Test func noValueCanBeginANewLine() {
    let response = HTTPResponse(status: .permanentRedirect, fields: ["Location": "/a\r\nSet-Cookie: b\u{0}\u{7F}c"])
    #expect(Self.lines(response)[1] == "Location: /a  Set-Cookie: b  c")
  }
}
