import VietnameseText

extension NameGrammar {
  /// The end of the words that go on with a body's name: capitalised words, words of fields, "và", numbers.
  func nameRun(at start: Int, mustStartCapital: Bool = false) -> Int {
    if mustStartCapital, !passage.isCapitalized(start) { return start }
    var end = start
    var lastPart = start
    while end < tokens.count, end - start < 18 {
      let next = step(at: end, start: start, lastPart: lastPart)
      guard next > end else { break }
      lastPart = tokens[end].kind == .mark || OrganizationLexicon.joints.contains(tokens[end].word) ? end + 1 : end
      end = next
    }
    return end
  }

  /// The end of one more word of the name, or `index` where the name ends.
  private func step(at index: Int, start: Int, lastPart: Int) -> Int {
    let token = tokens[index]
    switch token.kind {
    case .lineBreak: return index
    case .number: return token.digitCount <= 4 && isNumberOfName(index) ? index + 1 : index
    case .mark: return joint(at: index, start: start)
    case .word: break
    }
    // "Công ty CP Tập đoàn Hoành Sơn"
    if index > start, let group = groupBehindLegalForm(at: index) { return group }
    if index > start, opensNext(index) || has(.chi, at: index) && has(.nhanh, at: index + 1) { return index }
    if has(.phong, at: index) || has(.kham, at: index), passage.mark(index + 1) == ",",
      has(.chong, at: index + 2) || has(.chua, at: index + 2)
    {
      guard has(.kham, at: index) else { return index + 3 }
      // "khám, chữa bệnh" has one syllable more.
      return index + 3 < tokens.count && tokens[index + 3].kind == .word ? index + 4 : index + 3
    }
    if token.isCapitalized {
      // "Công an TP. Thanh Hóa"
      if placeNoun(at: index) != nil, area(at: index)?.name != nil { return index }
      if endsPlace(index), PersonLexicon.familyNames.contains(token.word), properRun(at: index) > index + 1 {
        return index
      }
      if let province = PlaceLexicon.provinces.longestMatch(in: tokens, at: index), index > start,
        passage.isCapitalized(index + 1)
      {
        return index + province.count
      }
      if let field = OrganizationLexicon.fieldWords.longestMatch(in: tokens, at: index) { return index + field.count }
      return index + (hasSecondSyllable(index, start: start) ? 2 : 1)
    }
    if OrganizationLexicon.joints.contains(token.word) { return joint(at: index, start: start) }
    // "Giơ-ne-vơ"
    if index > start, tokens[index - 1].mark == "-", !tokens[index].hasSpaceBefore, !tokens[index - 1].hasSpaceBefore {
      return index + 1
    }
    if has(.so, at: index), index + 1 < tokens.count, tokens[index + 1].kind == .number { return index + 2 }
    guard let field = OrganizationLexicon.fieldWords.longestMatch(in: tokens, at: index) else {
      return bridge(at: index, start: start, lastPart: lastPart)
    }
    if isVerb(index, count: field.count), index > start, tokens[lastPart].isCapitalized { return index }
    return index + field.count
  }

  private func groupBehindLegalForm(at index: Int) -> Int? {
    guard tokens[index].isCapitalized, OrganizationLexicon.legalFormEnds.contains(tokens[index - 1].word),
      let (head, count) = OrganizationLexicon.heads.longestMatch(in: tokens, at: index),
      head.name == "Tập đoàn" || head.name == "Tổng công ty"
    else { return nil }
    return index + count
  }

