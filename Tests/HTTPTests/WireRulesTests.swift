import Sockets
import Testing

@testable import HTTP

/// Every rule of parsing and framing over real sockets.
@Suite struct WireRulesTests {
  @Test func everyCaseIsAnsweredAsItsSectionSays() throws {
    let live = try LiveServer()
    for wireCase in WireCase.all {
      let socket = try live.connect()
      // The server may refuse and stop reading before everything is sent.
      try? socket.send(Array(wireCase.request.utf8))
      socket.shutDownSending()
      let text = (try? LiveServer.readAll(socket)) ?? "no answer"
      #expect(Self.statuses(text) == wireCase.statuses, "\(wireCase): \(text.prefix(400))")
    }
  }

  /// The status codes of pipelined answers, 100 Continue left out.
  static func statuses(_ text: String) -> [Int] {
    text.split(separator: "\r\n").compactMap { line in
      guard let range = line.firstRange(of: "HTTP/1.1 ") else { return nil }
      return Int(line[range.upperBound...].prefix(3))
    }.filter { $0 != 100 }
  }

  @Test func everyRefusalIsAProblemDocumentThatCloses() throws {
    let live = try LiveServer()
    for wireCase in WireCase.all {
      let bytes = Array(wireCase.request.utf8)
      guard wireCase.statuses.count == 1, Self.isRefused(bytes) else { continue }
      let socket = try live.connect()
      try? socket.send(bytes)
      let answer = Answer(try LiveServer.readAll(socket))
      #expect(answer.fields["Content-Type"] == "application/problem+json", "RFC 9457 s3: \(wireCase)")
      #expect(answer.fields["Cache-Control"] == "no-store", "\(wireCase)")
      #expect(answer.fields["Connection"] == "close", "9112 s9.6: \(wireCase)")
      #expect(answer.fields["Date"] != nil, "9110 s6.6.1: \(wireCase)")
      #expect(answer.fields["Content-Length"] == "\(answer.body.utf8.count)", "9110 s8.6: \(wireCase)")
      #expect(answer.body.contains("\"status\":\(answer.status),"), "\(wireCase)")
    }
  }

  /// Whether reading alone refuses the first request.
  private static func isRefused(_ bytes: [UInt8]) -> Bool {
    var reader = RequestReader(limits: RequestLimits())
    if case .failed = reader.read(bytes.span) { return true }
    return false
  }
}
