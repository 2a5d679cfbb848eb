import VietnameseText

/// Bodies whose names are open: offices with their fields, firms, schools, hospitals.
extension NameGrammar {
  func completeOffice(_ found: inout BodyName) {
    if completePart(&found) { return }
    let next = found.range.upperBound
    if opensBlock(next) { return completeBlock(&found) }
    if let number = numberBehindWord(next) { extendOwn(&found, to: number) }
    if let groups = groupsEnd(at: next) { extendOwn(&found, to: groups) }
    let end = nameRun(at: next, mustStartCapital: true)
    if end > next { extendOwn(&found, to: cutOfficeHolder(cutAtWhole(next..<end, of: found))) }
    if has(.department, at: found.range.lowerBound) { found.own = withUsualJoints(found.own) }
    // "Ban Dân tộc HĐND tỉnh"
    if found.own == "Ban Dân tộc",
      case .council = OrganizationLexicon.heads.longestMatch(in: tokens, at: found.range.upperBound)?.value.kind,
      let council = body(at: found.range.upperBound)
    {
      found.inner = [council]
      found.range = found.range.lowerBound..<council.range.upperBound
      return
    }
    if !completeWhole(&found) { completeArea(&found) }
  }

  /// "Đội Quản lý thị trường số 4"
  func numberBehindWord(_ index: Int) -> Int? {
    guard has(.so, at: index), index + 1 < tokens.count, tokens[index + 1].kind == .number,
      tokens[index + 1].digitCount <= 2
    else { return nil }
    return index + 2
  }

  /// "Hội Bảo trợ người khuyết tật, trẻ mồ côi và bệnh nhân nghèo"
  private func groupsEnd(at start: Int) -> Int? {
    var end: Int?
    var index = start
    while passage.mark(index) == "," || passage.mark(index) == "-" || has(.va, at: index),
      let group = OrganizationLexicon.groups.longestMatch(in: tokens, at: index + 1)
    {
      index += 1 + group.count
      end = index
    }
    return end
  }

  /// "Phòng Nghiệp vụ Sở Tư pháp": the larger body begins inside the run.
  private func cutAtWhole(_ range: Range<Int>, of found: BodyName) -> Range<Int> {
    guard OrganizationLexicon.parts.contains(tokens[found.range.lowerBound].word) else { return range }
    let whole = range.dropFirst().first { index in
      tokens[index].isCapitalized
        && OrganizationLexicon.heads.longestMatch(in: tokens, at: index).map {
          OrganizationLexicon.wholes.contains($0.value.name)
        }
          ?? false
    }
    return range.lowerBound..<(whole ?? range.upperBound)
  }

  /// "Giám đốc Sở Giao thông vận tải Phạm Hữu Tín": the name of an office is made of fields; a person's name ends it.
  private func cutOfficeHolder(_ range: Range<Int>) -> Int {
    guard !range.isEmpty else { return range.lowerBound }
    if let province = range.first(where: { index in
      placeCount(at: index).map { index + $0 == range.upperBound } ?? false
    }) {
      return province
    }
    return range.first { index in
      PersonLexicon.familyNames.contains(tokens[index].word) && tokens[index].isCapitalized
        && ((index > range.lowerBound ? 2 : 3)...4).contains(properRun(at: index) - index)
        && OrganizationLexicon.fieldWords.longestMatch(in: tokens, at: index) == nil && placeCount(at: index) == nil
    } ?? range.upperBound
  }

  /// "Phòng Cảnh sát hình sự, Công an tỉnh": a part is named with its whole.
  private func completeWhole(_ found: inout BodyName) -> Bool {
    guard found.area == nil else { return false }
    let next = found.range.upperBound
    let isAgency = found.own.begins(with: "Cơ quan")
    // "Trung tâm Huấn luyện Công an tỉnh": other parts stand right before their whole.
    let isPart = isAgency || OrganizationLexicon.parts.contains(tokens[found.range.lowerBound].word)
    if isPart, completeWholeInBrackets(&found) { return true }
    let start = isPart ? skipMark(isAgency && passage.mark(next) == "-" ? "-" : ",", at: next) : next
    guard isPart || found.own.begins(with: "Trung tâm") || found.own.begins(with: "Trại") else { return false }
    guard start < tokens.count, tokens[start].isCapitalized,
      let head = OrganizationLexicon.heads.longestMatch(in: tokens, at: start)?.value,
      OrganizationLexicon.wholes.contains(head.name),
      let whole = body(at: start), start == next || !isDistrictOffice(found, beside: head.name)
    else { return false }
    found.inner = [whole]
    found.joint = start > next && !isAgency ? ", " : " "
    found.range = found.range.lowerBound..<whole.range.upperBound
    return true
  }

