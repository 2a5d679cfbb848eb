import Glibc
import VietnameseText

/// A query put to an index.
struct Search: Sendable {
  struct Term: Sendable {
    let word: SearchWord
    let choice: WordChoice
    let column: WordColumn
    /// What agrees with it better than folded, the closest first. What was only begun has none, whatever was typed.
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
  /// One for each word of the query.
  let terms: [Term]
  private(set) var pairs: [Pair]

  /// The last word of a query may be the beginning of one, where no document has all words as they are.
  static func matches(_ query: SearchQuery, in index: SearchIndex) -> SearchMatches {
    let whole = matches(query, in: index, completing: false)
    guard whole.isEmpty, query.lastMayGrow, let last = query.words.last, last.folded.utf8.count > 1 else {
      return whole
    }
    return matches(query, in: index, completing: true)
  }

  private static func matches(_ query: SearchQuery, in index: SearchIndex, completing: Bool) -> SearchMatches {
    let nothing = SearchMatches(
      search: Search(index: index, terms: [], pairs: []), documents: Bitset(count: index.documentCount))
    let choices = query.words.enumerated().compactMap { number, word in
      index.vocabulary.choice(of: word, isBeginning: completing && number == query.words.count - 1)
    }
    guard !choices.isEmpty, choices.count == query.words.count else { return nothing }
    let frequencies = choices.map(index.frequency)
    var columns = choices.map { _ in WordColumn() }
    var documents = Bitset(count: index.documentCount)
    documents.fill()
    // The rarest first: the others are looked up only where it stands.
    for place in choices.indices.sorted(by: { frequencies[$0] < frequencies[$1] }) {
      columns[place] = index.column(of: choices[place], among: documents)
      documents.formIntersection(columns[place].members)
      if documents.isEmpty { return nothing }
    }
    var search = Search(query, choices, columns, frequencies, in: index)
    for phrase in query.groups where phrase.count > 1 { search.keep(phrase, in: &documents) }
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
      term.spellings.first { index.spellings.contains(document, with: $0.word) }?.level ?? .folded
    }.max() ?? .exact
  }
}

extension Search {
  fileprivate init(
    _ query: SearchQuery, _ choices: [WordChoice], _ columns: [WordColumn], _ frequencies: [Int], in index: SearchIndex
  ) {
    self.index = index
    let rarities = frequencies.map { Score.rarity(of: $0, among: index.documentCount) }
    let sum = rarities.reduce(0, +)
    terms = choices.indices.map { place in
      Term(
        word: query.words[place], choice: choices[place], column: columns[place],
        spellings: index.vocabulary.spellings(of: query.words[place], choices[place]),
        weight: UInt16(rarities[place] / sum * Float(Score.weights)))
    }
    pairs = zip(choices, choices.dropFirst()).map { first, second in
      Pair(run: index.rows.run([first, second]), places: index.places(first, second))
    }
  }
}

extension SearchIndex {
  /// In how many documents a word stands, at most.
  fileprivate func frequency(_ choice: WordChoice) -> Int {
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
    let levels = spellings[Int(number)].compactMap { spelling in
      word.level(of: words[Int(spelling)]).map { (word: spelling, level: $0) }
    }
    return levels.filter { $0.level < .folded }.sorted { ($0.level, $0.word) < ($1.level, $1.word) }
  }
}
