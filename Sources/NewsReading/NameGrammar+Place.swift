import VietnameseText

extension NameGrammar {
  /// Streets, rivers, border gates …: what has a noun of place that is no administrative unit, or stands alone as a
  /// province, country or region.
  func place(at index: Int) -> (name: PlaceName, end: Int)? {
    // "Bến Tre" is no wharf.
    if let province = bareProvince(at: index) { return province }
    if let (kind, count) = placeNoun(at: index) {
      switch kind {
      case .area: return nil
      case .road(let noun): return namedPlace(noun: noun, start: index + count, isRoad: true)
      case .site(let noun): return namedPlace(noun: noun, start: index + count, isRoad: false)
      }
    }
    return knownCity(at: index) ?? country(at: index) ?? placeInBrackets(at: index) ?? knownDistrict(at: index)
  }

  /// "Can Lộc: …": a district that the article names with its noun elsewhere.
  private func knownDistrict(at index: Int) -> (name: PlaceName, end: Int)? {
    guard known.hasDistricts, passage.isCapitalized(index),
      !passage.isCapitalized(index - 1) || !tokens[index].hasSpaceBefore
    else { return nil }
    let end = properRun(at: index, limit: 4)
    guard end - index >= 2, known.isDistrict(passage.string(index..<end)) else { return nil }
    return (PlaceName(noun: nil, name: placeString(index..<end)), end)
  }

  private func namedPlace(noun: String, start: Int, isRoad: Bool) -> (name: PlaceName, end: Int)? {
    guard start < tokens.count else { return nil }
    if isRoad, tokens[start].kind == .number,
      noun.hasSuffix("lộ") || noun.begins(with: "đường ") || noun == "ngõ" || noun == "ngách"
    {
      let end = numberEnd(at: start)
      return (PlaceName(noun: noun, name: passage.string(start..<end)), end)
    }
    // "tiểu khu tái định cư khối 9", "nghĩa trang liệt sĩ TP. Phú Quốc": the area names the site.
    if !isRoad, let inner = area(at: start), inner.name != nil, inner.outer.isEmpty,
      inner.level == .village || noun.begins(with: "nghĩa trang") || noun == "sân vận động" || noun == "bến xe"
    {
      return (PlaceName(noun: noun, name: passage.string(inner.range)), inner.range.upperBound)
    }
    guard tokens[start].isCapitalized, !opensField(start), !isPartOfName(noun, before: start) else { return nil }
    var end = properRun(at: start, limit: 4)
    guard end > start else { return nil }
    if !isRoad, let count = placeCount(at: start), count > 1 { end = start + count }
    if isRoad || noun.begins(with: "kênh"), passage.mark(end) == "-", passage.isCapitalized(end + 1) {
      end = properRun(at: end + 1, limit: 3)
    }
    if end < tokens.count, tokens[end].kind == .number, tokens[end].digitCount <= 2, tokens[end].hasSpaceBefore,
      isNumberOfPlace(end)
    {
      end += 1
    } else if end < tokens.count, tokens[end].kind == .number, !tokens[end].hasSpaceBefore, tokens[end].digitCount <= 3
    {
      // "đồi A1"
      end += 1
    }
    return (PlaceName(noun: noun, name: placeString(start..<end)), end)
  }

  /// "thành phố Sông Công", "phường Phố Hiến": short nouns in capitals in mid-sentence belong to a name.
  private func isPartOfName(_ noun: String, before start: Int) -> Bool {
    let index = start - 1
    return ["sông", "núi", "suối", "hồ", "phố"].contains(noun) && tokens[index].isCapitalized
      && !passage.isSentenceStart(index)
  }

  /// "tại số 35 Lê Lợi": a street, whosever name it bears.
  func streetOfAddress(at index: Int) -> Range<Int>? {
    guard index > 2, tokens[index - 1].kind == .number, has(.so, at: index - 2), tokens[index].isCapitalized,
      passage.mark(index - 3) == "," || Self.beforeAddress.contains(tokens[index - 3].word)
    else { return nil }
    let end = properRun(at: index, limit: 4)
    return end > index + 1 ? index..<end : nil
  }

  private static let beforeAddress: WordSet = ["tại", "ở", "nhà", "riêng", "chỉ"]

  /// "phố Tinh Dầu 1", not "chùa Bưng Tróp 20 triệu đồng", "cách phố Hiến 9,5 km".
  func isNumberOfPlace(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    switch next.kind {
    case .word: return Self.afterPlaceNumber.contains(next.word) || next.isCapitalized
    case .mark: return next.mark != "%" && next.mark != "/" && !isFigure(at: index)
    case .number, .lineBreak: return false
    }
  }

  /// "9,5 km", "2.300", "3 - 1", "12 (triệu đồng)", but "xã Gia Tân 1 (huyện Thống Nhất)".
  private func isFigure(at index: Int) -> Bool {
    let behind = index + 2
    switch passage.mark(index + 1) {
    case ",", ".": return behind < tokens.count && tokens[behind].kind == .number && !tokens[behind].hasSpaceBefore
    case "-": return behind < tokens.count && tokens[behind].kind == .number
    case "(": return !passage.isCapitalized(behind) && placeNoun(at: behind) == nil
    default: return false
    }
  }

  private static let afterPlaceNumber = WordSet(
    words:
      "và với đến đã có là thuộc của tại được cho trên từ ở cùng trong sẽ đang cũng hiện nay theo để do về đi tự nối luôn cần phải không vào ra lên bị khi nằm còn chưa mới nhận đóng hiến góp làm xây họp vẫn"
  )

