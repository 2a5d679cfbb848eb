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

  /// By index, in the order of the names given.
  package let slugs: [String]
  private let owners: [String: Int32]
  private let ambiguous: [String: [Int32]]
  /// For near misses.
  private let sorted: [String]

  init(_ names: [Name]) {
    let plain = names.map { name in
      let own = slug(name.text)
      return own.isEmpty ? name.fallback : own
    }
    var groups: [String: [Int32]] = [:]
    for (index, slug) in plain.enumerated() { groups[slug, default: []].append(Int32(index)) }
    ambiguous = groups.filter { $0.value.count > 1 }
    slugs = Self.distinct(plain, identities: names.map(\.identity), ambiguous: ambiguous)
    owners = Dictionary(slugs.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: min)
    sorted = slugs.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
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

  package func resolve(_ segment: String) -> Resolution {
    if let choices = ambiguous[segment] { return .ambiguous(choices) }
    if let owner = owners[segment] { return .found(owner) }
    let canonical = slug(segment)
    guard canonical != segment, owners[canonical] != nil || ambiguous[canonical] != nil else { return .unknown }
    return .moved(canonical)
  }

  package func index(of slug: String) -> Int32? { owners[slug] }

  /// Existing slugs that are a few typing errors away, nearest first. Looks only at neighbours in the alphabet, so it
  /// takes logarithmic time and misses an error in the first letters where there are many names.
  package func nearMisses(of segment: String, limit: Int = 3) -> [String] {
    let wanted = slug(segment)
    guard !wanted.isEmpty else { return [] }
    let position = sorted.partitioningIndex { !$0.utf8.lexicographicallyPrecedes(wanted.utf8) }
    let allowed = max(1, wanted.utf8.count / 4)
    return sorted[max(0, position - 64)..<min(sorted.count, position + 64)]
      .map { (distance: editDistance(Array($0.utf8), Array(wanted.utf8)), slug: $0) }
      .filter { $0.distance <= allowed || $0.slug.hasPrefix(wanted) }
      .sorted { ($0.distance, $0.slug) < ($1.distance, $1.slug) }
      .prefix(limit).map(\.slug)
  }
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
