import VietnameseText

/// All that a query found, and the best of it in order.
struct SearchMatches: Sendable {
  let search: Search
  /// Ascending.
  private(set) var documents: [Int32]
  /// For each document its level, the best highest, in the two upper bits, and its score below.
  private var keys: [UInt32]

  private static let scoreMask: UInt32 = (1 << 30) - 1

  init(search: Search, documents: [Int32], keys: [UInt32]) {
    self.search = search
    self.documents = documents
    self.keys = keys
  }

  static func levelBits(_ level: MatchLevel) -> UInt32 { UInt32(MatchLevel.folded.rawValue - level.rawValue) << 30 }

  var isEmpty: Bool { documents.isEmpty }

  mutating func keep(among selection: Selection) {
    switch selection {
    case .all: break
    case .bits(let bits, _): keep(where: bits.contains)
    case .list(let members):
      var place = members.startIndex
      keep { document in
        while place < members.endIndex, members[place] < document { place += 1 }
        return place < members.endIndex && members[place] == document
      }
    }
  }

  private mutating func keep(where isWanted: (Int32) -> Bool) {
    var kept = 0
    for place in documents.indices where isWanted(documents[place]) {
      documents[kept] = documents[place]
      keys[kept] = keys[place]
      kept += 1
    }
    documents.removeSubrange(kept...)
    keys.removeSubrange(kept...)
  }

  /// Default 1,024: of how many documents, the best ones without it, the neighbourhood of words is looked at.
  private static let closenessLimit = 1024

  /// The `count` best, in order: by the level of what was typed with marks, then by score, then by the default order.
  ///
  /// How close the words stand is looked up for the best without it: for a few, if no other could come before them even if its
  /// words stood side by side; else for many, and the others follow behind these.
  func best(_ count: Int) -> [SearchHit] {
    guard count > 0, !documents.isEmpty else { return [] }
    guard search.terms.count > 1 else { return hits(sorted(foremost(count).places.map(plain)).prefix(count)) }
    let few = max(count * 2, 256)
    if few < Self.closenessLimit {
      let (places, bound) = foremost(few)
      // More than the many would be put in another order than on the pages behind.
      let found = places.count <= Self.closenessLimit ? sorted(close(places)) : []
      if found.count == documents.count || (found.count >= count && found[count - 1].key > bound) {
        return hits(found.prefix(count))
      }
    }
    let places = foremost(max(count, Self.closenessLimit)).places.sorted {
      (keys[$1], documents[$0]) < (keys[$0], documents[$1])
    }
    let others = places.dropFirst(Self.closenessLimit).map(plain)
    return hits((sorted(close(Array(places.prefix(Self.closenessLimit)))) + others).prefix(count))
  }

  private typealias Ranked = (key: UInt32, document: Int32)

  private func sorted(_ found: [Ranked]) -> [Ranked] { found.sorted { ($1.key, $0.document) < ($0.key, $1.document) } }

  private func plain(_ place: Int) -> Ranked { (keys[place], documents[place]) }

  /// Half of the score more if all words stand side by side in title or names.
  private func close(_ places: [Int]) -> [Ranked] {
    let pairs = search.pairs
    return search.index.rows.withReader { reader in
      places.map { place in
        let score = keys[place] & Self.scoreMask
        let closeness = pairs.reduce(0) { $0 + reader.closeness($1, in: documents[place]) }
        let more = UInt64(score) * UInt64(closeness) / UInt64(4 * pairs.count)
        return (keys[place] + UInt32(more), documents[place])
      }
    }
  }

  /// At least so many places with the highest keys, and what no other can reach.
  private func foremost(_ count: Int) -> (places: [Int], bound: UInt32) {
    guard count < documents.count else { return (Array(documents.indices), 0) }
    // Bins of equal width up to the highest score.
    let highest = keys.reduce(0) { max($0, $1 & Self.scoreMask) }
    let shift = UInt32(max(0, 32 - highest.leadingZeroBitCount - 10))
    func bin(_ key: UInt32) -> Int { Int(key >> 30) << 10 | Int((key & Self.scoreMask) >> shift) }
    var sizes = [Int](repeating: 0, count: 4 << 10)
    for key in keys { sizes[bin(key)] += 1 }
    var lowest = sizes.count - 1
    var sum = sizes[lowest]
    while sum < count, lowest > 0 {
      lowest -= 1
      sum += sizes[lowest]
    }
    var rest: UInt32 = 0
    var places: [Int] = []
    places.reserveCapacity(sum)
    for (place, key) in keys.enumerated() {
      if bin(key) >= lowest { places.append(place) } else { rest = max(rest, key) }
    }
    return (places, search.terms.count > 1 ? rest + (rest & Self.scoreMask) / 2 : rest)
  }

  private func hits(_ found: ArraySlice<Ranked>) -> [SearchHit] {
    var most = search.terms.reduce(0) { $0 + Float($1.weight) * 255 }
    if search.terms.count > 1 { most *= 1.5 }
    let levels = search.levels(of: found.map(\.document), among: search.terms)
    return zip(found, levels).map { found, level in
      var hit = SearchHit(index: found.document)
      hit.level = level
      hit.rankedLevel = MatchLevel(rawValue: MatchLevel.folded.rawValue - Int(found.key >> 30)) ?? .folded
      hit.score = min(1, Float(found.key & Self.scoreMask) / most)
      return hit
    }
  }

  /// Some documents that were found, with their levels.
  func hits(of documents: [Int32]) -> [SearchHit] {
    zip(documents, search.levels(of: documents, among: search.terms)).map { document, level in
      var hit = SearchHit(index: document)
      hit.level = level
      return hit
    }
  }
}