  /// "Bảo tàng Hải quân": a word of two syllables has one capital. A name of several capitals has ended with them.
  private func hasSecondSyllable(_ index: Int, start: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index].capitals == .first, tokens[index].span.scalars.count > 1,
      !isForeign(index), !OrganizationLexicon.shortFields.contains(tokens[index].word)
    else { return false }
    let next = tokens[index + 1]
    guard next.kind == .word, next.hasSpaceBefore, !next.isCapitalized,
      !OrganizationLexicon.notSecondSyllable.contains(next.word),
      placeNoun(at: index + 1) == nil
    else { return false }
    return index == start || !isProperNoun(index - 1)
  }

  /// Whether the name of a province or country ends right before the token.
  private func endsPlace(_ index: Int) -> Bool {
    [1, 2, 3].contains { index - $0 >= 0 && placeCount(at: index - $0) == $0 }
  }

  private func isProperNoun(_ index: Int) -> Bool {
    tokens[index].isCapitalized && !OrganizationLexicon.shortFields.contains(tokens[index].word)
      && OrganizationLexicon.heads.longestMatch(in: tokens, at: index) == nil
  }

  /// "Công ty Kỹ thuật chính xác Morikawa": up to four unknown syllables between a field (or the head) and a proper name.
  private func bridge(at index: Int, start: Int, lastPart: Int) -> Int {
    guard index == start || OrganizationLexicon.fieldWords.longestMatch(in: tokens, at: lastPart) != nil else {
      return index
    }
    var end = index
    while end < tokens.count, end - index <= 4, tokens[end].kind == .word {
      if tokens[end].isCapitalized {
        return end > index && !opensNext(end) && placeNoun(at: end) == nil
          && DocumentLexicon.kinds.longestMatch(in: tokens, at: end) == nil
          && EventLexicon.kinds.longestMatch(in: tokens, at: end) == nil
          ? end : index
      }
      guard !OrganizationLexicon.notSecondSyllable.contains(tokens[end].word), !opensNext(end),
        placeNoun(at: end) == nil
      else { return index }
      end += 1
    }
    return index
  }

  /// "Đội Cảnh sát giao thông số 2", "Tiểu đoàn 5", not "Công ty có 5 dự án".
  private func isNumberOfName(_ index: Int) -> Bool {
    guard index > 0, tokens[index].hasSpaceBefore else { return true }
    return
      !(index + 1 < tokens.count && tokens[index + 1].kind == .word && !tokens[index + 1].isCapitalized
      && tokens[index + 1].hasSpaceBefore && placeNoun(at: index + 1) == nil
      && !Self.afterNumber.contains(tokens[index + 1].word))
  }

  private static let afterNumber: WordSet = ["thuộc", "của", "đã", "và", "tại", "do", "trực", "có", "là", "sẽ"]

  private func isFieldBefore(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].kind == .word && !tokens[index - 1].isCapitalized
  }

  /// Field words that are also what a body does.
  private func isVerb(_ index: Int, count: Int) -> Bool {
    count <= 2 && Self.verbs.contains(passage.tokens[index].word)
  }

  private static let verbs: WordSet = [
    "phát", "đầu", "xây", "thông", "sản", "kinh", "thiết", "chế", "nghiên", "tổng", "phân", "điều", "hợp", "bồi", "ứng",
    "dự", "giám", "đăng", "tư", "hướng", "thống", "bảo", "tham",
  ]

  /// "và", "-", "," and "&" inside a name: only where another part of a name follows.
  private func joint(at index: Int, start: Int) -> Int {
    let next = index + 1
    guard next < tokens.count, tokens[next].kind == .word, !opensNext(next) else { return index }
    let field = OrganizationLexicon.fieldWords.longestMatch(in: tokens, at: next)
    // "Trung tâm Văn hóa - Thể thao": the first field may belong to the head.
    guard index > start || tokens[index].mark == "-" && field != nil && isField(before: index) else { return index }
    if tokens[index].kind == .word {
      if has(.cac, at: next), let field, field.count > 1 { return next + field.count }
      // "Sở Kế hoạch và Đầu tư"; "Sản xuất và Thương mại"
      guard let field, isField(before: index) || tokens[next].isCapitalized else { return index }
      guard tokens[next].isCapitalized || isFieldBefore(index) else { return index }
      return next + field.count
    }
    switch tokens[index].mark {
    case "-":
      if !tokens[index].hasSpaceBefore, !tokens[next].hasSpaceBefore { return next }
      if tokens[index].hasSpaceBefore, field == nil, !joinsZone(at: index, start: start) { return index }
      // "Phòng Kinh tế - hạ tầng"
      return tokens[next].isCapitalized || field != nil && isField(before: index) ? next : index
    case "&": return next
    case ".":
      // "Công ty T.Home"
      let isTight = !tokens[index].hasSpaceBefore && !tokens[next].hasSpaceBefore && index > start
      return isTight && tokens[next].isCapitalized && tokens[index - 1].isCapitalized
        && tokens[index - 1].span.scalars.count <= 2 ? next : index
    case "(":
      // "… bán trú (PTDTBT) Tiểu học": a short form inside the name.
      guard index + 3 < tokens.count, tokens[next].capitals == .all, tokens[index + 2].mark == ")",
        tokens[index + 3].isCapitalized,
        !opensNext(index + 3)
      else { return index }
      return index + 3
    case ",":
      // "Sở Văn hóa, Thể thao và Du lịch": a list that closes with "và" and one more field.
      guard let field, tokens[next].isCapitalized, isField(before: index),
        closesWithAnd(from: next + field.count, parts: 5)
      else { return index }
      return next
    default: return index
    }
  }

  /// "Khu kinh tế cửa khẩu Đồng Đăng – Lạng Sơn"
  private func joinsZone(at index: Int, start: Int) -> Bool {
    placeCount(at: index + 1) != nil && (max(0, start - 4)..<index).contains { has(.zone, at: $0) }
  }

  private func isField(before index: Int) -> Bool {
    (1...4).contains { back in
      index - back >= 0 && OrganizationLexicon.fieldWords.longestMatch(in: tokens, at: index - back)?.count == back
    }
  }

  private func closesWithAnd(from index: Int, parts: Int) -> Bool {
    guard index + 1 < tokens.count, parts > 0 else { return false }
    if OrganizationLexicon.joints.contains(tokens[index].word) {
      return OrganizationLexicon.fieldWords.longestMatch(in: tokens, at: index + 1) != nil
    }
    guard tokens[index].mark == ",", let field = OrganizationLexicon.fieldWords.longestMatch(in: tokens, at: index + 1)
    else { return false }
    return closesWithAnd(from: index + 1 + field.count, parts: parts - 1)
  }

  /// Whether another name begins here, so that this one has ended.
  private func opensNext(_ index: Int) -> Bool {
    if OrganizationLexicon.fieldWords.longestMatch(in: tokens, at: index) != nil {
      return false
    }
    if let head = OrganizationLexicon.heads.longestMatch(in: tokens, at: index),
      head.count >= 2 || tokens[index].capitals == .all
    {
      return tokens[index].isCapitalized
    }
    if let title = TitleLexicon.titles.longestMatch(in: tokens, at: index), title.count >= 2 { return true }
    if EventLexicon.congress.longestMatch(in: tokens, at: index) != nil { return true }
    if PersonLexicon.honorifics.longestMatch(in: tokens, at: index) != nil, !tokens[index].isCapitalized { return true }
    return known.isPerson(tokens, at: index) != nil
  }

  /// The words as printed, abbreviations of bodies spelled out, the tone marks at their usual place.
  func spelledOut(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let printed = passage.string(range)
    guard range.contains(where: { tokens[$0].capitals == .all }) else { return withUsualTonePlacement(printed) }
    let words = printed.split(separator: " ").map { word in
      word.hasPrefix("(") ? String(word) : OrganizationLexicon.expansions[word.filter(\.isLetter)] ?? String(word)
    }
    return withUsualTonePlacement(words.joined(separator: " "))
  }

  /// "Sở Văn hóa-Thể thao và Du lịch": where "và" closes the list, that office parts its fields by commas, the others by spaced dashes.
  func withUsualJoints(_ office: String) -> String {
    guard office.contains("-") else { return office }
    let isCulture = office.begins(with: "Sở Văn hóa") && office.contains(" và ")
    return office.replacing(" - ", with: "-").replacing("-", with: isCulture ? ", " : " - ")
  }
}
