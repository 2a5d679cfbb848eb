import Testing

@testable import HTTP

/// A plain decoder, written from RFC 1951 without a look at the encoder: one bit at a time.
struct Inflater {
  struct Malformed: Error {}

  private let bytes: [UInt8]
  private var position = 0
  private var output: [UInt8] = []

  /// Decodes a whole gzip file and checks its sum and length.
  static func gunzip(_ file: [UInt8]) throws -> [UInt8] {
    guard file.count >= 18, file.starts(with: [0x1F, 0x8B, 8, 0]) else { throw Malformed() }
    var inflater = Inflater(bytes: Array(file[10..<(file.count - 8)]))
    try inflater.inflate()
    func number(_ at: Int) -> UInt32 { (0..<4).reduce(0) { $0 | UInt32(file[at + $1]) << UInt32(8 * $1) } }
    guard number(file.count - 4) == UInt32(inflater.output.count), number(file.count - 8) == Gzip.crc32(inflater.output)
    else { throw Malformed() }
    return inflater.output
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func bits(_ count: Int) throws -> Int {
    var value = 0
    for index in 0..<count {
      guard position / 8 < bytes.count else { throw Malformed() }
      value |= Int(bytes[position / 8] >> UInt8(position % 8) & 1) << index
      position += 1
    }
    return value
  }

  /// The symbols of each length of code, in order.
  private static func table(_ lengths: [Int]) -> [[Int]] {
    (0...15).map { length in lengths.indices.filter { lengths[$0] == length } }
  }

  /// Codes of one length are consecutive numbers.
  private mutating func symbol(_ table: [[Int]]) throws -> Int {
    var code = 0
    var first = 0
    for symbols in table.dropFirst() {
      code = code << 1 | (try bits(1))
      if code - first < symbols.count { return symbols[code - first] }
      first = (first + symbols.count) << 1
    }
    throw Malformed()
  }

  private mutating func inflate() throws {
    var isLast = false
    while !isLast {
      isLast = try bits(1) == 1
      guard try bits(2) == 2 else { throw Malformed() }
      let counts = (try bits(5) + 257, try bits(5) + 1, try bits(4) + 4)
      var codeLengths = [Int](repeating: 0, count: 19)
      for symbol in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15].prefix(counts.2) {
        codeLengths[symbol] = try bits(3)
      }
      let codes = Self.table(codeLengths)
      var lengths: [Int] = []
      while lengths.count < counts.0 + counts.1 {
        switch try symbol(codes) {
        case 16: lengths += Array(repeating: lengths.last ?? 0, count: 3 + (try bits(2)))
        case 17: lengths += Array(repeating: 0, count: 3 + (try bits(3)))
        case 18: lengths += Array(repeating: 0, count: 11 + (try bits(7)))
        case let length: lengths.append(length)
        }
      }
      try block(Self.table(Array(lengths[..<counts.0])), Self.table(Array(lengths[counts.0...])))
    }
  }

  private mutating func block(_ literals: [[Int]], _ distances: [[Int]]) throws {
    let lengthBases = [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
    ]
    while true {
      let literal = try symbol(literals)
      if literal == 256 { return }
      if literal < 256 {
        output.append(UInt8(literal))
        continue
      }
      let index = literal - 257
      let length = lengthBases[index] + (try bits(index < 8 || index == 28 ? 0 : index / 4 - 1))
      let code = try symbol(distances)
      let extra = max(0, code / 2 - 1)
      let base = code < 4 ? code + 1 : (2 + code % 2) << extra + 1
      let distance = base + (try bits(extra))
      guard distance <= output.count else { throw Malformed() }
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
  }
}

@Suite struct GzipTests {
  static let efforts = [Deflate.Effort.quick, .thorough]

  static func expectRoundTrip(_ bytes: [UInt8], _ comment: String) throws {
    for effort in efforts {
      let decoded = try? Inflater.gunzip(Gzip.compress(bytes, effort: effort))
      #expect(decoded == bytes, "\(comment), \(bytes.count) bytes")
    }
  }

  @Test func smallAndPlainInputsComeBack() throws {
    for text in ["", "a", "ab", "aaaa", "abcabcabcabc", "\u{0}"] { try Self.expectRoundTrip(Array(text.utf8), text) }
    for count in [257, 258, 259, 260, 1000] {
      try Self.expectRoundTrip([UInt8](repeating: 7, count: count), "repeated")
    }
  }

  @Test func randomInputsOfAllKindsComeBack() throws {
    var random = SeededRandom(seed: 1951)
    for round in 0..<60 {
      let alphabet = [2, 4, 20, 256][round % 4]
      var bytes: [UInt8] = []
      while bytes.count < 300 * (round + 1) / 4 {
        if bytes.count > 10, Bool.random(using: &random) {
          let start = Int.random(in: 0..<bytes.count, using: &random)
          bytes += bytes[start..<min(bytes.count, start + Int.random(in: 1...300, using: &random))]
        } else {
          bytes.append(UInt8(Int.random(in: 0..<alphabet, using: &random)))
        }
      }
      try Self.expectRoundTrip(bytes, "round \(round)")
    }
  }

  /// More than one block, and repetitions farther back than the window of 32 KiB.
  @Test func longInputsComeBack() throws {
    var random = SeededRandom(seed: 7)
    let noise = (0..<40_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    try Self.expectRoundTrip(noise + noise, "noise twice")
  }

  @Test func listsShrinkAtLeastFourTimes() {
    let rows = (0..<100).map {
      #"{"id":"bai-so-\#($0)","title":"Hội nghị lần thứ \#($0)","words":\#($0 * 37 % 900),"url":"/articles/bai-so-\#($0)"}"#
    }
    let bytes = Array("[\(rows.joined(separator: ","))]".utf8)
    #expect(Gzip.compress(bytes, effort: .thorough).count * 4 < bytes.count)
  }

  /// The check value of CRC-32 (RFC 1952 §8) for the digits 1 to 9.
  @Test func theSumIsThatOfTheStandard() {
    #expect(Gzip.crc32(Array("123456789".utf8)) == 0xCBF4_3926)
  }

  @Test func codesNeverGrowBeyondTheirLimit() {
    var fibonacci = [1, 1]
    while fibonacci.count < 30 { fibonacci.append(fibonacci[fibonacci.count - 1] + fibonacci[fibonacci.count - 2]) }
    for limit in [7, 15] {
      let code = HuffmanCode(frequencies: limit == 7 ? Array(fibonacci[..<19]) : fibonacci, limit: limit)
      #expect(code.lengths.allSatisfy { $0 > 0 && $0 <= limit })
      #expect(code.lengths.reduce(0.0) { $0 + 1 / Double(1 << $1) } == 1, "the code fills its space")
    }
  }
}
