import VietnameseText

/// What a body has elsewhere.
extension NameGrammar {
  /// "Tổng lãnh sự quán Việt Nam tại Côn Minh": whose and where, which goes without saying in Vietnam.
  func completeEmbassy(_ found: inout BodyName) {
    let next = found.range.upperBound
    guard has(.tai, at: next), passage.isCapitalized(next + 1), !has(.viet, at: next + 1),
      found.own.lowercased().contains("sứ quán") || found.own.lowercased().contains("lãnh sự")
    else { return }
    let end = placeCount(at: next + 1).map { next + 1 + $0 } ?? properRun(at: next + 1, limit: 3)
    extendOwn(&found, to: end)
  }

  /// "Ngân hàng … Việt Nam – Chi nhánh huyện Ba Tri".
  func completeBranch(_ found: inout BodyName) {
    guard found.area == nil else { return }
    completeBrandPlace(&found)
    var next = found.range.upperBound
    // "(Agribank)"
    if passage.mark(next) == "(", passage.mark(next + 2) == ")", passage.isCapitalized(next + 1) { next += 3 }
    if passage.mark(next) == "-" || passage.mark(next) == "," && mayHaveBranches(found) { next += 1 }
    guard has(.chi, at: next), has(.nhanh, at: next + 1) else { return }
    found.own += passage.mark(next - 1) == "-" ? " –" : ""
    found.range = found.range.lowerBound..<next
    extendOwn(&found, to: next + 2)
    let place = placeCount(at: next + 2).map { next + 2 + $0 }
    // "Chi nhánh Hà Tĩnh II"
    if let place, place < tokens.count, romanNumeral(at: place) != nil { return extendOwn(&found, to: place + 1) }
    let end = nameRun(at: next + 2, mustStartCapital: true)
    // "Đức Thọ" is not Germany.
    if end > next + 2, place ?? 0 < end { extendOwn(&found, to: end) }
    completeArea(&found)
  }

  /// "Viettel Hà Tĩnh"
  private func completeBrandPlace(_ found: inout BodyName) {
    guard case .fixed = found.kind, let count = placeCount(at: found.range.upperBound), count > 1 else { return }
    extendOwn(&found, to: found.range.upperBound + count)
  }

  /// "Chi nhánh Công ty TNHH Minh Anh", "Công đoàn cơ sở Trường Mầm non Hoa Sen": a part that is called by its whole.
  func completePart(_ found: inout BodyName) -> Bool {
    skipShortForm(of: &found)
    let next = found.range.upperBound
    guard Self.partsOfFirms.contains(found.own), passage.isCapitalized(next),
      passage.isCapitalized(found.range.lowerBound), var whole = wholeOfPart(at: next)
    else { return false }
    if !hasPlace(whole), whole.inner.isEmpty, has(.tai, at: whole.range.upperBound),
      let count = placeCount(at: whole.range.upperBound + 1)
    {
      extendOwn(&whole, to: whole.range.upperBound + 1 + count)
    }
    found.inner = [whole]
    found.range = found.range.lowerBound..<whole.range.upperBound
    return true
  }

  /// A brand, or a body that is no such part itself, so that parts nest no deeper.
  private func wholeOfPart(at index: Int) -> BodyName? {
    if let end = brandEnd(at: index) {
      var brand = bodyAsPrinted(index..<end)
      completeBranch(&brand)
      if !hasPlace(brand), let area = area(at: brand.range.upperBound), area.name != nil { attach(area, to: &brand) }
      return brand
    }
    guard let head = OrganizationLexicon.heads.longestMatch(in: tokens, at: index)?.value,
      !Self.partsOfFirms.contains(head.name), Self.firms.contains(where: { head.name.begins(with: $0) })
    else { return nil }
    return body(at: index)
  }

  private func hasPlace(_ body: BodyName) -> Bool { body.area != nil || body.placeName != nil }

  private static let partsOfFirms: Set<String> = [
    "Chi nhánh", "Phòng giao dịch", "Công đoàn cơ sở", "Đoàn cơ sở", "Đoàn Thanh niên", "Công đoàn", "Bộ Tư lệnh",
  ]

  private static let firms = [
    "Công ty", "Tổng công ty", "Tập đoàn", "Ngân hàng", "Trường", "Bệnh viện", "Trung tâm", "Xí nghiệp", "Nhà máy",
    "Hợp tác xã", "Điện lực", "Kho bạc", "Quân khu", "Quân đoàn", "Binh đoàn",
  ]

  /// Behind a school a comma leads to the next body.
  private func mayHaveBranches(_ found: BodyName) -> Bool {
    ["Ngân hàng", "Công ty", "Tổng công ty", "Tập đoàn"].contains { found.own.begins(with: $0) }
  }
}
