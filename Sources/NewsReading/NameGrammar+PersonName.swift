import VietnameseText

extension NameGrammar {
  /// The tokens of a person's name. `certain`: a title word or an office stands before.
  func personName(at index: Int, certain: Bool) -> Range<Int>? {
    guard index < tokens.count, tokens[index].kind == .word, tokens[index].isCapitalized else { return nil }
    if let count = known.isPerson(tokens, at: index) { return index..<index + count }
    if !certain, index >= 2, PersonLexicon.namedAfter.longestMatch(in: tokens, at: index - 2) != nil { return nil }
    // "đại biểu Ban Đảng Trung ương"
    if has(.ban, at: index), has(.dang, at: index + 1) { return nil }
    if certain, let name = initials(at: index) ?? hyphenated(at: index) { return name }
    if !certain, let name = foreignName(at: index) { return name }
    let end = properRun(at: index, limit: certain ? 5 : 4)
    let count = end - index
    guard count >= 2, OrganizationLexicon.heads.longestMatch(in: tokens, at: index)?.count ?? 0 < 2 else { return nil }
    let first = tokens[index].word
    let isFamily = PersonLexicon.familyNames.contains(first)
    let isAmbiguous = PersonLexicon.ambiguousFamilyNames.contains(first)
    // "Đoàn Quảng Ninh" is a delegation, "ông Đoàn Quảng Ninh" is none.
    if has(.doan, at: index), placeCount(at: index + 1) == count - 1,
      index == 0 || !PersonLexicon.addresses.contains(tokens[index - 1].word)
    {
      return nil
    }
    if certain {
      guard placeCount(at: index) == nil || count >= 3 && isFamily else { return nil }
      return index..<(isFamily || isAmbiguous ? end : lastNameAcrossDash(end))
    }
    guard PlaceLexicon.provinces.longestMatch(in: tokens, at: index) == nil || count >= 3,
      PlaceLexicon.countries.longestMatch(in: tokens, at: index) == nil || count >= 3
    else { return nil }
    if isFamily { return count >= 3 || isNameInContext(index..<end) ? index..<end : nil }
    if isAmbiguous {
      let hasMiddle = count >= 3 && PersonLexicon.middleNames.contains(tokens[index + 1].word)
      return hasMiddle || isNameInContext(index..<end) ? index..<end : nil
    }
    return nil
  }

  /// "Khăm Phêng - Xay Sổm Phon": how some papers write the two parts of a Lao name.
  private func lastNameAcrossDash(_ end: Int) -> Int {
    guard passage.mark(end) == "-", end + 1 < tokens.count, !isFamilyName(end + 1), placeCount(at: end + 1) == nil,
      TitleLexicon.titles.longestMatch(in: tokens, at: end + 1) == nil,
      OrganizationLexicon.heads.longestMatch(in: tokens, at: end + 1) == nil, placeNoun(at: end + 1) == nil,
      area(at: end + 1) == nil
    else { return end }
    let last = properRun(at: end + 1, limit: 4)
    return last > end + 2 ? last : end
  }

  /// The number of words of a province or country that begins here.
  func placeCount(at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].isCapitalized else { return nil }
    let count = max(
      PlaceLexicon.provinces.longestMatch(in: tokens, at: index)?.count ?? 0,
      PlaceLexicon.countries.longestMatch(in: tokens, at: index)?.count ?? 0)
    guard count > 0, (0..<count).allSatisfy({ tokens[index + $0].isCapitalized }) else { return nil }
    // "Nga", "Mỹ" before another capital may open a name: "bà Mỹ Hạnh" is left to the honorific.
    if count == 1, !passage.isCapitalized(index + 1) { return nil }
    return count
  }

  /// Signs around a run that make it a person: an office, an age, a verb of speech.
  private func isNameInContext(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    if passage.mark(next) == "," || passage.mark(next) == "-", let behind = titles(at: next + 1),
      isOffice(behind.titles[0])
    {
      return true
    }
    if range.contains(where: { passage.mark($0) != nil }) { return true }
    if passage.mark(next) == "(", has(.sn, at: next + 1) || has(.sinh, at: next + 1) || passage.mark(next + 2) == ")" {
      return true
    }
    // "Sơn Lâm (16 tuổi)"
    if passage.mark(next) == "(" || passage.mark(next) == ",", next + 2 < tokens.count,
      tokens[next + 1].kind == .number, has(.age, at: next + 2)
    {
      return true
    }
    if PersonLexicon.speechVerbs.longestMatch(in: tokens, at: next) != nil { return true }
    return range.lowerBound > 0 && has(.theo, at: range.lowerBound - 1)
  }

  /// "Bun-thoong Chăn-thạ-vông": syllables of a foreign name joined by hyphens.
  private func hyphenated(at index: Int) -> Range<Int>? {
    var end = index
    var hyphens = 0
    while end < tokens.count, tokens[end].kind == .word, tokens[end].isCapitalized,
      end == index || tokens[end].hasSpaceBefore, end - index < 12
    {
      end += 1
      while end + 1 < tokens.count, tokens[end].mark == "-",
        TitleLexicon.titles.longestMatch(in: tokens, at: end + 1) == nil, !tokens[end].hasSpaceBefore,
        tokens[end + 1].kind == .word,
        !tokens[end + 1].hasSpaceBefore, end - index < 12
      {
        end += 2
        hyphens += 1
      }
    }
    return hyphens > 0 ? index..<end : nil
  }

  /// "Lionel Messi": two or three capitalised words of which none can be Vietnamese, where no brand or body is spoken of.
  private func foreignName(at index: Int) -> Range<Int>? {
    guard isForeign(index) || isParticle(index) && tokens[index].isCapitalized, placeCount(at: index) == nil,
      index == 0 || !tokens[index - 1].isCapitalized || tokens[index].hasSpaceBefore && passage.isSentenceStart(index),
      index == 0 || !PersonLexicon.beforeForeignNames.contains(tokens[index - 1].word)
    else { return nil }
    var end = index + 1
    while end < tokens.count, end - index < 4, isForeign(end) || isParticle(end), tokens[end].hasSpaceBefore {
      end += 1
    }
    guard end - index >= 2, !passage.isCapitalized(end) || !tokens[end].hasSpaceBefore else { return nil }
    let last = tokens[end - 1].word
    return PersonLexicon.notLastNames.contains(last) || PersonLexicon.notLastNames.contains(tokens[index].word)
      ? nil : index..<end
  }

  func isForeign(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.capitals == .first || token.capitals == .mixed, token.span.scalars.count >= 3
    else { return false }
    return !isVietnameseSyllable(token.word)
  }

  /// "van", "de" between or before the parts of a foreign name.
  private func isParticle(_ index: Int) -> Bool {
    PersonLexicon.particles.contains(tokens[index].word) && index + 1 < tokens.count && tokens[index + 1].hasSpaceBefore
      && isForeign(index + 1)
  }

  /// "N.A.V", "L.": how court pages print names.
  private func initials(at index: Int) -> Range<Int>? {
    var end = index
    while end + 1 < tokens.count, tokens[end].kind == .word, tokens[end].capitals != .none,
      tokens[end].span.scalars.count <= 2, tokens[end + 1].mark == "."
    {
      end += 2
    }
    guard end > index else { return nil }
    if end < tokens.count, tokens[end].kind == .word, tokens[end].isCapitalized, !tokens[end].hasSpaceBefore,
      tokens[end].span.scalars.count <= 2
    {
      return index..<end + 1
    }
    return end - index == 2 ? index..<index + 1 : index..<end - 1
  }
}
