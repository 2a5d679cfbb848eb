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
      socket = try live.connect()
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

  /// A server that leaks connections never gets there.
  static func areAllGone(_ metrics: Metrics) -> Bool {
    eventually { metrics.openConnections.load(ordering: .relaxed) == 0 }
  }

  /// The most memory that this process has ever had.
  static var peakResidentBytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }

  @Test func idleConnectionsCostOthersNothing() throws {
    let metrics = Metrics()
    let live = try LiveServer(metrics: metrics)
    var clients = try (0..<Self.many).map { _ in try Client(live) }
    #expect(try Self.served(live))
    for client in clients { try client.socket.send(Array(Self.request.utf8)) }
    for client in clients { #expect(try LiveServer.readAnswer(client.socket).status == 200) }
    clients = []
    #expect(Self.areAllGone(metrics))
  }

  @Test func unfinishedRequestsCostOthersNothing() throws {
    let metrics = Metrics()
    let live = try LiveServer(
      {
        $0.timeouts.header = .seconds(1)
        $0.timeouts.linger = .seconds(1)
      }, metrics: metrics)
    let clients = try (0..<Self.many).map { number in
      try Client(live, String(Self.request.prefix(1 + number % (Self.request.count - 1))))
    }
    #expect(try Self.served(live))
    for client in clients { #expect(Answer(try LiveServer.readAll(client.socket)).status == 408) }
    #expect(Self.areAllGone(metrics))
    withExtendedLifetime(clients) {}
  }

  /// In a process of its own, because it measures memory.
  @Test func clientsThatNeverReadAreResetAndCostLittle() async {
    await #expect(processExitsWith: .success) {
      let metrics = Metrics()
      let live = try LiveServer({ $0.timeouts.writeStall = .seconds(1) }, metrics: metrics)
      let before = StormTests.peakResidentBytes
      let clients = try (0..<100).map { _ in
        try Client(live, String(repeating: "GET /readylarge HTTP/1.1\r\nHost: a\r\n\r\n", count: 100))
      }
      guard try StormTests.served(live), StormTests.areAllGone(metrics) else { exit(2) }
      // 10 GB are asked for.
      guard StormTests.peakResidentBytes - before < 512 << 20 else { exit(3) }
      withExtendedLifetime(clients) {}
      exit(0)
    }
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
    #expect(Self.areAllGone(metrics))
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

  /// It is given 32 MiB to notice.
  @Test func whoNeverStopsSendingAfterARefusalIsCutOff() throws {
    let live = try LiveServer()
    let client = try Client(live, "POST /ready HTTP/1.1\r\nHost: a\r\nContent-Length: 500000000\r\n\r\n")
    #expect(throws: SocketError.self) {
      for _ in 0..<500 { try client.socket.send([UInt8](repeating: 0x61, count: 1 << 20)) }
    }
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
      // Ends it if it hangs.
      alarm(UInt32(patience))
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
        guard recv(number, &answer, answer.count, 0) > 0 else { exit(2) }
      }
      exit(0)
    }
  }
}
