import Dispatch
import Glibc
import Sockets
import Synchronization
import Testing

@testable import HTTP

/// Many clients that behave badly, over real sockets. Others are served meanwhile, and afterwards everything comes back.
@Suite(.serialized) struct StormTests {
  /// A client that can be kept in an array.
  final class Client {
    let socket: StreamSocket

    init(_ live: LiveServer, _ request: String = "") throws {
      socket = try StreamSocket(connectedTo: live.address, timeout: .seconds(20))
      if !request.isEmpty { try socket.send(Array(request.utf8)) }
    }

    /// Makes its end a reset instead of an orderly close.
    func resetAtEnd() { SystemCall.resetOnClose(socket.number) }
  }

  final class Reports: Sendable {
    let count = Atomic<Int>(0)

    func note(_ line: String) {
      if line.hasPrefix("accepting paused: accept4: Too many open files") { count.add(1, ordering: .relaxed) }
    }
  }

  static let request = "GET /ready HTTP/1.1\r\nHost: a\r\n\r\n"

  /// Clients and server share this process, and the limit may be 1024.
  static let many = min(1000, (SystemCall.descriptorLimit - 200) / 2)

  static func served(_ live: LiveServer) throws -> Bool {
    Answer(try live.exchange(HTTPServerTests.get("/ready"))).status == 200
  }

  /// Goes on asking until the server has no other connection; a server that leaks never gets there. A minute is many
  /// times the longest deadline that a connection of these tests has.
  static func expectAllGone(_ live: LiveServer, _ metrics: Metrics) throws {
    let end = Clock.nanoseconds() + 60_000_000_000
    while Clock.nanoseconds() < end {
      let client = try Client(live, request)
      _ = try client.socket.receive()
      if metrics.openConnections.load(ordering: .relaxed) == 1 { return }
    }
    Issue.record("\(metrics.openConnections.load(ordering: .relaxed)) connections are left")
  }

  static var residentBytes: Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 200)
    fgets(&line, 200, file)
    let words = String(decoding: line.map(UInt8.init(bitPattern:)), as: UTF8.self).split(separator: " ")
    return (Int(words[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE))
  }

  @Test func idleConnectionsCostOthersNothing() throws {
    let metrics = Metrics()
    let live = try LiveServer(metrics: metrics)
    var clients = try (0..<Self.many).map { _ in try Client(live) }
    #expect(try Self.served(live))
    for client in clients { try client.socket.send(Array(Self.request.utf8)) }
    for client in clients { #expect(try client.socket.receive().count > 100) }
    clients = []
    try Self.expectAllGone(live, metrics)
  }

  @Test func unfinishedRequestsCostOthersNothing() throws {
    let metrics = Metrics()
    let live = try LiveServer({ $0.timeouts.header = .seconds(1) }, metrics: metrics)
    let clients = try (0..<Self.many).map { number in
      try Client(live, String(Self.request.prefix(1 + number % (Self.request.count - 1))))
    }
    #expect(try Self.served(live))
    for client in clients { #expect(Answer(try LiveServer.readAll(client.socket)).status == 408) }
    try Self.expectAllGone(live, metrics)
  }

  @Test func clientsThatNeverReadAreResetAndCostLittle() throws {
    let metrics = Metrics()
    let live = try LiveServer({ $0.timeouts.writeStall = .seconds(1) }, metrics: metrics)
    let before = Self.residentBytes
    let clients = try (0..<min(100, Self.many)).map { _ in
      try Client(live, String(repeating: "GET /readylarge HTTP/1.1\r\nHost: a\r\n\r\n", count: 100))
    }
    #expect(try Self.served(live))
    // 10 GB are asked for. The bound is wide because other tests share the process.
    #expect(Self.residentBytes - before < 512 << 20)
    try Self.expectAllGone(live, metrics)
    withExtendedLifetime(clients) {}
  }

  @Test func resetsInTheMiddleOfAnswersEndOnlyTheirConnection() throws {
    let metrics = Metrics()
    let live = try LiveServer(metrics: metrics)
    for path in ["/large", "/readylarge", "/ready"] {
      for _ in 0..<100 {
        let client = try Client(live, "GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
        client.resetAtEnd()
      }
      for _ in 0..<100 {
        let client = try Client(live, "GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
        _ = try client.socket.receive(atMost: 100)
        client.resetAtEnd()
      }
    }
    #expect(try Self.served(live))
    try Self.expectAllGone(live, metrics)
  }

  @Test func requestsArriveByteByByte() throws {
    let live = try LiveServer()
    let body = "GET /dynamic HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3;x\r\nabc\r\n0\r\nT: v\r\n\r\n"
    let text = try live.exchange(Array((body + HTTPServerTests.get("/ready")).utf8).map { [$0] })
    #expect(WireRulesTests.statuses(text) == [200, 200])
  }

  /// RFC 9112 §9.6: the refusal is not lost although the client is still sending.
  @Test func aRefusalReachesAClientThatIsStillSending() throws {
    let live = try LiveServer()
    let client = try Client(live, "POST /ready HTTP/1.1\r\nHost: a\r\nContent-Length: 5000000\r\n\r\n")
    for _ in 0..<50 { try client.socket.send([UInt8](repeating: 0x61, count: 100_000)) }
    #expect(Answer(try LiveServer.readAll(client.socket)).status == 405)
  }

  @Test func downloadsInFlightAreFinishedAtTheEnd() throws {
    let live = try LiveServer()
    let request = "GET /readylarge HTTP/1.1\r\nHost: a\r\n\r\n"
    let clients = try (0..<100).map { _ in try Client(live, request) }
    var starts: [[UInt8]] = []
    for client in clients { starts.append(try client.socket.receive(atMost: 1000)) }
    let server = live.server
    let drain = DispatchQueue(label: "drain")
    drain.async { server.drain() }
    for (client, start) in zip(clients, starts) {
      let rest = try LiveServer.readAll(client.socket)
      #expect(start.count + rest.utf8.count > 1_000_000)
    }
    drain.sync {}
  }

  /// In a process of its own, because it takes all descriptors.
  @Test func runningOutOfDescriptorsPausesAccepting() async {
    await #expect(processExitsWith: .success) {
      let reports = Reports()
      let live = try LiveServer(report: { reports.note($0) })
      var waiting: [Int32] = []
      for _ in 0..<10 { waiting.append(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)) }
      var limit = rlimit(rlim_cur: 100, rlim_max: 100)
      setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
      var taken: [Int32] = []
      while case let copy = dup(0), copy >= 0 { taken.append(copy) }
      for number in waiting { live.connect(number) }
      while reports.count.load(ordering: .relaxed) == 0 { sched_yield() }
      for number in taken { close(number) }
      // Accepting goes on by itself, and nobody was lost.
      for number in waiting {
        let request = Array(StormTests.request.utf8)
        _ = send(number, request, request.count, 0)
        var answer = [UInt8](repeating: 0, count: 4096)
        guard recv(number, &answer, answer.count, 0) > 100 else { exit(2) }
      }
      exit(0)
    }
  }
}
