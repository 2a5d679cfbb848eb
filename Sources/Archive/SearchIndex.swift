import Dispatch
import Synchronization
import VietnameseText

/// Which documents hold which syllables, and where. Documents are numbered in their default order, so that what is
/// found comes sorted by it.
struct SearchIndex: Sendable {
  /// The texts of one document.
  struct Texts {
    var title: [String] = []
    var names: [String] = []
    var body: [String] = []

    fileprivate var fields: [(texts: [String], weight: Int)] { [(title, 4), (names, 2), (body, 1)] }
  }

  /// Of one part of the documents while the index is built, then of all.
  private var table = WordTable()
  private(set) var postings: [Postings] = []
  /// In words, for each document.
  private(set) var lengths: [Int32] = []
  /// For each document the position at which its body begins; before it stand title and names.
  private(set) var bodyStarts: [UInt32] = []
  private(set) var totalLength = 0
  /// Ids of words, in order of their folded form.
  private var byFolded: [Int32] = []

  var documentCount: Int { lengths.count }
  var words: [SearchWord] { table.words }
  var byteCount: Int { postings.reduce(0) { $0 + $1.byteCount } + lengths.count * 8 }

  /// Default 1,024 documents are indexed by one thread at a time; a fixed number, so that the result is alike everywhere.
  private static let partSize = 1024

  /// Indexes on all cores; `texts` is called from several threads.
  init(documentCount: Int, texts: @Sendable (Int) -> Texts) {
    let starts = Array(stride(from: 0, to: documentCount, by: Self.partSize))
    let parts = Mutex([SearchIndex?](repeating: nil, count: starts.count))
    DispatchQueue.concurrentPerform(iterations: starts.count) { number in
      let documents = starts[number]..<min(starts[number] + Self.partSize, documentCount)
      let part = SearchIndex(documents, texts: texts)
      parts.withLock { $0[number] = part }
    }
    lengths.reserveCapacity(documentCount)
    bodyStarts.reserveCapacity(documentCount)
    for number in starts.indices {
      // Taken out, so that a part goes when it has been added.
      let part = parts.withLock { parts in parts[number].take() }
      if let part { append(part) }
    }
    let words = words
    byFolded = words.indices.map { Int32($0) }.sorted { a, b in
      let (first, second) = (words[Int(a)], words[Int(b)])
      if first.folded != second.folded { return first.folded.utf8.lexicographicallyPrecedes(second.folded.utf8) }
      return first.toneless.utf8.lexicographicallyPrecedes(second.toneless.utf8)
    }
  }

  /// Some documents, numbered from 0.
  private init(_ documents: Range<Int>, texts: (Int) -> Texts) {
    var found: [UInt64] = []
    var positions: [UInt32] = []
    for document in documents {
      found.removeAll(keepingCapacity: true)
      let fields = texts(document).fields
      var position: UInt32 = 0
      var fieldStarts: [UInt32] = []
      for field in fields {
        fieldStarts.append(position)
        for text in field.texts {
          table.scan(text) { word in
            found.append(UInt64(word) << 32 | UInt64(position))
            position += 1
          }
          // A gap, so that no phrase runs from one text into the next.
          position += 1
        }
      }
      lengths.append(Int32(found.count))
      bodyStarts.append(fieldStarts[2])
      totalLength += found.count
      found.sort()
      add(found, weights: fields.map(\.weight), fieldStarts: fieldStarts, using: &positions)
    }
  }

  /// The words of the next document with their positions, sorted.
  private mutating func add(
    _ found: [UInt64], weights: [Int], fieldStarts: [UInt32], using positions: inout [UInt32]
  ) {
    let document = Int32(lengths.count - 1)
    var index = 0
    while postings.count < table.words.count { postings.append(Postings()) }
    while index < found.count {
      let word = found[index] >> 32
      var weight = 0
      positions.removeAll(keepingCapacity: true)
      while index < found.count, found[index] >> 32 == word {
        let position = UInt32(truncatingIfNeeded: found[index])
        weight += weights[position >= fieldStarts[2] ? 2 : position >= fieldStarts[1] ? 1 : 0]
        positions.append(position)
        index += 1
      }
      postings[Int(word)].add(document, weight: UInt8(min(weight, 255)), positions: positions[...])
    }
  }

  private mutating func append(_ part: SearchIndex) {
    let shift = Int32(lengths.count)
    for (word, postings) in zip(part.words, part.postings) {
      let id = Int(table.id(of: word))
      if id == self.postings.count { self.postings.append(Postings()) }
      self.postings[id].append(postings, shiftedBy: shift)
    }
    lengths += part.lengths
    bodyStarts += part.bodyStarts
    totalLength += part.totalLength
  }

  /// The words of the index that a typed one stands for.
  func variants(of word: SearchWord) -> [(id: Int32, level: MatchLevel)] {
    folded(from: word.folded).prefix { words[Int($0)].folded == word.folded }
      .compactMap { id in word.level(of: words[Int(id)]).map { (id, $0) } }
  }

  /// The words of the index that begin as a typed one does. Whatever its marks, it is not the word that was typed.
  func completions(of word: SearchWord) -> [(id: Int32, level: MatchLevel)] {
    folded(from: word.folded).prefix { words[Int($0)].folded.hasPrefix(word.folded) }.map { id in
      (id, .folded)
    }
  }

  private func folded(from start: String) -> ArraySlice<Int32> {
    byFolded[byFolded.partitioningIndex { !words[Int($0)].folded.utf8.lexicographicallyPrecedes(start.utf8) }...]
  }
}
