import VietnameseText

extension NameGrammar {
  /// "Ảnh: Thu Hà", "(Ảnh: Lê Minh – Quốc Việt)": who made a picture, with the label before.
  func credit(at index: Int) -> (names: [Range<Int>], end: Int)? {
    if isAgency(index), passage.mark(index - 1) == "(" { return ([], index + 1) }
    guard tokens[index].isCapitalized, let label = LayoutLexicon.creditLabels.longestMatch(in: tokens, at: index),
      passage.mark(index + label.count) == ":"
    else { return nil }
    var names: [Range<Int>] = []
    var next = index + label.count + 1
    while true {
      let end = isAgency(next) ? next + 1 : properRun(at: next, limit: 4)
      guard end > next else { break }
      if isPhotographer(next..<end) { names.append(next..<end) }
      next = end
      guard let joint = passage.mark(end), joint == "-" || joint == "," || joint == "/" || joint == "&" else { break }
      next = end + 1
    }
    return (names, next)
  }

  /// "(TTXVN)", "Ảnh: Thu Hà/TTXVN": whose picture or report it is.
  private func isAgency(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].capitals == .all && LayoutLexicon.agencies.contains(tokens[index].word)
  }

  /// Two syllables or more that Vietnamese has: no agency, no web site.
  private func isPhotographer(_ range: Range<Int>) -> Bool {
    range.count >= 2 && OrganizationLexicon.heads.longestMatch(in: tokens, at: range.lowerBound) == nil
      && range.allSatisfy { isVietnameseSyllable(tokens[$0].word) }
  }
}
