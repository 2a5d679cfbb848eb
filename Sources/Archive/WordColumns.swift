/// What a word is worth in each of 64 documents, four bits each: a lane has documents l, l + 16, l + 32 and l + 48 of the
/// block, the first of them in its lowest bits. So 64 scores are added up in a few instructions.
typealias WorthBlock = SIMD16<UInt16>

extension WorthBlock {
  /// Worths of the 16 documents from `16 * quarter` on.
  func quarter(_ quarter: UInt16) -> WorthBlock { (self &>> (4 &* quarter)) & 15 }

  /// The greater worth of each document.
  func maximum(_ other: WorthBlock) -> WorthBlock {
    (UInt16(0)..<4).reduce(WorthBlock()) { result, quarter in
      let (own, others) = (self.quarter(quarter), other.quarter(quarter))
      return result | own.replacing(with: others, where: others .> own) &<< (4 &* quarter)
    }
  }
}

/// In which documents a word stands, and what it is worth in each.
struct WordColumn: Sendable {
  /// A bit a document.
  var members: ArraySlice<UInt64> = []
  /// 0 where the word does not stand, and perhaps where it does.
  var worths: ArraySlice<WorthBlock> = []
}

/// Columns of the same length.
struct WordColumns: Sendable {
  private let blockCount: Int
  private var members: [UInt64]
  private var worths: [WorthBlock]

  /// All are empty.
  init(count: Int, documentCount: Int) {
    blockCount = (documentCount + 63) / 64
    members = [UInt64](repeating: 0, count: count * blockCount)
    worths = [WorthBlock](repeating: WorthBlock(), count: count * blockCount)
  }

  var byteCount: Int { members.count * 8 + worths.count * MemoryLayout<WorthBlock>.stride }

  subscript(number: Int) -> WordColumn {
    let range = number * blockCount..<(number + 1) * blockCount
    return WordColumn(members: members[range], worths: worths[range])
  }

  /// The word stands in a document; of several worths the greatest counts.
  mutating func insert(_ document: Int32, worth: UInt16, in number: Int) {
    let block = number * blockCount + Int(document) >> 6
    members[block] |= 1 << UInt64(document & 63)
    let (lane, shift) = (Int(document & 15), UInt16(document & 48) >> 2)
    let old = worths[block][lane]
    if old >> shift & 15 < worth { worths[block][lane] = old & ~(15 << shift) | worth << shift }
  }

  /// The word stands wherever that of the column does.
  mutating func insert(_ column: WordColumn, in number: Int) {
    let start = number * blockCount
    for (block, word) in column.members.enumerated() { members[start + block] |= word }
    for (block, worth) in column.worths.enumerated() {
      worths[start + block] = worths[start + block].maximum(worth)
    }
  }
}
