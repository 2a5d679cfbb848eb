import VietnameseText

extension NameGrammar {
  /// The name of a body that begins at `index`. `afterTitle`: a title stands before, so that lower case is no obstacle
  /// and an incomplete name still is one ("Bí thư Chi bộ", "Trưởng ban Tổ chức").
  func body(at index: Int, afterTitle: Bool = false) -> BodyName? {
    if let end = nationalTeamEnd(at: index) ?? clubEnd(at: index) { return bodyAsPrinted(index..<end) }
    if let end = brandEnd(at: index) {
      var brand = bodyAsPrinted(index..<end)
      completeBranch(&brand)
      return brand
    }
    if let body = quotedBody(at: index) ?? specialBody(at: index) { return body }
    guard index < tokens.count, tokens[index].kind == .word,
      let (head, count) = OrganizationLexicon.heads.longestMatch(in: tokens, at: index)
    else { return nil }
    guard !opensLongerWord(index, head: count) else { return nil }
    // "Trường Sa", "Đài Loan"
    if count == 1, let place = PlaceLexicon.countries.longestMatch(in: tokens, at: index), place.count > 1,
      passage.isCapitalized(index + 1)
    {
      return nil
    }
    var found = BodyName(range: index..<index + count, kind: head.kind, own: head.name)
    guard complete(&found, isCapital: tokens[index].isCapitalized, afterTitle: afterTitle) else { return nil }
    completeCountry(&found)
    return found
  }

  /// Reads on behind the head, each kind of body in its way; false where there is none after all.
  private func complete(_ found: inout BodyName, isCapital: Bool, afterTitle: Bool) -> Bool {
    switch found.kind {
    case .committee(let level):
      guard isCapital || afterTitle else { return false }
      completeCommittee(&found, level: level)
    case .partyUnit:
      let isNumbered = completeNumber(&found)
      skipShortForm(of: &found)
      if isNumbered { completeNumbered(&found) } else { completePartyUnit(&found) }
      borrowArea(&found)
      guard isCapital || afterTitle || found.area?.name != nil || isSingular(found) else { return false }
      guard !isOfSeveralAreas(found), afterTitle || !isCellAsSuch(found) else { return false }
    case .withinBody:
      guard isCapital || afterTitle else { return false }
      completeWithinBody(&found)
      borrowWhole(&found)
    case .council:
      completeArea(&found)
      borrowArea(&found)
      guard found.area != nil || found.placeName != nil || afterTitle else { return false }
    case .office:
      guard isCapital || afterTitle else { return completeInLowerCase(&found) }
      if !completeNumber(&found) { completeOffice(&found) }
      guard afterTitle || !isCountedOffice(found) else { return false }
    case .open:
      if !completeNumber(&found), !completeOpen(&found, isCapital: isCapital || afterTitle, afterTitle: afterTitle) {
        guard afterTitle, Self.bareHeads.contains(NameKey(found.own)) else { return false }
        found.isBare = true
      }
      guard afterTitle || !isSeveral(found) else { return false }
    case .taskBody:
      guard isCapital || startsTask(found), !isOfAllLevels(behind: found.range.upperBound) else { return false }
      completeTask(&found)
    case .fixed:
      guard isCapital else { return false }
      if NameKey(found.own).hasPrefix(Self.front) { completeArea(&found) }
      if found.own == "Ban Chấp hành Trung ương" { completeCentralCommittee(&found) }
    }
    return true
  }

  /// "Quốc hội Lào", "Hội Chữ thập đỏ Việt Nam": the country says which one; Vietnam's own powers need none.
  private func completeCountry(_ found: inout BodyName) {
    let next = found.range.upperBound
    guard found.area == nil, found.placeName == nil, found.inner.isEmpty, passage.isCapitalized(next),
      let count = PlaceLexicon.countries.longestMatch(in: tokens, at: next)?.count,
      !passage.isCapitalized(next + count) || !tokens[next + count].hasSpaceBefore
        || personName(at: next + count, certain: false) != nil
    else { return }
    switch found.kind {
    case .office: extendOwn(&found, to: next + count)
    case .fixed where Self.powers.contains(NameKey(found.own)):
      let isOwn = passage.string(next..<next + count) == "Việt Nam"
      if isOwn { found.range = found.range.lowerBound..<next + count } else { extendOwn(&found, to: next + count) }
    case .committee, .partyUnit, .withinBody, .council, .open, .taskBody, .fixed: break
    }
  }

