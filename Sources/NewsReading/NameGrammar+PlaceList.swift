import VietnameseText

/// Areas with those in which they lie, and several places under one noun.
extension NameGrammar {
  func addArea(_ area: AreaName, at index: Int, _ add: (Mention.Content, Range<Int>) -> Void) -> Int {
    guard area.name != nil else {
      let isPlural = index > 0 && Self.plurals.contains(tokens[index - 1].word)
      if !isPlural { add(.area(area), area.range) }
      return area.range.upperBound
    }
    add(.area(area), area.range)
    for outer in area.outer { add(.area(outer), outer.range) }
    if area.level >= .commune, let district = bracketed(at: area.range.upperBound) {
      add(.place(PlaceName(noun: nil, name: placeString(district))), district)
      return district.upperBound
    }
    return addListed(after: area.range.upperBound, noun: index, add)
  }

  /// "xã Thạnh Ngãi (Mỏ Cày Bắc)": the district in which a commune lies.
  private func bracketed(at index: Int) -> Range<Int>? {
    guard passage.mark(index) == "(", placeNoun(at: index + 1) == nil else { return nil }
    let end = properRun(at: index + 1, limit: 3)
    guard end - index >= 3, passage.mark(end) == ")" || passage.mark(end) == ",", placeCount(at: index + 1) == nil
    else {
      return nil
    }
    return index + 1..<end
  }

  /// "các phường Đông Kinh, Tam Thanh và Vĩnh Trại", "phố Tinh Dầu 1 và Tinh Dầu 2": one noun for several names.
  func addListed(after end: Int, noun index: Int, _ add: (Mention.Content, Range<Int>) -> Void) -> Int {
    guard let (kind, count) = placeNoun(at: index) else { return end }
    let isPlural = isPlural(at: index) || isCounted(index) || opensList(after: end, like: index)
    var position = end
    while true {
      // "các xã Lam Sơn (huyện Can Lộc); Đức An"
      if isPlural, passage.mark(position) == "(", let outer = area(at: position + 1), outer.name != nil,
        passage.mark(outer.range.upperBound) == ")"
      {
        add(.area(outer), outer.range)
        position = outer.range.upperBound + 1
      }
      guard let next = listedName(after: position, like: index + count, isPlural: isPlural, ofAreas: kind.isArea) else {
        break
      }
      let name = placeString(next)
      switch kind {
      // "các tỉnh Bắc Ninh, Hà Nội"
      case .area(.province, _) where PlaceLexicon.isCentralCity(name):
        add(.place(PlaceName(noun: "thành phố", name: name)), next)
      case .area(let level, let noun):
        add(.area(AreaName(range: next, level: level, noun: noun, name: name)), next)
      case .road(let noun), .site(let noun):
        add(.place(PlaceName(noun: noun, name: name)), next)
      }
      position = next.upperBound
    }
    return position
  }

