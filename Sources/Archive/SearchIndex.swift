import VietnameseText

/// Which documents hold which words. Documents are numbered in their default order, so that what is found comes sorted.
///
/// Words are looked up in their folded form. What a word is worth in a document is worked out when the index is built and kept
/// in one byte: for a frequent word as a column with a byte for every document, for others as a list. So a search adds up
/// bytes, which takes microseconds for each 10,000 documents, and needs no shortcut that would make a total a guess.
struct SearchIndex: Sendable {
  let documentCount: Int
  let vocabulary: Vocabulary
  let rows: TokenRows
  /// For each folded word, in how many documents it stands.
  let frequencies: [Int32]
  /// For each of the most frequent words a byte a document; 0 where it does not stand.
  let columns: [UInt8]
  /// For the other words: the documents, and what the word is worth in each.
  let listEnds: [UInt32]
  let listDocuments: [Int32]
  let listWorths: [UInt8]
  /// For each exact word of several with one folded form, in which documents it stands.
  let spellings: SpellingLists

  /// How many words have a column.
  var columnCount: Int { documentCount == 0 ? 0 : columns.count / documentCount }

  var byteCount: Int {
    rows.byteCount + columns.count + listDocuments.count * 5 + listEnds.count * 8 + spellings.byteCount
      + vocabulary.byteCount
  }

  func list(_ number: Int32) -> Range<Int> {
    let place = Int(number) - columnCount
    return Int(place == 0 ? 0 : listEnds[place - 1])..<Int(listEnds[place])
  }
}

/// The words of an index: exact ones, and the folded forms under which they are found.
struct Vocabulary: Sendable {
  let words: [SearchWord]
  /// By number, the most frequent first.
  let folded: [String]
  /// For each folded form its exact words.
  let spellings: Lists<Int32>
  /// Numbers of the folded forms in their order.
  private let sorted: [Int32]

  init(words: [SearchWord], folded: [String], spellings: Lists<Int32>) {
    self.words = words
    self.folded = folded
    self.spellings = spellings
    sorted = folded.indices.map { Int32($0) }.sorted {
      folded[Int($0)].utf8.lexicographicallyPrecedes(folded[Int($1)].utf8)
    }
  }

  var byteCount: Int { words.count * MemoryLayout<SearchWord>.stride + folded.count * 24 + spellings.byteCount }

  func number(of folded: String) -> Int32? {
    guard let first = sorted(from: folded).first, self.folded[Int(first)] == folded else { return nil }
    return first
  }

  /// Those that begin so.
  func completions(of start: String) -> [Int32] {
    sorted(from: start).prefix { folded[Int($0)].utf8.starts(with: start.utf8) }.map { $0 }
  }

  private func sorted(from start: String) -> ArraySlice<Int32> {
    sorted[sorted.partitioningIndex { !folded[Int($0)].utf8.lexicographicallyPrecedes(start.utf8) }...]
  }
}

/// Where exact words stand: as bits where they are frequent, as a list where that is shorter.
struct SpellingLists: Sendable {
  enum Place: Sendable {
    /// It is the only spelling of its folded form.
    case everywhere
    /// The place of its first word among the bits.
    case bits(Int)
    case list(Range<Int>)
  }

  var places: [Place] = []
  var bits: [UInt64] = []
  var documents: [Int32] = []

  var byteCount: Int { places.count * MemoryLayout<Place>.stride + bits.count * 8 + documents.count * 4 }

  /// Adds the documents with a word.
  func add(_ word: Int32, to set: inout Bitset) {
    switch places[Int(word)] {
    case .everywhere: set.fill()
    case .bits(let start): set.formUnion(bits[start..<start + set.words.count])
    case .list(let range): for document in documents[range] { set.insert(document) }
    }
  }
}
