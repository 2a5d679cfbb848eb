/// What the head of a request says, as offsets into its bytes. A trivial value: nothing is copied and nothing allocated.
struct RequestHead {
  enum Method: UInt8 {
    case get, head, options
    /// A method of RFC 9110 or 5789 that changes something or is not offered.
    case known
    case unknown
  }

  enum Framing: Hashable {
    case none
    case length(Int)
    case chunked
  }

  var method = Method.unknown
  /// Path and query; of an absolute URI, what follows the authority (perhaps nothing).
  var targetStart = 0
  var targetEnd = 0
  /// Where the first field line begins.
  var fieldsStart = 0
  /// One past the empty line that ends the head.
  var end = 0
  var framing = Framing.none
  var isVersionOneZero = false
  var asksToClose = false
  var asksToKeepAlive = false
  var expectsContinue = false
  /// Whether one of If-Match, If-None-Match, If-Modified-Since and If-Unmodified-Since is there.
  var hasConditions = false
  var hasAcceptEncoding = false

  var target: Range<Int> { targetStart..<max(targetStart, targetEnd) }

  /// Name and value of the field line at `position`, which moves on to the next; nil after the last. The head was parsed, so
  /// every line has a colon and a CRLF.
  func nextField(_ bytes: borrowing Span<UInt8>, _ position: inout Int) -> (name: Range<Int>, value: Range<Int>)? {
    guard position + 2 < end else { return nil }
    let lineEnd = bytes.firstIndex(of: 0x0D, in: position..<end)
    let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: position..<lineEnd)
    defer { position = lineEnd + 2 }
    return (position..<colon, bytes.trimmed(min(colon + 1, lineEnd)..<lineEnd))
  }

  /// The fields as text.
  func fields(_ bytes: borrowing Span<UInt8>) -> HTTPFields {
    var fields = HTTPFields()
    var position = fieldsStart
    while let (name, value) = nextField(bytes, &position) { fields.append(bytes.text(name), bytes.text(value)) }
    return fields
  }
}
