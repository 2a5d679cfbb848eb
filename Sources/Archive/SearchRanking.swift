#if canImport(Glibc)
  import Glibc
#endif

extension SearchIndex {
  /// All documents with every word of the query, in index order.
  ///
  /// The score is Okapi BM25 (k1 1.2, b 0.5: titles and names are short by nature) over occurrences weighted by field.
  /// Words that follow each other as typed add up to half of it, which is what makes two common syllables a name. The
  /// sum is divided by the best one possible, so that hits of different lists compare.
  func hits(for query: SearchQuery) -> [SearchHit] {
    let whole = hits(query) { variants(of: $0) }
    guard whole.isEmpty, query.lastMayGrow, let last = query.words.last, last.folded.utf8.count > 1 else {
      return whole
    }
    return hits(query) { $0 == last ? completions(of: $0) : variants(of: $0) }
  }

  private struct Term {
    let word: SearchWord
    let variants: [(id: Int32, level: MatchLevel)]
  }

  private struct Candidate {
    var document: Int32
    var weight: UInt16
    var termLevel: MatchLevel
    var level = MatchLevel.exact
    var rankedLevel = MatchLevel.exact
    var score: Float = 0
  }

  /// Default 500: for how many of the best documents the neighbourhood of words is looked at.
  private static let adjacencyLimit = 500

  private func hits(
    _ query: SearchQuery, variants: (SearchWord) -> [(id: Int32, level: MatchLevel)]
  ) -> [SearchHit] {
    guard documentCount > 0, !query.words.isEmpty else { return [] }
    let terms = query.words.map { Term(word: $0, variants: variants($0)) }
    // The rarest first: the others are looked up only where it stands.
    let byRarity = terms.indices.sorted { (frequency(of: terms[$0]), $0) < (frequency(of: terms[$1]), $1) }
    var candidates: [Candidate]?
    var best: Float = 0
    for index in byRarity {
      let term = terms[index]
      var found = candidates.map { documents(of: term, among: $0) } ?? documents(of: term)
      guard !found.isEmpty else { return [] }
      best += score(&found, term)
      candidates = found
    }
    guard let candidates else { return [] }
    return ranked(candidates, terms, query, best: terms.count > 1 ? best * 1.5 : best)
  }

  private func frequency(of term: Term) -> Int {
    term.variants.reduce(0) { $0 + Int(postings[Int($1.id)].documentCount) }
  }

  /// All documents of a term, in order.
  private func documents(of term: Term) -> [Candidate] {
    if term.variants.count == 1, let only = term.variants.first {
      return postings[Int(only.id)].withReader { reader in
        var found: [Candidate] = []
        while reader.next() {
          found.append(Candidate(document: reader.document, weight: UInt16(reader.weight), termLevel: only.level))
        }
        return found
      }
    }
    // Several streams are merged by marking: one slot a document costs less than sorting.
    var weights = [UInt16](repeating: 0, count: documentCount)
    var levels = [MatchLevel](repeating: .folded, count: documentCount)
    for (id, level) in term.variants {
      postings[Int(id)].withReader { reader in
        while reader.next() {
          weights[Int(reader.document)] &+= UInt16(reader.weight)
          levels[Int(reader.document)] = min(levels[Int(reader.document)], level)
        }
      }
    }
    return weights.indices.compactMap { document in
      weights[document] == 0
        ? nil : Candidate(document: Int32(document), weight: weights[document], termLevel: levels[document])
    }
  }

  /// Those of some documents that a term stands in too.
  private func documents(of term: Term, among candidates: [Candidate]) -> [Candidate] {
    var found = candidates
    for index in found.indices {
      found[index].weight = 0
      found[index].termLevel = .folded
    }
    for (id, level) in term.variants {
      postings[Int(id)].withReader { reader in
        for index in found.indices where reader.advance(to: found[index].document) {
          found[index].weight &+= UInt16(reader.weight)
          found[index].termLevel = min(found[index].termLevel, level)
        }
      }
    }
    found.removeAll { $0.weight == 0 }
    return found
  }

  /// Adds what a term is worth to each document; returns the most that it can be worth.
  private func score(_ found: inout [Candidate], _ term: Term) -> Float {
    let (all, having) = (Float(documentCount), Float(min(frequency(of: term), documentCount)))
    let rarity = logf(1 + (all - having + 0.5) / (having + 0.5))
    let (k1, b) = (Float(1.2), Float(0.5))
    let meanLength = max(1, Float(totalLength) / all)
    let hasMarks = term.word.hasMarks
    for index in found.indices {
      let weight = Float(found[index].weight)
      let norm = k1 * (1 - b + b * Float(lengths[Int(found[index].document)]) / meanLength)
      found[index].score += rarity * weight * (k1 + 1) / (weight + norm)
      found[index].level = max(found[index].level, found[index].termLevel)
      if hasMarks { found[index].rankedLevel = max(found[index].rankedLevel, found[index].termLevel) }
    }
    return rarity * (k1 + 1)
  }