  /// "Phòng Cảnh sát hình sự (Công an tỉnh)"
  private func completeWholeInBrackets(_ found: inout BodyName) -> Bool {
    let next = found.range.upperBound
    guard passage.mark(next) == "(", passage.isCapitalized(next + 1),
      let head = OrganizationLexicon.heads.longestMatch(in: tokens, at: next + 1)?.value,
      OrganizationLexicon.wholes.contains(head.name), let whole = body(at: next + 1),
      passage.mark(whole.range.upperBound) == ")"
    else { return false }
    // The whole is named by itself too.
    found.inner = [whole]
    return true
  }

  /// In "Phòng Nội vụ, Công an huyện" two offices of a district stand side by side; the police has other departments.
  private func isDistrictOffice(_ found: BodyName, beside whole: String) -> Bool {
    guard tokens[found.range.lowerBound].word == Word.phong, whole == "Công an" || whole.begins(with: "Bộ Chỉ huy")
    else { return false }
    let key = spellingKey(found.own)
    return !Self.policeWork.contains { key.contains($0) }
  }

  private static let policeWork = [
    "cảnh sát", "an ninh", "ma túy", "tham mưu", "hậu cần", "điều tra", "chính trị",
  ].map(spellingKey)

  func completeOpen(_ found: inout BodyName, isCapital: Bool, afterTitle: Bool) -> Bool {
    if completePart(&found) { return true }
    let next = found.range.upperBound
    // "Khối thi đua các Hạt Kiểm lâm"
    if isCapital, found.own.hasSuffix(" thi đua"), has(.cac, at: next),
      let members = OrganizationLexicon.heads.longestMatch(in: tokens, at: next + 1)
    {
      extendOwn(&found, to: next + 1 + members.count)
      completeArea(&found)
      return true
    }
    var end = nameRun(at: next)
    let isSingleWord = found.range.count == 1
    let hasCapital = (next..<end).contains { tokens[$0].isCapitalized || tokens[$0].kind == .number }
    if !tokens[found.range.lowerBound].isCapitalized, Self.neverInLowerCase.contains(NameKey(found.own)) {
      return false
    }
    if !hasCapital {
      // "Bệnh viện Đa khoa tỉnh", "Trung tâm Y tế huyện": the head says what it is, the area whose.
      guard isCapital else { return completeInLowerCase(&found) }
      guard !isSingleWord || end > next, let area = area(at: end, bare: true), !isPluralNoun(after: area)
      else { return false }
      if end > next { extendOwn(&found, to: end) }
      attach(area, to: &found)
      return found.range.count > 2
    }
    guard isCapital || (isOpenInLowerCase(found) && opensName(next)), isCapital || !isNationality(next..<end) else {
      return false
    }
    end = cutAtPerson(next..<end)
    if afterTitle { end = cutHolder(next..<end, of: found) }
    guard end > next else { return false }
    // "Hội Chiến sĩ Điện Biên năm 1954 huyện Can Lộc"
    if has(.nam, at: end), end + 1 < tokens.count, tokens[end + 1].digitCount == 4, area(at: end + 2)?.name != nil {
      end += 2
    }
    extendOwn(&found, to: end)
    if completeWhole(&found) { return true }
    completeEmbassy(&found)
    // "Ban Bảo vệ sức khỏe Tỉnh ủy"; a body of any other kind may hold one of its own, and so on without end.
    if let head = OrganizationLexicon.heads.longestMatch(in: tokens, at: end)?.value, case .committee = head.kind,
      let committee = body(at: end, afterTitle: true)
    {
      found.inner = [committee]
      found.range = found.range.lowerBound..<committee.range.upperBound
      return true
    }
    if let area = area(at: end, bare: true), !isPluralNoun(after: area) {
      attach(area, to: &found)
    } else if has(.cua, at: end), let area = area(at: end + 1, bare: true), area.name == nil, !isPluralNoun(after: area)
    {
      // "Quỹ Hỗ trợ nông dân của tỉnh"
      attach(area, to: &found)
    }
    completeBranch(&found)
    completeOfAssembly(&found)
    return true
  }

  /// "Ủy ban Kinh tế của Quốc hội", mostly printed without "của".
  private func completeOfAssembly(_ found: inout BodyName) {
    let next = has(.cua, at: found.range.upperBound) ? found.range.upperBound + 1 : found.range.upperBound
    guard found.area == nil, found.own.begins(with: "Ủy ban ") || found.own.begins(with: "Hội đồng "),
      let (head, count) = OrganizationLexicon.heads.longestMatch(in: tokens, at: next), head.name == "Quốc hội",
      passage.isCapitalized(next)
    else { return }
    found.inner = [BodyName(range: next..<next + count, kind: head.kind, own: head.name)]
    found.joint = " của "
    found.range = found.range.lowerBound..<next + count
  }

