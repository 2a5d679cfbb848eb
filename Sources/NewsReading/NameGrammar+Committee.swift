import VietnameseText

/// The committees and the other units of the Party, and where they are.
extension NameGrammar {
  func completeCommittee(_ found: inout BodyName, level: AreaLevel) {
    let next = found.range.upperBound
    if let end = zoneEnd(at: next) {
      found.placeName = placeString(next..<end)
      found.range = found.range.lowerBound..<end
    } else if let area = area(at: next), area.level <= .district {
      found.placeName = area.name
      found.range = found.range.lowerBound..<area.range.upperBound
    } else {
      completePlaceName(&found)
    }
  }

  /// "Khu ủy Khu 5", "Khu ủy Khu tự trị dân tộc Choang Quảng Tây": the name of a zone has its noun.
  private func zoneEnd(at index: Int) -> Int? {
    guard has(.zone, at: index), index + 1 < tokens.count else { return nil }
    if tokens[index + 1].kind == .number { return tokens[index + 1].digitCount <= 2 ? index + 2 : nil }
    guard let noun = PlaceLexicon.autonomousZones.longestMatch(in: tokens, at: index) else { return nil }
    let end = properRun(at: index + noun.count, limit: 4)
    return end > index + noun.count ? end : nil
  }

  /// The bare name of a place behind the body: "Lạng Sơn" in "Thành ủy Lạng Sơn", but not the person in
  /// "Bí thư Tỉnh ủy Trần Văn An".
  func completePlaceName(_ found: inout BodyName) {
    let next = found.range.upperBound
    guard passage.isCapitalized(next), known.isPerson(tokens, at: next) == nil else { return }
    if let count = cityOrProvince(at: next) {
      found.placeName = placeString(next..<next + count)
      found.range = found.range.lowerBound..<next + count
      return
    }
    guard case .committee = found.kind else { return }
    let end = cutPerson(next..<properRun(at: next, limit: 5))
    let isPerson = end - next >= 3 && PersonLexicon.familyNames.contains(tokens[next].word)
    guard end > next, !isPerson else { return }
    found.placeName = placeString(next..<end)
    found.range = found.range.lowerBound..<end
  }

  func completePartyUnit(_ found: inout BodyName) {
    let next = found.range.upperBound
    if let area = area(at: next, bare: true), !isPluralNoun(after: area) {
      attach(area, to: &found)
    } else if let inner = innerBody(at: next, of: found.kind) {
      found.inner = [inner]
      found.range = found.range.lowerBound..<inner.range.upperBound
    } else if opensBlock(next) {
      completeBlock(&found)
    } else if let field = OrganizationLexicon.fieldWords.longestMatch(in: tokens, at: next),
      passage.isCapitalized(next) || area(at: next + field.count) != nil
    {
      // "Đảng ủy Quân sự tỉnh"
      extendOwn(&found, to: nameRun(at: next))
      completeArea(&found)
    }
  }
}
