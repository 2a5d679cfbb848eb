import Sockets
import Testing

@testable import HTTP

@Suite struct ContentCodingTests {
  static func prefersGzip(_ fields: String) -> Bool {
    let bytes = Array("GET / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n".utf8)
    var parser = RequestParser(limits: RequestLimits())
    return parser.advance(bytes.span) == .complete && ContentCoding.prefersGzip(parser.head, bytes.span)
  }

  /// RFC 9110 §12.5.3 and §12.4.2.
  @Test func weightsAreRead() {
    for (value, expected) in [
      ("gzip", true), ("GZIP", true), ("x-gzip", true), ("br, gzip;q=0.5", true), ("gzip ; Q=1.000", true), ("*", true),
      ("gzip;q=0.001", true), ("", false), ("br", false), ("gzip;q=0", false), ("gzip;q=0.000", false),
      ("*, gzip;q=0", false), ("*;q=0", false), ("identity, gzip;q=0.5", false), ("identity;q=0.5, gzip", true),
      ("gzip;q=2", false), ("gzip;q=x", false), ("gzip;q=0.1234", false), ("gzip;", true), ("gzip;level=9", false),
    ] {
      #expect(Self.prefersGzip("Accept-Encoding: \(value)\r\n") == expected, "\(value)")
    }
    #expect(!Self.prefersGzip(""))
    #expect(Self.prefersGzip("Accept-Encoding: br\r\naccept-encoding: gzip\r\n"), "lines are joined (RFC 9110 §5.3)")
  }

  /// Varied enough that each effort gives bytes of its own.
  static let text = (0..<400).map { "{\"id\":\($0 * 7919 % 1000),\"name\":\"Bình\"}," }.joined()

  static func live() throws -> LiveServer {
    let handler: Route.Handler = { _, _ in
      HTTPResponse(fields: ["Content-Type": "application/json", "ETag": "\"t\""], body: Array(text.utf8))
    }
    let router = try Router([Route("/ready", handler: handler), Route("/made", handler: handler)], notFound: handler)
    return try LiveServer(site: Site(router: router, readyTargets: ["/ready"]))
  }

  static func exchange(_ live: LiveServer, _ request: String) throws -> (head: Answer, body: [UInt8]) {
    let socket = try live.connect()
    try socket.send(Array(request.utf8))
    var bytes: [UInt8] = []
    while case let more = try socket.receive(), !more.isEmpty { bytes += more }
    let end = bytes.firstRange(of: Array("\r\n\r\n".utf8))?.upperBound ?? bytes.count
    return (Answer(String(decoding: bytes[..<end], as: UTF8.self)), Array(bytes[end...]))
  }

  @Test(arguments: [("/ready", "\"t-gzip\""), ("/made", "\"t-gzip1\"")])
  func bothFormsAreServedApart(path: String, codedTag: String) throws {
    let live = try Self.live()
    let plain = try Self.exchange(live, HTTPServerTests.get(path))
    #expect(plain.body == Array(Self.text.utf8))
    #expect(plain.head.fields["Content-Encoding"] == nil)
    #expect(plain.head.fields["ETag"] == "\"t\"")
    #expect(plain.head.fields["Vary"] == "Accept-Encoding", "RFC 9110 §12.5.5")

    let coded = try Self.exchange(live, HTTPServerTests.get(path, "Accept-Encoding: gzip, br\r\n"))
    #expect(try Inflater.gunzip(coded.body) == Array(Self.text.utf8))
    #expect(coded.head.fields["Content-Encoding"] == "gzip")
    #expect(coded.head.fields["Content-Length"] == "\(coded.body.count)")
    #expect(coded.head.fields["ETag"] == codedTag, "RFC 9110 §8.8.3.3")
    #expect(coded.head.fields["Vary"] == "Accept-Encoding")

    let head = try Self.exchange(live, HTTPServerTests.get(path, "Accept-Encoding: gzip\r\n", method: "HEAD"))
    #expect(head.head.fields["Content-Length"] == "\(coded.body.count)", "RFC 9110 §9.3.2")
    #expect(head.body.isEmpty)
  }

  @Test(arguments: [("/ready", "\"t-gzip\""), ("/made", "\"t-gzip1\"")])
  func conditionsMeanTheSelectedForm(path: String, codedTag: String) throws {
    let live = try Self.live()
    for (fields, status) in [
      ("If-None-Match: \"t\"\r\n", 304), ("If-None-Match: \"t\"\r\nAccept-Encoding: gzip\r\n", 200),
      ("If-None-Match: \(codedTag)\r\nAccept-Encoding: gzip\r\n", 304), ("If-None-Match: \(codedTag)\r\n", 200),
    ] {
      let answer = try Self.exchange(live, HTTPServerTests.get(path, fields)).head
      #expect(answer.status == status, "\(fields)")
      #expect(answer.fields["Vary"] == "Accept-Encoding")
    }
  }

  /// RFC 9110 §8.8.3: a strong tag stands for bytes. Another spelling of a ready target is answered anew, and compressed with less
  /// effort; to a cache both may be one (RFC 3986 §6.2.2).
  @Test func otherBytesHaveAnotherTag() throws {
    let live = try Self.live()
    let accepting = "Accept-Encoding: gzip\r\n"
    let ready = try Self.exchange(live, HTTPServerTests.get("/ready", accepting))
    let made = try Self.exchange(live, HTTPServerTests.get("/%72eady", accepting))
    #expect(made.head.status == 200)
    #expect(made.body != ready.body)
    #expect(made.head.fields["ETag"] != ready.head.fields["ETag"])
  }

  @Test func shortAndBinaryBodiesAreLeftAlone() {
    let long = [UInt8](repeating: 0x61, count: 5000)
    func response(_ type: String, _ body: [UInt8]) -> HTTPResponse {
      HTTPResponse(fields: ["Content-Type": type], body: body)
    }
    #expect(ContentCoding.isNegotiated(response("text/html; charset=utf-8", long)))
    #expect(ContentCoding.isNegotiated(response("image/svg+xml", long)))
    #expect(!ContentCoding.isNegotiated(response("image/png", long)))
    #expect(!ContentCoding.isNegotiated(response("application/octet-stream", long)))
    #expect(!ContentCoding.isNegotiated(response("text/html", Array(long.prefix(999)))))
  }
}
