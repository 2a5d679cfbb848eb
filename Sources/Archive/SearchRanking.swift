import Glibc
import VietnameseText

/// A query put to an index.
///
/// The score is Okapi BM25 over occurrences weighted by field, added up in whole numbers. Words that follow each other as
/// typed add up to half of it, which is what makes two common syllables a name: the multi-syllable words of Vietnamese are
/// found without a dictionary of them. Divided by the best one possible, hits of different lists compare.
struct Search: Sendable {
  struct Term: Sendable {
    let word: SearchWord
    /// Nil where no document has the word.
    let choice: WordChoice?
    let frequency: Int
    /// What the word is worth where it is worth most.
    let weight: UInt32
  }

  let index: SearchIndex
  let query: SearchQuery
  let terms: [Term]

  /// `completing`: the last word is the beginning of one.
  init(_ query: SearchQuery, in index: SearchIndex, completing: Bool) {
    self.index = index
    self.query = query
    terms = query.words.enumerated().map { number, word in
      let isBeginning = completing && number == query.words.count - 1
      let numbers =
        isBeginning
        ? index.vocabulary.completions(of: word.folded) : index.vocabulary.number(of: word.folded).map { [$0] } ?? []
      return Term(word: word, numbers: numbers, isBeginning: isBeginning, index: index)
    }
  }

  /// The last word of a query may be the beginning of one, where no document has all words as they are.
  static func matches(_ query: SearchQuery, in index: SearchIndex) -> SearchMatches {
    let whole = Search(query, in: index, completing: false).matches()
    guard whole.isEmpty, query.lastMayGrow, let last = query.words.last, last.folded.utf8.count > 1 else {
      return whole
    }
    return Search(query, in: index, completing: true).matches()
  }

  private func matches() -> SearchMatches {
    guard index.documentCount > 0, !terms.isEmpty, terms.allSatisfy({ $0.choice != nil }) else {
      return SearchMatches(search: self, documents: [], keys: [])
    }
    var (documents, scores) = index.accumulated(terms.sorted { $0.frequency < $1.frequency })
    keepPhrases(&documents, &scores)
    // The level of what was typed with marks comes first, then the score.
    for (place, level) in levels(of: documents, among: terms.filter(\.word.hasMarks)).enumerated() {
      scores[place] |= SearchMatches.levelBits(level)
    }
    return SearchMatches(search: self, documents: documents, keys: scores)
  }

  private func keepPhrases(_ documents: inout [Int32], _ scores: inout [UInt32]) {
    let phrases = query.groups.filter { $0.count > 1 }
      .map { group in index.rows.run(group.compactMap { terms[$0].choice }) }
    guard !phrases.isEmpty else { return }
    var kept = 0
    index.rows.withReader { reader in
      for place in documents.indices where phrases.allSatisfy({ reader.has($0, in: documents[place]) }) {
        documents[kept] = documents[place]
        scores[kept] = scores[place]
        kept += 1
      }
    }
    documents.removeSubrange(kept...)
    scores.removeSubrange(kept...)
  }

  /// The worst level of some words in each of some documents, which hold all of them.
  func levels(of documents: [Int32], among terms: [Term]) -> [MatchLevel] {
    var levels = [MatchLevel](repeating: .exact, count: documents.count)
    for term in terms {
      let exact = spellings(of: term, .exact)
      let tone = spellings(of: term, .tone)
      for (place, document) in documents.enumerated() where !exact.contains(document) {
        levels[place] = max(levels[place], tone.contains(document) ? .tone : .folded)
      }
    }
    return levels
  }

  /// The documents where a word stands in a spelling of one level.
  private func spellings(of term: Term, _ level: MatchLevel) -> Bitset {
    var documents = Bitset(count: index.documentCount)
    guard case .one(let number) = term.choice else { return documents }
    for word in index.vocabulary.spellings[Int(number)]
    where term.word.level(of: index.vocabulary.words[Int(word)]) == level {
      index.spellings.add(word, to: &documents)
    }
    return documents
  }

  /// The words of the query that follow each other, two by two.
  var pairs: [WordRun] {
    zip(terms, terms.dropFirst()).map { index.rows.run([$0, $1].compactMap(\.choice)) }
  }
}

extension Search.Term {
  fileprivate init(word: SearchWord, numbers: [Int32], isBeginning: Bool, index: SearchIndex) {
    self.word = word
    let sum = numbers.reduce(0) { $0 + Int(index.frequencies[Int($1)]) }
    frequency = min(sum, index.documentCount)
    choice = numbers.isEmpty ? nil : isBeginning ? .any(Set(numbers)) : .one(numbers[0])
    let (all, having) = (Float(index.documentCount), Float(frequency))
    // Rarity is at most 22 for a billion documents: 64 words of a query stay below 2^28.
    weight = UInt32(logf(1 + (all - having + 0.5) / (having + 0.5)) * 512) + 1
  }
}

