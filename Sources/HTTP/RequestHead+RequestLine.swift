import Glibc

extension RequestHead {
  /// Reads `method SP target SP HTTP/1.x` (RFC 9112 §3). `line` has no control bytes but tabs.
  mutating func readRequestLine(
    _ bytes: borrowing Span<UInt8>, _ line: Range<Int>
  ) -> WireError? {
    let methodEnd = ByteSet.token.end(in: bytes, line)
    guard methodEnd > line.lowerBound, methodEnd < line.upperBound, bytes[methodEnd] == 0x20 else {
      return .malformedRequestLine
    }
    method = Self.method(bytes, line.lowerBound..<methodEnd)

    var targetEnd = ByteSet.target.end(in: bytes, (methodEnd + 1)..<line.upperBound)
    let isTarget = targetEnd < line.upperBound && bytes[targetEnd] == 0x20
    if !isTarget { targetEnd = bytes.firstIndex(of: 0x20, in: targetEnd..<line.upperBound) }
    guard targetEnd < line.upperBound else { return .malformedRequestLine }
    if let error = readVersion(bytes, (targetEnd + 1)..<line.upperBound) { return error }
    guard isTarget else { return .malformedTarget }
    return readTarget(bytes, (methodEnd + 1)..<targetEnd, method: line.lowerBound..<methodEnd)
  }

  private static func method(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Method {
    if bytes.equals(range, "GET") { return .get }
    if bytes.equals(range, "HEAD") { return .head }
    if bytes.equals(range, "OPTIONS") { return .options }
    for known: StaticString in ["POST", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "QUERY"]
    where bytes.equals(range, known) {
      return .known
    }
    return .unknown
  }

  /// `HTTP/` DIGIT `.` DIGIT, case-sensitive (RFC 9112 §2.3). A higher minor version is read as 1.1 (RFC 9110 §2.5).
  private mutating func readVersion(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> WireError? {
    let first = range.lowerBound
    if bytes.equals(range, "HTTP/1.1") { return nil }
    guard range.count == 8, bytes.equals(first..<(first + 5), "HTTP/"), bytes[first + 5].isDigit,
      bytes[first + 6] == UInt8(ascii: "."), bytes[first + 7].isDigit
    else { return .malformedRequestLine }
    guard bytes[first + 5] == UInt8(ascii: "1") else { return .unsupportedVersion }
    isVersionOneZero = bytes[first + 7] == UInt8(ascii: "0")
    return nil
  }

  /// Origin-form, absolute-form or, for OPTIONS, the asterisk (RFC 9112 §3.2).
  private mutating func readTarget(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>, method name: Range<Int>
  ) -> WireError? {
    targetStart = range.lowerBound
    targetEnd = range.upperBound
    guard let first = range.first else { return .malformedRequestLine }
    if bytes[first] == UInt8(ascii: "/") { return nil }
    if method == .options, bytes.equals(range, "*") { return nil }
    // The one method with the authority as its target (RFC 9110 §9.3.6) is refused for itself, not for its target.
    if bytes.equals(name, "CONNECT") { return nil }

    let scheme = first..<min(first + 7, range.upperBound)
    guard bytes.equalsIgnoringCase(scheme, "http://") else { return .malformedTarget }
    var authorityEnd = scheme.upperBound
    while authorityEnd < range.upperBound, bytes[authorityEnd] != UInt8(ascii: "/"),
      bytes[authorityEnd] != UInt8(ascii: "?")
    {
      authorityEnd += 1
    }
    let authority = scheme.upperBound..<authorityEnd
    // RFC 9110 §4.2.1: an empty host is invalid; §4.2.4: so is userinfo, which isHost does not let pass.
    guard !authority.isEmpty, bytes[authority.lowerBound] != UInt8(ascii: ":"), bytes.isHost(authority) else {
      return .malformedTarget
    }
    targetStart = authorityEnd
    return nil
  }
}

extension Span<UInt8> {
  /// uri-host [ ":" port ] (RFC 9110 §4.2.1, RFC 3986 §3.2.2); an empty host is allowed.
  func isHost(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    if index < range.upperBound, self[index] == UInt8(ascii: "[") {
      let end = firstIndex(of: UInt8(ascii: "]"), in: range)
      guard end < range.upperBound, isIPv6((index + 1)..<end) else { return false }
      index = end + 1
    } else {
      index = ByteSet.hostName.end(in: self, range)
      while index < range.upperBound, self[index] == UInt8(ascii: "%") {
        guard index + 2 < range.upperBound, self[index + 1].hexValue != nil, self[index + 2].hexValue != nil else {
          return false
        }
        index = ByteSet.hostName.end(in: self, (index + 3)..<range.upperBound)
      }
    }
    guard index < range.upperBound else { return true }
    guard self[index] == UInt8(ascii: ":") else { return false }
    return ByteSet.digit.end(in: self, (index + 1)..<range.upperBound) == range.upperBound
  }

  /// Whether `range` spells an IPv6 address. The system knows the grammar, and wants a zero behind the text.
  private func isIPv6(_ range: Range<Int>) -> Bool {
    var text = InlineArray<46, CChar>(repeating: 0)
    guard range.count < text.count else { return false }
    for offset in 0..<range.count { text[offset] = CChar(bitPattern: self[range.lowerBound + offset]) }
    var address = in6_addr()
    return text.span.withUnsafeBufferPointer { inet_pton(AF_INET6, $0.baseAddress, &address) } == 1
  }
}
