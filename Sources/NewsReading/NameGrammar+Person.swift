import VietnameseText

/// A person, the tokens of the name, and the end of the last office behind it.
typealias PersonFound = (content: Mention.Content, name: Range<Int>, end: Int)

extension NameGrammar {
  /// A person with the offices before and behind the name, or a title word that stands for one.
  func person(at index: Int) -> PersonFound? {
    var start = index
    var honorific: PersonLexicon.Honorific?
    while let found = PersonLexicon.honorifics.longestMatch(in: tokens, at: start), !isNamePartOfPlace(start) {
      honorific = found.value
      start += found.count
      // "Bác sĩ chuyên khoa II"
      if has(.specialty, at: start - 1), romanNumeral(at: start) != nil { start += 1 }
      // "PGS.TS. Lê An", "các đồng chí: Lê An"
      while passage.mark(start) == ":" || passage.mark(start) == "/"
        || (passage.mark(start) == "." && found.value == .rank)
      {
        start += 1
      }
      if start - index > 8 { break }
    }
    if let before = titles(at: start) {
      if let name = personName(at: skipShortForm(at: before.end), certain: true) {
        return withOffices(name, before: before.titles, from: index)
      }
      if start == index, let name = nameInApposition(to: before) {
        return withOffices(name, before: before.titles, from: index)
      }
      if let split = splitHolder(from: before) { return withOffices(split.name, before: split.titles, from: index) }
      if honorific == .plain, start > index { return (.personByTitle(before.titles), index..<before.end, before.end) }
      if honorific == nil { return nil }
    }
    if let honorific {
      // "Tổng thống Mỹ Donald Trump": the country comes first, the name is known by now.
      if placeCount(at: start) != nil, !isKnownGivenName(start) { return nil }
      return afterHonorific(honorific, start: start, from: index)
    }
    guard let name = personName(at: index, certain: false) else { return nil }
    return withOffices(name, before: [], from: index)
  }

  /// "Bí thư Huyện ủy Can Lộc, ông Lê Văn Khoa": who holds the office, unless offices of his own follow.
  private func nameInApposition(to before: (titles: [TitleName], end: Int)) -> Range<Int>? {
    guard before.titles[0].body != nil, passage.mark(before.end) == ",", before.end + 1 < tokens.count,
      PersonLexicon.addresses.contains(tokens[before.end + 1].word),
      let name = personName(at: before.end + 2, certain: true), officesBehind(name.upperBound).titles.isEmpty
    else { return nil }
    return name
  }

  /// "Chủ tịch UBND phường Lê Văn Khoa cho biết": the name of no ward that the article speaks of, with a verb behind it.
  private func splitHolder(from before: (titles: [TitleName], end: Int)) -> (titles: [TitleName], name: Range<Int>)? {
    guard var last = before.titles.last, var area = last.body?.area, area.range.upperBound == before.end,
      let noun = placeNoun(at: area.range.lowerBound)
    else { return nil }
    let speaks = PersonLexicon.speechVerbs.longestMatch(in: tokens, at: before.end) != nil
    let name = area.range.lowerBound + noun.count..<before.end
    let isProvince =
      area.level == .province && PlaceLexicon.provinces.longestMatch(in: tokens, at: name.lowerBound) == nil
    guard isProvince || speaks && name.count >= 3, (2...4).contains(name.count), isFamilyName(name.lowerBound),
      !known.isArea(passage.string(name))
    else { return nil }
    area.range = area.range.lowerBound..<name.lowerBound
    area.name = nil
    last.body?.area = area
    if let start = last.body?.range.lowerBound { last.body?.range = start..<name.lowerBound }
    last.range = last.range.lowerBound..<name.lowerBound
    return (before.titles.dropLast() + [last], name)
  }

  /// "đường Anh Hùng Núp": a capital behind a noun of place opens its name.
  func isNamePartOfPlace(_ index: Int) -> Bool {
    if index < tokens.count, tokens[index].isCapitalized,
      PlaceLexicon.likePeople.longestMatch(in: tokens, at: index) != nil
    {
      return true
    }
    guard index > 0, tokens[index].isCapitalized, tokens[index - 1].kind == .word else { return false }
    return placeNoun(at: index - 1) != nil
  }

  /// "(KKTNS&CKCN)", "(tỉnh Hà Tĩnh)" between an office and the name.
  private func skipShortForm(at index: Int) -> Int {
    guard passage.mark(index) == "(", index + 1 < tokens.count,
      tokens[index + 1].capitals == .all || area(at: index + 1) != nil || placeCount(at: index + 1) != nil
    else { return index }
    return skipBrackets(at: index)
  }

  private func afterHonorific(
    _ honorific: PersonLexicon.Honorific, start: Int, from index: Int
  ) -> PersonFound? {
    if let name = personName(at: start, certain: true) { return withOffices(name, before: [], from: index) }
    if honorific == .rank, start < tokens.count, isForeign(start), properRun(at: start) == start + 1,
      !PersonLexicon.notGivenNames.contains(tokens[start].word)
    {
      return byGivenName(start)
    }
    guard honorific == .plain else { return nil }
    if passage.isCapitalized(start), properRun(at: start) == start + 1, tokens[start].capitals == .first,
      tokens[start].span.scalars.count > 1,
      !PersonLexicon.notGivenNames.contains(tokens[start].word) || isKnownGivenName(start)
    {
      return byGivenName(start)
    }
    let isComrade = start == index + 2 && has(.dong, at: index)
    let speaks =
      PersonLexicon.pronounVerbs.contains(passage.word(start))
      || (start..<min(start + 3, tokens.count)).contains {
        PersonLexicon.speechVerbs.longestMatch(in: tokens, at: $0) != nil
      }
    return passage.isSentenceStart(index) && (isComrade || speaks) ? (.personAgain, index..<start, start) : nil
  }

