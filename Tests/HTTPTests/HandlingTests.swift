import Dispatch
import Sockets
import Testing

@testable import HTTP

/// Handlers that take their time.
@Suite struct HandlingTests {
  /// A server whose `/wait` answers when told to.
  static func live(
    _ gate: DispatchSemaphore, _ change: (inout HTTPServer.Configuration) -> Void = { $0.loops = 1 }
  ) throws -> LiveServer {
    let router = try Router(
      [
        Route("/wait") { _, _ in
          gate.wait()
          return LiveServer.text("waited", tag: "\"w\"")
        },
        Route("/quick") { _, _ in LiveServer.text("quick", tag: "\"q\"") },
        Route("/ready") { _, _ in LiveServer.text("ready bytes", tag: "\"r\"") },
      ], notFound: { _, _ in HTTPResponse(status: .notFound) })
    return try LiveServer(change, site: Site(router: router, readyTargets: ["/ready"]))
  }

  @Test func aSlowHandlerHoldsUpNobodyElse() throws {
    let gate = DispatchSemaphore(value: 0)
    let live = try Self.live(gate)
    let slow = try StreamSocket(connectedTo: live.address)
    try slow.send(Array(HTTPServerTests.get("/wait").utf8))
    #expect(try live.exchange(HTTPServerTests.get("/ready")).hasSuffix("ready bytes"))
    gate.signal()
    #expect(try LiveServer.readAll(slow).hasSuffix("waited"))
  }

  /// RFC 9112 §9.3.2.
  @Test func whatIsPipelinedBehindItWaits() throws {
    let gate = DispatchSemaphore(value: 0)
    let live = try Self.live(gate)
    let socket = try StreamSocket(connectedTo: live.address)
    let requests = ["/ready", "/wait", "/ready", "/quick"].map { "GET \($0) HTTP/1.1\r\nHost: a\r\n\r\n" }
    try socket.send(Array(requests.joined().utf8))
    #expect(
      String(decoding: try socket.receive(), as: UTF8.self).hasSuffix("ready bytes"), "the first is not held back")
    try socket.send(Array(HTTPServerTests.get("/quick").utf8))
    gate.signal()
    let text = try LiveServer.readAll(socket)
    #expect(WireRulesTests.statuses(text) == [200, 200, 200, 200])
    let order = ["waited", "ready bytes", "quick"].map { text.firstRange(of: $0)?.lowerBound ?? text.endIndex }
    #expect(order == order.sorted())
  }

  @Test func aBodyBeforeTheAnswerIsReadOnce() throws {
    let gate = DispatchSemaphore(value: 0)
    let live = try Self.live(gate)
    gate.signal()
    let text = try live.exchange([
      Array("GET /quick HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nab".utf8), Array("cd".utf8),
      Array("ef".utf8) + Array(HTTPServerTests.get("/wait").utf8),
    ])
    #expect(WireRulesTests.statuses(text) == [200, 200])
  }

  @Test func aHandlerThatTakesTooLongIsAnswered503() throws {
    let gate = DispatchSemaphore(value: 0)
    let live = try Self.live(gate) { $0.timeouts.handler = .milliseconds(50) }
    let answer = Answer(try live.exchange("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n"))
    #expect(answer.status == 503)
    #expect(answer.fields["Retry-After"] == "5")
    gate.signal()
    #expect(try live.exchange(HTTPServerTests.get("/quick")).hasSuffix("quick"))
  }

  /// A handler cannot be stopped, so those that nobody waits for any more count too.
  @Test func beyondTheLimitOfHandlersTheAnswerIs503() throws {
    let gate = DispatchSemaphore(value: 0)
    let live = try Self.live(gate) {
      $0.maxHandlers = 2
      $0.timeouts.handler = .milliseconds(50)
    }
    for _ in 0..<2 { #expect(Answer(try live.exchange("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n")).status == 503) }
    let socket = try StreamSocket(connectedTo: live.address)
    try socket.send(Array("GET /quick HTTP/1.1\r\nHost: a\r\n\r\n".utf8))
    let refusal = Answer(String(decoding: try socket.receive(), as: UTF8.self))
    #expect(refusal.status == 503)
    #expect(refusal.fields["Retry-After"] == "5")
    #expect(refusal.fields["Connection"] == nil, "the connection lives on")
    try socket.send(Array(HTTPServerTests.get("/ready").utf8))
    #expect(try LiveServer.readAll(socket).hasSuffix("ready bytes"), "what is ready needs no handler")
    for _ in 0..<2 { gate.signal() }
    while Answer(try live.exchange(HTTPServerTests.get("/quick"))).status == 503 {}
  }

  @Test func demandEndsWithItsRequest() {
    let demand = Demand()
    var pending: PendingAnswer? = PendingAnswer(id: 1, head: RequestHead(), used: 0, startedAt: 0, demand: demand)
    #expect(pending != nil && demand.stands)
    pending = nil
    #expect(!demand.stands)
  }

  @Test func anAnswerToNobodyIsDropped() throws {
    let gate = DispatchSemaphore(value: 0)
    let live = try Self.live(gate)
    for _ in 0..<3 {
      let socket = try StreamSocket(connectedTo: live.address)
      try socket.send(Array("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n".utf8))
      SystemCall.resetOnClose(socket.number)
    }
    for _ in 0..<3 { gate.signal() }
    #expect(try live.exchange(HTTPServerTests.get("/quick")).hasSuffix("quick"))
  }

  /// RFC 9112 §9.6: what was received before the end of the stream is answered.
  @Test func aHalfClosedClientGetsItsAnswer() throws {
    let gate = DispatchSemaphore(value: 0)
    let live = try Self.live(gate)
    let socket = try StreamSocket(connectedTo: live.address)
    try socket.send(Array("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n".utf8))
    socket.shutDownSending()
    #expect(try live.exchange(HTTPServerTests.get("/ready")).hasSuffix("ready bytes"))
    gate.signal()
    #expect(try LiveServer.readAll(socket).hasSuffix("waited"))
  }

  @Test func drainingWaitsForTheHandler() throws {
    let gate = DispatchSemaphore(value: 0)
    let live = try Self.live(gate)
    let socket = try StreamSocket(connectedTo: live.address)
    try socket.send(Array("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n".utf8))
    #expect(try live.exchange(HTTPServerTests.get("/ready")).hasSuffix("ready bytes"))
    let server = live.server
    let drain = DispatchQueue(label: "drain")
    drain.async { server.drain() }
    gate.signal()
    let text = try LiveServer.readAll(socket)
    #expect(text.hasSuffix("waited"))
    drain.sync {}
  }
}