  private static let front: NameKey = "Mặt trận"

  private static let powers: Set<NameKey> = ["Chính phủ", "Quốc hội"]

  /// "đảng bộ thành phố", not "đảng bộ các cấp" nor "đảng bộ trực thuộc".
  private func isSingular(_ body: BodyName) -> Bool {
    let index = body.range.lowerBound
    return body.area != nil && !(index > 0 && Self.plurals.contains(tokens[index - 1].word))
  }

  /// "HĐND, UBND huyện Can Lộc": the area stands once, behind the last body of a row.
  private func borrowArea(_ found: inout BodyName) {
    guard found.area == nil, found.placeName == nil, found.inner.isEmpty else { return }
    var next = found.range.upperBound
    for _ in 0..<4 {
      guard passage.mark(next) == "," || passage.mark(next) == "-" || has(.va, at: next) else { return }
      if let other = OrganizationLexicon.rowMembers.longestMatch(in: tokens, at: next + 1) {
        next += 1 + other.count
        if let area = area(at: next), area.name != nil {
          found.area = area
          return
        }
        continue
      }
      guard var (head, count) = OrganizationLexicon.heads.longestMatch(in: tokens, at: next + 1) else { return }
      // "UBND, Thường trực HĐND huyện"
      if case .withinBody = head.kind, isCouncil(at: next + 1 + count),
        let council = OrganizationLexicon.heads.longestMatch(in: tokens, at: next + 1 + count)
      {
        (head, count) = (council.value, count + council.count)
      }
      switch head.kind {
      case .council, .partyUnit, .office: break
      case .committee, .withinBody, .open, .taskBody, .fixed: return
      }
      if let area = area(at: next + 1 + count, bare: true), !isPluralNoun(after: area) {
        found.area = area
        return
      }
      next += 1 + count
    }
  }

  /// "Ban Tổ chức, Ban Tuyên giáo Tỉnh ủy": the whole stands once, behind the last part of a row.
  private func borrowWhole(_ found: inout BodyName) {
    guard found.inner.isEmpty, found.area == nil, found.placeName == nil else { return }
    var next = found.range.upperBound
    for _ in 0..<4 {
      guard passage.mark(next) == "," || has(.va, at: next), passage.isCapitalized(next + 1),
        let (head, count) = OrganizationLexicon.heads.longestMatch(in: tokens, at: next + 1),
        case .withinBody = head.kind
      else { return }
      next += 1 + count
      if let whole = innerBody(at: next, of: found.kind) {
        found.inner = [whole]
        return
      }
    }
  }

  func completeWithinBody(_ found: inout BodyName) {
    // "Ban Kinh tế - Ngân sách", "Ban Văn hóa – Xã hội"
    if passage.mark(found.range.upperBound) == "-", passage.isCapitalized(found.range.upperBound + 1),
      let field = OrganizationLexicon.fieldWords.longestMatch(in: tokens, at: found.range.upperBound + 1)
    {
      extendOwn(&found, to: found.range.upperBound + 1 + field.count)
    }
    if let last = jointCouncils(at: found.range.upperBound) {
      extendOwn(&found, to: last)
      return completeArea(&found)
    }
    skipShortForm(of: &found)
    let next = found.range.upperBound
    // "Ban Pháp chế – HĐND tỉnh"
    let afterOf = has(.cua, at: next) || passage.mark(next) == "-" && isCouncil(at: next + 1) ? next + 1 : next
    if let inner = innerBody(at: afterOf, of: found.kind) {
      found.inner = [inner]
      found.range = found.range.lowerBound..<inner.range.upperBound
    } else if has(.trung, at: next), has(.uong, at: next + 1), passage.isCapitalized(next) {
      extendOwn(&found, to: has(.dang, at: next + 2) && passage.isCapitalized(next + 2) ? next + 3 : next + 2)
    } else {
      completeArea(&found)
    }
  }