  /// "ông Mỹ" of somebody named in full is not of America.
  private func isKnownGivenName(_ index: Int) -> Bool {
    index < tokens.count && known.isGivenName(tokens[index].word) && !passage.isCapitalized(index + 1)
  }

  /// "ông Mỹ, nay là Phó Chủ tịch Hội Nông dân huyện"
  private func byGivenName(_ index: Int) -> PersonFound {
    let (titles, end) = officesBehind(index + 1)
    let name = passage.string(index..<index + 1)
    return (.personByGivenName(name, titles: titles.filter(isOffice)), index..<index + 1, end)
  }

  func withOffices(_ name: Range<Int>, before: [TitleName], from start: Int) -> PersonFound {
    let (behind, end) = officesBehind(name.upperBound)
    let titles = sharingPlaces((before + behind).filter(isOffice))
    return (.person(name: passage.string(name), titles: titles), name, end)
  }

  /// The offices behind a name, with the end of the last.
  private func officesBehind(_ nameEnd: Int) -> (titles: [TitleName], end: Int) {
    var titles: [TitleName] = []
    var end = nameEnd
    var next = end
    if passage.mark(next) == "(", self.titles(at: next + 1) == nil { next = skipBrackets(at: next) }
    if let joint = passage.mark(next), joint == "," || joint == "-" || joint == "(",
      let behind = self.titles(at: afterAdverb(skipLetters(at: next + 1))).flatMap(withoutNextHolders),
      isOffice(behind.titles[0])
    {
      titles += behind.titles
      end = behind.end
    } else if let verb = TitleLexicon.copulas.longestMatch(in: tokens, at: next),
      let behind = self.titles(at: next + verb.count), isOffice(behind.titles[0])
    {
      titles += behind.titles
      end = behind.end
    }
    return (titles, end)
  }

  /// "A, UVBTVTU, Bí thư …": short forms that no lexicon has, before an office in words.
  private func skipLetters(at index: Int) -> Int {
    guard index + 1 < tokens.count, tokens[index].capitals == .all, (3...8).contains(tokens[index].span.scalars.count),
      tokens[index + 1].mark == ",", title(at: index) == nil
    else { return index }
    return index + 2
  }

  /// "A, Trưởng Ban Pháp chế và đại biểu B": an office behind "và" with a name behind it is of the next.
  private func withoutNextHolders(_ found: (titles: [TitleName], end: Int)) -> (titles: [TitleName], end: Int)? {
    guard personName(at: found.end, certain: true) != nil else { return found }
    let titles = Array(found.titles.dropLast())
    guard let last = titles.last, has(.va, at: last.range.upperBound) else { return nil }
    return (titles, last.range.upperBound)
  }

  /// A title alone, such as "cán bộ" or "đại diện", is no office; one with a body, or one of its own right, is.
  private func isOffice(_ title: TitleName) -> Bool {
    if title.body != nil || title.area != nil { return true }
    guard let match = TitleLexicon.titles.longestMatch(in: tokens, at: title.range.lowerBound) else {
      return TitleLexicon.modifiers.contains(tokens[title.range.lowerBound].word)
    }
    switch match.value {
    case .standalone, .ofVillage, .committeeMember: return true
    case .ofBody:
      return tokens[title.range.lowerBound].isCapitalized
        && !Self.noOfficeAlone.contains(tokens[title.range.lowerBound].word)
    case .sharesNoun: return false
    }
  }

  private static let noOfficeAlone: WordSet = ["đại", "cán", "thư", "chuyên", "giáo", "nghiên"]

  /// "(SN 1994)", "(áo trắng)": up to twelve tokens.
  func skipBrackets(at index: Int) -> Int {
    for close in index..<min(index + 12, tokens.count) where tokens[close].mark == ")" { return close + 1 }
    return index
  }

  /// The tokens of a person's name. `certain`: a title word or an office stands before.
  func personName(at index: Int, certain: Bool) -> Range<Int>? {
    guard index < tokens.count, tokens[index].kind == .word, tokens[index].isCapitalized else { return nil }
    if let count = known.isPerson(tokens, at: index) { return index..<index + count }
    if certain, let name = initials(at: index) ?? hyphenated(at: index) { return name }
    if !certain, let name = foreignName(at: index) { return name }
    let end = properRun(at: index, limit: certain ? 5 : 4)
    let count = end - index
    guard count >= 2, OrganizationLexicon.heads.longestMatch(in: tokens, at: index)?.count ?? 0 < 2 else { return nil }
    let first = tokens[index].word
    let isFamily = PersonLexicon.familyNames.contains(first)
    let isAmbiguous = PersonLexicon.ambiguousFamilyNames.contains(first)
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
