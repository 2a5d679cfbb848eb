import VietnameseText

/// Bodies without a head of the lexicon, and words that only open like one.
extension NameGrammar {
  func bodyAsPrinted(_ range: Range<Int>) -> BodyName {
    BodyName(range: range, kind: .fixed, own: passage.string(range))
  }

  /// "Quảng Nam FC", "Boca Juniors FC".
  func clubEnd(at index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].capitals == .first,
      let end = (index + 1...index + 3).first(where: { has(.fc, at: $0) && tokens[$0].capitals == .all }),
      properRun(at: index, limit: 3) >= end
    else { return nil }
    return end + 1
  }

  /// quỹ “Vì người nghèo” của tỉnh, nhóm “Áo ấm”: a noun of a group and its name in quotation marks.
  func quotedBody(at index: Int) -> BodyName? {
    guard let (noun, count) = OrganizationLexicon.quotedHeads.longestMatch(in: tokens, at: index),
      passage.mark(index + count) == "\"",
      passage.isCapitalized(index + count + 1) || tokens[index].capitals == .all,
      let close = (index + count + 2..<index + count + 10).first(where: { isClosingMark($0) })
    else { return nil }
    let name = tokens[index + count + 1..<close].allSatisfy {
      $0.kind == .word || $0.kind == .number || $0.mark == "-"
    }
    guard name else { return nil }
    let own = "\(noun) “\(passage.string(index + count + 1..<close))”"
    var found = BodyName(range: index..<close + 1, kind: .open, own: own)
    let behind = has(.cua, at: close + 1) ? close + 2 : close + 1
    if let area = area(at: behind, bare: true), !isPluralNoun(after: area) { attach(area, to: &found) }
    return found
  }

  /// Bodies with a form of their own.
  func specialBody(at index: Int) -> BodyName? {
    guard passage.isCapitalized(index) else { return nil }
    return youthUnion(at: index) ?? broadcaster(at: index) ?? association(at: index)
  }

  /// "Đoàn xã Lam Sơn", "Đoàn Trường Đại học Vinh": the youth union of a commune or a school.
  private func youthUnion(at index: Int) -> BodyName? {
    guard tokens.indices.contains(index), has(.doan, at: index), tokens[index].capitals == .first,
      index + 1 < tokens.count
    else { return nil }
    var found = BodyName(range: index..<index + 1, kind: .council, own: "Đoàn")
    if !tokens[index + 1].isCapitalized, let area = area(at: index + 1), area.level == .commune, area.name != nil {
      attach(area, to: &found)
      return found
    }
    guard let head = OrganizationLexicon.heads.longestMatch(in: tokens, at: index + 1)?.value.name,
      head.begins(with: "Trường") || head == "Đại học", let school = body(at: index + 1),
      passage.isCapitalized(index + 1)
    else { return nil }
    found.inner = [school]
    found.range = index..<school.range.upperBound
    return found
  }

  /// "Tỉnh Hội", "Thành hội": the association of which the article speaks, at that level. "Thành Hội" may be a place,
  /// unless it stands behind a body.
  func association(at index: Int, isInside: Bool = false) -> BodyName? {
    guard has(.hoi, at: index + 1), passage.isCapitalized(index), let own = known.association,
      let level = OrganizationLexicon.associationLevels[tokens[index].word], !passage.isCapitalized(index + 2),
      isInside || !passage.isCapitalized(index + 1) || ["tỉnh", "huyện"].contains(level.noun)
    else { return nil }
    let area = AreaName(range: index..<index + 1, level: level.level, noun: level.noun)
    return BodyName(range: index..<index + 2, kind: .office(nil), own: own, area: area)
  }

  /// "Hội Nông dân": who is meant by "Tỉnh Hội".
  func noteAssociation(at index: Int, in known: inout KnownNames) {
    guard has(.hoi, at: index), known.association == nil,
      let head = OrganizationLexicon.heads.longestMatch(in: tokens, at: index)?.value, case .office = head.kind
    else { return }
    known.association = head.name
  }

  /// "Báo và Phát thanh, Truyền hình Hà Tĩnh", "Báo và Đài Phát thanh - Truyền hình tỉnh Hà Tĩnh".
  private func broadcaster(at index: Int) -> BodyName? {
    guard has(.paper, at: index), has(.va, at: index + 1), passage.isCapitalized(index) else { return nil }
    let radio = has(.station, at: index + 2) ? index + 3 : index + 2
    guard has(.phat, at: radio), has(.thanh, at: radio + 1) else { return nil }
    var end = radio + 2
    if passage.mark(end) == "," || passage.mark(end) == "-" || has(.va, at: end) { end += 1 }
    guard has(.truyen, at: end), has(.hinh, at: end + 1) else { return nil }
    end += 2
    // "… Truyền hình Hà Tĩnh": the bare name of the province belongs to it.
    if passage.isCapitalized(end), let province = cityOrProvince(at: end) { end += province }
    var found = BodyName(range: index..<end, kind: .open, own: withUsualTonePlacement(passage.string(index..<end)))
    completeArea(&found)
    return found
  }

  private func isClosingMark(_ index: Int) -> Bool { passage.mark(index) == "”" || passage.mark(index) == "\"" }

  /// "Vietcombank", or a form that tells: "OceanBank", "PC67".
  func brandEnd(at index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].isCapitalized else { return nil }
    let token = tokens[index]
    if index + 1 < tokens.count, BrandLexicon.policeLetters.contains(token.word), token.capitals == .all,
      tokens[index + 1].digitCount == 2, !tokens[index + 1].hasSpaceBefore
    {
      return index + 2
    }
    if let count = BrandLexicon.names.longestMatch(in: tokens, at: index)?.count,
      // "MU", "BP": names of two letters stand in capitals.
      count > 1 || token.capitals == .all || token.span.scalars.count > 2
    {
      return index + count
    }
    guard token.span.scalars.count > 5 else { return nil }
    let printed = passage.string(index..<index + 1)
    return printed.hasSuffix("bank") || printed.hasSuffix("Bank") ? index + 1 : nil
  }

  /// "U23 Việt Nam", "đội tuyển Việt Nam".
  func nationalTeamEnd(at index: Int) -> Int? {
    var next = index
    if has(.youth, at: index), index + 1 < tokens.count, tokens[index + 1].digitCount == 2,
      !tokens[index + 1].hasSpaceBefore
    {
      next = index + 2
    } else if has(.doi, at: index), has(.tuyen, at: index + 1) {
      next = index + 2
    } else {
      return nil
    }
    guard let count = PlaceLexicon.countries.longestMatch(in: tokens, at: next)?.count, passage.isCapitalized(next)
    else { return nil }
    return next + count
  }

  /// "Ban Chấp hành Trung ương Hội Nông dân Việt Nam" is not the Party's.
  func completeCentralCommittee(_ found: inout BodyName) {
    let next = found.range.upperBound
    guard has(.hoi, at: next), passage.isCapitalized(next), let mass = body(at: next) else { return }
    found.inner = [mass]
    found.range = found.range.lowerBound..<mass.range.upperBound
  }

  /// "Báo cáo viên", "Hội nghị": a head may be the first syllable of another word.
  func opensLongerWord(_ index: Int, head: Int) -> Bool {
    (TitleLexicon.titles.longestMatch(in: tokens, at: index)?.count ?? 0) > head
      || (OrganizationLexicon.commonWords.longestMatch(in: tokens, at: index)?.count ?? 0) > head
  }
}
