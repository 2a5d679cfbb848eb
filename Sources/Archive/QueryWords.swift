import VietnameseText

/// The words of a query as they are looked for in the bytes of a text: most of it is passed over eight bytes at a time, and
/// what a printed word is worth is worked out once.
struct QueryWords {
  private struct Wanted {
    let word: SearchWord
    /// In UTF-8, folded.
    let letters: [UInt8]
    let mayGrow: Bool
  }

  private struct Printed: Hashable {
    let word: Int
    let bytes: ArraySlice<UInt8>
  }

  private let wanted: [Wanted]
  private let beginnings: WordBeginnings
  /// How closely printed words agree with those of the query, as far as they were met.
  private var known: [Printed: MatchLevel?] = [:]

  init(_ query: SearchQuery) {
    // What was typed twice counts once; the last of all may grow.
    wanted = query.words.enumerated().compactMap { number, word in
      guard query.words.lastIndex(of: word) == number else { return nil }
      return Wanted(
        word: word, letters: Array(word.folded.utf8), mayGrow: query.lastMayGrow && number == query.words.count - 1)
    }
    beginnings = WordBeginnings(wanted.compactMap(\.letters.first))
  }

  /// Each word counts once, by how closely it agrees.
  private static func rank(_ level: MatchLevel) -> Int { MatchLevel.allCases.count - level.rawValue + 4 }

  /// What no sentence exceeds.
  var highestRank: Int { wanted.count * Self.rank(.exact) }

  /// How good a sentence is.
  mutating func rank(of sentence: UnsafeBufferPointer<UInt8>) -> Int {
    var best: [Int] = []
    let count = wanted.count
    forEachHit(in: sentence) { word, _, level in
      if best.isEmpty { best = [Int](repeating: 0, count: count) }
      best[word] = max(best[word], Self.rank(level))
    }
    return best.reduce(0, +)
  }

  /// Where the words stand in a sentence, in scalars.
  mutating func hits(in sentence: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var places: [Range<Int>] = []
    forEachHit(in: sentence) { _, place, _ in
      if places.last != place { places.append(place) }
    }
    var (counted, scalars) = (0, 0)
    return places.map { place in
      scalars += Int(countScalars(UnsafeBufferPointer(rebasing: sentence[counted..<place.lowerBound])))
      let start = scalars
      scalars += Int(countScalars(UnsafeBufferPointer(rebasing: sentence[place])))
      counted = place.upperBound
      return start..<scalars
    }
  }

  /// Calls `body` with each word of the query and each place where it is printed, in the order of the places.
  private mutating func forEachHit(
    in text: UnsafeBufferPointer<UInt8>, _ body: (_ word: Int, _ place: Range<Int>, _ level: MatchLevel) -> Void
  ) {
    beginnings.forEach(in: text) { start in
      guard !continuesWord(at: start, in: text) else { return }
      for number in wanted.indices {
        guard let reached = Self.end(of: wanted[number].letters, at: start, in: text) else { continue }
        let end = wordEnd(from: start, in: text)
        if reached < end {
          if wanted[number].mayGrow { body(number, start..<end, .folded) }
        } else if let level = level(of: text[start..<end], number) {
          body(number, start..<end, level)
        }
      }
    }
  }

  /// Where letters end that stand in a text, printed with whatever marks; nil where they do not.
  private static func end(of letters: [UInt8], at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var place = start
    var index = 0
    while index < letters.count {
      guard place < text.count else { return nil }
      let byte = text[place]
      if byte < 0x80 {
        guard byte | 0x20 == letters[index] else { return nil }
        (place, index) = (place + 1, index + 1)
        continue
      }
      let scalar = text.span.scalar(at: &place)
      if let base = Letter(scalar)?.base {
        guard base == letters[index] else { return nil }
        index += 1
      } else {
        // A letter of another language.
        let folded = folded(String(scalar)).utf8
        guard letters[index...].starts(with: folded) else { return nil }
        index += folded.count
      }
    }
    return place
  }

  private mutating func level(of printed: Slice<UnsafeBufferPointer<UInt8>>, _ word: Int) -> MatchLevel? {
    let key = Printed(word: word, bytes: ArraySlice(printed))
    if let level = known[key] { return level }
    let level = wanted[word].word.level(of: SearchWord(String(decoding: printed, as: UTF8.self)))
    known[key] = .some(level)
    return level
  }
}
