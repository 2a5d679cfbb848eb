/// One block with Huffman codes of its own (RFC 1951 §3.2.7).
struct DeflateBlock {
  private let tokens: ArraySlice<Deflate.Token>
  private let literals: HuffmanCode
  private let distances: HuffmanCode

  private static let endOfBlock = 256
  /// RFC 1951 §3.2.5: the first length and the number of extra bits of symbols 257 to 285, and the same for distances.
  private static let lengthBases = bases(
    [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5], 3)
  private static let distanceBases = bases(
    [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13], 1)
  /// The index in `lengthBases` of each length; 258 has a symbol of its own without extra bits.
  private static let lengthSymbols: [UInt8] = (0...258).map { length in
    length == 258 ? 28 : UInt8(clamping: lengthBases.lastIndex { $0.first <= length } ?? 0)
  }
  /// The order in which lengths of the code of codes are written (RFC 1951 §3.2.7).
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private static func bases(_ extraBits: [Int], _ start: Int) -> [(first: Int, bits: Int)] {
    var first = start
    return extraBits.map { bits in
      defer { first += 1 << bits }
      return (first, bits)
    }
  }

  init(_ tokens: ArraySlice<Deflate.Token>) {
    self.tokens = tokens
    var literalCounts = [Int](repeating: 0, count: 286)
    var distanceCounts = [Int](repeating: 0, count: 30)
    for token in tokens {
      if token.length == 0 {
        literalCounts[Int(token.distance)] += 1
      } else {
        literalCounts[257 + Int(Self.lengthSymbols[Int(token.length)])] += 1
        distanceCounts[Self.distanceSymbol(token.distance)] += 1
      }
    }
    literalCounts[Self.endOfBlock] = 1
    literals = HuffmanCode(frequencies: literalCounts, limit: 15)
    distances = HuffmanCode(frequencies: distanceCounts, limit: 15)
  }

  func write(to writer: inout BitWriter, isLast: Bool) {
    writer.write(isLast ? 1 : 0, bits: 1)
    writer.write(2, bits: 2)
    writeCodes(to: &writer)
    for token in tokens {
      guard token.length > 0 else {
        writeSymbol(Int(token.distance), literals, to: &writer)
        continue
      }
      let lengthSymbol = Int(Self.lengthSymbols[Int(token.length)])
      writeSymbol(257 + lengthSymbol, literals, to: &writer)
      if lengthSymbol < 28 {
        let base = Self.lengthBases[lengthSymbol]
        writer.write(Int(token.length) - base.first, bits: base.bits)
      }
      let distanceSymbol = Self.distanceSymbol(token.distance)
      writeSymbol(distanceSymbol, distances, to: &writer)
      let base = Self.distanceBases[distanceSymbol]
      writer.write(Int(token.distance) - base.first, bits: base.bits)
    }
    writeSymbol(Self.endOfBlock, literals, to: &writer)
  }

  private func writeSymbol(_ symbol: Int, _ code: HuffmanCode, to writer: inout BitWriter) {
    writer.write(Int(code.codes[symbol]), bits: Int(code.lengths[symbol]))
  }

  /// The symbol of a distance: twice the position of its highest bit, and the bit below.
  private static func distanceSymbol(_ distance: UInt16) -> Int {
    let number = Int(distance) - 1
    guard number >= 4 else { return number }
    let high = Int.bitWidth - 1 - number.leadingZeroBitCount
    return 2 * high + (number >> (high - 1) & 1)
  }

  /// Writes the lengths of both codes, themselves run-length and Huffman coded.
  private func writeCodes(to writer: inout BitWriter) {
    let literalLengths = Self.trimmed(literals.lengths, least: 257)
    let distanceLengths = Self.trimmed(distances.lengths, least: 1)
    let runs = Self.runs(literalLengths + distanceLengths)
    var counts = [Int](repeating: 0, count: 19)
    for run in runs { counts[run.symbol] += 1 }
    let code = HuffmanCode(frequencies: counts, limit: 7)
    let used = max(4, (Self.order.lastIndex { code.lengths[$0] > 0 } ?? 0) + 1)
    writer.write(literalLengths.count - 257, bits: 5)
    writer.write(distanceLengths.count - 1, bits: 5)
    writer.write(used - 4, bits: 4)
    for symbol in Self.order[..<used] { writer.write(Int(code.lengths[symbol]), bits: 3) }
    for run in runs {
      writeSymbol(run.symbol, code, to: &writer)
      writer.write(run.extra, bits: run.bits)
    }
  }

  private static func trimmed(_ lengths: [UInt8], least: Int) -> ArraySlice<UInt8> {
    let used = (lengths.lastIndex { $0 > 0 } ?? 0) + 1
    return lengths[..<max(least, used)]
  }

  /// RFC 1951 §3.2.7: 16 repeats the last length 3 to 6 times, 17 and 18 are 3 to 10 and 11 to 138 zeros.
  private static func runs(_ lengths: ArraySlice<UInt8>) -> [(symbol: Int, extra: Int, bits: Int)] {
    var runs: [(symbol: Int, extra: Int, bits: Int)] = []
    var rest = lengths
    while let length = rest.first {
      var count = rest.prefix { $0 == length }.count
      rest = rest.dropFirst(count)
      if length > 0 {
        runs.append((Int(length), 0, 0))
        count -= 1
      }
      while count >= 3 {
        if length > 0 {
          let taken = min(count, 6)
          runs.append((16, taken - 3, 2))
          count -= taken
        } else {
          let taken = min(count, 138)
          runs.append(taken > 10 ? (18, taken - 11, 7) : (17, taken - 3, 3))
          count -= taken
        }
      }
      for _ in 0..<count { runs.append((Int(length), 0, 0)) }
    }
    return runs
  }
}

/// Writes bits, the lowest first (RFC 1951 §3.1.1).
struct BitWriter {
  private var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var pendingBits = 0

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Writes the low `bits` bits of `value`, at most 16.
  mutating func write(_ value: Int, bits: Int) {
    pending |= UInt64(truncatingIfNeeded: value) << UInt64(pendingBits)
    pendingBits += bits
    while pendingBits >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      pendingBits -= 8
    }
  }

  /// The bytes, the last one filled up with zeros.
  mutating func finish() -> [UInt8] {
    if pendingBits > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
    return bytes
  }
}
