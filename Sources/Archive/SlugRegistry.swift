import Glibc
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
  private var ambiguous: [String: [Int32]] = [:]
  /// Indices in the order of the slugs, and of the slugs read backwards.
  private var sorted: [Int32] = []
  private var sortedBackwards: [Int32] = []

  init() {}

  /// `name` is called from several threads.
  init(count: Int, name: @Sendable (Int) -> Name) {
    let named = Workers.mapSmall(count) { index in
      let name = name(index)
      let own = VietnameseText.slug(name.text)
      return (slug: own.isEmpty ? name.fallback : own, identity: name.identity)
    }
    set(named.map(\.slug))
    var clashes = clashes
    for clash in clashes { ambiguous[named[Int(clash[0])].slug] = clash }
    // Lengthens the hash of all who still clash, until none do.
    var slugs = named.map(\.slug)
    var length = 4
    while !clashes.isEmpty, length <= 64 {
      for index in clashes.joined().map(Int.init) {
        let hash = hexadecimal(SHA256.digest(of: Array(named[index].identity.utf8)))
        slugs[index] = "\(named[index].slug)-\(hash.prefix(length))"
      }
      set(slugs)
      clashes = self.clashes
      length += 4
    }
  }

  /// Begins with the orders that there are: those of slugs of which few have changed are soon right again.
  private mutating func set(_ slugs: [String]) {
    (letters, ends) = ([], [])
    for slug in slugs {
      letters.append(contentsOf: slug.utf8)
      ends.append(UInt32(letters.count))
    }
    if sorted.isEmpty { (sorted, sortedBackwards) = (ends.indices.map(Int32.init), ends.indices.map(Int32.init)) }
    let registry = self
    (sorted, sortedBackwards) = Workers.both({ registry.sorted.sorted { registry.precedes($0, $1) } }) {
      registry.letters.withUnsafeBufferPointer { letters in
        registry.sortedBackwards.sorted { a, b in
          letters[registry.range(a)].reversed().lexicographicallyPrecedes(letters[registry.range(b)].reversed())
        }
      }
    }
  }

  /// Those with one slug, each time more than one.
  private var clashes: [[Int32]] {
    var clashes: [[Int32]] = []
    var start = 0
    for place in sorted.indices where place + 1 == sorted.count || precedes(sorted[place], sorted[place + 1]) {
      if place > start { clashes.append(sorted[start...place].sorted()) }
      start = place + 1
    }
    return clashes
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

  package var count: Int { ends.count }
  package var slugs: [String] { ends.indices.map { slug(of: Int32($0)) } }

  package func slug(of index: Int32) -> String { String(decoding: bytes(of: index), as: UTF8.self) }

  package func bytes(of index: Int32) -> ArraySlice<UInt8> { letters[range(index)] }

  private func range(_ index: Int32) -> Range<Int> {
    Int(index == 0 ? 0 : ends[Int(index) - 1])..<Int(ends[Int(index)])
  }

  /// In the order of the slugs' bytes.
  func precedes(_ a: Int32, _ b: Int32) -> Bool {
    letters.withUnsafeBufferPointer { letters in
      let (a, b) = (
        UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(letters)[range(a)]),
        UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(letters)[range(b)])
      )
      guard let first = a.baseAddress, let second = b.baseAddress else { return a.count < b.count }
      let order = memcmp(first, second, min(a.count, b.count))
      return order != 0 ? order < 0 : a.count < b.count
    }
  }

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
