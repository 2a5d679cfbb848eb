import VietnameseText

/// Several bodies under one noun: those that share an office, and those that are none in particular.
extension NameGrammar {
  /// "Văn phòng Đoàn ĐBQH và HĐND tỉnh", "Văn phòng HĐND - UBND huyện": behind the last of the councils that share it.
  func jointCouncils(at start: Int) -> Int? {
    guard has(.phong, at: start - 1) else { return nil }
    var end = start
    var count = 0
    while let head = OrganizationLexicon.heads.longestMatch(in: tokens, at: end),
      Self.councils.contains(head.value.name), count < 3
    {
      end += head.count
      count += 1
      guard has(.va, at: end) || passage.mark(end) == "-" || passage.mark(end) == ",",
        OrganizationLexicon.heads.longestMatch(in: tokens, at: end + 1).map({ Self.councils.contains($0.value.name) })
          ?? false
      else { break }
      end += 1
    }
    return count > 1 ? end : nil
  }

  private static let councils: Set<String> = ["Đoàn Đại biểu Quốc hội", "Hội đồng nhân dân", "Ủy ban nhân dân"]

  /// "các câu lạc bộ Dân ca", "các Ban xây dựng Đảng": what they do, not what one is called.
  func isSeveral(_ body: BodyName) -> Bool {
    let start = body.range.lowerBound
    guard start > 0, Self.severals.contains(tokens[start - 1].word), body.area?.name == nil else { return false }
    var index = start
    while index < body.range.upperBound {
      // "các Lữ đoàn 171, 172"
      if tokens[index].kind == .number { return false }
      if let count = OrganizationLexicon.heads.longestMatch(in: tokens, at: index)?.count
        ?? OrganizationLexicon.fieldWords.longestMatch(in: tokens, at: index)?.count
      {
        index += count
      } else if !tokens[index].isCapitalized || has(.dang, at: index) {
        index += 1
      } else {
        return false
      }
    }
    return true
  }

  func opensBlock(_ index: Int) -> Bool {
    has(.khoi, at: index) && (has(.cac, at: index + 1) || has(.co, at: index + 1) || has(.doanh, at: index + 1))
  }

  /// "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh"
  func completeBlock(_ found: inout BodyName) {
    let start = found.range.upperBound
    var end = start
    while end < tokens.count, end - start < 8, tokens[end].kind == .word, Self.blockWords.contains(tokens[end].word) {
      end += 1
    }
    extendOwn(&found, to: end)
    completeArea(&found)
  }

  private static let blockWords: WordSet = [
    "khối", "các", "cơ", "quan", "doanh", "nghiệp", "và", "đảng", "chính", "quyền", "dân",
  ]

  /// "8 Hạt Kiểm lâm", "các Hạt Kiểm lâm": so many, none in particular.
  func isCountedOffice(_ body: BodyName) -> Bool {
    let start = body.range.lowerBound
    guard body.area == nil, body.placeName == nil, body.inner.isEmpty, start > 0 else { return false }
    let last = tokens[start - 1]
    return last.kind == .number && last.digitCount <= 3 || Self.severals.contains(last.word)
  }

  private static let severals: WordSet = ["các", "những", "nhiều", "mỗi", "mọi", "từng"]

  /// "Chi bộ mạnh thì xã vững": at the start of a sentence the capital makes no name.
  func isCellAsSuch(_ found: BodyName) -> Bool {
    let start = found.range.lowerBound
    return found.own == "Chi bộ" && found.range.count == 2 && found.area == nil && passage.isSentenceStart(start)
  }

  /// "2 chủ tịch UBND xã": lower-case offices without a holder are of no commune in particular.
  func isOfAnyCommune(_ body: BodyName) -> Bool {
    let start = body.range.lowerBound
    guard case .council = body.kind, let area = body.area, area.level == .commune, area.name == nil, start >= 2,
      !tokens[start - 2].isCapitalized
    else { return false }
    return TitleLexicon.titles.longestMatch(in: tokens, at: start - 2)?.count == 2
  }

  /// "Đảng bộ, chính quyền hai tỉnh"
  func isOfSeveralAreas(_ found: BodyName) -> Bool {
    let next = found.range.upperBound
    guard found.area == nil, found.inner.isEmpty, passage.mark(next) == ",",
      OrganizationLexicon.rowMembers.longestMatch(in: tokens, at: next + 1) != nil
    else { return false }
    return (next + 2..<next + 8).contains { index in
      placeNoun(at: index).map { if case .area = $0.value { true } else { false } } ?? false
        && Self.plurals.contains(tokens[index - 1].word)
    }
  }

  /// "phường, xã": a bare noun that another one follows is no area.
  func isPluralNoun(after area: AreaName) -> Bool {
    guard area.name == nil else { return false }
    let next = skipMark(",", at: area.range.upperBound)
    guard next > area.range.upperBound, next < tokens.count, !tokens[next].isCapitalized else { return false }
    guard let noun = placeNoun(at: next), case .area = noun.value else {
      return false
    }
    return self.area(at: next) == nil
  }
}
