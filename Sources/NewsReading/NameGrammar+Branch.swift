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
    var next = found.range.upperBound
    // "(Agribank)"
    if passage.mark(next) == "(", passage.mark(next + 2) == ")", passage.isCapitalized(next + 1) { next += 3 }
    if passage.mark(next) == "-" || passage.mark(next) == "," && mayHaveBranches(found) { next += 1 }
    guard has(.chi, at: next), has(.nhanh, at: next + 1) else { return }
    found.own += passage.mark(next - 1) == "-" ? " –" : ""
    found.range = found.range.lowerBound..<next
    extendOwn(&found, to: next + 2)
    let end = nameRun(at: next + 2, mustStartCapital: true)
    if end > next + 2, placeCount(at: next + 2) == nil { extendOwn(&found, to: end) }
    completeArea(&found)
  }

  /// Behind a school a comma leads to the next body.
  private func mayHaveBranches(_ found: BodyName) -> Bool {
    ["Ngân hàng", "Công ty", "Tổng công ty", "Tập đoàn"].contains { found.own.begins(with: $0) }
  }
}