  /// "3 ấp: An Bình, An Hòa"; not "thôn 3 xã Tân Sơn".
  func isCounted(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].digitCount <= 2 && tokens[index - 1].value ?? 0 > 1
      && !Self.beforeOrdinals.contains(passage.word(index - 2)) && !["/", "-", "."].contains(passage.mark(index - 2))
      && (index < 2 || tokens[index - 2].kind != .word || placeNoun(at: index - 2) == nil && !has(.so, at: index - 2))
  }

  /// "năm 20 huyện Can Lộc", "ngày 20/5": what no number of places stands behind.
  private static let beforeOrdinals: WordSet = ["lúc", "ngày", "tháng", "năm", "quý", "thứ", "khóa", "kỳ"]

  /// "tại xã Sơn Hà, Tân Lập, Đồng Tiến và Hòa Thắng": two more names in a row, none of them a province, in which the
  /// others would lie.
  private func opensList(after end: Int, like index: Int) -> Bool {
    var position = end
    for _ in 0..<2 {
      guard placeCount(at: position + 1) == nil, personName(at: position + 1, certain: false) == nil,
        let next = listedName(after: position, like: index, isPlural: true)
      else { return false }
      position = next.upperBound
    }
    return passage.mark(position) != "," || placeCount(at: position + 1) == nil
  }

  /// ":", "khác như:", "gồm"
  func behindListOpening(_ index: Int) -> Int {
    var end = index
    while end - index < 3, Self.listOpenings.contains(passage.word(end)) { end += 1 }
    if passage.mark(end) == ":" { return end + 1 }
    return end > index && Self.naming.contains(tokens[end - 1].word) ? end : index
  }

  /// "các địa phương: Can Lộc, Đức Thọ", "4 địa phương gồm: Can Lộc": places of no noun. Returns the end of the list.
  func addLocalities(at index: Int, _ add: (Mention.Content, Range<Int>) -> Void) -> Int? {
    guard has(.land, at: index), has(.direction, at: index + 1), isPlural(at: index) || isCounted(index) else {
      return nil
    }
    var position = behindListOpening(index + 2)
    guard position > index + 2, isLocality(at: position) else { return nil }
    var next = position
    while isLocality(at: next) {
      // "Thừa Thiên Huế"
      let end = max(properRun(at: next, limit: 4), next + (placeCount(at: next) ?? 0))
      add(.place(PlaceName(noun: nil, name: placeString(next..<end))), next..<end)
      position = end
      guard passage.mark(end) == "," || has(.va, at: end) else { break }
      next = end + 1
    }
    return position
  }

  /// "Can Lộc", "Thừa Thiên Huế"; not "Trần Văn Nam, Bí thư Huyện ủy", who leads one.
  private func isLocality(at index: Int) -> Bool {
    passage.isCapitalized(index)
      && (placeCount(at: index) != nil || PlaceLexicon.likePeople.longestMatch(in: tokens, at: index) != nil
        || personName(at: index, certain: false) == nil)
      && (2...4).contains(properRun(at: index, limit: 4) - index) && !opensField(index)
      && OrganizationLexicon.heads.longestMatch(in: tokens, at: index) == nil && placeNoun(at: index) == nil
      && TitleLexicon.titles.longestMatch(in: tokens, at: index) == nil && known.isPerson(tokens, at: index) == nil
  }

  private static let listOpenings: WordSet = ["khác", "sau", "như", "bao", "gồm", "là"]
  private static let naming: WordSet = ["như", "gồm"]

  private func isDistrictNoun(before first: Int) -> Bool {
    guard first > 0, let noun = placeNoun(at: first - 1)?.value,
      case .area(let level, _) = noun
    else { return false }
    return level == .district || level == .commune
  }

  /// "Đền Đông, Chùa Hương Tích và Nhà thờ họ Lê": a noun of its own.
  private func opensOtherPlace(_ index: Int) -> Bool {
    guard let (kind, count) = placeNoun(at: index), case .site = kind else { return false }
    return passage.isCapitalized(index + count) || count > 1
  }

  /// In a list of areas "Bến Cầu" is no wharf.
  private func listedName(
    after position: Int, like first: Int, isPlural: Bool, ofAreas: Bool = false
  ) -> Range<Int>? {
    let isJoint = passage.mark(position) == "," || has(.va, at: position) || isPlural && passage.mark(position) == ";"
    guard isJoint, passage.isCapitalized(position + 1) else {
      return nil
    }
    let start = position + 1
    var end = properRun(at: start, limit: 4)
    guard end > start, !opensField(start), !opensField(end),
      OrganizationLexicon.heads.longestMatch(in: tokens, at: start) == nil,
      ofAreas && isPlural || !opensOtherPlace(start), passage.mark(start + 1) != "." || placeNoun(at: start) == nil,
      TitleLexicon.titles.longestMatch(in: tokens, at: start) == nil, known.isPerson(tokens, at: start) == nil
    else { return nil }
    let hasNumber = end < tokens.count && tokens[end].kind == .number && tokens[end].digitCount <= 2
    if hasNumber { end += 1 }
    let isPair =
      has(.va, at: position) && end - start == 2 && !PersonLexicon.familyNames.contains(tokens[start].word)
      && !passage.isCapitalized(end)
      && isDistrictNoun(before: first)
    guard isPlural || isPair || (hasNumber && first < tokens.count && tokens[first].word == tokens[start].word) else {
      return nil
    }
    return start..<end
  }
}
