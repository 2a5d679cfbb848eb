import Dispatch
import Sockets
import Synchronization
import Testing

@testable import HTTP

@Suite struct HTTPServerTests {
  static func get(_ path: String, _ fields: String = "", method: String = "GET") -> String {
    "\(method) \(path) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\(fields)\r\n"
  }

  @Test func readyAndDynamicAnswersLookAlike() throws {
    let live = try LiveServer()
    for (path, body) in [("/ready", "ready bytes"), ("/dynamic", "made now")] {
      let answer = Answer(try live.exchange(Self.get(path)))
      #expect(answer.statusLine == "HTTP/1.1 200 OK")
      #expect(answer.body == body)
      #expect(answer.fields["Content-Length"] == "\(body.utf8.count)")
      #expect(answer.fields["Connection"] == "close")
      #expect(answer.fields["Access-Control-Allow-Origin"] == "*")
      #expect(answer.fields["X-Content-Type-Options"] == "nosniff")
      #expect(answer.fields["Date"]?.hasSuffix(" GMT") == true)
    }
  }

  /// RFC 9110 §9.3.2.
  @Test(arguments: ["/ready", "/dynamic", "/untagged", "/missing", "/a//b"])
  func headEqualsGetButForTheBody(path: String) throws {
    let live = try LiveServer()
    let get = Answer(try live.exchange(Self.get(path)))
    let head = Answer(try live.exchange(Self.get(path, method: "HEAD")))
    #expect(head.statusLine == get.statusLine)
    #expect(head.fields.all.filter { $0.name != "Date" } == get.fields.all.filter { $0.name != "Date" })
    #expect(head.body == "")
    #expect(get.body != "")
  }

  @Test func aRefusedHeadHasNoBodyEither() throws {
    let live = try LiveServer()
    for request in ["HEAD /ready HTTP/1.1\r\n\r\n", "HEAD /ready HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n"] {
      let answer = Answer(try live.exchange(request))
      #expect(answer.status == 400)
      #expect(answer.fields["Content-Length"] != "0")
      #expect(answer.body == "")
    }
  }

  /// RFC 9110 §9.3.7 and Fetch §3.2: the same answer serves as a CORS preflight.
  @Test func optionsIsAnsweredEverywhere() throws {
    let live = try LiveServer()
    for path in ["/ready", "/missing", "*"] {
      let answer = Answer(try live.exchange(Self.get(path, "Origin: http://x\r\n", method: "OPTIONS")))
      #expect(answer.status == 204)
      #expect(answer.fields["Allow"] == "GET, HEAD, OPTIONS")
      #expect(answer.fields["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS")
      #expect(answer.fields["Access-Control-Allow-Origin"] == "*")
      #expect(answer.fields["Access-Control-Allow-Headers"] == "if-none-match, if-modified-since, range")
      #expect(answer.fields["Access-Control-Max-Age"] == "600")
      #expect(answer.fields["Content-Length"] == nil, "RFC 9110 §8.6")
    }
  }

  /// RFC 9110 §13.2.2 and §15.4.5.
  @Test(arguments: [("/ready", "r1"), ("/dynamic", "d1")])
  func conditionsAreEvaluatedInOrder(path: String, tag: String) throws {
    let live = try LiveServer()
    for (fields, status) in [
      ("If-None-Match: \"\(tag)\"\r\n", 304), ("If-None-Match: W/\"\(tag)\"\r\n", 304), ("If-None-Match: *\r\n", 304),
      ("If-None-Match: \"x,y\", \"\(tag)\"\r\n", 304), ("If-None-Match: \"x\"\r\nIf-None-Match: \"\(tag)\"\r\n", 304),
      ("If-None-Match: \"x\"\r\n", 200), ("If-None-Match: \(tag)\r\n", 200),
      ("If-Match: \"\(tag)\"\r\n", 200), ("If-Match: *\r\n", 200), ("If-Match: \"x\"\r\n", 412),
      ("If-Match: W/\"\(tag)\"\r\n", 412), ("If-Match: \"x\"\r\nIf-None-Match: \"\(tag)\"\r\n", 412),
      ("If-Modified-Since: Sun, 06 Nov 2094 08:49:37 GMT\r\n", 200),
    ] {
      let answer = Answer(try live.exchange(Self.get(path, fields)))
      #expect(answer.status == status, "\(path) \(fields)")
      guard answer.status == 304 else { continue }
      #expect(answer.body == "")
      #expect(answer.fields["ETag"] == "\"\(tag)\"")
      #expect(answer.fields["Cache-Control"] == "max-age=60")
      #expect(answer.fields["Content-Type"] == nil)
      #expect(answer.fields["Content-Length"] == nil)
    }
  }

