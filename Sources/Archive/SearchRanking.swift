/// A document and its score.
struct RankedDocument: Sendable {
  let score: Int
  let document: Int32

  static func precedes(_ a: RankedDocument, _ b: RankedDocument) -> Bool {
    (b.score, a.document) < (a.score, b.document)
  }
}

/// The best of documents that come block by block, the blocks in ascending order.
private struct BestDocuments {
  private let limit: Int
  private var found: [RankedDocument] = []
  /// What is worth no more is not among them.
  private(set) var bar = -1

  init(limit: Int) { self.limit = limit }

  mutating func insert(_ document: RankedDocument) { found.append(document) }

  /// Only here the bar rises: within a block documents come in any order, and of equal ones the first must stay.
  mutating func endBlock() {
    if found.count >= limit + max(8, limit / 4) { drop() }
  }

  private mutating func drop() {
    found.sort(by: RankedDocument.precedes)
    found.removeSubrange(limit...)
    bar = found[limit - 1].score
  }

  consuming func sorted() -> [RankedDocument] {
    found.sort(by: RankedDocument.precedes)
    return Array(found.prefix(limit))
  }
}

extension Search {
  /// The `count` best of some documents that have all words, in order.
  func best(_ count: Int, of documents: Bitset) -> [RankedDocument] {
    guard count > 0 else { return [] }
    return index.rows.withReader { reader in
      var ranking = Ranking(self, count: count, reader)
      ranking.add(documents.words)
      return ranking.best.sorted()
    }
  }
}

/// Looks for the best of some documents: adds up the scores of 64 at a time, and looks only at those that may be high enough
/// where the words stand.
private struct Ranking {
  /// Default 32 blocks of 64 documents: their scores fit the fastest memory.
  private static let blocksAtOnce = 32
  /// What the terms are worth in each document at the least.
  private static let floor = Score.leastWorth * Score.weights

  private let terms: [Search.Term]
  private let pairs: [Search.Pair]
  private let reader: TokenRows.Reader
  private(set) var best: BestDocuments
  /// What the terms are worth beyond the floor; four elements a block.
  private var worths = [WorthBlock](repeating: WorthBlock(), count: blocksAtOnce * 4)
  /// For each pair the documents of a block where it may stand.
  private var neighbours: [UInt64]

  init(_ search: Search, count: Int, _ reader: TokenRows.Reader) {
    terms = search.terms
    pairs = search.pairs
    self.reader = reader
    best = BestDocuments(limit: count)
    neighbours = [UInt64](repeating: 0, count: pairs.count)
  }

  mutating func add(_ documents: [UInt64]) {
    var blocks: [Int] = []
    for block in documents.indices where documents[block] != 0 {
      blocks.append(block)
      if blocks.count == Self.blocksAtOnce { add(&blocks, of: documents) }
    }
    add(&blocks, of: documents)
  }

  private mutating func add(_ blocks: inout [Int], of documents: [UInt64]) {
    for place in worths.indices { worths[place] = WorthBlock() }
    for term in terms {
      let weight = WorthBlock(repeating: term.weight)
      let start = term.column.worths.startIndex
      for (place, block) in blocks.enumerated() {
        let worth = term.column.worths[start + block]
        for quarter in 0..<4 { worths[place * 4 + quarter] &+= worth.quarter(UInt16(quarter)) &* weight }
      }
    }
    for (place, block) in blocks.enumerated() { add(documents[block], of: block, place * 4) }
    blocks.removeAll(keepingCapacity: true)
  }

  /// Adds those members of a block whose score may be high enough; `start` is where their worths are.
  private mutating func add(_ members: UInt64, of block: Int, _ start: Int) {
    var near: UInt64 = 0
    for place in pairs.indices {
      neighbours[place] = pairs[place].places.members(of: block) & members
      near |= neighbours[place]
    }
    // What stands side by side adds half at most.
    if near != 0 { add(near, of: block, start, ifAtLeast: best.bar * 2 / 3) }
    if near != members { add(members & ~near, of: block, start, ifAtLeast: best.bar + 1) }
    best.endBlock()
  }

  private mutating func add(_ members: UInt64, of block: Int, _ start: Int, ifAtLeast bound: Int) {
    let bound = max(0, bound - Self.floor)
    let least = WorthBlock(repeating: UInt16(bound))
    guard any((0..<4).reduce(SIMDMask(repeating: false)) { $0 .| (worths[start + $1] .>= least) }) else { return }
    var rest = members
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest - 1
      let worth = Int(worths[start + place >> 4][place & 15])
      if worth >= bound { add(Int32(block * 64 + place), Self.floor + worth) }
    }
  }

  private mutating func add(_ document: Int32, _ words: Int) {
    let bit: UInt64 = 1 << UInt64(document & 63)
    let possible = neighbours.count { $0 & bit != 0 }
    guard Score.score(words, closePairs: possible, of: pairs.count) > best.bar else { return }
    let close = pairs.indices.count { place in
      neighbours[place] & bit != 0 && (pairs[place].places.isExact || reader.has(pairs[place].run, in: document))
    }
    let score = Score.score(words, closePairs: close, of: pairs.count)
    if score > best.bar { best.insert(RankedDocument(score: score, document: document)) }
  }
}