  private func isCouncil(at index: Int) -> Bool {
    if case .council = OrganizationLexicon.heads.longestMatch(in: tokens, at: index)?.value.kind { return true }
    return false
  }

  /// A body inside another is of a lower rank, so that names nest four deep at most, whatever the text repeats.
  func innerBody(at index: Int, of outer: OrganizationLexicon.Kind) -> BodyName? {
    // "Ủy ban Kiểm tra Tỉnh hội"
    if rank(outer) > 0, index < tokens.count, let association = association(at: index, isInside: true) {
      return association
    }
    guard let head = OrganizationLexicon.heads.longestMatch(in: tokens, at: index)?.value, rank(head.kind) < rank(outer)
    else { return nil }
    // "ban thường vụ tỉnh ủy"
    if case .committee = head.kind { return body(at: index, afterTitle: true) }
    return body(at: index)
  }

  private func rank(_ kind: OrganizationLexicon.Kind) -> Int {
    switch kind {
    case .taskBody: 3
    case .withinBody: 2
    case .partyUnit: 1
    case .committee, .council, .office, .open, .fixed: 0
    }
  }

  /// An area with or without name, or the bare name of a province.
  func completeArea(_ found: inout BodyName) {
    skipShortForm(of: &found)
    if let area = area(at: found.range.upperBound, bare: true), !isPluralNoun(after: area) {
      attach(area, to: &found)
    } else if let area = area(at: behindTerm(found.range.upperBound)), area.name != nil {
      attach(area, to: &found)
    } else {
      completePlaceName(&found)
    }
  }

  /// "Đoàn ĐBQH khóa XV đơn vị tỉnh Hà Tĩnh": behind what is no part of the name.
  private func behindTerm(_ index: Int) -> Int {
    var index = index
    if has(.khoa, at: index), index + 1 < tokens.count, romanNumeral(at: index + 1) != nil {
      index += 2
      if passage.mark(index) == ",", has(.don, at: index + 1) { index += 1 }
    }
    return has(.don, at: index) && has(.vi, at: index + 1) ? index + 2 : index
  }

  /// "Bộ Chỉ huy Bộ đội Biên phòng (BĐBP) tỉnh Điện Biên", "Ban Thường vụ (BTV) Huyện ủy": the short form in brackets is passed over.
  func skipShortForm(of found: inout BodyName) {
    let next = found.range.upperBound
    guard passage.mark(next) == "(", next + 3 < tokens.count, tokens[next + 1].capitals == .all,
      passage.mark(next + 2) == ")",
      area(at: next + 3, bare: true) != nil || OrganizationLexicon.heads.longestMatch(in: tokens, at: next + 3) != nil
    else { return }
    found.range = found.range.lowerBound..<next + 3
  }

  func attach(_ area: AreaName, to found: inout BodyName) {
    found.area = area
    found.range = found.range.lowerBound..<area.range.upperBound
  }

  /// "Trường Phổ thông dân tộc bán trú (PTDTBT) Tiểu học": what stands in brackets says the same again.
  private func withoutShortForms(_ words: String) -> String {
    guard words.utf8.contains(UInt8(ascii: "(")) else { return words }
    return words.split(separator: " ").filter { !$0.hasPrefix("(") }.joined(separator: " ")
  }

  func extendOwn(_ found: inout BodyName, to end: Int) {
    let words = withoutShortForms(spelledOut(found.range.upperBound..<end))
    if !words.isEmpty { found.own += (words.hasPrefix(",") ? "" : " ") + words }
    found.range = found.range.lowerBound..<end
  }
}
