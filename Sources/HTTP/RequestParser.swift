/// Reads the head of a request from bytes that arrive in any pieces. Each byte is looked at a fixed number of times, and where
/// the pieces are cut makes no difference to the result.
struct RequestParser {
  enum Step: Equatable {
    case incomplete
    case complete
    case failed(WireError)
  }

  private enum Phase {
    case emptyLines, requestLine, fields
  }

  private let limits: RequestLimits
  private var phase = Phase.emptyLines
  private var emptyLines = 0
  /// Where the request line began, the current line began, and up to where it was searched for its end.
  private var start = 0
  private var lineStart = 0
  private var scanned = 0
  private var fieldCount = 0
  private var framing = FramingFields()
  /// Valid after `.complete`.
  private(set) var head = RequestHead()

  init(limits: RequestLimits) { self.limits = limits }

  /// Whether anything but empty lines has come.
  var hasBegun: Bool { phase != .emptyLines }

  /// Goes on reading. `bytes` begin where they began at the first call and hold everything since.
  mutating func advance(_ bytes: borrowing Span<UInt8>) -> Step {
    while true {
      switch phase {
      case .emptyLines:
        // RFC 9112 §2.2: at least one empty line before the request line is ignored.
        guard scanned < bytes.count else { return .incomplete }
        if bytes[scanned] != 0x0D {
          phase = .requestLine
          start = scanned
          lineStart = scanned
          continue
        }
        guard emptyLines < RequestLimits.emptyLines else { return .failed(.malformedRequestLine) }
        guard scanned + 1 < bytes.count else { return .incomplete }
        guard bytes[scanned + 1] == 0x0A else { return .failed(.malformedRequestLine) }
        emptyLines += 1
        scanned += 2
      case .requestLine:
        switch findLineEnd(bytes, limit: lineStart + limits.requestLine) {
        case .incomplete: return .incomplete
        case .tooLong: return .failed(.requestLineTooLong)
        case .malformed: return .failed(.malformedRequestLine)
        case .end(let end):
          if let error = readRequestLine(bytes, lineStart..<end) { return .failed(error) }
          startLine(at: end + 2)
          head.fieldsStart = lineStart
          phase = .fields
        }
      case .fields:
        switch findLineEnd(bytes, limit: start + limits.headerBytes) {
        case .incomplete: return .incomplete
        case .tooLong: return .failed(.headerTooLarge)
        case .malformed: return .failed(.malformedField)
        case .end(let end):
          if end == lineStart { return finish(at: end + 2) }
          fieldCount += 1
          guard fieldCount <= limits.headerFields else { return .failed(.headerTooLarge) }
          if let error = readField(bytes, lineStart..<end) { return .failed(error) }
          startLine(at: end + 2)
        }
      }
    }
  }

  private mutating func startLine(at index: Int) {
    lineStart = index
    scanned = index
  }

  private enum LineEnd {
    case incomplete, tooLong, malformed
    case end(Int)
  }

  /// Searches for the CR of the current line; `limit` is the last place where it may stand. A control byte other than HTAB, a CR
  /// without LF and an LF without CR are errors (RFC 9112 §2.2, RFC 9110 §5.5).
  private mutating func findLineEnd(_ bytes: borrowing Span<UInt8>, limit: Int) -> LineEnd {
    let end = min(bytes.count, limit + 1)
    var index = scanned
    while index < end {
      // Eight bytes at once, as long as none of them is below 0x20 or DEL.
      if index + 8 <= end {
        let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        if !Self.hasControl(word) {
          index += 8
          continue
        }
      }
      let byte = bytes[index]
      if byte == 0x0D {
        scanned = index
        guard index + 1 < bytes.count else { return .incomplete }
        return bytes[index + 1] == 0x0A ? .end(index) : .malformed
      }
      if (byte < 0x20 && byte != 0x09) || byte == 0x7F { return .malformed }
      index += 1
    }
    scanned = index
    return bytes.count > limit ? .tooLong : .incomplete
  }

  /// Whether one of eight bytes is below 0x20 or 0x7F (HTAB included: it is looked at alone).
  private static func hasControl(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highBits: UInt64 = 0x8080_8080_8080_8080
    let below = (word &- ones &* 0x20) & ~word
    let delete = word ^ (ones &* 0x7F)
    return (below | ((delete &- ones) & ~delete)) & highBits != 0
  }

  private mutating func readRequestLine(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>) -> WireError? {
    head.readRequestLine(bytes, line)
  }

  private mutating func readField(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>) -> WireError? {
    var colon = line.lowerBound
    while colon < line.upperBound, bytes[colon].isToken { colon += 1 }
    // RFC 9112 §5.1: no whitespace before the colon; §5.2: no folded lines; a name is never empty.
    guard colon > line.lowerBound, colon < line.upperBound, bytes[colon] == UInt8(ascii: ":") else {
      return .malformedField
    }
    return framing.note(
      bytes, name: line.lowerBound..<colon, value: bytes.trimmed((colon + 1)..<line.upperBound), &head)
  }

  private mutating func finish(at end: Int) -> Step {
    head.end = end
    if let error = framing.conclude(&head) { return .failed(error) }
    return .complete
  }
}
