import Testing

@testable import HTTP

@Suite struct HTTPFieldsTests {
  /// RFC 9110 §5.1.
  @Test func namesCompareWithoutCaseAndOrderIsKept() {
    let fields: HTTPFields = ["Link": "a", "ETag": "b", "link": "c"]
    #expect(fields.values("LINK") == ["a", "c"])
    #expect(fields["etag"] == "b")
    #expect(fields["E"] == nil)
    #expect(fields.all.map(\.value) == ["a", "b", "c"])
  }

  /// RFC 9110 §5.5: nothing a handler says can begin another line.
  @Test func controlCharactersNeverReachTheWire() {
    let response = HTTPResponse(fields: ["X": "a\r\nSet-Cookie: b\u{0}"])
    let head = String(decoding: ResponseWriter.head(of: response), as: UTF8.self)
    #expect(head.contains("\r\nX: a  Set-Cookie: b \r\n"))
  }
}
