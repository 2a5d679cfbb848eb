import VietnameseText

extension NameGrammar {
  /// "phường Vĩnh Trại", "TP. Vinh", "khối 2, phường Hoàng Văn Thụ"; with `bare` also the noun alone.
  func area(at index: Int, bare: Bool = false) -> AreaName? {
    guard let (kind, count) = placeNoun(at: index),
      case .area(let level, let noun) = kind, !isCommittee(index)
    else { return nil }
    var start = index + count
    let isShort = tokens[index].isCapitalized && tokens[index].span.scalars.count <= 2
    if isShort { start = skipMark(".", at: start) }
    // "các huyện: Can Lộc, Đức Thọ"
    let named = start
    if isPlural(at: index) || isCounted(index) { start = behindListOpening(start) }
    guard let end = areaNameEnd(at: start, level: level) else {
      return bare && !isShort && standsAlone(level, at: index)
        ? AreaName(range: index..<index + count, level: level, noun: noun) : nil
    }
    // "các xã như Cò Nòi": the words between are no part of the name.
    let first = tokens[named..<start].contains { $0.kind == .word } ? start : index
    var found = AreaName(range: first..<end, level: level, noun: noun, name: placeString(start..<end))
    if level == .village, let outer = outerArea(after: end) {
      found.outer = [outer]
    }
    return found
  }

  /// "Tỉnh Đoàn", "Huyện Ủy", "Tỉnh Hội"; not "Chủ tịch UBND huyện Đoàn Thị Lan".
  private func isCommittee(_ index: Int) -> Bool {
    guard tokens[index].isCapitalized, passage.isCapitalized(index + 1) else { return false }
    if has(.hoi, at: index + 1), !passage.isCapitalized(index + 2) { return true }
    guard case .committee = OrganizationLexicon.heads.longestMatch(in: tokens, at: index)?.value.kind
    else { return false }
    return true
  }

  /// "tổ chức", "bản sắc", "khu vực": nouns of blocks that open common words stand for no block by themselves.
  private func standsAlone(_ level: AreaLevel, at index: Int) -> Bool {
    // "Tỉnh ủy" is no province.
    OrganizationLexicon.heads.longestMatch(in: tokens, at: index) == nil
      && (level != .village || Self.clearBlocks.contains(tokens[index].word))
  }

  private static let clearBlocks: WordSet = ["thôn", "ấp", "xóm", "buôn"]

  /// "khối 2, phường Hoàng Văn Thụ": the comma continues the name of a block or village.
  private func outerArea(after end: Int) -> AreaName? {
    let start = skipMark(",", at: end)
    guard let noun = placeNoun(at: start)?.value, case .area(.commune, _) = noun,
      let outer = area(at: start), outer.name != nil
    else { return nil }
    return outer
  }

  private func areaNameEnd(at start: Int, level: AreaLevel) -> Int? {
    guard start < tokens.count else { return nil }
    // "tổ dân phố số 7"
    if level == .village, has(.so, at: start), start + 1 < tokens.count, tokens[start + 1].kind == .number {
      return numberEnd(at: start + 1)
    }
    if tokens[start].kind == .number {
      guard level == .village || allowsNumber(start) && !countsBlocks(start), tokens[start].digitCount <= 3 else {
        return nil
      }
      return numberEnd(at: start)
    }
    guard passage.isCapitalized(start), !isAcronym(start), !opensField(start), termEnd(at: start) == nil else {
      return nil
    }
    if level <= .city, let count = cityOrProvince(at: start) { return start + count }
    let run = properRun(at: start, limit: 4)
    guard run > start else { return nil }
    // No province or city has a name of three syllables that opens like a person's; its chairman has.
    if level <= .city, run - start >= 3,
      PersonLexicon.familyNames.contains(tokens[start].word)
        || PersonLexicon.middleNames.contains(tokens[start + 1].word)
    {
      return nil
    }
    let end = cutPerson(start..<joinedByDash(start..<run))
    return level >= .commune ? numberedEnd(at: end, digits: level == .village ? 2 : 1) : end
  }

  /// "Điện Biên Phủ" is longer than "Điện Biên".
  func cityOrProvince(at index: Int) -> Int? {
    let city = PlaceLexicon.cities.longestMatch(in: tokens, at: index)?.count ?? 0
    guard let province = PlaceLexicon.provinces.longestMatch(in: tokens, at: index)?.count else { return nil }
    return city > province && passage.isCapitalized(index + city - 1) ? city : province
  }

  /// "xã NTM": letters that are no name, but for Hồ Chí Minh city's.
  private func isAcronym(_ index: Int) -> Bool {
    tokens[index].capitals == .all && tokens[index].span.scalars.count >= 2
      && PlaceLexicon.provinces.longestMatch(in: tokens, at: index) == nil
  }

  /// "ấp An Bình 1", "xã Gia Tân 3"; there are no ten communes of one name.
  private func numberedEnd(at index: Int, digits: Int) -> Int {
    guard index < tokens.count, tokens[index].kind == .number, tokens[index].digitCount <= digits,
      isNumberOfPlace(index)
    else { return index }
    return index + 1
  }

  /// "Quận 5", "phường 12", but not "xã 3 năm liền".
  private func allowsNumber(_ index: Int) -> Bool {
    index > 0 && (has(.quan, at: index - 1) || has(.phuong, at: index - 1) || passage.mark(index - 1) == ".")
  }

  /// "phường 2 tổ dân phố": so many blocks, not the second ward.
  private func countsBlocks(_ index: Int) -> Bool {
    guard let noun = placeNoun(at: index + 1), case .area(.village, _) = noun.value else { return false }
    // "phường 2 tổ chức", "phường 5 khu vực"
    return (noun.count > 1 && noun.value.noun != "khu vực") && !tokens[index + 1].isCapitalized
  }

  func numberEnd(at start: Int) -> Int {
    guard start + 1 < tokens.count, tokens[start + 1].kind == .word, !tokens[start + 1].hasSpaceBefore,
      tokens[start + 1].isCapitalized
    else { return start + 1 }
    return start + 2
  }

  /// "Bà Rịa - Vũng Tàu", "Phan Rang - Tháp Chàm".
  func joinedByDash(_ run: Range<Int>) -> Int {
    guard passage.mark(run.upperBound) == "-", passage.isCapitalized(run.upperBound + 1), run.count <= 2 else {
      return run.upperBound
    }
    let second = properRun(at: run.upperBound + 1, limit: 2)
    guard second > run.upperBound + 1,
      isNameAcrossDash(run.lowerBound..<second)
    else { return run.upperBound }
    return second
  }

  func isNameAcrossDash(_ range: Range<Int>) -> Bool {
    PlaceLexicon.namesAcrossDash.contains(range.filter { tokens[$0].kind == .word }.map { tokens[$0].word })
  }

  /// Cuts a person's name off a run: no place has four syllables of which the third opens a name.
  func cutPerson(_ run: Range<Int>) -> Int {
    guard run.count >= 4 else { return run.upperBound }
    for cut in [run.lowerBound + 2, run.lowerBound + 1] where PersonLexicon.familyNames.contains(tokens[cut].word) {
      return cut
    }
    return run.upperBound
  }

  /// The printed name with the usual place of the tone mark and one kind of space.
  func placeString(_ range: Range<Int>) -> String {
    if range.count == 1, has(.hcm, at: range.lowerBound) { return "Hồ Chí Minh" }
    return withUsualTonePlacement(passage.string(range))
  }
}
