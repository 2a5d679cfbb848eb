import VietnameseText

/// What lies far from the day of the article, and the anniversaries that join the two.
extension DateScanner {
  func occasion(of mention: DateMention) -> DateMention.Occasion {
    let (first, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    if case .years = mention.shape {
      if mention.term == .office { return follows(DateLexicon.adopted, end: first, within: 16) ? .adopted : .none }
      guard mention.term == .plain else { return .none }
      if mark(first - 1) == "(", mark(end) == ")", follows(DateLexicon.jubilees, end: first, within: 16) {
        return .span
      }
      return follows(DateLexicon.closings, end: first, within: 24) ? .review : .none
    }
    guard mention.year != nil else { return .none }
    if follows(DateLexicon.births, end: first, within: 2) { return .birth }
    if follows(DateLexicon.foundings, end: first, within: 3) { return .founding }
    let isTold =
      mention.isInitial
      && (end..<min(sentence.upperBound, end + 16)).contains {
        DateLexicon.foundings.longestMatch(in: tokens, at: $0) != nil
      }
    return isTold ? .founding : .none
  }

  private func follows(_ words: PhraseTable<Bool>, end: Int, within count: Int) -> Bool {
    (max(sentence.lowerBound, end - count)..<end).contains { words.longestMatch(in: tokens, at: $0) != nil }
  }

  /// "kỷ niệm 20 năm ngày thành lập"
  func matchJubilee(at start: Int) -> Match? {
    guard word(start + 1) == .nam, (1...3).contains(tokens[start].digitCount), let years = tokens[start].value,
      follows(DateLexicon.jubilees, end: start, within: 2),
      (start + 2..<min(sentence.upperBound, start + 8)).contains(where: {
        DateLexicon.foundings.longestMatch(in: tokens, at: $0) != nil
      })
    else { return nil }
    return Match(end: start + 2, shapes: [.none], jubilee: years)
  }

  /// "Tết (Nguyên đán) Canh Tý", "xuân Quý Mão": of the years since 1984 that an article can tell of as Tết to come or just
  /// past; "mùa xuân Ất Mão" is a time of history.
  func matchNewYear(at start: Int) -> Match? {
    // "Gặp gỡ đầu Xuân 2024", not "mùa xuân 1975"
    if word(start - 1) == .dau, let year = yearNumber(start + 1) {
      return Match(end: start + 2, shapes: [.none], newYear: year)
    }
    if start > sentence.lowerBound, tokens[start - 1].word == Self.season { return nil }
    let name = [1, 3].lazy.map { start + $0 }.first { name in
      name + 1 < sentence.upperBound && tokens[name].isCapitalized && tokens[name + 1].isCapitalized
        && DateLexicon.stems[tokens[name].word] != nil
    }
    guard let name, let stem = DateLexicon.stems[tokens[name].word],
      let branch = DateLexicon.branches[tokens[name + 1].word],
      // "Tết Mậu Thân (1968)"
      !(name + 2..<min(name + 4, sentence.upperBound)).contains(where: { tokens[$0].digitCount == 4 })
    else { return nil }
    let year = (1984..<2028).first { ($0 - 4) % 10 == stem && ($0 - 4) % 12 == branch }
    return year.map { Match(end: name + 2, shapes: [.none], newYear: $0) }
  }

  private static let season: Word = "mùa"
}