extension SearchIndex {
  /// The documents with all terms, ascending, and what the terms are worth in each together. The rarest term comes first:
  /// the others are looked up only where it stands.
  fileprivate func accumulated(_ terms: [Search.Term]) -> (documents: [Int32], scores: [UInt32]) {
    var documents: [Int32] = []
    var scores: [UInt32] = []
    for (number, term) in terms.enumerated() {
      switch term.choice {
      case .one(let word) where Int(word) >= columnCount:
        let range = list(word)
        let (list, worths) = (listDocuments[range], listWorths[range])
        if number == 0 {
          documents = Array(list)
          scores = worths.map { UInt32($0) * term.weight }
        } else {
          Self.keep(&documents, &scores, in: list, worths, term.weight)
        }
      case .one(let word):
        let column = columns[Int(word) * documentCount..<(Int(word) + 1) * documentCount]
        column.withUnsafeBufferPointer { column in
          if number == 0 { documents = Self.members(of: terms, in: self) }
          if number == 0 { scores = [UInt32](repeating: 0, count: documents.count) }
          Self.keep(&documents, &scores, in: column, term.weight)
        }
      case .any(let words):
        let column = merged(words)
        column.withUnsafeBufferPointer { column in
          if number == 0 {
            documents = column.indices.lazy.filter { column[$0] != 0 }.map { Int32($0) }
            scores = [UInt32](repeating: 0, count: documents.count)
          }
          Self.keep(&documents, &scores, in: column, term.weight)
        }
      case nil: return ([], [])
      }
    }
    return (documents, scores)
  }

  /// The documents where no column of the terms, all of which have one, is 0.
  private static func members(of terms: [Search.Term], in index: SearchIndex) -> [Int32] {
    var least = [UInt8](repeating: .max, count: index.documentCount)
    for case .one(let word)? in terms.map(\.choice) where Int(word) < index.columnCount {
      let start = Int(word) * index.documentCount
      index.columns.withUnsafeBufferPointer { columns in
        least.withUnsafeMutableBufferPointer { least in
          for document in least.indices { least[document] = min(least[document], columns[start + document]) }
        }
      }
    }
    return [Int32](unsafeUninitializedCapacity: least.count) { buffer, count in
      // Without a branch that nobody could foresee.
      for document in least.indices {
        buffer[count] = Int32(document)
        count += least[document] == 0 ? 0 : 1
      }
    }
  }

  /// Leaves the documents of a column, and adds what they are worth there.
  private static func keep(
    _ documents: inout [Int32], _ scores: inout [UInt32], in column: UnsafeBufferPointer<UInt8>, _ weight: UInt32
  ) {
    var kept = 0
    documents.withUnsafeMutableBufferPointer { documents in
      scores.withUnsafeMutableBufferPointer { scores in
        for place in documents.indices {
          let worth = column[Int(documents[place])]
          documents[kept] = documents[place]
          scores[kept] = scores[place] &+ UInt32(worth) &* weight
          kept += worth == 0 ? 0 : 1
        }
      }
    }
    documents.removeSubrange(kept...)
    scores.removeSubrange(kept...)
  }

  /// The same for a list; both ascend.
  private static func keep(
    _ documents: inout [Int32], _ scores: inout [UInt32], in list: ArraySlice<Int32>, _ worths: ArraySlice<UInt8>,
    _ weight: UInt32
  ) {
    var kept = 0
    var place = list.startIndex
    for index in documents.indices {
      while place < list.endIndex, list[place] < documents[index] { place += 1 }
      guard place < list.endIndex else { break }
      guard list[place] == documents[index] else { continue }
      documents[kept] = documents[index]
      scores[kept] = scores[index] + UInt32(worths[place]) * weight
      kept += 1
    }
    documents.removeSubrange(kept...)
    scores.removeSubrange(kept...)
  }

  /// One column for several words: what the best of them is worth.
  private func merged(_ words: Set<Int32>) -> [UInt8] {
    var merged = [UInt8](repeating: 0, count: documentCount)
    for word in words {
      if Int(word) < columnCount {
        let start = Int(word) * documentCount
        for document in merged.indices { merged[document] = max(merged[document], columns[start + document]) }
      } else {
        for place in list(word) {
          let document = Int(listDocuments[place])
          merged[document] = max(merged[document], listWorths[place])
        }
      }
    }
    return merged
  }
}
