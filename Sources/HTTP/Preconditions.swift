/// Evaluates the conditions of a request against the entity tag of what it asks for (RFC 9110 §13). Nothing here has a
/// modification date, so If-Modified-Since and If-Unmodified-Since are ignored (§13.1.3, §13.1.4).
enum Preconditions {
  enum Result: Equatable {
    case passed
    case notModified
    case failed
  }

  /// - Parameter tag: the entity tag with its quotes and perhaps `W/`, or empty if the representation has none.
  static func evaluate(
    _ head: RequestHead, _ bytes: borrowing Span<UInt8>, tag: borrowing Span<UInt8>
  ) -> Result {
    var hasIfMatch = false
    var ifMatchHolds = false
    var isKnown = false
    var position = head.fieldsStart
    while let (name, value) = head.nextField(bytes, &position) {
      if bytes.equalsIgnoringCase(name, "if-match") {
        hasIfMatch = true
        if holds(bytes, value, tag, weakly: false) { ifMatchHolds = true }
      } else if bytes.equalsIgnoringCase(name, "if-none-match") {
        if holds(bytes, value, tag, weakly: true) { isKnown = true }
      }
    }
    // RFC 9110 §13.2.2: If-Match first, then If-None-Match.
    if hasIfMatch, !ifMatchHolds { return .failed }
    return isKnown ? .notModified : .passed
  }

  /// Whether a list of entity tags names `tag`. A tag may hold a comma, so the list is not split at commas (RFC 9110 §8.8.3).
  private static func holds(
    _ bytes: borrowing Span<UInt8>, _ value: Range<Int>, _ tag: borrowing Span<UInt8>, weakly: Bool
  ) -> Bool {
    if bytes.equals(value, "*") { return true }
    let quote = UInt8(ascii: "\"")
    var index = value.lowerBound
    while index < value.upperBound {
      if bytes[index] == UInt8(ascii: ",") || bytes[index].isBlank {
        index += 1
        continue
      }
      let isWeak = bytes.equals(index..<min(index + 2, value.upperBound), "W/")
      let open = isWeak ? index + 2 : index
      guard open < value.upperBound, bytes[open] == quote else { return false }
      let close = bytes.firstIndex(of: quote, in: (open + 1)..<value.upperBound)
      guard close < value.upperBound else { return false }
      if matches(bytes, open..<(close + 1), isWeak: isWeak, tag, weakly: weakly) { return true }
      index = close + 1
    }
    return false
  }

  /// Strong comparison needs both tags strong; weak comparison looks at the quoted part only (RFC 9110 §8.8.3.2).
  private static func matches(
    _ bytes: borrowing Span<UInt8>, _ quoted: Range<Int>, isWeak: Bool, _ tag: borrowing Span<UInt8>, weakly: Bool
  ) -> Bool {
    let tagIsWeak = tag.count > 2 && tag[0] == UInt8(ascii: "W")
    if !weakly, isWeak || tagIsWeak { return false }
    let tagStart = tagIsWeak ? 2 : 0
    guard quoted.count == tag.count - tagStart else { return false }
    for offset in 0..<quoted.count where bytes[quoted.lowerBound + offset] != tag[tagStart + offset] { return false }
    return true
  }
}
