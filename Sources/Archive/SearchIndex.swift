import VietnameseText

/// Which documents hold which words. Documents are numbered in their default order, so that what is found comes sorted.
///
/// Words are looked up in their folded form. What a word is worth in a document is worked out when the index is built and kept
/// in four bits: for a common word as a column with room for every document, for others as a list, of which a search makes a
/// column. So a search adds up whole columns, 64 documents at a time, and needs no shortcut that would make a total a guess.
struct SearchIndex: Sendable {
  let documentCount: Int
  let vocabulary: Vocabulary
  let rows: TokenRows
  let pairs: PairIndex
  /// For each folded word, in how many documents it stands.
  let frequencies: [Int32]
  /// Of the words with the smallest numbers.
  let columnCount: Int
  let columns: WordColumns
  /// Of the other words.
  let listEnds: [UInt32]
  let postings: [Posting]
  /// For each exact word of several with one folded form, in which documents it stands.
  let spellings: SpellingLists

  var byteCount: Int {
    rows.byteCount + pairs.byteCount + columns.byteCount + postings.count * MemoryLayout<Posting>.stride
      + listEnds.count * 8 + spellings.byteCount + vocabulary.byteCount
  }

  /// Where a word stands, at least among some documents: at once if it is common, else in a step a document.
  func column(of choice: WordChoice, among documents: Bitset) -> WordColumn {
    if case .one(let number) = choice, number < columnCount { return columns[Int(number)] }
    var made = WordColumns(count: 1, documentCount: documentCount)
    for number in choice.numbers {
      if number < columnCount {
        made.insert(columns[Int(number)], in: 0)
      } else {
        for posting in postings[list(number)] where documents.contains(posting.document) {
          made.insert(posting.document, worth: posting.worth, in: 0)
        }
      }
    }
    return made[0]
  }

  private func list(_ number: Int32) -> Range<Int> {
    let place = Int(number) - columnCount
    return Int(place == 0 ? 0 : listEnds[place - 1])..<Int(listEnds[place])
  }
}

/// A document, and what a word is worth in it, in four bytes.
struct Posting: Sendable {
  private let bits: UInt32

  init(_ document: Int32, worth: UInt16) { bits = UInt32(document) << 4 | UInt32(worth) }

  var document: Int32 { Int32(bits >> 4) }
  var worth: UInt16 { UInt16(bits & 15) }
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

  func contains(_ document: Int32, with word: Int32) -> Bool {
    switch places[Int(word)] {
    case .everywhere: return true
    case .bits(let start): return bits[start + Int(document) >> 6] & 1 << UInt64(document & 63) != 0
    case .list(let range):
      let list = documents[range]
      let place = list.partitioningIndex { $0 >= document }
      return place < list.endIndex && list[place] == document
    }
  }

  /// Adds the documents with a word.
  func add(_ word: Int32, to set: inout Bitset) {
    switch places[Int(word)] {
    case .everywhere: set.fill()
    case .bits(let start): set.formUnion(bits[start..<start + set.words.count])
    case .list(let range): for document in documents[range] { set.insert(document) }
    }
  }
}
