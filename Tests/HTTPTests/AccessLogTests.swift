import Dispatch
import Glibc
import Sockets
import Testing

@testable import HTTP

@Suite struct AccessLogTests {
  static func line(_ format: AccessLog.Format, _ request: String) -> String {
    let bytes = Array(request.utf8)
    var parser = RequestParser(limits: RequestLimits())
    let head = parser.advance(bytes.span) == .complete ? parser.head : nil
    var line: [UInt8] = []
    AccessLogLine(
      peer: SocketAddress(host: "192.0.2.7", port: 1), wallSeconds: 784_111_777, status: 200, bytes: 12,
      microseconds: 1042
    ).write(to: &line, format: format, head: head, request: bytes.span)
    return String(decoding: line, as: UTF8.self)
  }

  @Test func combinedLinesHaveTheUsualFieldsAndTheTime() {
    let line = Self.line(.combined, "GET /a?b HTTP/1.1\r\nHost: a\r\nReferer: http://r\r\nUser-Agent: curl/8\r\n\r\n")
    #expect(
      line == """
        192.0.2.7 - - [06/Nov/1994:08:49:37 +0000] "GET /a?b HTTP/1.1" 200 12 "http://r" "curl/8" 1.042

        """)
  }

  @Test func jsonLinesAreOneObject() {
    #expect(
      Self.line(.json, "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n") == """
        {"time":"1994-11-06T08:49:37Z","remote":"192.0.2.7","method":"GET","target":"/","status":200,"bytes":12,\
        "ms":1.042,"referer":"","user_agent":""}

        """)
  }

  @Test func clientTextCannotEndTheLineOrReachTheTerminal() {
    let request = "GET / HTTP/1.1\r\nHost: a\r\nUser-Agent: \"x\\\té\r\n\r\n"
    #expect(Self.line(.combined, request).hasSuffix(#""\"x\\\x09\xc3\xa9" 1.042"# + "\n"))
    #expect(Self.line(.json, request).contains(#""user_agent":"\"x\\\u0009\u00c3\u00a9""#))
  }

  @Test func longClientTextIsCut() {
    let line = Self.line(.combined, "GET /\(String(repeating: "a", count: 1000)) HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(line.contains("\"GET /\(String(repeating: "a", count: 251))...\""))
  }

  @Test func aBlockedLogDropsLinesInsteadOfWaiting() throws {
    // The log writes like to a file, so a reader that is gone would end this process.
    UnixSignals.ignoreBrokenPipes()
    let (reader, writer) = try StreamSocket.pair()
    let log = AccessLog(format: .json, descriptor: writer)
    let lines = [UInt8](repeating: 0x0A, count: 300_000)
    for _ in 0..<20 { log.append(lines) }
    #expect(log.droppedLines > 0)
    SystemCall.close(reader)
    // Written to no longer, or it would go to whoever gets the number next.
    log.flush(atMost: .seconds(patience))
    SystemCall.close(writer)
  }

  @Test func everyRequestIsLogged() throws {
    var ends: (Int32, Int32) = (-1, -1)
    withUnsafeMutablePointer(to: &ends) { _ = $0.withMemoryRebound(to: Int32.self, capacity: 2) { pipe($0) } }
    let log = AccessLog(format: .combined, descriptor: ends.1)
    let live = try LiveServer(log: log)
    _ = try live.exchange("GET /ready HTTP/1.1\r\nHost: a\r\n\r\nGET /dynamic HTTP/1.1\r\nHost: a\r\n\r\nBAD\r\n\r\n")
    live.server.drain()
    log.flush(atMost: .seconds(patience))
    SystemCall.close(ends.1)
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(ends.0, &buffer, buffer.count)
    SystemCall.close(ends.0)
    let text = String(decoding: buffer[..<max(0, count)], as: UTF8.self)
    let requests = text.split(separator: "\n").map {
      $0.split(separator: "\"")[1] + $0.split(separator: "\"")[2].prefix(5)
    }
    #expect(requests == ["GET /ready HTTP/1.1 200 ", "GET /dynamic HTTP/1.1 200 ", "- 400 "])
  }
}
