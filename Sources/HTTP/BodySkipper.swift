/// Reads a request body and drops it: nothing here takes a body, but the next request begins where it ends (RFC 9112 §6).
struct BodySkipper {
  enum Step: Equatable {
    /// Everything given was body, and there is more to come.
    case incomplete
    /// The body ended after this many of the bytes given.
    case complete(Int)
    case failed(WireError)
  }

  private enum Phase {
    case length(Int)
    case size, sizeExtension, sizeLineFeed
    case data(Int)
    case dataReturn, dataLineFeed
    case trailerStart, trailerName, trailer, trailerLineFeed, lastLineFeed
  }

  private var phase: Phase
  /// Bytes that the limit still allows.
  private var allowance: Int
  /// Hexadecimal digits of the chunk size read so far, and its value.
  private var digits = 0
  private var size = 0
  /// Bytes of the current chunk line, or of the trailer section.
  private var lineBytes = 0

  init(framing: RequestHead.Framing, limit: Int) {
    allowance = limit
    switch framing {
    case .none: phase = .length(0)
    case .length(let length): phase = .length(length)
    case .chunked: phase = .size
    }
  }

  mutating func consume(_ bytes: borrowing Span<UInt8>) -> Step {
    var index = 0
    while true {
      switch phase {
      case .length(let rest):
        guard rest <= allowance else { return .failed(.bodyTooLarge) }
        if bytes.count - index >= rest { return .complete(index + rest) }
        allowance -= bytes.count - index
        phase = .length(rest - (bytes.count - index))
        return .incomplete
      case .data(let rest):
        let taken = min(rest, bytes.count - index)
        index += taken
        phase = taken == rest ? .dataReturn : .data(rest - taken)
      default: break
      }
      guard index < bytes.count else { return .incomplete }
      if case .data = phase { continue }
      if let end = step(bytes[index]) { return end == .complete(0) ? .complete(index + 1) : end }
      index += 1
    }
  }

  /// Takes one byte of the chunked framing (RFC 9112 §7.1). Gives a step when the body ends or is malformed.
  private mutating func step(_ byte: UInt8) -> Step? {
    switch phase {
    case .size: return readSize(byte)
    case .sizeExtension: return readExtension(byte)
    case .sizeLineFeed: return endSizeLine(byte)
    case .dataReturn: return expect(0x0D, byte, then: .dataLineFeed)
    case .dataLineFeed:
      startSizeLine()
      return expect(0x0A, byte, then: .size)
    case .trailerStart:
      if byte == 0x0D { return expect(0x0D, byte, then: .lastLineFeed) }
      phase = .trailerName
      return byte.isToken ? readTrailer(byte) : .failed(.badChunk)
    case .trailerName, .trailer: return readTrailer(byte)
    case .trailerLineFeed: return expect(0x0A, byte, then: .trailerStart)
    case .lastLineFeed: return byte == 0x0A ? .complete(0) : .failed(.badChunk)
    case .length, .data: return nil
    }
  }

  private mutating func startSizeLine() {
    digits = 0
    size = 0
    lineBytes = 0
  }

  private mutating func readSize(_ byte: UInt8) -> Step? {
    if let digit = byte.hexValue {
      digits += 1
      // Sixteen digits fill a word; the sum of all chunks is bounded far below that.
      guard digits <= 16 else { return .failed(.badChunk) }
      let (shifted, overflow) = size.multipliedReportingOverflow(by: 16)
      size = overflow ? Int.max : shifted | Int(digit)
      return nil
    }
    guard digits > 0 else { return .failed(.badChunk) }
    if byte == UInt8(ascii: ";") { phase = .sizeExtension }
    return byte == UInt8(ascii: ";") ? nil : expect(0x0D, byte, then: .sizeLineFeed)
  }

  private mutating func readExtension(_ byte: UInt8) -> Step? {
    lineBytes += 1
    if byte == 0x0D { return expect(0x0D, byte, then: .sizeLineFeed) }
    return lineBytes + digits < RequestLimits.chunkLine && Self.isText(byte) ? nil : .failed(.badChunk)
  }

  private mutating func endSizeLine(_ byte: UInt8) -> Step? {
    guard byte == 0x0A else { return .failed(.badChunk) }
    guard size <= allowance else { return .failed(.bodyTooLarge) }
    allowance -= size
    phase = size == 0 ? .trailerStart : .data(size)
    lineBytes = 0
    return nil
  }

  /// Nobody reads a trailer, but it is a field line like those of the head (RFC 9112 §5.1, §7.1.2): what is none could be the next
  /// request to somebody else on the way.
  private mutating func readTrailer(_ byte: UInt8) -> Step? {
    lineBytes += 1
    guard lineBytes <= RequestLimits.trailers else { return .failed(.trailersTooLarge) }
    if case .trailerName = phase {
      return byte.isToken ? nil : expect(UInt8(ascii: ":"), byte, then: .trailer)
    }
    if byte == 0x0D { return expect(0x0D, byte, then: .trailerLineFeed) }
    return Self.isText(byte) ? nil : .failed(.badChunk)
  }

  private mutating func expect(_ wanted: UInt8, _ byte: UInt8, then next: Phase) -> Step? {
    guard byte == wanted else { return .failed(.badChunk) }
    phase = next
    return nil
  }

  private static func isText(_ byte: UInt8) -> Bool { (byte >= 0x20 && byte != 0x7F) || byte == 0x09 }
}
