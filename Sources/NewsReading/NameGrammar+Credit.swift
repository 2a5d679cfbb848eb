import VietnameseText

extension NameGrammar {
  /// "Ảnh: Thu Hà", "(Ảnh: Lê Minh – Quốc Việt)": who made a picture, with the label before.
  func credit(at index: Int) -> (names: [Range<Int>], end: Int)? {
    guard tokens[index].isCapitalized, let label = LayoutLexicon.creditLabels.longestMatch(in: tokens, at: index),
      passage.mark(index + label.count) == ":"
    else { return nil }
    var names: [Range<Int>] = []
    var next = index + label.count + 1
    while true {
      let end = properRun(at: next, limit: 4)
      guard end > next else { break }
      if isPhotographer(next..<end) { names.append(next..<end) }
      next = end
      guard let joint = passage.mark(end), joint == "-" || joint == "," || joint == "/" || joint == "&" else { break }
      next = end + 1
    }
    return (names, next)
  }

  /// Two syllables or more that Vietnamese has: no agency, no web site.
  private func isPhotographer(_ range: Range<Int>) -> Bool {
    range.count >= 2 && OrganizationLexicon.heads.longestMatch(in: tokens, at: range.lowerBound) == nil
      && range.allSatisfy { isVietnameseSyllable(tokens[$0].word) }
  }
}
