/// The fields that decide where a request ends and what happens to its connection, as they are met line by line.
struct FramingFields {
  private var hosts = 0
  private var contentLength: Int?
  private var hasTransferEncoding = false
  private var chunkedCodings = 0
  private var otherCodings = 0
  private var lastCodingIsChunked = false
  private var hasUnknownExpectation = false

  /// Takes note of one field. Names are told apart by their length first.
  mutating func note(
    _ bytes: borrowing Span<UInt8>, name: Range<Int>, value: Range<Int>, _ head: inout RequestHead
  ) -> WireError? {
    switch name.count {
    case 4 where bytes.equalsIgnoringCase(name, "host"):
      // RFC 9112 §3.2: one Host with a valid value.
      hosts += 1
      return hosts == 1 && bytes.isHost(value) ? nil : .badHost
    case 6 where bytes.equalsIgnoringCase(name, "expect"):
      noteExpectation(bytes, value, &head)
    case 8 where bytes.equalsIgnoringCase(name, "if-match"):
      head.hasConditions = true
    case 10 where bytes.equalsIgnoringCase(name, "connection"):
      noteConnection(bytes, value, &head)
    case 13 where bytes.equalsIgnoringCase(name, "if-none-match"):
      head.hasConditions = true
    case 14 where bytes.equalsIgnoringCase(name, "content-length"):
      return noteLength(bytes, value)
    case 15 where bytes.equalsIgnoringCase(name, "accept-encoding"):
      head.hasAcceptEncoding = true
    case 17 where bytes.equalsIgnoringCase(name, "transfer-encoding"):
      noteCodings(bytes, value)
    case 17 where bytes.equalsIgnoringCase(name, "if-modified-since"):
      head.hasConditions = true
    case 19 where bytes.equalsIgnoringCase(name, "if-unmodified-since"):
      head.hasConditions = true
    default: break
    }
    return nil
  }

  /// Settles the framing when all fields are known.
  func conclude(_ head: inout RequestHead) -> WireError? {
    if hosts == 0, !head.isVersionOneZero { return .badHost }
    if hasTransferEncoding {
      // RFC 9112 §6.1, §6.3: with Content-Length or in HTTP/1.0 this is how requests are smuggled.
      guard contentLength == nil, !head.isVersionOneZero, lastCodingIsChunked, chunkedCodings == 1 else {
        return .badTransferEncoding
      }
      guard otherCodings == 0 else { return .unknownTransferCoding }
      head.framing = .chunked
    } else if let contentLength, contentLength > 0 {
      head.framing = .length(contentLength)
    }
    // RFC 9110 §10.1.1: HTTP/1.0 has no expectations.
    if head.isVersionOneZero { head.expectsContinue = false }
    return hasUnknownExpectation && !head.isVersionOneZero ? .unknownExpectation : nil
  }

  /// 1*DIGIT (RFC 9110 §8.6). A second field is refused even if it says the same. A number too large to hold counts as the
  /// largest, which is over any limit.
  private mutating func noteLength(_ bytes: borrowing Span<UInt8>, _ value: Range<Int>) -> WireError? {
    guard contentLength == nil, !value.isEmpty else { return .badContentLength }
    var length = 0
    for index in value {
      guard bytes[index].isDigit else { return .badContentLength }
      let (tens, overflow) = length.multipliedReportingOverflow(by: 10)
      let (sum, overflow2) = tens.addingReportingOverflow(Int(bytes[index] - 0x30))
      length = overflow || overflow2 ? Int.max : sum
    }
    contentLength = length
    return nil
  }

  private mutating func noteCodings(_ bytes: borrowing Span<UInt8>, _ value: Range<Int>) {
    hasTransferEncoding = true
    var rest = value
    while let coding = bytes.nextElement(&rest) {
      lastCodingIsChunked = bytes.equalsIgnoringCase(coding, "chunked")
      if lastCodingIsChunked { chunkedCodings += 1 } else { otherCodings += 1 }
    }
  }

  private func noteConnection(_ bytes: borrowing Span<UInt8>, _ value: Range<Int>, _ head: inout RequestHead) {
    var rest = value
    while let option = bytes.nextElement(&rest) {
      if bytes.equalsIgnoringCase(option, "close") { head.asksToClose = true }
      if bytes.equalsIgnoringCase(option, "keep-alive") { head.asksToKeepAlive = true }
    }
  }

  private mutating func noteExpectation(_ bytes: borrowing Span<UInt8>, _ value: Range<Int>, _ head: inout RequestHead)
  {
    var rest = value
    while let expectation = bytes.nextElement(&rest) {
      if bytes.equalsIgnoringCase(expectation, "100-continue") {
        head.expectsContinue = true
      } else {
        hasUnknownExpectation = true
      }
    }
  }
}
