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

  @inline(__always)
  init(limits: RequestLimits) { self.limits = limits }

  /// Whether anything but empty lines has come.
  var hasBegun: Bool { phase != .emptyLines }

  /// Goes on reading. `bytes` begin where they began at the first call and hold everything since.
  mutating func advance(_ bytes: borrowing Span<UInt8>) -> Step {
    if phase == .emptyLines, let step = skipEmptyLines(bytes) { return step }
    if phase == .requestLine {
      switch findLineEnd(bytes, limit: lineStart + limits.requestLine) {
      case .incomplete: return .incomplete
      case .tooLong: return .failed(.requestLineTooLong)
      case .malformed: return .failed(.malformedRequestLine)
      case .end(let end):
        if let error = head.readRequestLine(bytes, lineStart..<end) { return .failed(error) }
        startLine(at: end + 2)
        head.fieldsStart = lineStart
        phase = .fields
      }
    }
    while true {
      switch findLineEnd(bytes, limit: start + limits.headerBytes) {
      case .incomplete: return .incomplete
      case .tooLong: return .failed(.headerTooLarge)
      case .malformed: return .failed(.malformedField)
      case .end(lineStart): return finish(at: lineStart + 2)
      case .end(let end):
        fieldCount += 1
        guard fieldCount <= limits.headerFields else { return .failed(.headerTooLarge) }
        if let error = readField(bytes, lineStart..<end) { return .failed(error) }
        startLine(at: end + 2)
      }
    }
  }

  /// RFC 9112 §2.2: at least one empty line before the request line is ignored. Gives a step if the request line has not begun.
  private mutating func skipEmptyLines(_ bytes: borrowing Span<UInt8>) -> Step? {
    while scanned < bytes.count, bytes[scanned] == 0x0D {
      guard emptyLines < RequestLimits.emptyLines else { return .failed(.malformedRequestLine) }
      guard scanned + 1 < bytes.count else { return .incomplete }
      guard bytes[scanned + 1] == 0x0A else { return .failed(.malformedRequestLine) }
      emptyLines += 1
      scanned += 2
    }
    guard scanned < bytes.count else { return .incomplete }
    phase = .requestLine
    start = scanned
    lineStart = scanned
    return nil
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
  @inline(__always)
  private mutating func findLineEnd(_ bytes: borrowing Span<UInt8>, limit: Int) -> LineEnd {
    // The line may begin behind the limit already.
    let end = max(scanned, min(bytes.count, limit + 1))
    while true {
      let index = bytes.firstControl(in: scanned..<end)
      scanned = index
      guard index < end else { return bytes.count > limit ? .tooLong : .incomplete }
      if bytes[index] == 0x0D {
        guard index + 1 < bytes.count else { return .incomplete }
        return bytes[index + 1] == 0x0A ? .end(index) : .malformed
      }
      guard bytes[index] == 0x09 else { return .malformed }
      scanned += 1
    }
  }

  private mutating func readField(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>) -> WireError? {
    let colon = ByteSet.token.end(in: bytes, line)
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
