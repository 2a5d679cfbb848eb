import VietnameseText

extension NameGrammar {
  /// Offices in a row, as they stand before or behind a name: "Ủy viên Ban Thường vụ Tỉnh ủy, Bí thư Thành ủy". A comma,
  /// "kiêm" or "đồng thời là" leads to the next; the end is behind the last one.
  func titles(at index: Int) -> (titles: [TitleName], end: Int)? {
    guard let first = title(at: index) else { return nil }
    var found = [first]
    var end = first.range.upperBound
    while let next = titleJoint(at: end), !opensGuests(next), let title = title(at: next) {
      found.append(title)
      end = title.range.upperBound
      if found.count == 16 { break }
    }
    shareArea(&found)
    shareBody(&found)
    shareCommittee(&found)
    return (found, end)
  }

  /// "…, Phó Chủ tịch UBND quận; đại diện Quận đoàn": others who came.
  private func opensGuests(_ index: Int) -> Bool {
    has(.dai, at: index) && has(.represent, at: index + 1) && !passage.isCapitalized(index)
  }

  private func titleJoint(at index: Int) -> Int? {
    let index = skipYears(at: index)
    guard index < tokens.count else { return nil }
    switch tokens[index].mark {
    case ",", ";", "-": return afterAdverb(index + 1)
    case nil: break
    default: return nil
    }
    if has(.kiem, at: index) || has(.va, at: index) || has(.roi, at: index) { return index + 1 }
    return nil
  }

  /// "Bí thư Đảng ủy (1955 - 1961), …": the years of an office stand in brackets behind it.
  private func skipYears(at index: Int) -> Int {
    if let (_, end) = term(at: index) { return end }
    guard passage.mark(index) == "(", index + 2 < tokens.count, tokens[index + 1].digitCount == 4 else { return index }
    let end = tokens[index...].prefix(6).firstIndex { $0.mark == ")" }
    return end.map { $0 + 1 } ?? index
  }

  /// "kiêm", "hiện là", "đồng thời là" before the next office.
  func afterAdverb(_ index: Int) -> Int {
    if has(.kiem, at: index) { return index + 1 }
    let adverb = TitleLexicon.adverbs.longestMatch(in: tokens, at: index)?.count ?? 0
    return index + adverb
  }

  func title(at start: Int) -> TitleName? {
    guard start < tokens.count, tokens[start].kind == .word else { return nil }
    // "tân Bí thư" has the same office as every other.
    if has(.new, at: start) { return has(.new, at: start + 1) ? nil : title(at: start + 1) }
    if tokens[start].capitals == .all, let found = member(at: start) ?? chair(at: start) { return found }
    if let end = governorEnd(at: start), let found = titleOfBody(start: start, end: end) { return found }
    var index = start
    if TitleLexicon.modifiers.contains(tokens[index].word) { index += 1 }
    if has(.nguyen, at: index - 1), has(.la, at: index) { index += 1 }
    guard let (kind, count) = TitleLexicon.titles.longestMatch(in: tokens, at: index) else { return nil }
    let end = index + count
    switch kind {
    case .ofBody: return titleOfBody(start: start, end: end)
    case .sharesNoun: return titleWithNoun(start: start, end: end)
    case .standalone: return standalone(start: start, end: end)
    case .committeeMember(let committee):
      let body = BodyName(
        range: index..<min(index + 2, end), kind: .committee(level(of: committee)),
        own: committee.prefix(1).uppercased() + committee.dropFirst())
      // "TUV", "HUV"
      let title = count == 1 ? body.own + " viên" : passage.string(start..<end)
      return TitleName(range: start..<end, title: title, body: committee == "đảng ủy" ? nil : body)
    case .ofVillage:
      let area = area(at: end, bare: false) ?? numbered(start..<end)
      // "người có uy tín" of nowhere is no office.
      guard area != nil || count < 3 else { return nil }
      return TitleName(range: start..<(area?.range.upperBound ?? end), title: passage.string(start..<end), area: area)
    }
  }

  /// "UVBTV Huyện ủy", "UVTW Đảng": member and committee in one short form.
  private func member(at index: Int) -> TitleName? {
    guard let own = TitleLexicon.members[tokens[index].word] else { return nil }
    var body = BodyName(range: index..<index + 1, kind: own.contains("Đảng") ? .fixed : .withinBody, own: own)
    if case .withinBody = body.kind {
      completeWithinBody(&body)
    } else if has(.dang, at: index + 1), passage.isCapitalized(index + 1) {
      body.range = index..<index + 2
    }
    return TitleName(range: body.range, title: "Ủy viên", body: body)
  }

  /// "PCT.UBND xã", "CT UBND huyện": in letters only before a council.
  private func chair(at start: Int) -> TitleName? {
    guard let title = TitleLexicon.chairs[tokens[start].word] else { return nil }
    let index = passage.mark(start + 1) == "." ? start + 2 : start + 1
    guard let body = body(at: index, afterTitle: true), case .council = body.kind else { return nil }
    return TitleName(range: start..<body.range.upperBound, title: title, body: body)
  }

  /// "Tỉnh trưởng tỉnh Bô Ly", "Phó Thị trưởng". In no lexicon: "tỉnh" and "thị" would be looked at as titles everywhere.
  private func governorEnd(at start: Int) -> Int? {
    let noun = has(.pho, at: start) ? start + 1 : start
    guard has(.head, at: noun + 1), passage.isCapitalized(noun), Self.governed.contains(tokens[noun].word) else {
      return nil
    }
    return noun + 2
  }

