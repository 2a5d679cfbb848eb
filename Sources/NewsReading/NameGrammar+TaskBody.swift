import VietnameseText

/// Bodies that tell their task in running words: "Ban Chỉ đạo phòng, chống dịch huyện".
extension NameGrammar {
  func completeTask(_ found: inout BodyName) {
    if has(.so, at: found.range.upperBound), found.range.upperBound + 1 < tokens.count,
      tokens[found.range.upperBound + 1].kind == .number
    {
      extendOwn(&found, to: found.range.upperBound + 2)
      if let inner = innerBody(at: found.range.upperBound, of: found.kind) {
        found.inner = [inner]
        found.range = found.range.lowerBound..<inner.range.upperBound
      }
      return
    }
    if let end = quotationsEnd(at: found.range.upperBound) {
      return extendOwn(&found, to: end)
    }
    if let end = commissionEnd(of: found) { return extendOwn(&found, to: end) }
    let start = found.range.upperBound
    var end = start
    var isOfLevel = false
    while end < tokens.count, end - start < 14 {
      // "nông thôn mới (NTM)"
      if passage.mark(end) == "(", passage.mark(end + 2) == ")", end + 3 < tokens.count,
        tokens[end + 1].capitals == .all
      {
        end += 3
        continue
      }
      guard continuesTask(at: end) else { break }
      if has(.cua, at: end) {
        guard let inner = innerBody(at: end + 1, of: found.kind) else {
          // "Đoàn công tác của tỉnh Hà Tĩnh"
          guard let area = area(at: end + 1, bare: true), area.level <= .city else { break }
          extendOwn(&found, to: end + 1)
          return attach(area, to: &found)
        }
        extendOwn(&found, to: end)
        found.inner = [inner]
        found.joint = " của "
        found.range = found.range.lowerBound..<inner.range.upperBound
        return
      }
      if Self.taskEnds.contains(tokens[end].word) { break }
      // "cấp tỉnh về phòng, chống tham nhũng tỉnh Hà Tĩnh"
      if has(.cap, at: end - 1), let noun = placeNoun(at: end), has(.ve, at: end + noun.count) {
        isOfLevel = true
        end += noun.count + 1
        continue
      }
      if let area = area(at: end, bare: true) {
        extendOwn(&found, to: end)
        attach(area, to: &found)
        return
      }
      end += 1
    }
    // "Tiểu ban Văn kiện": a capital shows that the words up to the verb are its name.
    let isNamed =
      isOfLevel || passage.isCapitalized(start)
      || OrganizationLexicon.fieldWords.longestMatch(in: tokens, at: start) != nil
    if isNamed, end > start, end - start <= 10, isTaskEnd(end) {
      extendOwn(&found, to: end)
      return
    }
    // Without an end in sight the words are running text: only capitalised ones belong to the name.
    let run = nameRun(at: start, mustStartCapital: true)
    if run > start { extendOwn(&found, to: run) }
  }

  /// "Tiểu ban văn kiện Đại hội XV của Đảng": what it prepares for the congress.
  private func commissionEnd(of found: BodyName) -> Int? {
    let start = found.range.upperBound
    guard found.own == "Tiểu ban", !passage.isCapitalized(start),
      let task = OrganizationLexicon.commissions.longestMatch(in: tokens, at: start)
    else {
      return nil
    }
    let end = start + task.count
    if has(.cua, at: end) { return nil }
    guard let congress = EventLexicon.congress.longestMatch(in: tokens, at: end) else { return end }
    // Not by `event`, which reads bodies, and so this one.
    var behind = end + congress.count
    if let head = OrganizationLexicon.heads.longestMatch(in: tokens, at: behind) { behind += head.count }
    if let area = area(at: behind, bare: true) { behind = area.range.upperBound }
    guard let ordinal = ordinal(at: behind) else { return nil }
    return has(.cua, at: ordinal.end) && has(.dang, at: ordinal.end + 1) ? ordinal.end + 2 : ordinal.end
  }

  /// "Hội đồng xét tặng danh hiệu “Nghệ nhân Nhân dân”, “Nghệ nhân Ưu tú”": behind the last quotation.
  private func quotationsEnd(at start: Int) -> Int? {
    var end: Int?
    var index = start
    while passage.mark(index) == "\"", index - start < 30 {
      guard
        let close = (index + 1..<min(index + 10, tokens.count)).first(where: {
          tokens[$0].mark == "\"" || tokens[$0].mark == "”"
        })
      else { break }
      end = close + 1
      index = skipMark(",", at: close + 1)
    }
    return end
  }

  private func continuesTask(at index: Int) -> Bool {
    guard tokens[index].kind == .mark else { return true }
    return tokens[index].mark == "-"
      || tokens[index].mark == "," && has(.phong, at: index - 1) && has(.chong, at: index + 1)
  }

  private func isTaskEnd(_ index: Int) -> Bool {
    index >= tokens.count || tokens[index].kind == .mark || Self.taskEnds.contains(tokens[index].word)
  }

  private static let taskEnds: WordSet = [
    "đã", "sẽ", "đang", "do", "tại", "để", "có", "cần", "phải", "được", "cùng", "là", "với", "tiếp", "tổ", "theo",
    "gồm", "khi", "vừa", "đến", "yêu", "cho", "báo", "họp", "nghe",
  ]

  func startsTask(_ body: BodyName) -> Bool {
    has(.cua, at: body.range.upperBound)
      && !(body.range.lowerBound > 0 && Self.plurals.contains(tokens[body.range.lowerBound - 1].word))
      && innerBody(at: body.range.upperBound + 1, of: body.kind) != nil
  }
}
