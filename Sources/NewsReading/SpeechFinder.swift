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
    var seen: Set<Int> = []
    for (number, people) in Dictionary(grouping: peopleNamed, by: \.passage).sorted(by: { $0.key < $1.key }) {
      for person in speakers(in: passages[number], people: people) where seen.insert(person).inserted {
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
    let verb = (sentence.lowerBound..<statement).last { tells($0, in: passage) } ?? -1
    let told = before.last { $0.token <= verb }
    guard let last = before.last, told == nil else { return told?.person }
    let isAnswer =
      last.token <= sentence.lowerBound + 3 && sentence.lowerBound == 0
      && ((last.token..<statement).allSatisfy { passage.tokens[$0].isCapitalized }
        || opensAnswer(statement, in: passage) && before.count == 1)
    let isDirect = passage.mark(statement) == "\"" || passage.mark(statement + 1) == "\""
    return isAnswer || isDirect ? last.person : nil
  }

  /// "Ông A, Giám đốc Sở Y tế: Chúng tôi có …": name and office at the start of a paragraph.
  private func opensAnswer(_ colon: Int, in passage: Passage) -> Bool {
    passage.mark(colon) == ":" && colon <= 30 && passage.isCapitalized(colon + 1) && passage.tokens.count - colon > 8
      && (0..<colon).contains { passage.mark($0) == "," || passage.mark($0) == "-" }
  }

  /// "“…”, ông A chia sẻ.", "“…” - Phó Giám đốc B.": the name behind closing quotation marks, with a verb of speech; none
  /// is needed where the quotation is a sentence of its own.
  private func follows(quotationAt token: Int, in passage: Passage, _ sentence: Range<Int>) -> Bool {
    let near = max(0, token - 12)..<token
    guard let close = near.last(where: { passage.tokens[$0].kind != .word }),
      let mark = near.last(where: { isClosing($0, in: passage) }), close <= mark + 1
    else { return false }
    let isLinked = close == mark + 1 && (passage.mark(close) == "," || passage.mark(close) == "-")
    // "…,” ông A nói": the comma may stand inside the marks.
    let isEnded = asksOrCalls(mark - 1, in: passage) || passage.mark(mark - 1) == ","
    guard isLinked || (close == mark && isEnded) else { return false }
    let verbs = token + 1..<min(token + 40, sentence.upperBound)
    return isLinked && isWholeSentence(endingAt: mark, in: passage)
      || verbs.contains { PersonLexicon.speechVerbs.longestMatch(in: passage.tokens, at: $0) != nil }
  }

  private func isClosing(_ index: Int, in passage: Passage) -> Bool {
    passage.mark(index) == "”" || (passage.mark(index) == "\"" && !passage.tokens[index].hasSpaceBefore)
  }

  private func asksOrCalls(_ index: Int, in passage: Passage) -> Bool {
    passage.mark(index) == "?" || passage.mark(index) == "!" || passage.mark(index) == "…"
  }

  /// Whether the quotation that ends here opens a paragraph or a sentence, and is more than a name.
  private func isWholeSentence(endingAt close: Int, in passage: Passage) -> Bool {
    let near = max(0, close - 200)..<max(0, close - 5)
    guard let open = near.last(where: { passage.mark($0) == "\"" && !isClosing($0, in: passage) }) else { return false }
    return open == 0 || passage.mark(open - 1) == "." || asksOrCalls(open - 1, in: passage)
  }

  /// The colon or the opening quotation mark behind which somebody's words stand.
  private func statementStart(in passage: Passage, _ sentence: Range<Int>) -> Int? {
    sentence.first { index in
      guard let mark = passage.mark(index) else { return false }
      if mark == ":" {
        let next = index + 1
        // A colon inside a time of day, before a list of names or before a telephone number tells nothing.
        let hasWords = passage.tokens[next..<min(next + 12, sentence.upperBound)].contains { $0.kind == .word }
        return hasWords && (passage.tokens[next].kind != .number || endsSpeechVerb(index, in: passage))
          && passage.tokens[next].hasSpaceBefore && index > sentence.lowerBound + 2
      }
      guard mark == "\"", sentence.contains(index + 1), index > sentence.lowerBound else { return false }
      if Self.beforeQuotation.contains(passage.word(index - 1)) { return isLong(from: index, in: passage, sentence) }
      let isComma = passage.mark(index - 1) == "," || passage.mark(index - 1) == ":"
      return isComma && passage.isCapitalized(index + 1)
    }
  }

  /// "khẳng định: 50 năm qua …"
  private func endsSpeechVerb(_ colon: Int, in passage: Passage) -> Bool {
    (1...3).contains { back in
      colon >= back && PersonLexicon.speechVerbs.longestMatch(in: passage.tokens, at: colon - back)?.count == back
    }
  }

  /// Whether at least five words are quoted: fewer may be a name or a phrase.
  private func isLong(from open: Int, in passage: Passage, _ sentence: Range<Int>) -> Bool {
    let words = open + 1..<min(open + 6, sentence.upperBound)
    return words.count == 5 && words.allSatisfy { passage.mark($0) == nil || passage.mark($0) == "," }
  }

  /// "thừa nhận …, nhưng “xã chỉ có 3 công an”".
  private static let beforeQuotation: WordSet = ["rằng", "là", "nhưng", "song", "vì", "bởi"]

  private func tells(_ index: Int, in passage: Passage) -> Bool {
    PersonLexicon.speechVerbs.longestMatch(in: passage.tokens, at: index) != nil
      || PersonLexicon.moods.longestMatch(in: passage.tokens, at: index) != nil
  }
}
