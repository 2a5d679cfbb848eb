#if canImport(Glibc)
  import Glibc
#endif

/// What a query found.
package struct SearchHit: Hashable, Sendable {
  /// Index in its list.
  package var index: Int32
  /// The worst of all words; nil where nothing was searched for.
  package var level: MatchLevel?
  /// The worst of the words that were typed with marks: what is typed without marks asks for none.
  var rankedLevel = MatchLevel.exact
  /// From 0 to 1, comparable between lists.
  package var score = 0.0

  init(index: Int32, level: MatchLevel, rankedLevel: MatchLevel, score: Double) {
    self.index = index
    self.level = level
    self.rankedLevel = rankedLevel
    self.score = score
  }

  /// Found without words.
  package init(index: Int32) { self.index = index }

  /// Best first: the level of what was typed with marks, then the score, then the default order.
  package static func precedes(_ a: SearchHit, _ b: SearchHit) -> Bool {
    (a.rankedLevel.rawValue, -a.score, a.index) < (b.rankedLevel.rawValue, -b.score, b.index)
  }
}

extension SearchIndex {
  /// All documents with every word of the query, in index order.
  ///
  /// The score is Okapi BM25 (k1 1.2, b 0.5: titles and names are short by nature), a word counts by its field, words that follow each other as typed add to it, and the sum is divided by the best one possible, so
  /// that hits of different lists compare.
  func hits(for query: SearchQuery) -> [SearchHit] {
    let whole = hits(query) { variants(of: $0) }
    guard whole.isEmpty, query.lastMayGrow, let last = query.words.last, last.folded.utf8.count > 1 else {
      return whole
    }
    return hits(query) { $0 == last ? completions(of: $0) : variants(of: $0) }
  }

  private func hits(
    _ query: SearchQuery, variants: (SearchWord) -> [(id: Int32, level: MatchLevel)]
  ) -> [SearchHit] {
    guard documentCount > 0, !query.words.isEmpty else { return [] }
    var scratch = Scratch(documentCount: Int(documentCount))
    let terms = query.words.map { Term(word: $0, variants: variants($0)) }
    for (number, term) in terms.enumerated() { score(term, number: Int32(number), in: &scratch) }
    let needed = Int32(terms.count)
    var hits: [SearchHit] = []
    let best = scratch.bestPossible * 1.5
    for document in scratch.matched.indices where scratch.matched[document] == needed {
      guard let adjacency = adjacency(Int32(document), terms: terms, groups: query.groups) else { continue }
      let sum = scratch.scores[document] * (1 + adjacency / 2)
      hits.append(
        SearchHit(
          index: Int32(document), level: scratch.levels[document], rankedLevel: scratch.rankedLevels[document],
          score: best > 0 ? min(1, sum / best) : 0))
    }
    return hits
  }

  private struct Term {
    let word: SearchWord
    let variants: [(id: Int32, level: MatchLevel)]
  }

  /// Per document: how many terms were found so far, their score, the worst level.
  private struct Scratch {
    var matched: [Int32]
    var scores: [Double]
    var levels: [MatchLevel]
    var rankedLevels: [MatchLevel]
    /// Of the term at hand.
    var frequency: [Float]
    var termLevel: [MatchLevel]
    var bestPossible = 0.0

    init(documentCount: Int) {
      matched = [Int32](repeating: 0, count: documentCount)
      scores = [Double](repeating: 0, count: documentCount)
      levels = [MatchLevel](repeating: .exact, count: documentCount)
      rankedLevels = levels
      frequency = [Float](repeating: 0, count: documentCount)
      termLevel = levels
    }
  }

  private func score(_ term: Term, number: Int32, in scratch: inout Scratch) {
    var found: [Int32] = []
    for (id, level) in term.variants {
      let postings = postings[Int(id)]
      for (entry, document) in postings.documents.enumerated() where scratch.matched[Int(document)] >= number {
        let document32 = document
        let document = Int(document)
        if scratch.matched[document] == number {
          scratch.matched[document] += 1
          scratch.frequency[document] = 0
          scratch.termLevel[document] = level
          found.append(document32)
        }
        for position in postings.positions(at: entry) {
          scratch.frequency[document] += Field(ofPosition: position).weight
        }
        scratch.termLevel[document] = min(scratch.termLevel[document], level)
      }
    }
    let rarity = log(1 + (Double(documentCount) - Double(found.count) + 0.5) / (Double(found.count) + 0.5))
    let (k1, b) = (1.2, 0.5)
    let meanLength = max(1, Double(totalLength) / Double(documentCount))
    scratch.bestPossible += rarity * (k1 + 1)
    for document in found {
      let document = Int(document)
      let frequency = Double(scratch.frequency[document])
      let norm = k1 * (1 - b + b * Double(lengths[document]) / meanLength)
      scratch.scores[document] += rarity * frequency * (k1 + 1) / (frequency + norm)
      let level = scratch.termLevel[document]
      scratch.levels[document] = max(scratch.levels[document], level)
      if term.word.hasMarks { scratch.rankedLevels[document] = max(scratch.rankedLevels[document], level) }
    }
  }

  /// The share of neighbouring words of the query that are neighbours in the document too, counted half where that is
  /// not in a title or name; nil where a phrase does not stand there.
  private func adjacency(_ document: Int32, terms: [Term], groups: [Range<Int>]) -> Double? {
    guard terms.count > 1 else { return startsAnything(document, terms[0]) ? 1 : 0 }
    let places = terms.map { self.places(of: $0, in: document) }
    for group in groups where group.count > 1 {
      var run = places[group.lowerBound]
      for index in group.dropFirst() { run = followers(of: run, in: places[index]) }
      if run.isEmpty { return nil }
    }
    var sum = 0.0
    for (a, b) in zip(places, places.dropFirst()) {
      let pairs = followers(of: a, in: b)
      if let first = pairs.first, Field(ofPosition: first) != .body { sum += 1 } else if !pairs.isEmpty { sum += 0.5 }
    }
    return sum / Double(terms.count - 1)
  }

  private func startsAnything(_ document: Int32, _ term: Term) -> Bool {
    places(of: term, in: document).first == Field.title.firstPosition
  }

  /// Ascending, so those of titles and names come first.
  private func places(of term: Term, in document: Int32) -> [UInt32] {
    var places: [UInt32] = []
    for (id, _) in term.variants {
      let postings = postings[Int(id)]
      let entry = postings.documents.partitioningIndex { $0 >= document }
      guard entry < postings.documents.count, postings.documents[entry] == document else { continue }
      places += postings.positions(at: entry)
    }
    return term.variants.count > 1 ? places.sorted() : places
  }

  private func followers(of places: [UInt32], in next: [UInt32]) -> [UInt32] {
    places.compactMap { place in
      let position = next.partitioningIndex { $0 > place }
      return position < next.count && next[position] == place + 1 ? place + 1 : nil
    }
  }
}
