import Glibc

extension RequestHead {
  /// Reads `method SP target SP HTTP/1.x` (RFC 9112 §3). `line` has no control bytes but tabs.
  mutating func readRequestLine(
    _ bytes: borrowing Span<UInt8>, _ line: Range<Int>
  ) -> WireError? {
    let space = bytes.firstIndex(of: 0x20, in: line)
    guard space > line.lowerBound, space < line.upperBound else { return .malformedRequestLine }
    for index in line.lowerBound..<space where !bytes[index].isToken { return .malformedRequestLine }
    method = Self.method(bytes, line.lowerBound..<space)

    let targetRange = (space + 1)..<bytes.firstIndex(of: 0x20, in: (space + 1)..<line.upperBound)
    guard targetRange.upperBound < line.upperBound else { return .malformedRequestLine }
    if let error = readVersion(bytes, (targetRange.upperBound + 1)..<line.upperBound) { return error }
    return readTarget(bytes, targetRange, method: line.lowerBound..<space)
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
    for index in range where !bytes[index].isTarget { return .malformedTarget }
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
  /// Whether `range` spells `text` exactly.
  func equals(_ range: Range<Int>, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count where self[range.lowerBound + offset] != text.utf8Start[offset] { return false }
    return true
  }

  /// uri-host [ ":" port ] (RFC 9110 §4.2.1, RFC 3986 §3.2.2); an empty host is allowed.
  func isHost(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    if index < range.upperBound, self[index] == UInt8(ascii: "[") {
      let end = firstIndex(of: UInt8(ascii: "]"), in: range)
      guard end < range.upperBound, isIPv6((index + 1)..<end) else { return false }
      index = end + 1
    } else {
      while index < range.upperBound, self[index] != UInt8(ascii: ":") {
        if self[index].isHostName {
          index += 1
        } else {
          guard self[index] == UInt8(ascii: "%"), index + 2 < range.upperBound, self[index + 1].hexValue != nil,
            self[index + 2].hexValue != nil
          else { return false }
          index += 3
        }
      }
    }
    guard index < range.upperBound else { return true }
    guard self[index] == UInt8(ascii: ":") else { return false }
    for digit in (index + 1)..<range.upperBound where !self[digit].isDigit { return false }
    return true
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