  private static let governed = WordSet(words: "tỉnh thị")

  /// "Trưởng thôn Nà Pàn": the noun of the title is the noun of the place.
  private func numbered(_ title: Range<Int>) -> AreaName? {
    guard let last = title.last, title.count >= 2, var found = area(at: last) else { return nil }
    found.range = last..<found.range.upperBound
    return found
  }

  private func level(of committee: String) -> AreaLevel {
    switch committee {
    case "tỉnh ủy": .province
    case "thành ủy": .city
    default: .district
    }
  }

  private func titleOfBody(start: Int, end first: Int) -> TitleName? {
    var end = first
    if let suffix = TitleLexicon.suffixes.longestMatch(in: tokens, at: end),
      !startsBodyWithin(end, suffix: suffix.count)
    {
      end += suffix.count
    }
    let title = TitleLexicon.shortForms[tokens[start].word] ?? passage.string(start..<end)
    // "Ủy viên Trung ương Đảng", "Bí thư Trung ương Đảng": members of the Central Committee.
    if has(.trung, at: end), has(.uong, at: end + 1), (body(at: end)?.range.count ?? 0) < 3 {
      let hasParty = has(.dang, at: end + 2) && passage.isCapitalized(end + 2)
      let isMember = Self.centralOffices.contains(NameKey(title))
      if hasParty || isMember {
        let range = end..<(hasParty ? end + 3 : end + 2)
        let body = BodyName(range: range, kind: .fixed, own: "Ban Chấp hành Trung ương Đảng")
        return TitleName(range: start..<range.upperBound, title: title, body: body)
      }
    }
    // "Cục trưởng Cục Thuế", "Chánh Văn phòng Tỉnh ủy": the title may share its noun with the body.
    if let last = sharedNoun(endingAt: end), let body = body(at: last, afterTitle: true), body.range.upperBound > end {
      return TitleName(range: start..<body.range.upperBound, title: title, body: body)
    }
    if let body = body(at: has(.cua, at: end) ? end + 1 : end, afterTitle: true) {
      return TitleName(range: start..<body.range.upperBound, title: title, body: body)
    }
    if let area = area(at: end), area.name != nil {
      return TitleName(range: start..<area.range.upperBound, title: title, area: area)
    }
    return TitleName(range: start..<end, title: title)
  }

  private static let centralOffices: Set<NameKey> = ["ủy viên", "bí thư", "ủy viên dự khuyết"]

  /// Where the noun of "Chánh Văn phòng" begins, if the title ends with one.
  private func sharedNoun(endingAt end: Int) -> Int? {
    for count in [2, 1] where end - count > 0 {
      if TitleLexicon.sharedNouns.longestMatch(in: tokens, at: end - count)?.count == count { return end - count }
    }
    return nil
  }

  /// "Ủy viên Thường trực HĐND": there "Thường trực" is a body; behind a deputy's title it is part of the title.
  private func startsBodyWithin(_ index: Int, suffix: Int) -> Bool {
    guard index > 0 else { return false }
    let before = tokens[index - 1].word
    return (before == Word.vien || before == Word.secretary) && !isDeputy(before: index)
  }

  private func isDeputy(before index: Int) -> Bool {
    (1...3).contains { has(.pho, at: index - $0) }
  }

  /// "Trưởng Ban Tuyên giáo Thành ủy": {Trưởng Ban, Ban Tuyên giáo Thành ủy}.
  private func titleWithNoun(start: Int, end: Int) -> TitleName? {
    if let area = area(at: end), area.level == .village {
      // "Tổ trưởng tổ dân phố 7"
      return TitleName(range: start..<area.range.upperBound, title: passage.string(start..<end), area: area)
    }
    guard let (_, count) = TitleLexicon.sharedNouns.longestMatch(in: tokens, at: end) else {
      guard passage.isCapitalized(end), let body = body(at: end, afterTitle: true) else { return nil }
      return TitleName(range: start..<body.range.upperBound, title: passage.string(start..<end), body: body)
    }
    // "Trưởng ban Ban Quản lý …": the noun is said twice.
    if has(passage.word(end), at: end + count), let body = body(at: end + count, afterTitle: true) {
      return TitleName(range: start..<body.range.upperBound, title: passage.string(start..<end + count), body: body)
    }
    // "Phó Trưởng Ban Thường trực Ban Tổ chức Tỉnh ủy": the suffix belongs to the title.
    if let suffix = TitleLexicon.suffixes.longestMatch(in: tokens, at: end + count),
      let body = body(at: end + count + suffix.count, afterTitle: true)
    {
      let title = passage.string(start..<end + count + suffix.count)
      return TitleName(range: start..<body.range.upperBound, title: title, body: body)
    }
    guard let body = body(at: end, afterTitle: true), body.range.count > count else { return nil }
    return TitleName(range: start..<body.range.upperBound, title: passage.string(start..<end + count), body: body)
  }

  private func standalone(start: Int, end: Int) -> TitleName {
    var end = end
    // "Đại sứ … Nhật Bản tại Việt Nam": the countries belong to the title.
    while has(.dai, at: start) {
      let next = has(.tai, at: end) ? end + 1 : end
      guard let country = PlaceLexicon.countries.longestMatch(in: tokens, at: next) else { break }
      end = next + country.count
    }
    let title = passage.string(start..<end)
    guard let body = body(at: has(.cua, at: end) ? end + 1 : end, afterTitle: false) else {
      return TitleName(range: start..<end, title: title)
    }
    return TitleName(range: start..<body.range.upperBound, title: title, body: body)
  }
}
