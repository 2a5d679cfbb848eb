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
    // "Chủ tịch HĐND thị xã Đỗ Xuân Khoa": hardly a district has three syllables of which the first is a family name.
    let isDistrict =
      area.level == .district && name.count >= 3 && PersonLexicon.familyNames.contains(tokens[name.lowerBound].word)
    guard isProvince || isDistrict || speaks && name.count >= 3, (2...4).contains(name.count),
      isFamilyName(name.lowerBound), PlaceLexicon.likePeople.longestMatch(in: tokens, at: name.lowerBound) == nil,
      // "huyện Vĩnh Lộc A"
      !Self.letters.contains(tokens[before.end - 1].word),
      !known.isArea(passage.string(name))
    else { return nil }
    area.range = area.range.lowerBound..<name.lowerBound
    area.name = nil
    last.body?.area = area
    if let start = last.body?.range.lowerBound { last.body?.range = start..<name.lowerBound }
    last.range = last.range.lowerBound..<name.lowerBound
    return (before.titles.dropLast() + [last], name)
  }

  /// What tells apart places of one name.
  private static let letters = WordSet(words: "a b c")

  /// "đường Anh Hùng Núp": a capital behind a noun of place opens its name.
  func isNamePartOfPlace(_ index: Int) -> Bool {
    if index < tokens.count, tokens[index].isCapitalized,
      PlaceLexicon.likeTitles.longestMatch(in: tokens, at: index) != nil
    {
      return true
    }
    guard index > 0, tokens[index].isCapitalized, tokens[index - 1].kind == .word else { return false }
    // "giải nhất tiếng Anh Quốc gia"
    return placeNoun(at: index - 1) != nil || has(.language, at: index - 1)
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
    // "các đồng chí Thường trực HĐND"
    if OrganizationLexicon.heads.longestMatch(in: tokens, at: start).map({ $0.count > 1 }) ?? false { return nil }
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
    let titles = sharingPlaces((before + sharingNextHolder(behind, end: end)).filter(isOffice))
    return (.person(name: passage.string(name), titles: titles), name, end)
  }

  /// "A - Giám đốc và đồng chí B - Phó Giám đốc Sở Y tế": the body stands once, behind the last of two.
  private func sharingNextHolder(_ titles: [TitleName], end: Int) -> [TitleName] {
    guard titles.count == 1, titles[0].body == nil, titles[0].area == nil, has(.va, at: end), isOffice(titles[0]),
      let address = PersonLexicon.honorifics.longestMatch(in: tokens, at: end + 1),
      let name = personName(at: end + 1 + address.count, certain: true),
      passage.mark(name.upperBound) == "-" || passage.mark(name.upperBound) == ",",
      let body = title(at: name.upperBound + 1)?.body, mayBe(titles[0], at: body)
    else { return titles }
    var title = titles[0]
    title.body = body
    return [title]
  }

  /// The offices behind a name, with the end of the last.
  private func officesBehind(_ nameEnd: Int) -> (titles: [TitleName], end: Int) {
    var titles: [TitleName] = []
    var end = nameEnd
    var next = end
    if passage.mark(next) == "(", self.titles(at: next + 1) == nil { next = skipBrackets(at: next) }
    // "Trần Văn Nam TUV - Bí thư Huyện ủy"
    if next < tokens.count, tokens[next].capitals == .all, tokens[next].span.scalars.count >= 3,
      let behind = self.titles(at: next), isOffice(behind.titles[0])
    {
      return behind
    }
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
  func isOffice(_ title: TitleName) -> Bool {
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
}
