/// Turns an answer into the bytes before its body. Everything but `Date`, `Connection` and the empty line, which the event loop
/// adds because they change.
enum ResponseWriter {
  /// Which of the answers to one resource is written.
  enum Variant {
    /// To GET and HEAD: all fields and the length of the body.
    case whole
    /// 304: the fields that a cache needs, and no length (RFC 9110 §15.4.5).
    case notModified
  }

  private static let onEveryAnswer: StaticString = """
    Access-Control-Allow-Origin: *\r
    Access-Control-Expose-Headers: Link, ETag\r
    X-Content-Type-Options: nosniff\r\n
    """

  /// What a 304 repeats of the 200.
  private static let cacheFields: Set = ["cache-control", "content-location", "etag", "expires", "vary"]

  static func head(of response: HTTPResponse, _ variant: Variant = .whole) -> [UInt8] {
    statusLine(variant == .notModified ? .notModified : response.status) + fields(of: response, variant)
  }

  static func statusLine(_ status: HTTPStatus) -> [UInt8] {
    Array("HTTP/1.1 \(status.code) \(status.reason)\r\n".utf8)
  }

  static func fields(of response: HTTPResponse, _ variant: Variant = .whole) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512)
    for field in response.fields.all {
      if variant == .notModified, !cacheFields.contains(field.name.lowercased()) { continue }
      append(field.name, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      bytes.append(0x20)
      append(field.value, to: &bytes)
      bytes.append(0x0D)
      bytes.append(0x0A)
    }
    bytes.append(contentsOf: onEveryAnswer.withUTF8Buffer { Array($0) })
    // RFC 9110 §8.6: no Content-Length with 204; optional with 304.
    if variant == .whole, response.status.code != 204 {
      bytes.append(contentsOf: "Content-Length: \(response.body.count)\r\n".utf8)
    }
    return bytes
  }

  /// The answer to OPTIONS, which is also that to a CORS preflight (RFC 9110 §9.3.7; Fetch §3.2).
  static let options: [UInt8] = head(
    of: HTTPResponse(
      status: .noContent,
      fields: [
        "Allow": HTTPMethod.allowed,
        "Access-Control-Allow-Methods": HTTPMethod.allowed,
        "Access-Control-Allow-Headers": "if-none-match, if-modified-since, range",
        "Access-Control-Max-Age": "600",
        "Cache-Control": "no-store",
      ]))

  /// Appends text to a field; control characters become spaces, so no value can begin a new line (RFC 9110 §5.5).
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    for index in start..<bytes.count where bytes[index] < 0x20 || bytes[index] == 0x7F { bytes[index] = 0x20 }
  }
}