  /// RFC 9110 §13.2.1.
  @Test func conditionsDoNotChangeErrorsOrOptions() throws {
    let live = try LiveServer()
    #expect(Answer(try live.exchange(Self.get("/missing", "If-None-Match: *\r\n"))).status == 404)
    #expect(Answer(try live.exchange(Self.get("/ready", "If-Match: \"x\"\r\n", method: "OPTIONS"))).status == 204)
    #expect(Answer(try live.exchange(Self.get("/ready", "If-None-Match: *\r\n", method: "PUT"))).status == 405)
  }

  /// RFC 9112 §9.3.2.
  @Test func pipelinedAnswersComeInOrder() throws {
    let live = try LiveServer()
    let requests = (0..<50).map { "GET /items/n\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined()
    let text = try live.exchange(requests + Self.get("/ready"))
    let items = text.split(separator: "\r\n").filter { $0.hasPrefix("item n") }.map { $0.prefix { $0 != "H" } }
    #expect(items.map(String.init) == (0..<50).map { "item n\($0)" })
    #expect(text.hasSuffix("ready bytes"))
  }

  @Test func theLastRequestOfAConnectionIsAnnounced() throws {
    let live = try LiveServer { $0.maxRequestsPerConnection = 3 }
    let text = try live.exchange(String(repeating: "GET /ready HTTP/1.1\r\nHost: a\r\n\r\n", count: 5))
    #expect(WireRulesTests.statuses(text) == [200, 200, 200])
    #expect(text.split(separator: "\r\n").count { $0 == "Connection: close" } == 1)
  }

  /// RFC 9112 §9.3: what HTTP/1.0 asks to keep is kept, and told so.
  @Test func oldKeepAliveIsAnswered() throws {
    let live = try LiveServer()
    let text = try live.exchange(
      "GET /ready HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /ready HTTP/1.0\r\n\r\n")
    #expect(
      text.split(separator: "\r\n").filter { $0.hasPrefix("Connection") } == [
        "Connection: keep-alive", "Connection: close",
      ])
  }

  /// RFC 9110 §10.1.1: the body is asked for, and 1xx never goes to HTTP/1.0.
  @Test func expectationIsNotWaitedFor() throws {
    let live = try LiveServer()
    let socket = try live.connect()
    try socket.send(Array("GET /ready HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n".utf8))
    let interim = try LiveServer.readAnswer(socket)
    #expect(interim.statusLine == "HTTP/1.1 100 Continue")
    #expect(interim.fields.all.isEmpty)
    try socket.send(Array("ok".utf8))
    #expect(try LiveServer.readAnswer(socket).status == 200)
    let old = try live.exchange("GET /ready HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nok")
    #expect(old.hasPrefix("HTTP/1.1 200"))
  }

  @Test func largeAnswersArriveWholeAtAReaderThatTakesItsTime() throws {
    let live = try LiveServer()
    for path in ["/large", "/readylarge"] {
      let requests = String(repeating: "GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n", count: 9) + Self.get(path)
      let text = try live.exchange(requests)
      let letter: Character = path == "/large" ? "a" : "b"
      #expect(text.utf8.count { $0 == letter.asciiValue } >= 10_000_000)
      #expect(WireRulesTests.statuses(text) == Array(repeating: 200, count: 10))
    }
  }

