import Dispatch
import Sockets
import Testing

@testable import HTTP

/// Handlers that take their time.
@Suite struct HandlingTests {
  /// Where a handler waits until it is told to go on.
  struct Gate {
    private let arrivals = DispatchSemaphore(value: 0)
    private let permits = DispatchSemaphore(value: 0)

    func pass() {
      arrivals.signal()
      permits.wait()
    }

    func open() { permits.signal() }

    /// Whether one more handler has come at last.
    func isReached() -> Bool { arrivals.wait(timeout: .now() + .seconds(patience)) == .success }
  }

  static let wait = Array("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n".utf8)

  /// A server whose `/wait` answers when told to.
  static func live(
    _ gate: Gate, metrics: Metrics = Metrics(), _ change: (inout HTTPServer.Configuration) -> Void = { _ in }
  ) throws -> LiveServer {
    let router = try Router(
      [
        Route("/wait") { _, _ in
          gate.pass()
          return LiveServer.text("waited", tag: "\"w\"")
        },
        Route("/quick") { _, _ in LiveServer.text("quick", tag: "\"q\"") },
        Route("/ready") { _, _ in LiveServer.text("ready bytes", tag: "\"r\"") },
      ], notFound: { _, _ in HTTPResponse(status: .notFound) })
    return try LiveServer(
      {
        $0.loops = 1
        change(&$0)
      }, site: Site(router: router, readyTargets: ["/ready"]), metrics: metrics)
  }

  /// Begins an answer whose client goes away before it is there.
  static func abandon(_ live: LiveServer, _ gate: Gate, _ metrics: Metrics) throws {
    do {
      let socket = try live.connect()
      try socket.send(wait)
      #expect(gate.isReached())
      SystemCall.resetOnClose(socket.number)
    }
    #expect(StormTests.areAllGone(metrics))
  }

  @Test func aSlowHandlerHoldsUpNobodyElse() throws {
    let gate = Gate()
    let live = try Self.live(gate)
    let slow = try live.connect()
    try slow.send(Array(HTTPServerTests.get("/wait").utf8))
    #expect(gate.isReached())
    #expect(try live.exchange(HTTPServerTests.get("/ready")).hasSuffix("ready bytes"))
    gate.open()
    #expect(try LiveServer.readAll(slow).hasSuffix("waited"))
  }

  /// RFC 9112 §9.3.2.
  @Test func whatIsPipelinedBehindItWaits() throws {
    let gate = Gate()
    let live = try Self.live(gate)
    let socket = try live.connect()
    let requests = ["/ready", "/wait", "/ready", "/quick"].map { "GET \($0) HTTP/1.1\r\nHost: a\r\n\r\n" }
    try socket.send(Array(requests.joined().utf8))
    #expect(try LiveServer.readAnswer(socket).body == "ready bytes", "the first is not held back")
    try socket.send(Array(HTTPServerTests.get("/quick").utf8))
    gate.open()
    let text = try LiveServer.readAll(socket)
    #expect(WireRulesTests.statuses(text) == [200, 200, 200, 200])
    let order = ["waited", "ready bytes", "quick"].map { text.firstRange(of: $0)?.lowerBound ?? text.endIndex }
    #expect(order == order.sorted())
  }

  @Test func aBodyBeforeTheAnswerIsReadOnce() throws {
    let gate = Gate()
    let live = try Self.live(gate)
    gate.open()
    let text = try live.exchange([
      Array("GET /quick HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nab".utf8), Array("cd".utf8),
      Array("ef".utf8) + Array(HTTPServerTests.get("/wait").utf8),
    ])
    #expect(WireRulesTests.statuses(text) == [200, 200])
  }

  @Test func aHandlerThatTakesTooLongIsAnswered503() throws {
    let gate = Gate()
    let live = try Self.live(gate) { $0.timeouts.handler = .milliseconds(50) }
    let answer = Answer(try live.exchange("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n"))
    #expect(answer.status == 503)
    #expect(answer.fields["Retry-After"] == "5")
    gate.open()
    // Here a quick one is too late too if it waits so long for a thread, and tries again.
    #expect(try eventually { try live.exchange(HTTPServerTests.get("/quick")).hasSuffix("quick") })
  }

  /// A handler cannot be stopped, so those that nobody waits for any more count too.
  @Test func beyondTheLimitOfHandlersTheAnswerIs503() throws {
    let gate = Gate()
    let metrics = Metrics()
    let live = try Self.live(gate, metrics: metrics) { $0.maxHandlers = 2 }
    for _ in 0..<2 { try Self.abandon(live, gate, metrics) }
    let socket = try live.connect()
    try socket.send(Array("GET /quick HTTP/1.1\r\nHost: a\r\n\r\n".utf8))
    let refusal = try LiveServer.readAnswer(socket)
    #expect(refusal.status == 503)
    #expect(refusal.fields["Retry-After"] == "5")
    #expect(refusal.fields["Connection"] == nil, "the connection lives on")
    try socket.send(Array(HTTPServerTests.get("/ready").utf8))
    #expect(try LiveServer.readAll(socket).hasSuffix("ready bytes"), "what is ready needs no handler")
    for _ in 0..<2 { gate.open() }
    #expect(try eventually { try live.exchange(HTTPServerTests.get("/quick")).hasSuffix("quick") })
  }

  @Test func demandEndsWithItsRequest() {
    let demand = Demand()
    var pending: PendingAnswer? = PendingAnswer(id: 1, head: RequestHead(), used: 0, startedAt: 0, demand: demand)
    #expect(pending != nil && demand.stands)
    pending = nil
    #expect(!demand.stands)
  }

  @Test func anAnswerToNobodyIsDropped() throws {
    let gate = Gate()
    let metrics = Metrics()
    let live = try Self.live(gate, metrics: metrics)
    for _ in 0..<3 { try Self.abandon(live, gate, metrics) }
    for _ in 0..<3 { gate.open() }
    #expect(try live.exchange(HTTPServerTests.get("/quick")).hasSuffix("quick"))
  }

  /// RFC 9112 §9.6: what was received before the end of the stream is answered.
  @Test func aHalfClosedClientGetsItsAnswer() throws {
    let gate = Gate()
    let live = try Self.live(gate)
    let socket = try live.connect()
    try socket.send(Self.wait)
    socket.shutDownSending()
    #expect(try live.exchange(HTTPServerTests.get("/ready")).hasSuffix("ready bytes"))
    gate.open()
    #expect(try LiveServer.readAll(socket).hasSuffix("waited"))
  }

  @Test func drainingWaitsForTheHandler() throws {
    let gate = Gate()
    let live = try Self.live(gate)
    let socket = try live.connect()
    try socket.send(Self.wait)
    #expect(gate.isReached())
    let idle = try live.connect()
    try idle.send(Array("GET /ready HTTP/1.1\r\nHost: a\r\n\r\n".utf8))
    #expect(try LiveServer.readAnswer(idle).body == "ready bytes")
    let server = live.server
    let drain = DispatchQueue(label: "drain")
    drain.async { server.drain() }
    #expect(try idle.receive().isEmpty, "draining has begun")
    gate.open()
    #expect(try LiveServer.readAll(socket).hasSuffix("waited"))
    // Until the client ends too the server lingers.
    socket.shutDownSending()
    drain.sync {}
  }
}
