@testable import HTTP

/// Requests and what must become of them, each with the section that says so. Used whole, in pieces and over sockets.
struct WireCase: Sendable, CustomStringConvertible {
  let section: String
  let request: String
  /// Status codes of the answers, in order.
  let statuses: [Int]

  init(_ section: String, _ request: String, _ statuses: Int...) {
    self.section = section
    self.request = request
    self.statuses = statuses
  }

  var description: String { "\(section): \(request.prefix(60).debugDescription)" }

  static let host = "Host: a\r\n"

  static let all =
    requestLines + fieldLines + hosts + targets + lengths + codings + chunks + methods + limits + sequences

  static let requestLines = [
    WireCase("9112 s3", "GET /dynamic HTTP/1.1\r\n\(host)\r\n", 200),
    WireCase("9112 s3", "GET  /dynamic HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("9112 s3", "GET /dynamic  HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("9112 s3", "GET\t/dynamic HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("9112 s3", " GET /dynamic HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("9112 s3", "GET /dynamic HTTP/1.1 \r\n\(host)\r\n", 400),
    WireCase("9112 s3", "GET /dyn amic HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("9112 s3", "GET /dynamic\r\n\r\n", 400),
    WireCase("9112 s3", "GET\r\n\r\n", 400),
    WireCase("9112 s3", "G(T /dynamic HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("9112 s2.2", "GET /dynamic HTTP/1.1\n\(host)\r\n", 400),
    WireCase("9112 s2.2", "GET /dynamic HTTP/1.1\r\(host)\r\n", 400),
    WireCase("9112 s2.2", "GET /dyn\u{0}amic HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("9112 s2.3", "GET /dynamic http/1.1\r\n\(host)\r\n", 400),
    WireCase("9112 s2.3", "GET /dynamic HTTP/11\r\n\(host)\r\n", 400),
    WireCase("9112 s2.3", "GET /dynamic HTTP/1.10\r\n\(host)\r\n", 400),
    WireCase("9112 s2.3", "GET /dynamic HTTP/01.1\r\n\(host)\r\n", 400),
    WireCase("9110 s2.5", "GET /dynamic HTTP/1.9\r\n\(host)\r\n", 200),
    WireCase("9110 s15.6.6", "GET /dynamic HTTP/2.0\r\n\(host)\r\n", 505),
    WireCase("9110 s15.6.6", "GET /dynamic HTTP/0.9\r\n\(host)\r\n", 505),
    WireCase("9113 s3.4", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505),
    WireCase("8446 s5.1", "\u{16}\u{3}\u{1}", 400),
    WireCase("9112 s2.2", "\r\n\r\n\r\n\r\nGET /dynamic HTTP/1.1\r\n\(host)\r\n", 200),
    WireCase("9112 s2.2", "\r\n\r\n\r\n\r\n\r\nGET /dynamic HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("9112 s2.2", "\nGET /dynamic HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("9112 s2.2", "\rGET /dynamic HTTP/1.1\r\n\(host)\r\n", 400),
  ]

  static let fieldLines = [
    WireCase("9112 s5", get("X: y"), 200),
    WireCase("9112 s5", get("X:y"), 200),
    WireCase("9112 s5", get("X:"), 200),
    WireCase("9112 s5", get("X: \t y \t "), 200),
    WireCase("9110 s5.5", get("X: tr\u{1B0}\u{1EDD}ng"), 200),
    WireCase("9110 s5.6.2", get("!#$%&'*+-.^_`|~0aZ: y"), 200),
    WireCase("9112 s5.1", get("X : y"), 400),
    WireCase("9112 s5.1", get("X\t: y"), 400),
    WireCase("9112 s5.1", get(": y"), 400),
    WireCase("9112 s5.1", get("X y"), 400),
    WireCase("9112 s5.1", get("X"), 400),
    WireCase("9110 s5.6.2", get("X(: y"), 400),
    WireCase("9110 s5.6.2", get("\u{110}: y"), 400),
    WireCase("9112 s5.2", get("X: y\r\n folded"), 400),
    WireCase("9112 s5.2", get("X: y\r\n\tfolded"), 400),
    WireCase("9112 s2.2", "GET /dynamic HTTP/1.1\r\n Host: a\r\n\r\n", 400),
    WireCase("9112 s2.2", get("X: y\nZ: z"), 400),
    WireCase("9112 s2.2", get("X: y\rZ: z"), 400),
    WireCase("9110 s5.5", get("X: a\u{0}b"), 400),
    WireCase("9110 s5.5", get("X: a\u{1B}b"), 400),
    WireCase("9110 s5.5", get("X: a\u{7F}b"), 400),
  ]

  static let hosts = [
    WireCase("9112 s3.2", "GET /dynamic HTTP/1.1\r\n\r\n", 400),
    WireCase("9112 s3.2", "GET /dynamic HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400),
    WireCase("9112 s3.2", "GET /dynamic HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", 400),
    WireCase("9112 s3.2", "GET /dynamic HTTP/1.0\r\n\r\n", 200),
    WireCase("9112 s3.2", "GET /dynamic HTTP/1.1\r\nHost:\r\n\r\n", 200),
    WireCase("9112 s3.2", "GET /dynamic HTTP/1.1\r\nhOsT: a.example:8080\r\n\r\n", 200),
    WireCase("9112 s3.2", "GET /dynamic HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n", 200),
    WireCase("9112 s3.2", "GET /dynamic HTTP/1.1\r\nHost: a:\r\n\r\n", 200),
    WireCase("9112 s3.2", "GET /dynamic HTTP/1.1\r\nHost: a b\r\n\r\n", 400),
    WireCase("9112 s3.2", "GET /dynamic HTTP/1.1\r\nHost: a, b\r\n\r\n", 400),
    WireCase("9112 s3.2", "GET /dynamic HTTP/1.1\r\nHost: a/b\r\n\r\n", 400),
    WireCase("9112 s3.2", "GET /dynamic HTTP/1.1\r\nHost: u@a\r\n\r\n", 400),
    WireCase("9112 s3.2", "GET /dynamic HTTP/1.1\r\nHost: a:8o\r\n\r\n", 400),
    WireCase("9112 s3.2", "GET /dynamic HTTP/1.1\r\nHost: [::1\r\n\r\n", 400),
    WireCase("9112 s3.2", "GET /dynamic HTTP/1.1\r\nHost: []\r\n\r\n", 400),
    WireCase("3986 s3.2.2", "GET /dynamic HTTP/1.1\r\nHost: [::ffff:192.0.2.1]\r\n\r\n", 200),
    WireCase("3986 s3.2.2", "GET /dynamic HTTP/1.1\r\nHost: [1:2:3:4:5:6:7:8]:80\r\n\r\n", 200),
    WireCase("3986 s3.2.2", "GET /dynamic HTTP/1.1\r\nHost: [:::]\r\n\r\n", 400),
    WireCase("3986 s3.2.2", "GET /dynamic HTTP/1.1\r\nHost: [12345::1]\r\n\r\n", 400),
    WireCase("3986 s3.2.2", "GET /dynamic HTTP/1.1\r\nHost: [192.0.2.1]\r\n\r\n", 400),
    WireCase("3986 s3.2.2", "GET /dynamic HTTP/1.1\r\nHost: [::1%25eth0]\r\n\r\n", 400),
    WireCase("3986 s3.2.2", "GET /dynamic HTTP/1.1\r\nHost: [::1]a\r\n\r\n", 400),
    WireCase("3986 s3.2.2", "GET /dynamic HTTP/1.1\r\nHost: [::1]:8o\r\n\r\n", 400),
    WireCase("9110 s4.2.1", "GET http://[::1]:80/dynamic HTTP/1.1\r\nHost: a\r\n\r\n", 200),
    WireCase("9110 s4.2.1", "GET http://[::1/dynamic HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    WireCase("9112 s3.2", "GET /dynamic HTTP/1.1\r\nHost: a%2\r\n\r\n", 400),
  ]

  static let targets = [
    WireCase("9112 s3.2.2", "GET http://b.example/dynamic HTTP/1.1\r\n\(host)\r\n", 200),
    WireCase("9112 s3.2.2", "GET HTTP://b.example:80/dynamic?x HTTP/1.1\r\n\(host)\r\n", 200),
    WireCase("9112 s3.2.2", "GET http://b.example HTTP/1.1\r\n\(host)\r\n", 404),
    WireCase("9112 s3.2.2", "GET http://b.example?q HTTP/1.1\r\n\(host)\r\n", 404),
    WireCase("9110 s4.2.1", "GET http:///dynamic HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("9110 s4.2.1", "GET http://:80/dynamic HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("9110 s4.2.4", "GET http://u:p@b.example/dynamic HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("9110 s7.4", "GET https://b.example/dynamic HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("9110 s7.4", "GET ftp://b.example/dynamic HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("9112 s3.2.3", "GET b.example:80 HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("9112 s3.2.4", "GET * HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("9112 s3.2.4", "OPTIONS * HTTP/1.1\r\n\(host)\r\n", 204),
    WireCase("9112 s3.2", "GET dynamic HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("9112 s3.2", "GET /dynamic#part HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("3986 s2", "GET /dyn\"amic HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("3986 s2", "GET /dyn\\amic HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("3986 s2", "GET /b\u{E0}i HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("3986 s2.1", "GET /%64ynamic HTTP/1.1\r\n\(host)\r\n", 200),
    WireCase("3986 s2.1", "GET /dynamic% HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("3986 s2.1", "GET /dynamic%4 HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("3986 s2.1", "GET /dynamic%zz HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("3986 s2.1", "GET /dynamic%00 HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("3986 s2.1", "GET /query?q=%00 HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("3986 s2.1", "GET /%ff HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("3986 s2.1", "GET /%c0%ae HTTP/1.1\r\n\(host)\r\n", 400),
    WireCase("3986 s2.4", "GET /%2564ynamic HTTP/1.1\r\n\(host)\r\n", 404),
    WireCase("3986 s6.2.2.1", "GET /Dynamic HTTP/1.1\r\n\(host)\r\n", 404),
    WireCase("3986 s5.2.4", "GET /../dynamic HTTP/1.1\r\n\(host)\r\n", 404),
    WireCase("3986 s5.2.4", "GET /./dynamic HTTP/1.1\r\n\(host)\r\n", 404),
    WireCase("3986 s5.2.4", "GET /%2e%2e/etc/passwd HTTP/1.1\r\n\(host)\r\n", 404),
    WireCase("3986 s2.2", "GET /items/..%2f..%2fetc HTTP/1.1\r\n\(host)\r\n", 404),
    WireCase("3986 s2.2", "GET /items/a%5cb HTTP/1.1\r\n\(host)\r\n", 404),
    WireCase("3986 s3.3", "GET //dynamic HTTP/1.1\r\n\(host)\r\n", 404),
    WireCase("3986 s3.3", "GET /.git HTTP/1.1\r\n\(host)\r\n", 404),
    WireCase("3986 s3.3", "GET /items/\(String(repeating: "a", count: 255)) HTTP/1.1\r\n\(host)\r\n", 200),
    WireCase("3986 s3.3", "GET /items/\(String(repeating: "a", count: 256)) HTTP/1.1\r\n\(host)\r\n", 404),
    WireCase("9110 s15.4.9", "GET /dynamic/ HTTP/1.1\r\n\(host)\r\n", 308),
  ]

  static let lengths = [
    WireCase("9112 s6.3", get("Content-Length: 0"), 200),
    WireCase("9112 s6.3", get("Content-Length: 5") + "hello" + get("X: y"), 200, 200),
    WireCase("9112 s6.3", get("Content-Length:   5  ") + "hello" + get("X: y"), 200, 200),
    WireCase("9112 s6.3", get("Content-Length: 5\r\nContent-Length: 6") + "hello", 400),
    WireCase("9112 s6.3", get("Content-Length: 5, 6") + "hello", 400),
    WireCase("9110 s8.6", get("Content-Length: 5\r\nContent-Length: 5") + "hello", 400),
    WireCase("9110 s8.6", get("Content-Length: 5, 5") + "hello", 400),
    WireCase("9110 s8.6", get("Content-Length:"), 400),
    WireCase("9110 s8.6", get("Content-Length: +5") + "hello", 400),
    WireCase("9110 s8.6", get("Content-Length: -5") + "hello", 400),
    WireCase("9110 s8.6", get("Content-Length: 0x5") + "hello", 400),
    WireCase("9110 s8.6", get("Content-Length: 5 5") + "hello", 400),
    WireCase("9110 s8.6", get("Content-Length: 5.0") + "hello", 400),
    WireCase("9110 s8.6", get("Content-Length: \u{665}") + "hello", 400),
    WireCase("9110 s15.5.14", get("Content-Length: 65537"), 413),
    WireCase("9110 s8.6", get("Content-Length: 18446744073709551621") + "hello", 413),
    WireCase("9110 s8.6", get("Content-Length: 99999999999999999999999999999999999") + "hello", 413),
  ]

  static let codings = [
    WireCase("9112 s6.1", chunked("Transfer-Encoding: chunked") + get("X: y"), 200, 200),
    WireCase("9112 s7", chunked("Transfer-Encoding: CHUNKED"), 200),
    WireCase("9110 s5.6.1", chunked("Transfer-Encoding: , chunked ,"), 200),
    WireCase("9112 s6.3", chunked("Transfer-Encoding: chunked\r\nContent-Length: 5"), 400),
    WireCase("9112 s6.3", chunked("Content-Length: 5\r\nTransfer-Encoding: chunked"), 400),
    WireCase("9112 s6.1", chunked("Transfer-Encoding: chunked, chunked"), 400),
    WireCase("9112 s6.1", chunked("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"), 400),
    WireCase("9112 s6.3", chunked("Transfer-Encoding: chunked, gzip"), 400),
    WireCase("9112 s6.3", chunked("Transfer-Encoding: identity"), 400),
    WireCase("9112 s6.3", chunked("Transfer-Encoding: xchunked"), 400),
    WireCase("9112 s6.3", chunked("Transfer-Encoding: chunked;q=1"), 400),
    WireCase("9112 s6.3", chunked("Transfer-Encoding:"), 400),
    WireCase("9112 s6.1", chunked("Transfer-Encoding: gzip, chunked"), 501),
    WireCase("9112 s6.1", "GET /dynamic HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
  ]

  static let chunks = [
    WireCase("9112 s7.1", chunkedBody("5\r\nhello\r\n0\r\n\r\n"), 200, 200),
    WireCase("9112 s7.1", chunkedBody("0005\r\nhello\r\n000\r\n\r\n"), 200, 200),
    WireCase("9112 s7.1", chunkedBody("5\r\nhello\r\nA\r\n0123456789\r\n0\r\n\r\n"), 200, 200),
    WireCase("9112 s7.1.1", chunkedBody("5;name=value;x\r\nhello\r\n0\r\n\r\n"), 200, 200),
    WireCase("9112 s7.1.2", chunkedBody("0\r\nX: y\r\nContent-Length: 9\r\n\r\n"), 200, 200),
    WireCase("9112 s7.1", chunkedBody("5\nhello\r\n0\r\n\r\n"), 400),
    WireCase("9112 s7.1", chunkedBody("5\r\nhello\n0\r\n\r\n"), 400),
    WireCase("9112 s7.1", chunkedBody("5\r\nhello0\r\n\r\n"), 400),
    WireCase("9112 s7.1", chunkedBody("+5\r\nhello\r\n0\r\n\r\n"), 400),
    WireCase("9112 s7.1", chunkedBody("0x5\r\nhello\r\n0\r\n\r\n"), 400),
    WireCase("9112 s7.1", chunkedBody(" 5\r\nhello\r\n0\r\n\r\n"), 400),
    WireCase("9112 s7.1", chunkedBody("5 \r\nhello\r\n0\r\n\r\n"), 400),
    WireCase("9112 s7.1", chunkedBody("\r\nhello\r\n0\r\n\r\n"), 400),
    WireCase("9112 s7.1", chunkedBody("00000000000000005\r\nhello\r\n0\r\n\r\n"), 400),
    WireCase("9112 s7.1", chunkedBody("ffffffffffffffff\r\nhello\r\n0\r\n\r\n"), 413),
    WireCase("9112 s7.1", chunkedBody("7fffffffffffffff\r\nhello\r\n0\r\n\r\n"), 413),
    WireCase(
      "9110 s15.5.14", chunkedBody("ffff\r\n\(String(repeating: "a", count: 65535))\r\n2\r\naa\r\n0\r\n\r\n"), 413),
    WireCase("9112 s7.1.1", chunkedBody("5;\(String(repeating: "a", count: 300))\r\nhello\r\n0\r\n\r\n"), 400),
    WireCase("9112 s7.1.1", chunkedBody("5;a\u{0}b\r\nhello\r\n0\r\n\r\n"), 400),
    WireCase("9112 s7.1.2", chunkedBody("0\r\nX: \(String(repeating: "a", count: 5000))\r\n\r\n"), 431),
    WireCase("9112 s7.1.2", chunkedBody("0\r\n X: y\r\n\r\n"), 400),
    WireCase("9112 s5.1", chunkedBody("0\r\nX\r\n\r\n"), 400),
    WireCase("9112 s5.1", chunkedBody("0\r\nX : y\r\n\r\n"), 400),
    WireCase("9112 s5.1", chunkedBody("0\r\n: y\r\n\r\n"), 400),
    WireCase("9112 s7.1.2", chunkedBody("0\r\nGET /dynamic HTTP/1.1\r\nHost: a\r\n\r\n"), 400),
    WireCase("9112 s5.2", chunkedBody("0\r\nX: y\r\n folded\r\n\r\n"), 400),
  ]

  static let methods = [
    WireCase("9110 s9.3.2", "HEAD /dynamic HTTP/1.1\r\n\(host)\r\n", 200),
    WireCase("9110 s9.3.7", "OPTIONS /dynamic HTTP/1.1\r\n\(host)\r\n", 204),
    WireCase("9110 s15.5.6", "POST /dynamic HTTP/1.1\r\n\(host)\r\n", 405),
    WireCase("9110 s15.5.6", "DELETE /dynamic HTTP/1.1\r\n\(host)\r\n" + get("X: y"), 405, 200),
    WireCase("9112 s9.6", "POST /dynamic HTTP/1.1\r\n\(host)Content-Length: 5\r\n\r\nhello" + get("X: y"), 405),
    WireCase("9112 s9.3", withBody("HEAD /dynamic") + get("X: y"), 200, 200),
    WireCase("9112 s9.3", withBody("OPTIONS /dynamic") + get("X: y"), 204, 200),
    WireCase("9112 s9.3", withBody("GET /missing") + get("X: y"), 404, 200),
    WireCase("9112 s9.6", withBody("BREW /dynamic") + get("X: y"), 501),
    WireCase("9110 s9.1", get("X-HTTP-Method-Override: DELETE\r\nX-Method-Override: PUT"), 200),
    WireCase("9110 s14.2", get("Range: bytes=0-1"), 200),
    WireCase("9110 s14.2", get("Range: bytes=9-99999999999999999999\r\nIf-Range: \"d1\""), 200),
    WireCase("9110 s9.3.8", "TRACE /dynamic HTTP/1.1\r\n\(host)\r\n", 405),
    WireCase("9110 s9.3.6", "CONNECT a:80 HTTP/1.1\r\n\(host)\r\n", 405),
    WireCase("9110 s15.6.2", "BREW /dynamic HTTP/1.1\r\n\(host)\r\n", 501),
    WireCase("9110 s9.1", "get /dynamic HTTP/1.1\r\n\(host)\r\n", 501),
    WireCase("9110 s10.1.1", get("Expect: 100-continue"), 200),
    WireCase("9110 s10.1.1", get("Expect: 200-ok"), 417),
    WireCase("9110 s7.8", get("Connection: Upgrade\r\nUpgrade: websocket"), 200),
  ]

  static let limits = [
    WireCase("9112 s3", "GET /query?\(String(repeating: "a", count: 8000)) HTTP/1.1\r\n\(host)\r\n", 200),
    WireCase("9110 s15.5.15", "GET /query?\(String(repeating: "a", count: 8192)) HTTP/1.1\r\n\(host)\r\n", 414),
    WireCase("9110 s15.5.15", String(repeating: "A", count: 9000), 414),
    WireCase("6585 s5", get("X: \(String(repeating: "a", count: 32_600))"), 200),
    WireCase("6585 s5", get("X: \(String(repeating: "a", count: 32_768))"), 431),
    WireCase("6585 s5", get(Array(repeating: "X: y", count: 99).joined(separator: "\r\n")), 200),
    WireCase("6585 s5", get(Array(repeating: "X: y", count: 100).joined(separator: "\r\n")), 431),
  ]

  static let sequences = [
    WireCase("9112 s9.3.2", get("X: y") + get("X: y") + "BAD\r\n\r\n" + get("X: y"), 200, 200, 400),
    WireCase("9112 s2.2", get("X: y") + "\r\n" + get("X: y"), 200, 200),
    WireCase("9112 s9.6", get("Connection: close") + get("X: y"), 200),
    WireCase("9112 s9.6", get("Connection: x, CLOSE") + get("X: y"), 200),
    WireCase("9112 s9.6", get("Connection: keep-alive\r\nConnection: close") + get("X: y"), 200),
    WireCase("9112 s9.3", "GET /dynamic HTTP/1.0\r\n\r\n" + get("X: y"), 200),
    WireCase("9112 s9.3", "GET /dynamic HTTP/1.0\r\nConnection: keep-alive\r\n\r\n" + get("X: y"), 200, 200),
  ]

  private static func get(_ field: String) -> String { "GET /dynamic HTTP/1.1\r\n\(host)\(field)\r\n\r\n" }

  private static func withBody(_ line: String) -> String {
    "\(line) HTTP/1.1\r\n\(host)Content-Length: 5\r\n\r\nhello"
  }

  private static func chunked(_ fields: String) -> String { get(fields) + "5\r\nhello\r\n0\r\n\r\n" }

  /// A chunked request with this body, and another request behind it.
  private static func chunkedBody(_ body: String) -> String {
    get("Transfer-Encoding: chunked") + body + get("X: y")
  }
}
