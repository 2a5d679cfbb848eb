import VietnameseText

/// The permalinks of one kind of thing: what each is called, and what a path segment leads to.
///
/// Two names with one slug each get `-` and four characters of a hash of what they are; the plain slug then names
/// nobody, so that a link never comes to mean someone else.
package struct SlugRegistry: Sendable {
  package struct Name: Sendable {
    /// What the slug is made from.
    package var text: String
    /// What tells it from others with the same slug; unique.
    package var identity: String
    /// Stands in for the slug of a text without an ASCII form.
    package var fallback: String
  }

  package enum Resolution: Hashable, Sendable {
    case found(Int32)
    /// The segment written as it should be: lower case, without accents.
    case moved(String)
    case ambiguous([Int32])
    case unknown
  }

  /// By index, in the order of the names given: the letters of all, and where each ends.
  private var letters: [UInt8] = []
  private var ends: [UInt32] = []
  private var ambiguous: [String: [Int32]]
  /// Indices in the order of the slugs, and of the slugs read backwards.
  private var sorted: [Int32] = []
  private var sortedBackwards: [Int32] = []

  init(_ names: [Name]) {
    let plain = names.map { name in
      let own = VietnameseText.slug(name.text)
      return own.isEmpty ? name.fallback : own
    }
    var groups: [String: [Int32]] = [:]
    for (index, slug) in plain.enumerated() { groups[slug, default: []].append(Int32(index)) }
    ambiguous = groups.filter { $0.value.count > 1 }
    for slug in Self.distinct(plain, identities: names.map(\.identity), ambiguous: ambiguous) {
      letters.append(contentsOf: slug.utf8)
      ends.append(UInt32(letters.count))
    }
    let order = names.indices.map { Int32($0) }
    sorted = order.sorted { precedes($0, $1) }
    sortedBackwards = order.sorted { bytes(of: $0).reversed().lexicographicallyPrecedes(bytes(of: $1).reversed()) }
  }

  /// The same permalinks for the same things in another order: the new index of each is its place in `order`.
  func reordered(_ order: [Int]) -> SlugRegistry {
    var result = self
    (result.letters, result.ends) = ([], [])
    var places = [Int32](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() {
      places[index] = Int32(place)
      result.letters.append(contentsOf: bytes(of: Int32(index)))
      result.ends.append(UInt32(result.letters.count))
    }
    result.ambiguous = ambiguous.mapValues { $0.map { places[Int($0)] }.sorted() }
    result.sorted = sorted.map { places[Int($0)] }
    result.sortedBackwards = sortedBackwards.map { places[Int($0)] }
    return result
  }

  /// Lengthens the hash of all who still clash, until none do.
  private static func distinct(
    _ plain: [String], identities: [String], ambiguous: [String: [Int32]]
  ) -> [String] {
    var slugs = plain
    var clashing = Set(ambiguous.values.joined())
    var length = 4
    while !clashing.isEmpty, length <= 64 {
      for index in clashing {
        let hash = hexadecimal(SHA256.digest(of: Array(identities[Int(index)].utf8)))
        slugs[Int(index)] = "\(plain[Int(index)])-\(hash.prefix(length))"
      }
      let owners = Dictionary(grouping: slugs.indices, by: { slugs[$0] })
      clashing = Set(owners.values.filter { $0.count > 1 }.joined().map { Int32($0) })
      length += 4
    }
    return slugs
  }

  package var count: Int { ends.count }
  package var slugs: [String] { ends.indices.map { slug(of: Int32($0)) } }

  package func slug(of index: Int32) -> String { String(decoding: bytes(of: index), as: UTF8.self) }

  private func bytes(of index: Int32) -> ArraySlice<UInt8> {
    letters[Int(index == 0 ? 0 : ends[Int(index) - 1])..<Int(ends[Int(index)])]
  }

  func precedes(_ a: Int32, _ b: Int32) -> Bool { bytes(of: a).lexicographicallyPrecedes(bytes(of: b)) }

  package func resolve(_ segment: String) -> Resolution {
    if let choices = ambiguous[segment] { return .ambiguous(choices) }
    if let owner = index(of: segment) { return .found(owner) }
    let canonical = VietnameseText.slug(segment)
    guard canonical != segment, index(of: canonical) != nil || ambiguous[canonical] != nil else { return .unknown }
    return .moved(canonical)
  }

  /// Takes logarithmic time.
  package func index(of slug: String) -> Int32? {
    let wanted = Array(slug.utf8)
    let position = sorted.partitioningIndex { !bytes(of: $0).lexicographicallyPrecedes(wanted) }
    guard position < sorted.count, bytes(of: sorted[position]).elementsEqual(wanted) else { return nil }
    return sorted[position]
  }

  /// Existing slugs that are a few typing errors away, nearest first. Looks at the neighbours in the alphabet and at those
  /// that end alike, so it takes logarithmic time; with many names it misses errors at both ends.
  package func nearMisses(of segment: String, limit: Int = 3) -> [String] {
    let wanted = Array(VietnameseText.slug(segment).utf8)
    guard !wanted.isEmpty else { return [] }
    let start = sorted.partitioningIndex { !bytes(of: $0).lexicographicallyPrecedes(wanted) }
    let end = sortedBackwards.partitioningIndex {
      !bytes(of: $0).reversed().lexicographicallyPrecedes(wanted.reversed())
    }
    let allowed = max(1, wanted.count / 4)
    return Set(Self.around(start, sorted) + Self.around(end, sortedBackwards))
      .compactMap { index -> (distance: Int, slug: String)? in
        let other = bytes(of: index)
        let isBeginning = other.starts(with: wanted)
        guard isBeginning || abs(other.count - wanted.count) <= allowed else { return nil }
        let distance = editDistance(Array(other), wanted)
        return distance <= allowed || isBeginning ? (distance, slug(of: index)) : nil
      }
      .sorted { ($0.distance, $0.slug) < ($1.distance, $1.slug) }
      .prefix(limit).map(\.slug)
  }

  /// Default 64 on either side.
  private static func around(_ position: Int, _ indices: [Int32]) -> ArraySlice<Int32> {
    indices[max(0, position - 64)..<min(indices.count, position + 64)]
  }

  var byteCount: Int { letters.count + ends.count * 12 }
}

/// Letters to insert, remove, replace or swap with their neighbour (optimal string alignment).
package func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var best = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
      row.append(best)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
