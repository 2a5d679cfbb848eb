import Testing

@testable import HTTP

@Suite struct RecentHeadsTests {
  static let request = "GET /a?b=c HTTP/1.1\r\nHost: h\r\nIf-None-Match: \"t\"\r\n\r\n"

  /// Keeps the head of `request` for connection 7 and looks for one in `input`.
  static func found(keeping request: String = Self.request, connection: Int32 = 7, in input: String) -> RequestHead? {
    let heads = RecentHeads()
    var reader = RequestReader(limits: RequestLimits())
    let bytes = Array(request.utf8)
    guard case .complete = reader.read(bytes.span) else { return nil }
    bytes.withUnsafeBytes { heads.keep(7, reader.head, $0) }
    return Array(input.utf8).withUnsafeBytes { heads.find(connection, $0) }
  }

  @Test func theSameBytesSayTheSame() throws {
    let head = try #require(Self.found(in: Self.request))
    #expect(head.method == .get)
    #expect(head.target == 4..<10)
    #expect(head.end == Self.request.utf8.count)
    #expect(head.hasConditions)
  }

  @Test func whatFollowsTheHeadDoesNotMatter() {
    #expect(Self.found(in: Self.request + "GET / HTTP/1.1\r\n")?.end == Self.request.utf8.count)
  }

  @Test func otherBytesAreReadAnew() {
    #expect(Self.found(in: "") == nil)
    #expect(Self.found(in: String(Self.request.dropLast())) == nil)
    #expect(Self.found(in: Self.request.replacing("HTTP/1.1", with: "HTTP/1.0")) == nil)
    #expect(Self.found(in: Self.request.replacing("\"t\"", with: "\"u\"")) == nil)
    #expect(Self.found(in: "\r\n" + Self.request) == nil)
    #expect(Self.found(connection: 8, in: Self.request) == nil)
  }

  @Test func aLongHeadIsNotKept() {
    let long = Self.request.replacing("Host: h", with: "Host: h\r\nX: " + String(repeating: "x", count: 512))
    #expect(Self.found(keeping: long, in: long) == nil)
  }

  /// Over a socket: each answer is that to its own request, whatever was asked before on the same connection.
  @Test func repeatedRequestsGetTheirOwnAnswers() throws {
    let live = try LiveServer()
    let get = "GET /ready HTTP/1.1\r\nHost: a\r\n\r\n"
    let others = ["HEAD /ready", "GET /dynamic", "GET /missing", "GET /ready", "BREW /ready"].map {
      "\($0) HTTP/1.1\r\nHost: a\r\n\r\n"
    }
    let closing = "GET /ready HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
    let text = try live.exchange(([get, get] + others + [get, closing]).joined())
    #expect(WireRulesTests.statuses(text) == [200, 200, 200, 200, 404, 200, 501, 200, 200])
    #expect(text.hasSuffix("ready bytes"))
  }
}
