import VietnameseText

/// In which documents two common words stand side by side: a bit a document for each pair that often does, and for the others
/// some bits that many pairs share, so that these say "perhaps". Whoever looks for a phrase, or asks how close words stand, then
/// reads few documents.
struct PairIndex: Sendable {
  enum Places: Sendable {
    /// One of the words is not common.
    case unknown
    case nowhere
    case exactly(ArraySlice<UInt64>)
    /// There and nowhere else, but not in all of them.
    case perhaps(ArraySlice<UInt64>)

    /// Wherever the words may stand side by side, they do.
    var isExact: Bool {
      switch self {
      case .unknown, .perhaps: false
      case .nowhere, .exactly: true
      }
    }

    /// In which of 64 documents the words may stand side by side.
    func members(of block: Int) -> UInt64 {
      switch self {
      case .unknown: .max
      case .nowhere: 0
      case .exactly(let bits), .perhaps(let bits): bits[bits.startIndex + block]
      }
    }
  }

  /// Default 1/16 of the documents: a word in fewer is not common, a pair in fewer shares its bits.
  private static let commonShare = 16
  /// Default 256 documents: fewer are read in no time.
  private static let leastFrequency = 256
  /// Default 1,024 words, whose pairs take 4 MB.
  private static let mostWords = 1024
  /// Default 4 shared sets of bits for each pair that a document has: about a fifth of the bits is set.
  private static let sharing = 4

  /// Words with smaller numbers are common.
  private let wordCount: Int
  private let blockCount: Int
  /// For each pair of common words its set of bits, counted from 1; 0 where they never stand side by side.
  private var setOfPair: [UInt32]
  /// So many sets are of one pair each.
  private var exactCount: UInt32 = 0
  private var bits: [UInt64] = []

  var byteCount: Int { setOfPair.count * 4 + bits.count * 8 }

  /// `frequencies` descend.
  init(_ rows: TokenRows, frequencies: [Int32]) {
    let least = Int32(max(rows.count / Self.commonShare, Self.leastFrequency))
    wordCount = min(frequencies.partitioningIndex { $0 < least }, Self.mostWords)
    blockCount = (rows.count + 63) / 64
    setOfPair = [UInt32](repeating: 0, count: wordCount * wordCount)
    guard wordCount > 0 else { return }
    let setCount = numberPairs(count(rows))
    bits = [UInt64](repeating: 0, count: setCount * blockCount)
    for document in 0..<rows.count {
      rows.forEachPair(in: document, below: wordCount) { first, second in
        let set = Int(setOfPair[first * wordCount + second]) - 1
        bits[set * blockCount + document >> 6] |= 1 << UInt64(document & 63)
      }
    }
  }

  /// In how many documents each pair stands.
  private func count(_ rows: TokenRows) -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: setOfPair.count)
    var last = [Int32](repeating: -1, count: setOfPair.count)
    for document in 0..<rows.count {
      rows.forEachPair(in: document, below: wordCount) { first, second in
        let pair = first * wordCount + second
        guard last[pair] != document else { return }
        last[pair] = Int32(document)
        counts[pair] += 1
      }
    }
    return counts
  }

  /// Gives each pair its set; returns how many there are. Sets are shared in the order of frequency, so that they fill alike.
  private mutating func numberPairs(_ counts: [UInt32]) -> Int {
    let pairs = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
    let documentCount = blockCount * 64
    let exact = pairs.prefix { Int(counts[$0]) * Self.commonShare >= documentCount }.count
    let shared = pairs.dropFirst(exact)
    let sharedCount = shared.reduce(0) { $0 + Int(counts[$1]) } * Self.sharing / documentCount + 1
    for (rank, pair) in pairs.enumerated() {
      setOfPair[pair] = UInt32(1 + (rank < exact ? rank : exact + (rank - exact) % sharedCount))
    }
    exactCount = UInt32(exact)
    return exact + min(sharedCount, shared.count)
  }

  /// Where `second` follows `first`.
  func places(_ first: Int32, _ second: Int32) -> Places {
    guard first < wordCount, second < wordCount else { return .unknown }
    let set = setOfPair[Int(first) * wordCount + Int(second)]
    guard set > 0 else { return .nowhere }
    let bits = bits[Int(set - 1) * blockCount..<Int(set) * blockCount]
    return set <= exactCount ? .exactly(bits) : .perhaps(bits)
  }
}
