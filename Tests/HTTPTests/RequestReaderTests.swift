import Glibc
import Testing

@testable import HTTP

/// A small generator with a seed, so that a failure can be repeated.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

@Suite struct RequestReaderTests {
  /// What reading gives, as text that can be compared: each request's target and framing, and how it ended.
  static func read(_ pieces: [ArraySlice<UInt8>], limits: RequestLimits = RequestLimits()) -> [String] {
    var results: [String] = []
    var kept: [UInt8] = []
    var reader = RequestReader(limits: limits)
    for piece in pieces {
      kept += piece
      reading: while !kept.isEmpty {
        switch reader.read(kept.span) {
        case .incompleteHead: break reading
        case .incompleteBody:
          kept.removeLast(kept.count - reader.head.end)
          break reading
        case .complete(let count):
          let head = reader.head
          results.append("\(head.method) \(kept.span.text(head.target)) \(head.framing) \(head.asksToClose)")
          kept.removeFirst(count)
          reader = RequestReader(limits: limits)
        case .failed(let error):
          results.append("\(error)")
          return results
        }
      }
    }
    return results
  }

  @Test(arguments: WireCase.all) func cutsMakeNoDifference(_ wireCase: WireCase) {
    let bytes = Array(wireCase.request.utf8)
    let whole = Self.read([bytes[...]])
    #expect(Self.read(bytes.indices.map { bytes[$0...$0] }) == whole, "byte by byte")
    var random = SeededRandom(seed: 7)
    for _ in 0..<20 {
      var pieces: [ArraySlice<UInt8>] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...max(1, rest.count / 2), using: &random)
        pieces.append(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      #expect(Self.read(pieces) == whole, "cut at \(pieces.map(\.startIndex))")
    }
  }

  /// With limits as large as an operator may set them, no sum or product overflows, and only the limits' own answers change.
  @Test func limitsOfAGibibyteChangeNothingElse() {
    var limits = RequestLimits()
    limits.requestLine = 1 << 30
    limits.headerBytes = 1 << 30
    limits.headerFields = 1 << 30
    limits.body = 1 << 30
    let limited: Set = ["\(WireError.requestLineTooLong)", "\(WireError.headerTooLarge)", "\(WireError.bodyTooLarge)"]
    for wireCase in WireCase.all {
      let bytes = Array(wireCase.request.utf8)
      let normal = Self.read([bytes[...]])
      let wide = Self.read([bytes[...]], limits: limits)
      #expect(wide == normal || limited.contains(normal.last ?? ""), "\(wireCase)")
    }
  }

  /// Wherever the limit falls, in a line, between CR and LF or behind both: the empty line within it is read, or it is refused.
  @Test func everyLimitOfTheHeaderSectionIsExact() {
    let bytes = Array("GET / HTTP/1.1\r\nHost: a\r\nX: y\r\n\r\n".utf8)
    for limit in 0...bytes.count {
      var limits = RequestLimits()
      limits.headerBytes = limit
      let expected = limit >= bytes.count - 2 ? "get / none false" : "\(WireError.headerTooLarge)"
      #expect(Self.read([bytes[...]], limits: limits) == [expected], "whole, \(limit)")
      #expect(Self.read(bytes.indices.map { bytes[$0...$0] }, limits: limits) == [expected], "byte by byte, \(limit)")
    }
  }

  /// Mutations of good and bad requests: nothing traps, and the pieces make no difference. FUZZ_INPUTS sets how many, FUZZ_SEED
  /// which.
  @Test func mutatedRequestsNeverTrap() {
    let count = getenv("FUZZ_INPUTS").flatMap { Int(String(cString: $0)) } ?? 20_000
    var random = SeededRandom(seed: getenv("FUZZ_SEED").flatMap { UInt64(String(cString: $0)) } ?? 20_221_128)
    let seeds = WireCase.all.map { Array($0.request.utf8) }.filter { $0.count < 1000 }
    let seedsWithFields = [
      "If-None-Match: W/\"a,b\", \"t\"", "If-Match: *", "Accept-Encoding: gzip;q=0.5, *;q=0", "Connection: a, close",
      "User-Agent: x", "Expect: 100-continue",
    ].map { Array("GET /a?b=%C4%91 HTTP/1.1\r\nHost: a\r\n\($0)\r\n\r\n".utf8) }
    let spice = Array("\r\n :;,\0\t%/?#*\"0fFGxé\u{7F}".utf8)
    let all = seeds + seedsWithFields + seedsWithFields
    for _ in 0..<count {
      guard var bytes = all.randomElement(using: &random) else { return }
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<max(1, bytes.count), using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where !bytes.isEmpty: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1 where !bytes.isEmpty: bytes.remove(at: index)
        case 2: bytes.insert(spice.randomElement(using: &random) ?? 0, at: min(index, bytes.count))
        default: bytes.append(contentsOf: bytes.prefix(index))
        }
      }
      let cut = Int.random(in: 0...bytes.count, using: &random)
      #expect(Self.read([bytes[...]]) == Self.read([bytes[..<cut], bytes[cut...]]))
      Self.useEverything(bytes)
    }
  }

  /// Runs all that looks into a head on the first request.
  private static func useEverything(_ bytes: [UInt8]) {
    _ = try? RequestTarget(bytes.span)
    var reader = RequestReader(limits: RequestLimits())
    guard case .complete = reader.read(bytes.span) else { return }
    _ = reader.head.fields(bytes.span)
    _ = ContentCoding.prefersGzip(reader.head, bytes.span)
    _ = Preconditions.evaluate(reader.head, bytes.span, tag: Array("\"t\"".utf8).span)
    let entry = AccessLogLine(peer: nil, wallSeconds: 0, status: 200, bytes: 0, microseconds: 0)
    var line: [UInt8] = []
    for format in AccessLog.Format.allCases {
      entry.write(to: &line, format: format, head: reader.head, request: bytes.span)
    }
    #expect(line.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) }, "nothing unescaped reaches the log")
  }
}