  @Test func aNewSiteIsServedOnOldConnections() throws {
    let live = try LiveServer()
    let socket = try live.connect()
    let request = Array("GET /ready HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
    try socket.send(request)
    #expect(try LiveServer.readAnswer(socket).body == "ready bytes")
    let router = try Router(
      [Route("/ready") { _, _ in LiveServer.text("new", tag: "\"n\"") }],
      notFound: { _, _ in HTTPResponse(status: .notFound) })
    live.server.replaceSite(Site(router: router, readyTargets: ["/ready"]))
    try socket.send(request)
    #expect(try LiveServer.readAnswer(socket).body == "new")
  }

  @Test func beyondTheLimitConnectionsAreToldSo() throws {
    let live = try LiveServer { $0.maxConnections = 1 }
    let first = try live.connect()
    try first.send(Array("GET /ready HTTP/1.1\r\nHost: a\r\n\r\n".utf8))
    _ = try LiveServer.readAnswer(first)
    let answer = Answer(try live.exchange([]))
    #expect(answer.status == 503)
    #expect(answer.fields["Retry-After"] == "5")
    #expect(answer.fields["Connection"] == "close")
  }

  /// However many they are. None of them takes the place of those who come when there is one again.
  @Test func whoIsTurnedAwayIsToldSoAndTakesNoPlace() throws {
    let metrics = Metrics()
    let live = try LiveServer({ $0.maxConnections = 1 }, metrics: metrics)
    var turnedAway: [StormTests.Client] = []
    do {
      let first = try StormTests.Client(live, StormTests.request)
      #expect(try LiveServer.readAnswer(first.socket).status == 200)
      for _ in 0..<100 { turnedAway.append(try StormTests.Client(live, StormTests.request)) }
      for client in turnedAway { #expect(try LiveServer.readAnswer(client.socket).status == 503) }
    }
    #expect(StormTests.areAllGone(metrics))
    #expect(try StormTests.served(live))
    withExtendedLifetime(turnedAway) {}
  }

  /// Deadlines are totals: bytes that keep coming do not move them.
  @Test func unfinishedRequestsAreToldThatTimeIsUp() throws {
    let live = try LiveServer {
      $0.timeouts.header = .milliseconds(50)
      $0.timeouts.body = .milliseconds(50)
      $0.timeouts.linger = .milliseconds(50)
    }
    #expect(Answer(try live.exchange("GET /ready HTTP/1.1\r\nHost")).status == 408)
    #expect(Answer(try live.exchange("GET /ready HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab")).status == 408)
  }

  /// RFC 9112 §9.5: the end of the stream in the middle of a request ends the connection at once.
  @Test func theEndInTheMiddleOfARequestIsNotAnswered() throws {
    let live = try LiveServer()
    let request = "GET /ready HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\na"
    for length in 1...request.utf8.count {
      let socket = try live.connect()
      try socket.send(Array(request.utf8.prefix(length)))
      socket.shutDownSending()
      #expect(try LiveServer.readAll(socket) == "")
    }
  }

  @Test func idleConnectionsAreClosedInSilence() throws {
    let live = try LiveServer { $0.timeouts.idle = .milliseconds(50) }
    #expect(try live.exchange([]) == "")
    // Who is slower with the first request than that is closed too, and tries again.
    #expect(
      eventually {
        let text = try? live.exchange("GET /ready HTTP/1.1\r\nHost: a\r\n\r\n")
        return WireRulesTests.statuses(text ?? "") == [200]
      })
  }

  /// RFC 9112 §2.2: an empty line is no request, so nobody is told that one came too late: that might be taken for the answer to
  /// the next.
  @Test func anEmptyLineBehindARequestBeginsNoOther() throws {
    let live = try LiveServer { $0.timeouts.idle = .milliseconds(50) }
    // Who is slower than that between connecting and sending tries again.
    #expect(
      eventually {
        let text = try? live.exchange("GET /ready HTTP/1.1\r\nHost: a\r\n\r\n\r\n")
        return text?.hasSuffix("ready bytes") == true
      })
  }

  @Test func drainingClosesIdleConnectionsAndFinishesTheOthers() throws {
    // An address of its own: on a common one the port that becomes free may go to another test's server at once.
    let live = try LiveServer { $0.host = "127.0.0.2" }
    let idle = try live.connect()
    try idle.send(Array("GET /ready HTTP/1.1\r\nHost: a\r\n\r\n".utf8))
    _ = try LiveServer.readAnswer(idle)
    let begun = try live.connect()
    try begun.send(Array("GET /large HTTP/1.1\r\nHost: a\r\n\r\n".utf8))
    var answer = try begun.receive(atMost: 1000)
    let server = live.server
    let drained = DispatchQueue(label: "drain")
    drained.async { server.drain() }
    #expect(try idle.receive().isEmpty)
    while true {
      let bytes = try begun.receive()
      if bytes.isEmpty { break }
      answer += bytes
    }
    #expect(answer.count > 1_000_000)
    drained.sync {}
    #expect(throws: SocketError.self) { _ = try live.connect() }
  }

  @Test func drainingClosesWhoHasSaidNothing() throws {
    let metrics = Metrics()
    let live = try LiveServer({ $0.host = "127.0.0.2" }, metrics: metrics)
    let silent = try live.connect()
    #expect(eventually { metrics.openConnections.load(ordering: .relaxed) == 1 })
    live.server.drain()
    #expect(try silent.receive().isEmpty)
  }

  @Test func aPortInUseIsAnError() throws {
    let live = try LiveServer()
    #expect(throws: SocketError(call: "bind", number: 98, subject: "\(live.address)")) {
      _ = try LiveServer { $0.port = live.address.port }
    }
  }

  @Test func theProbeReadsTheStatus() throws {
    let live = try LiveServer()
    #expect(try HTTPProbe.status(of: "/ready", at: live.address, timeout: .seconds(patience)) == 200)
    #expect(try HTTPProbe.status(of: "/missing", at: live.address, timeout: .seconds(patience)) == 404)
  }
}