  private func ranked(_ candidates: [Candidate], _ terms: [Term], _ query: SearchQuery, best: Float) -> [SearchHit] {
    var hits = candidates.map { candidate in
      SearchHit(
        index: candidate.document, level: candidate.level, rankedLevel: candidate.rankedLevel,
        score: best > 0 ? min(1, candidate.score / best) : 0)
    }
    guard terms.count > 1 else { return hits }
    let hasPhrase = query.groups.contains { $0.count > 1 }
    if !hasPhrase, hits.count > Self.adjacencyLimit {
      let near = hits.first(Self.adjacencyLimit, by: SearchHit.precedes).sorted { $0.index < $1.index }
      let adjacency = self.adjacency(near, terms, query)
      var next = 0
      for index in hits.indices where next < near.count && hits[index].index == near[next].index {
        hits[index].score = min(1, hits[index].score * (1 + (adjacency[next] ?? 0) / 2))
        next += 1
      }
      return hits
    }
    let adjacency = self.adjacency(hits, terms, query)
    return zip(hits, adjacency).compactMap { hit, adjacency in
      adjacency.map { adjacency in
        var hit = hit
        hit.score = min(1, hit.score * (1 + adjacency / 2))
        return hit
      }
    }
  }

  /// For each of some documents, in order, the share of neighbouring words of the query that are neighbours there too,
  /// counted half where that is not in a title or name; nil where a phrase does not stand there.
  private func adjacency(_ hits: [SearchHit], _ terms: [Term], _ query: SearchQuery) -> [Float?] {
    let places = terms.map { self.places(of: $0, in: hits) }
    var sums = [Float?](repeating: 0, count: hits.count)
    for group in query.groups where group.count > 1 {
      var run = places[group.lowerBound]
      for index in group.dropFirst() { run = Self.followers(of: run, in: places[index]) }
      var holds = [Bool](repeating: false, count: hits.count)
      for place in run { holds[Int(place >> 32)] = true }
      for number in hits.indices where !holds[number] { sums[number] = nil }
    }
    let share = 1 / Float(terms.count - 1)
    for index in terms.indices.dropLast() {
      var last = -1
      for place in Self.followers(of: places[index], in: places[index + 1]) {
        // The first pair of a document is the best: title and names stand before the body.
        let number = Int(place >> 32)
        guard number != last else { continue }
        last = number
        let isInBody = UInt32(truncatingIfNeeded: place) >= bodyStarts[Int(hits[number].index)]
        sums[number] = sums[number].map { $0 + (isInBody ? share / 2 : share) }
      }
    }
    return sums
  }

  /// Where a term stands in some documents: the document's place among them in the upper half, the position in it in the
  /// lower; ascending.
  private func places(of term: Term, in hits: [SearchHit]) -> [UInt64] {
    var places: [UInt64] = []
    var positions: [UInt32] = []
    for (id, _) in term.variants {
      let found = postings[Int(id)].withReader { reader in
        var found: [UInt64] = []
        for (number, hit) in hits.enumerated() where reader.advance(to: hit.index) {
          positions.removeAll(keepingCapacity: true)
          reader.appendPositions(to: &positions)
          for position in positions { found.append(UInt64(number) << 32 | UInt64(position)) }
        }
        return found
      }
      places = places.isEmpty ? found : Self.merged(places, found)
    }
    return places
  }

  /// Both ascending.
  private static func merged(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
    guard !b.isEmpty else { return a }
    var merged: [UInt64] = []
    merged.reserveCapacity(a.count + b.count)
    var next = 0
    for element in a {
      while next < b.count, b[next] < element {
        merged.append(b[next])
        next += 1
      }
      merged.append(element)
    }
    return merged + b[next...]
  }

  /// The places in `next` right behind one in `places`.
  private static func followers(of places: [UInt64], in next: [UInt64]) -> [UInt64] {
    var followers: [UInt64] = []
    var index = 0
    for place in places {
      while index < next.count, next[index] <= place { index += 1 }
      if index < next.count, next[index] == place + 1 { followers.append(place + 1) }
    }
    return followers
  }
}
