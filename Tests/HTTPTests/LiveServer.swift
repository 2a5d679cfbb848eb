import Glibc
import Sockets

@testable import HTTP

/// Seconds, more than anything takes that goes well, on whatever machine: a test that has waited so long fails instead of
/// hanging.
let patience = 300

/// Whether a state that comes by itself is there at last.
func eventually(_ isThere: () throws -> Bool) rethrows -> Bool {
  let end = ContinuousClock.now + .seconds(patience)
  while ContinuousClock.now < end {
    if try isThere() { return true }
    sched_yield()
  }
  return false
}

/// A server on a free port, with raw connections to it. No deadline of it passes but those that a test sets.
final class LiveServer {
  let server: HTTPServer
  let address: SocketAddress

  static func site(ready: [String] = ["/ready"]) throws -> Site {
    let router = try Router(
      [
        Route("/ready") { _, _ in text("ready bytes", tag: "\"r1\"") },
        Route("/dynamic") { _, _ in text("made now", tag: "\"d1\"") },
        Route("/untagged") { _, _ in HTTPResponse(fields: ["Content-Type": "text/plain"], body: Array("plain".utf8)) },
        Route("/items/{id}") { _, parameters in text("item \(parameters["id"])", tag: "\"i\"") },
        Route("/query") { request, _ in
          text(request.target.query.map { "\($0.name)=\($0.value)" }.joined(separator: ";"), tag: "\"q\"")
        },
        Route("/large") { _, _ in
          HTTPResponse(fields: ["ETag": "\"l\""], body: [UInt8](repeating: 0x61, count: 1_000_000))
        },
        Route("/readylarge") { _, _ in
          HTTPResponse(fields: ["ETag": "\"l\""], body: [UInt8](repeating: 0x62, count: 1_000_000))
        },
      ], notFound: { _, _ in HTTPResponse(status: .notFound, fields: ["ETag": "\"n\""], body: Array("{}".utf8)) })
    return Site(router: router, readyTargets: ready)
  }

  static func text(_ text: String, tag: String) -> HTTPResponse {
    HTTPResponse(
      fields: ["Content-Type": "text/plain", "ETag": tag, "Cache-Control": "max-age=60"], body: Array(text.utf8))
  }

  init(
    _ change: (inout HTTPServer.Configuration) -> Void = { _ in }, site: Site? = nil, log: AccessLog? = nil,
    metrics: Metrics = Metrics(), report: @escaping @Sendable (String) -> Void = { _ in }
  ) throws {
    var configuration = HTTPServer.Configuration()
    configuration.port = 0
    configuration.loops = 2
    configuration.timeouts = .patient
    change(&configuration)
    server = HTTPServer(
      configuration: configuration, site: try site ?? Self.site(ready: ["/ready", "/readylarge"]), log: log,
      metrics: metrics, report: report)
    address = try server.start()
  }

  deinit { server.drain() }

  func connect() throws -> StreamSocket { try StreamSocket(connectedTo: address, timeout: .seconds(patience)) }

  /// Sends `request` and reads until the server closes.
  func exchange(_ request: String) throws -> String { try exchange([Array(request.utf8)]) }

  /// Sends pieces one after another and reads until the server closes.
  func exchange(_ pieces: [[UInt8]]) throws -> String {
    let socket = try connect()
    for piece in pieces { try socket.send(piece) }
    return try Self.readAll(socket)
  }

  static func readAll(_ socket: borrowing StreamSocket) throws -> String {
    var answer: [UInt8] = []
    while true {
      let bytes = try socket.receive()
      if bytes.isEmpty { return String(decoding: answer, as: UTF8.self) }
      answer += bytes
    }
  }

  /// Reads one answer, in however many pieces it comes; the connection may live on.
  static func readAnswer(_ socket: borrowing StreamSocket) throws -> Answer {
    var text: [UInt8] = []
    while true {
      let bytes = try socket.receive()
      text += bytes
      let answer = Answer(String(decoding: text, as: UTF8.self))
      if answer.isWhole || bytes.isEmpty { return answer }
    }
  }
}

/// An answer taken apart.
struct Answer {
  /// Whether head and body are all there.
  let isWhole: Bool
  let statusLine: String
  let fields: HTTPFields
  let body: String

  init(_ text: String) {
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    let lines = parts[0].split(separator: "\r\n").map(String.init)
    statusLine = lines.first ?? ""
    var fields = HTTPFields()
    for line in lines.dropFirst() {
      let colon = line.firstIndex(of: ":") ?? line.startIndex
      fields.append(String(line[..<colon]), String(line[colon...].dropFirst(2)))
    }
    self.fields = fields
    body = parts.count > 1 ? String(parts[1]) : ""
    isWhole = parts.count > 1 && body.utf8.count >= Int(fields["Content-Length"] ?? "0") ?? 0
  }

  var status: Int { Int(statusLine.split(separator: " ").dropFirst().first ?? "") ?? 0 }
}

extension HTTPServer.Timeouts {
  fileprivate static var patient: Self {
    var timeouts = Self()
    for deadline in [\Self.header, \.body, \.idle, \.handler, \.writeStall, \.write, \.linger, \.drain] {
      timeouts[keyPath: deadline] = .seconds(patience)
    }
    return timeouts
  }
}

extension LiveServer {
  /// Connects a socket that exists already.
  func connect(_ number: Int32) {
    var to = sockaddr_in()
    to.sin_family = sa_family_t(AF_INET)
    to.sin_port = address.port.bigEndian
    to.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    withUnsafePointer(to: &to) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = Glibc.connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }
}