  /// "hội nông dân xã Thạch Hạ", "phòng tư pháp huyện Can Lộc": in running words the area right behind head and fields
  /// says which one.
  func completeInLowerCase(_ found: inout BodyName) -> Bool {
    guard !isPlural(at: found.range.lowerBound) else { return false }
    var end = found.range.upperBound
    // "phòng dịch bệnh huyện Can Lộc" is what somebody does.
    if has(.phong, at: found.range.lowerBound), Self.prevented.contains(passage.word(end)) { return false }
    // "trung tâm huyện Can Lộc" is no body.
    var hasField = if case .office = found.kind { found.range.count > 1 } else { found.range.count > 2 }
    while end - found.range.upperBound < 10,
      let field = OrganizationLexicon.fieldWords.longestMatch(in: tokens, at: end)
    {
      end += field.count
      hasField = true
      if has(.va, at: end), OrganizationLexicon.fieldWords.longestMatch(in: tokens, at: end + 1) != nil { end += 1 }
    }
    guard hasField, let area = area(at: end), area.name != nil else { return false }
    if end > found.range.upperBound { extendOwn(&found, to: end) }
    if has(.department, at: found.range.lowerBound) || has(.phong, at: found.range.lowerBound) {
      found.own = capitalizedFields(found.own)
    }
    attach(area, to: &found)
    return true
  }

  /// With what opens that against which one takes precautions.
  private static let prevented: WordSet = ["dịch", "ma", "thiên", "buôn", "cháy", "bệnh", "lũ", "chống"]

  /// "Phòng tư pháp" as it is printed elsewhere: "Phòng Tư pháp".
  private func capitalizedFields(_ own: String) -> String {
    guard let space = own.firstIndex(of: " ") else { return own }
    return own[...space] + capitalized(String(own[own.index(after: space)...]))
  }

  /// "công ty Hoàng Anh": heads that open a name in lower case too.
  private func isOpenInLowerCase(_ found: BodyName) -> Bool {
    let first = found.range.lowerBound
    if found.range.count >= 2 { return true }
    // "thị trường Trung Quốc", "tình báo Mỹ": the second syllable of another word is no head.
    guard Self.lowerCaseHeads.contains(tokens[first].word), first > 0 else { return false }
    return tokens[first - 1].kind != .word || Self.beforeHeads.contains(tokens[first - 1].word)
  }

  /// "doanh nghiệp Việt Nam", "công ty Nhật": of that country, not one of that name.
  private func isNationality(_ range: Range<Int>) -> Bool {
    range.count == 1 && has(.viet, at: range.lowerBound)
      || PlaceLexicon.countries.longestMatch(in: tokens, at: range.lowerBound)?.count == range.count
  }

  static let bareHeads: Set<NameKey> = [
    "Bệnh viện", "Trường", "Nhà trường", "Công ty", "Trung tâm", "Hợp tác xã", "Ngân hàng", "Nhà máy", "Xí nghiệp",
    "Báo", "Đài", "Viện", "Câu lạc bộ", "Hội", "Hội đồng",
  ]

  /// Behind a head in lower case only a capital or a field begins a name: "trường hợp …" is none.
  private func opensName(_ index: Int) -> Bool {
    passage.isCapitalized(index) || OrganizationLexicon.fieldWords.longestMatch(in: tokens, at: index) != nil
  }

  private static let beforeHeads = WordSet(
    words: "của tại ở và với cho từ đến về là do theo các những tờ qua trên học sinh vào trong thăm cùng hai ba")

  /// What is also a common verb or noun.
  private static let neverInLowerCase: Set<NameKey> = ["Tổ chức", "Ty", "Chi nhánh"]

  private static let lowerCaseHeads: WordSet = ["trường", "báo", "đài", "viện", "hãng", "clb", "quỹ"]

  /// "Bộ trưởng Bộ Y tế Trần Văn Nam", "Hiệu trưởng Trường Tiểu học Bình Hà Trần Thị Mai": behind a title a person's name of three
  /// or four syllables ends the name of the body, if what is left still is one. "Trường THCS Hoàng Văn Thụ" needs its name.
  private func cutHolder(_ range: Range<Int>, of found: BodyName) -> Int {
    let isMinistry = OrganizationLexicon.ministries.contains(found.own)
    var properNouns = 0
    for index in range {
      let isField = OrganizationLexicon.fieldWords.longestMatch(in: tokens, at: index) != nil
      let rest = range.upperBound - index
      if index > range.lowerBound, isMinistry || properNouns > 0, (3...4).contains(rest), !isField,
        PersonLexicon.familyNames.contains(tokens[index].word),
        (index..<range.upperBound).allSatisfy({ tokens[$0].capitals == .first }),
        // "Bình Hà Trần Thị Mai": a place has two syllables rather than one.
        rest == 3 || isMinistry || properNouns > 1 || !PersonLexicon.familyNames.contains(tokens[index + 1].word)
      {
        return index
      }
      if tokens[index].capitals == .first, !isField, index == range.lowerBound || tokens[index - 1].isCapitalized {
        properNouns += 1
      }
    }
    return range.upperBound
  }

  private func cutAtPerson(_ range: Range<Int>) -> Int {
    for index in range.dropFirst() where known.isPerson(tokens, at: index) != nil { return index }
    return range.upperBound
  }
}