  private func bareProvince(at index: Int) -> (name: PlaceName, end: Int)? {
    if passage.mark(index + 2) == "-", index + 5 <= tokens.count,
      isNameAcrossDash(index..<index + 5), tokens[index].isCapitalized
    {
      return (PlaceName(noun: nil, name: placeString(index..<index + 5).replacing(" – ", with: " - ")), index + 5)
    }
    guard tokens[index].isCapitalized,
      let (name, count) = PlaceLexicon.provinces.longestMatch(in: tokens, at: index),
      count >= 2 || tokens[index].capitals == .all || name == "Huế",
      (index..<index + count).allSatisfy({ tokens[$0].isCapitalized }),
      !passage.isCapitalized(index + count) || !tokens[index + count].hasSpaceBefore
        || opensNewClause(index + count)
    else { return nil }
    let isCity = PlaceLexicon.isCentralCity(name)
    return (PlaceName(noun: isCity ? "thành phố" : nil, name: name), index + count)
  }

  /// "ở Đồng Mô (Hà Nội)", "tại Osaka, Nhật Bản": what follows tells where it lies.
  private func placeInBrackets(at index: Int) -> (name: PlaceName, end: Int)? {
    guard index > 0, passage.isCapitalized(index), Self.locatives.contains(tokens[index - 1].word) else { return nil }
    let end = properRun(at: index, limit: 3)
    let isAbroad = passage.mark(end) == "," && PlaceLexicon.countries.longestMatch(in: tokens, at: end + 1) != nil
    guard end - index >= 2 || isForeign(index) && isAbroad, passage.mark(end) == "(" || isAbroad,
      placeCount(at: end + 1) != nil, !isFamilyName(index),
      OrganizationLexicon.heads.longestMatch(in: tokens, at: index) == nil
    else { return nil }
    return (PlaceName(noun: nil, name: placeString(index..<end)), end)
  }

  private static let locatives: WordSet = ["ở", "tại", "về", "đến", "từ", "tới", "lên", "xuống", "qua"]

  /// "Đà Lạt", "Điện Biên Phủ": cities that need no noun.
  private func knownCity(at index: Int) -> (name: PlaceName, end: Int)? {
    guard tokens[index].isCapitalized,
      let (name, count) = PlaceLexicon.cities.longestMatch(in: tokens, at: index),
      index == 0 || !tokens[index - 1].isCapitalized || !tokens[index].hasSpaceBefore,
      !passage.isCapitalized(index + count) || !tokens[index + count].hasSpaceBefore,
      (index..<index + count).allSatisfy({ tokens[$0].isCapitalized })
    else { return nil }
    return (PlaceName(noun: "thành phố", name: name), index + count)
  }

  private func opensNewClause(_ index: Int) -> Bool {
    OrganizationLexicon.heads.longestMatch(in: tokens, at: index) != nil
      || TitleLexicon.titles.longestMatch(in: tokens, at: index) != nil
  }

  /// "U16 Việt Nam", "đội tuyển Việt Nam", "ĐT Việt Nam": a team, not the country.
  private func isTeam(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let last = tokens[index - 1]
    return last.kind == .number && !last.hasSpaceBefore || last.kind == .word && last.capitals == .all
      || has(.tuyen, at: index - 1)
  }

  /// "Ngày Nhà giáo Việt Nam", "ngày báo chí cách mạng Việt Nam": the name of a day.
  private func isDayOfHonour(before index: Int) -> Bool {
    (max(0, index - 5)..<index).contains { day in
      has(.ngay, at: day) && tokens[day..<index].allSatisfy { $0.kind == .word }
        && (tokens[day].isCapitalized && !passage.isSentenceStart(day)
          || PlaceLexicon.honoured.longestMatch(in: tokens, at: day + 1).map { day + 1 + $0.count == index } ?? false)
    }
  }

  /// "hướng Đông Bắc", "phía Tây Bắc"
  private func isDirection(before index: Int) -> Bool { has(.huong, at: index - 1) || has(.phia, at: index - 1) }

  private func country(at index: Int) -> (name: PlaceName, end: Int)? {
    // "châu Âu", "miền Trung"
    let opensLower = (has(.chau, at: index) || has(.mien, at: index)) && passage.isCapitalized(index + 1)
    guard tokens[index].isCapitalized || opensLower, !isTeam(before: index), !isDirection(before: index),
      !isDayOfHonour(before: index),
      let (_, count) = PlaceLexicon.countries.longestMatch(in: tokens, at: index),
      count > 2 || (1..<max(count, 1)).allSatisfy({ tokens[index + $0].isCapitalized }),
      !passage.isCapitalized(index + count) || !tokens[index + count].hasSpaceBefore
    else { return nil }
    if count == 1, PlaceLexicon.ambiguousCountries.contains(tokens[index].word) {
      guard index > 0, !passage.isSentenceStart(index), !tokens[index - 1].isCapitalized,
        PersonLexicon.honorifics.longestMatch(in: tokens, at: index - 1) == nil,
        !has(.anh, at: index) || has(.nuoc, at: index - 1) || has(.cua, at: index - 1) || has(.va, at: index - 1)
      else { return nil }
    }
    return (PlaceName(name: withUsualTonePlacement(passage.string(index..<index + count))), index + count)
  }
}
