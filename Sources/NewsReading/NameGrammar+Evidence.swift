import VietnameseText

/// What an article itself makes certain, to be used wherever the same words stand again without a sign.
extension NameGrammar {
  /// "Tập đoàn Dầu khí Việt Nam (PVN)": what stands in brackets is the body's from here on.
  func noteShortForm(at index: Int, in known: inout KnownNames) {
    guard tokens[index].mark == "(", index + 2 < tokens.count, tokens[index + 2].mark == ")",
      tokens[index + 1].capitals == .all || brandEnd(at: index + 1) != nil, tokens[index + 1].span.scalars.count >= 2,
      OrganizationLexicon.heads.longestMatch(in: tokens, at: index + 1) == nil
    else { return }
    let starts = max(0, index - 16)..<index
    guard let body = starts.lazy.compactMap({ self.body(at: $0) }).first(where: { $0.range.upperBound == index }) else {
      return
    }
    known.addShortForm(tokens[index + 1].word, of: body)
  }

  /// "phường Hoàng Văn Thụ" outside the name of a body: so it is no person's name behind one.
  func noteArea(at index: Int, in known: inout KnownNames) {
    guard rules(at: index).contains(.place), let area = area(at: index),
      area.level != .village, let name = area.name,
      // The second syllable of "thị xã".
      index == 0 || placeNoun(at: index - 1)?.count != 2,
      index == 0 || !Self.bodyEnds.contains(tokens[index - 1].word) && tokens[index - 1].capitals != .all
    else { return }
    known.addArea(name)
    if area.level == .district { known.addDistrict(name) }
  }

  /// Remembers the person whose name begins at `index` or behind the title word there; returns where to go on.
  func noteName(at index: Int, in known: inout KnownNames) -> Int {
    if let (honorific, count) = PersonLexicon.honorifics.longestMatch(in: tokens, at: index), !isNamePartOfPlace(index)
    {
      return noteName(behind: honorific, from: index, count: count, in: &known)
    }
    guard passage.isCapitalized(index), index == 0 || !isNamed(after: index - 1) else { return index + 1 }
    if let name = personName(at: index, certain: false) {
      // What is longer is found without being known.
      if name.count == 2, !isInsideBody(index), !known.isArea(passage.string(name)) {
        known.addPerson(tokens[name])
      }
      noteParts(of: name, in: &known)
      return name.upperBound
    }
    let end = properRun(at: index, limit: 4)
    if actsLikePerson(index..<end), !known.isArea(passage.string(index..<end)) {
      known.addPerson(tokens[index..<end])
      known.addGivenName(tokens[end - 1].word)
    }
    return max(end, index + 1)
  }

  private func noteName(
    behind honorific: PersonLexicon.Honorific, from index: Int, count: Int, in known: inout KnownNames
  ) -> Int {
    let start = index + count + (placeCount(at: index + count) ?? 0)
    guard let name = personName(at: start, certain: true) else {
      // "HLV Sampson"
      if honorific == .rank, start < tokens.count, isForeign(start), properRun(at: start) == start + 1,
        !PersonLexicon.notGivenNames.contains(tokens[start].word)
      {
        known.addGivenName(tokens[start].word)
      }
      return index + count
    }
    note(name, in: &known)
    return name.upperBound
  }

  private func note(_ name: Range<Int>, in known: inout KnownNames) {
    guard name.count >= 2 else { return }
    known.addPerson(tokens[name])
    noteParts(of: name, in: &known)
  }

  private func noteParts(of name: Range<Int>, in known: inout KnownNames) {
    guard let last = name.last else { return }
    if name.count >= 3 || !isFamilyName(name.lowerBound) { known.addGivenName(tokens[last].word) }
    // "Jack Twist" is "Jack" too.
    if isForeign(name.lowerBound) { known.addGivenName(tokens[name.lowerBound].word) }
  }

  /// Whether the token is a noun of place or another capital, so that what follows is its name.
  private func isNamed(after index: Int) -> Bool {
    tokens[index].isCapitalized || placeNoun(at: index) != nil
  }

  /// "Thúy Vân tâm sự": two or three syllables without a family name, and what only people do.
  private func actsLikePerson(_ run: Range<Int>) -> Bool {
    (2...3).contains(run.count) && PersonLexicon.humanActs.longestMatch(in: tokens, at: run.upperBound) != nil
      && OrganizationLexicon.heads.longestMatch(in: tokens, at: run.lowerBound) == nil
      && placeNoun(at: run.lowerBound) == nil
      && TitleLexicon.titles.longestMatch(in: tokens, at: run.lowerBound) == nil
      && placeCount(at: run.lowerBound) == nil
      && run.allSatisfy { tokens[$0].capitals == .first && isVietnameseSyllable(tokens[$0].word) }
      && !isInsideBody(run.lowerBound)
  }

  /// "Huyện ủy Can Lộc yêu cầu": the capitals may end the name of a body.
  private func isInsideBody(_ index: Int) -> Bool {
    (max(0, index - 12)..<index).contains { body(at: $0, afterTitle: true)?.range.contains(index) ?? false }
  }
}
