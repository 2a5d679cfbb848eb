import VietnameseText

/// Finds who has a statement of their own: the head of a statement box, or who is named with a verb of speech before a
/// colon or a quotation in the same sentence.
struct SpeechFinder {
  let passages: [Passage]
  /// In text order.
  let peopleNamed: [(passage: Int, token: Int, person: Int)]

  /// Speakers in order of their first statement.
  func speakers() -> [Int] {
    var found: [Int] = []
    for (number, people) in Dictionary(grouping: peopleNamed, by: \.passage).sorted(by: { $0.key < $1.key }) {
      for person in speakers(in: passages[number], people: people) where !found.contains(person) {
        found.append(person)
      }
    }
    return found
  }

  private func speakers(in passage: Passage, people: [(passage: Int, token: Int, person: Int)]) -> [Int] {
    if case .speakerLine = passage.role { return [people[0].person] }
    return passage.sentences.flatMap { sentence in
      let first = people.partitioningIndex { $0.token >= sentence.lowerBound }
      let named = Array(people[first...].prefix { $0.token < sentence.upperBound })
      let before = speaker(in: passage, sentence, people: named)
      return [before, named.first { follows(quotationAt: $0.token, in: passage, sentence) }?.person].compactMap(\.self)
    }
  }

  /// "Ông A cho biết: …", "ông A:" at the start of an answer.
  private func speaker(
    in passage: Passage, _ sentence: Range<Int>, people: [(passage: Int, token: Int, person: Int)]
  ) -> Int? {
    guard let statement = statementStart(in: passage, sentence) else { return nil }
    let before = people.filter { $0.token < statement }
    // "Ông A nói với bà B: …": the verb stands behind who speaks.
    let told = before.last { person in
      (person.token..<statement).contains {
        PersonLexicon.speechVerbs.longestMatch(in: passage.tokens, at: $0) != nil
      }
    }
    guard let last = before.last, told == nil else { return told?.person }
    let isAnswer =
      last.token <= sentence.lowerBound + 2 && sentence.lowerBound == 0
      && (last.token..<statement).allSatisfy { passage.tokens[$0].isCapitalized }
    let isDirect = passage.mark(statement) == "\"" || passage.mark(statement + 1) == "\""
    return isAnswer || isDirect ? last.person : nil
  }

  /// "“…”, ông A chia sẻ.": the name behind closing quotation marks, with a verb of speech.
  private func follows(quotationAt token: Int, in passage: Passage, _ sentence: Range<Int>) -> Bool {
    guard let close = (max(0, token - 5)..<token).last(where: { passage.mark($0) == "”" || passage.mark($0) == "\"" }),
      passage.mark(close + 1) == "," || passage.mark(close + 1) == "-"
    else { return false }
    return (token + 1..<min(token + 12, sentence.upperBound)).contains {
      PersonLexicon.speechVerbs.longestMatch(in: passage.tokens, at: $0) != nil
    }
  }

  /// The colon or the opening quotation mark behind which somebody's words stand.
  private func statementStart(in passage: Passage, _ sentence: Range<Int>) -> Int? {
    sentence.first { index in
      guard let mark = passage.mark(index) else { return false }
      if mark == ":" {
        let next = index + 1
        // A colon inside a time of day or before a list of names tells nothing.
        return sentence.contains(next) && passage.tokens[next].kind != .number && passage.tokens[next].hasSpaceBefore
          && (index > sentence.lowerBound + 2)
      }
      guard mark == "\"", sentence.contains(index + 1), index > sentence.lowerBound else { return false }
      let isComma = passage.mark(index - 1) == "," || passage.mark(index - 1) == ":"
      return isComma && passage.isCapitalized(index + 1)
    }
  }
}
