/// A set of words that says no at once: a table of bits is asked before the hash table is, for most words of a text are
/// in none of the sets that a reader asks.
@usableFromInline
package struct WordSet: Sendable {
  @usableFromInline private(set) var words: Set<Word>
  @usableFromInline package private(set) var filter = WordFilter()

  package init(_ words: some Sequence<Word>) {
    self.words = Set(words)
    for word in self.words { filter.insert(word) }
  }

  /// Single words, separated by commas or white space.
  package init(words: String) {
    self.init(words.split(whereSeparator: { $0 == "," || $0.isWhitespace }).map { Word(String($0)) })
  }

  @inlinable @inline(__always)
  package func contains(_ word: Word) -> Bool {
    filter.mayContain(word) && words.contains(word)
  }

  package mutating func insert(_ word: Word) {
    words.insert(word)
    filter.insert(word)
  }
}

extension WordSet: ExpressibleByArrayLiteral {
  @usableFromInline
  package init(arrayLiteral elements: Word...) {
    self.init(elements)
  }
}

/// 4,096 bits, one for each value of a cheap mix of a word's bytes.
@usableFromInline
package struct WordFilter: Sendable {
  @usableFromInline private(set) var bits = [UInt64](repeating: 0, count: 64)

  package init(_ words: Word...) {
    for word in words { insert(word) }
  }

  package mutating func insert(_ word: Word) {
    let place = word.place
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  @inlinable @inline(__always)
  package func mayContain(_ word: Word) -> Bool { holds(word.place) }

  @inlinable @inline(__always)
  func holds(_ place: Int) -> Bool { bits[place >> 6] & (1 << UInt64(place & 63)) != 0 }
}

/// Of which of eight sets a word may be: as many filters, asked at once.
@usableFromInline
package struct WordClasses: Sendable {
  @usableFromInline private(set) var classes = [UInt8](repeating: 0, count: 4096)

  package init() {}

  package mutating func insert(_ filter: WordFilter, as bit: UInt8) {
    for place in classes.indices where filter.holds(place) { classes[place] |= bit }
  }

  @inlinable
  package subscript(word: Word) -> UInt8 { classes[word.place] }
}
