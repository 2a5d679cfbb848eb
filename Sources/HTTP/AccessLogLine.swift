import Sockets

/// What one line of the access log says. Offsets point into the head of the request; nil if it was not understood.
struct AccessLogLine {
  var peer: SocketAddress?
  var wallSeconds: Int64
  var status: Int
  var bytes: Int
  var microseconds: Int64

  /// Client text is cut here.
  static let longestText = 256

  /// Appends the line. `head` and `request` are what the client sent; all of it is escaped.
  func write(
    to line: inout [UInt8], format: AccessLog.Format, head: RequestHead?, request: borrowing Span<UInt8>
  ) {
    let (method, requestLine) = Self.requestLine(head, request)
    let (referer, userAgent) = Self.clientFields(head, request)
    let milliseconds = "\(microseconds / 1000).\(Self.threeDigits(microseconds % 1000))"
    switch format {
    case .combined:
      Self.append("\(peer?.host ?? "-") - - [\(Self.clfDate(wallSeconds))] \"", to: &line)
      Self.appendEscaped(request, requestLine, to: &line, json: false)
      Self.append("\" \(status) \(bytes) \"", to: &line)
      Self.appendEscaped(request, referer, to: &line, json: false)
      Self.append("\" \"", to: &line)
      Self.appendEscaped(request, userAgent, to: &line, json: false)
      Self.append("\" \(milliseconds)\n", to: &line)
    case .json:
      Self.append(#"{"time":"\#(Self.isoDate(wallSeconds))","remote":"\#(peer?.host ?? "")","method":""#, to: &line)
      Self.appendEscaped(request, method, to: &line, json: true)
      Self.append(#"","target":""#, to: &line)
      Self.appendEscaped(request, head?.target ?? 0..<0, to: &line, json: true)
      Self.append(#"","status":\#(status),"bytes":\#(bytes),"ms":\#(milliseconds),"referer":""#, to: &line)
      Self.appendEscaped(request, referer, to: &line, json: true)
      Self.append(#"","user_agent":""#, to: &line)
      Self.appendEscaped(request, userAgent, to: &line, json: true)
      Self.append("\"}\n", to: &line)
    }
  }

  private static func requestLine(
    _ head: RequestHead?, _ request: borrowing Span<UInt8>
  ) -> (method: Range<Int>, line: Range<Int>) {
    guard let head else { return (0..<0, 0..<0) }
    // Empty lines may stand before it (RFC 9112 §2.2).
    var start = 0
    while start < head.targetStart, request[start] == 0x0D || request[start] == 0x0A { start += 1 }
    let end = request.firstIndex(of: 0x0D, in: start..<request.count)
    return (start..<request.firstIndex(of: 0x20, in: start..<end), start..<end)
  }

  private static func clientFields(
    _ head: RequestHead?, _ request: borrowing Span<UInt8>
  ) -> (referer: Range<Int>, userAgent: Range<Int>) {
    var found = (referer: 0..<0, userAgent: 0..<0)
    guard let head else { return found }
    var position = head.fieldsStart
    while let (name, value) = head.nextField(request, &position) {
      if request.equalsIgnoringCase(name, "referer") { found.referer = value }
      if request.equalsIgnoringCase(name, "user-agent") { found.userAgent = value }
    }
    return found
  }

  private static func append(_ text: String, to line: inout [UInt8]) { line.append(contentsOf: text.utf8) }

  /// Everything but printable ASCII is written as `\xHH`, in JSON as the escape of its code, so that a client can neither end the
  /// line nor reach the terminal of who reads it.
  private static func appendEscaped(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>, to line: inout [UInt8], json: Bool
  ) {
    if range.isEmpty, !json { line.append(UInt8(ascii: "-")) }
    let digits: StaticString = "0123456789abcdef"
    for index in range.prefix(longestText) {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        line.append(UInt8(ascii: "\\"))
        line.append(byte)
      case 0x20...0x7E: line.append(byte)
      default:
        append(json ? "\\u00" : "\\x", to: &line)
        line.append(digits.utf8Start[Int(byte >> 4)])
        line.append(digits.utf8Start[Int(byte & 15)])
      }
    }
    if range.count > longestText { append("...", to: &line) }
  }

  private static func clfDate(_ seconds: Int64) -> String {
    let date = HTTPDate.civil(days: Int(seconds / 86_400))
    return "\(HTTPDate.two(date.day))/\(HTTPDate.months[date.month - 1])/\(date.year):\(HTTPDate.clock(seconds)) +0000"
  }

  private static func isoDate(_ seconds: Int64) -> String {
    let date = HTTPDate.civil(days: Int(seconds / 86_400))
    return "\(date.year)-\(HTTPDate.two(date.month))-\(HTTPDate.two(date.day))T\(HTTPDate.clock(seconds))Z"
  }

  private static func threeDigits(_ number: Int64) -> String {
    number < 10 ? "00\(number)" : number < 100 ? "0\(number)" : "\(number)"
  }
}
