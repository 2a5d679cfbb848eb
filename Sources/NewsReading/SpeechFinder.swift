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
    return passage.sentences.compactMap { sentence in
      guard let statement = statementStart(in: passage, sentence) else { return nil }
      let before = people.filter { sentence.contains($0.token) && $0.token < statement }
      guard let speaker = before.last else { return nil }
      let isTold = (speaker.token..<statement).contains {
        PersonLexicon.speechVerbs.longestMatch(in: passage.tokens, at: $0) != nil
      }
      return isTold ? speaker.person : nil
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
