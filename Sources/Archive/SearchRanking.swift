import Glibc
import VietnameseText

/// A query put to an index.
struct Search: Sendable {
  struct Term: Sendable {
    let word: SearchWord
    let choice: WordChoice
    let column: WordColumn
    /// Its words as they are spelled. What was only begun has none: it was typed without marks, whatever was typed.
    let spellings: [(word: Int32, level: MatchLevel)]
    /// How rare the word is: its share of `Score.weights`.
    let weight: UInt16
  }

  /// Two words of the query that follow each other.
  struct Pair: Sendable {
    let run: WordRun
    fileprivate(set) var places: PairIndex.Places
  }

  let index: SearchIndex
  /// One for each word of the query; none where a word stands in no document.
  let terms: [Term]
  private(set) var pairs: [Pair]

  /// `completing`: the last word is the beginning of one.
  private init(_ query: SearchQuery, in index: SearchIndex, completing: Bool) {
    self.index = index
    let choices = query.words.enumerated().compactMap { number, word in
      index.vocabulary.choice(of: word, isBeginning: completing && number == query.words.count - 1)
    }
    guard choices.count == query.words.count else {
      (terms, pairs) = ([], [])
      return
    }
    let rarities = choices.map { Score.rarity(of: index.frequency(of: $0), among: index.documentCount) }
    let sum = rarities.reduce(0, +)
    terms = choices.indices.map { place in
      Term(
        word: query.words[place], choice: choices[place], column: index.column(of: choices[place]),
        spellings: index.vocabulary.spellings(of: query.words[place], choices[place]),
        weight: UInt16(rarities[place] / sum * Float(Score.weights)))
    }
    pairs = zip(choices, choices.dropFirst()).map { first, second in
      Pair(run: index.rows.run([first, second]), places: index.places(first, second))
    }
  }

  /// The last word of a query may be the beginning of one, where no document has all words as they are.
  static func matches(_ query: SearchQuery, in index: SearchIndex) -> SearchMatches {
    let whole = matches(query, in: index, completing: false)
    guard whole.isEmpty, query.lastMayGrow, let last = query.words.last, last.folded.utf8.count > 1 else {
      return whole
    }
    return matches(query, in: index, completing: true)
  }

  private static func matches(_ query: SearchQuery, in index: SearchIndex, completing: Bool) -> SearchMatches {
    var search = Search(query, in: index, completing: completing)
    var documents = Bitset(count: index.documentCount)
    if let first = search.terms.first {
      documents.formUnion(first.column.members)
      for term in search.terms.dropFirst() { documents.formIntersection(term.column.members) }
      for phrase in query.groups where phrase.count > 1 { search.keep(phrase, in: &documents) }
    }
    return SearchMatches(search: search, documents: documents)
  }

  /// Leaves the documents where some words of the query follow each other.
  private mutating func keep(_ phrase: Range<Int>, in documents: inout Bitset) {
    var isCertain = phrase.count == 2
    let inner = phrase.dropLast()
    for pair in pairs[inner] {
      switch pair.places {
      case .nowhere: documents = Bitset(count: index.documentCount)
      case .exactly(let bits): documents.formIntersection(bits)
      case .perhaps(let bits):
        documents.formIntersection(bits)
        isCertain = false
      case .unknown: isCertain = false
      }
    }
    if !isCertain {
      let run = index.rows.run(terms[phrase].map(\.choice))
      index.rows.withReader { reader in documents.keep { reader.has(run, in: $0) } }
    }
    for place in inner { pairs[place].places = .exactly(documents.words[...]) }
  }

  /// The documents where a word stands in a spelling as close as `level` to what was typed, or closer.
  func documents(with term: Term, atLeast level: MatchLevel) -> Bitset {
    var documents = Bitset(count: index.documentCount)
    for (word, wordLevel) in term.spellings where wordLevel <= level {
      index.spellings.add(word, to: &documents)
    }
    return documents
  }

  /// The worst level of all words in a document, which has all of them.
  func level(in document: Int32) -> MatchLevel {
    terms.map { term in
      term.spellings.lazy.filter { index.spellings.contains(document, with: $0.word) }.map(\.level).min() ?? .folded
    }.max() ?? .exact
  }
}

extension SearchIndex {
  /// In how many documents a word stands, at most.
  fileprivate func frequency(of choice: WordChoice) -> Int {
    min(choice.numbers.reduce(0) { $0 + Int(frequencies[Int($1)]) }, documentCount)
  }

  /// Where one word follows another.
  fileprivate func places(_ first: WordChoice, _ second: WordChoice) -> PairIndex.Places {
    guard case (.one(let first), .one(let second)) = (first, second) else { return .unknown }
    return pairs.places(first, second)
  }
}

extension Vocabulary {
  /// Nil where there is none.
  fileprivate func choice(of word: SearchWord, isBeginning: Bool) -> WordChoice? {
    guard isBeginning else { return number(of: word.folded).map(WordChoice.one) }
    let numbers = completions(of: word.folded)
    return numbers.isEmpty ? nil : .any(Set(numbers))
  }

  fileprivate func spellings(of word: SearchWord, _ choice: WordChoice) -> [(word: Int32, level: MatchLevel)] {
    guard case .one(let number) = choice else { return [] }
    return spellings[Int(number)].compactMap { spelling in
      word.level(of: words[Int(spelling)]).map { (spelling, $0) }
    }
  }
}
