import VietnameseText

/// Phrases of a lexicon with a value each; finds the longest one at a token in as many steps as it has words.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Step: Hashable {
    var node: Int32
    var word: Word

    func _rawHashValue(seed: Int) -> Int { word._rawHashValue(seed: seed &+ Int(node) &* 0x9E37_79B9) }
  }

  private var steps: [Step: Int32] = [:]
  private var values: [Value?] = [nil]
  private(set) var firstWords = WordFilter()
  private var laterWords = WordFilter()

  init(_ entries: [(phrases: String, value: Value)]) {
    for (phrases, value) in entries { add(phrases, value) }
  }

  /// `phrases` are separated by commas or line ends; of two equal ones the later wins.
  mutating func add(_ phrases: String, _ value: Value) {
    for phrase in phrases.split(whereSeparator: { $0 == "," || $0 == "\n" }) { add(Word.phrase(String(phrase)), value) }
  }

  /// The words of one phrase.
  mutating func add(_ words: some Sequence<Word>, _ value: Value) {
    var node: Int32 = 0
    for word in words {
      if node == 0 { firstWords.insert(word) } else { laterWords.insert(word) }
      let step = Step(node: node, word: word)
      if let next = steps[step] {
        node = next
      } else {
        values.append(nil)
        node = Int32(values.count - 1)
        steps[step] = node
      }
    }
    if node != 0 { values[Int(node)] = value }
  }

  /// The value of the longest phrase that begins at `index`, and how many tokens it has. Its words stand side by side,
  /// with white space only between them.
  // In line, for the first word mostly tells that there is none.
  @inline(__always)
  func longestMatch(in tokens: [Token], at index: Int) -> (value: Value, count: Int)? {
    guard index < tokens.count, firstWords.mayContain(tokens[index].word) else { return nil }
    return longestPhrase(in: tokens, at: index)
  }

  @inline(never)
  private func longestPhrase(in tokens: [Token], at index: Int) -> (value: Value, count: Int)? {
    var node: Int32 = 0
    var found: (node: Int32, count: Int)?
    var position = index
    while position < tokens.count, tokens[position].kind == .word,
      position == index || tokens[position].hasSpaceBefore && laterWords.mayContain(tokens[position].word),
      let next = steps[Step(node: node, word: tokens[position].word)]
    {
      node = next
      position += 1
      if values[Int(node)] != nil { found = (node, position - index) }
    }
    guard let found, let value = values[Int(found.node)] else { return nil }
    return (value, found.count)
  }
}

extension PhraseTable where Value == Bool {
  init(_ phrases: String) {
    self.init([(phrases, true)])
  }
}
