import Sockets
import Testing

@testable import HTTP

/// What holds for every answer, whoever made it: ready bytes, a handler, or the parser.
@Suite struct EveryAnswerTests {
  /// A request for each kind of answer, and its status.
  static let requests: [(String, Int)] = [
    (HTTPServerTests.get("/ready"), 200), (HTTPServerTests.get("/dynamic"), 200),
    (HTTPServerTests.get("/ready", method: "HEAD"), 200), (HTTPServerTests.get("*", method: "OPTIONS"), 204),
    (HTTPServerTests.get("/ready", "If-None-Match: *\r\n"), 304),
    (HTTPServerTests.get("/dynamic", "If-None-Match: *\r\n"), 304), (HTTPServerTests.get("/dynamic/"), 308),
    (HTTPServerTests.get("/marker%"), 400), (HTTPServerTests.get("/missing"), 404),
    (HTTPServerTests.get("/../marker"), 404), (HTTPServerTests.get("/marker", method: "POST"), 405),
    (HTTPServerTests.get("/ready", "If-Match: \"marker\"\r\n"), 412),
    (HTTPServerTests.get("/marker", "Content-Length: 99999\r\n"), 413),
    (HTTPServerTests.get("/marker", "Expect: marker\r\n"), 417),
    (HTTPServerTests.get("/marker", "X: \(String(repeating: "a", count: 33_000))\r\n"), 431),
    (HTTPServerTests.get("/marker", method: "MARKER"), 501), ("GET /marker HTTP/3.0\r\n\r\n", 505),
  ]

  @Test func hasADateADelimiterAndNoSecrets() throws {
    let live = try LiveServer()
    for (request, status) in Self.requests {
      let answer = Answer(try live.exchange(request))
      let fields = answer.fields
      #expect(answer.status == status)
      #expect(fields["Date"]?.hasSuffix(" GMT") == true, "RFC 9110 §6.6.1: \(request)")
      #expect(fields["Connection"] == "close", "RFC 9112 §9.6: \(request)")
      #expect(fields["Transfer-Encoding"] == nil, "RFC 9112 §6.1: \(request)")
      #expect((fields["Content-Length"] == nil) == [204, 304].contains(status), "RFC 9110 §8.6: \(request)")
      #expect(fields["Access-Control-Allow-Origin"] == "*", "Fetch §3.2: \(request)")
      #expect(fields["Access-Control-Allow-Credentials"] == nil, "Fetch §3.2: \(request)")
      #expect(fields["X-Content-Type-Options"] == "nosniff")
      #expect(fields["Server"] == nil, "RFC 9110 §10.2.4: \(request)")
      #expect(!answer.body.lowercased().contains("marker"), "nothing is echoed: \(request)")
      #expect(answer.body.isEmpty || (status == 200 || status == 404) || answer.body.hasPrefix("{\"type\":"))
    }
  }

  /// RFC 9110 §15.5.6, §10.2.1.
  @Test(arguments: ["POST", "PUT", "DELETE", "PATCH", "TRACE"])
  func aMethodThatIsNotAllowedIsToldWhichAre(method: String) throws {
    let answer = Answer(try LiveServer().exchange(HTTPServerTests.get("/ready", method: method)))
    #expect(answer.status == 405)
    #expect(answer.fields["Allow"] == "GET, HEAD, OPTIONS")
  }

  /// RFC 9110 §14.2, §14.3: ranges are optional; a server without them answers as if none were asked for.
  @Test(arguments: ["/ready", "/dynamic"]) func aRangeIsIgnored(path: String) throws {
    let live = try LiveServer()
    let whole = Answer(try live.exchange(HTTPServerTests.get(path)))
    let ranged = Answer(try live.exchange(HTTPServerTests.get(path, "Range: bytes=0-1\r\n")))
    #expect(ranged.status == 200)
    #expect(ranged.body == whole.body)
    #expect(ranged.fields["Content-Range"] == nil)
  }

  /// RFC 9110 §5.5: bytes beyond ASCII in a value are opaque, whether they are UTF-8 or not; in a name they are refused.
  @Test func bytesBeyondASCIIAreOpaque() throws {
    let live = try LiveServer()
    let start = Array("GET /dynamic HTTP/1.1\r\nHost: a\r\nConnection: close\r\n".utf8)
    let end = Array("\r\n\r\n".utf8)
    #expect(Answer(try live.exchange([start + Array("X: ".utf8) + [0xFF, 0x80, 0xC3] + end])).status == 200)
    #expect(Answer(try live.exchange([start + [0xFF] + Array(": y".utf8) + end])).status == 400)
  }
}
