import VietnameseText

/// Pieces to headline, authors, paragraphs, captions and statement boxes.
extension ArticleParser {
  /// The headline is the first piece, unless that is a paragraph already: a file may begin in mid-article.
  mutating func takeTitle(from pieces: inout [Piece]) {
    if let title = layout.title {
      pieces.removeAll { isRepeated($0.tokens, of: title) }
      // The header wins over the headline that the page prints.
      if let first = pieces.first, isTitle(first), !endsWithStop(first.tokens), opensScene(first.tokens) != .clear {
        pieces.removeFirst()
      }
      return
    }
    // The names of a paper and a section above the headline. Two without a paper's may be a headline
    // and its author.
    var above = pieces.prefix(2).prefix { isSectionName($0.tokens) }.count
    if above == 2, !isPaper(pieces[0].tokens), !isPaper(pieces[1].tokens) { above = 1 }
    if above > 0, pieces.count > above + 1, isTitle(pieces[above]), wordCount(pieces[above].tokens) > 3,
      opensScene(pieces[above].tokens) != .clear
    {
      pieces.removeFirst(above)
    }
    guard let first = pieces.first, isTitle(first) else { return }
    layout.title = withoutAgency(first.tokens)
    pieces.removeFirst()
    if let next = pieces.first, isRepeated(next.tokens, of: first.tokens) { pieces.removeFirst() }
    // The pictures of some papers are called like the article.
    if wordCount(first.tokens) >= 5 { pieces.removeAll { isRepeated($0.tokens, of: first.tokens) } }
    takeAuthorsBelowTitle(from: &pieces)
  }

  /// "(TTV) Huyện Can Lộc …": the mark of the agency is no word of the headline.
  private func withoutAgency(_ range: Range<Int>) -> Range<Int> {
    let index = range.lowerBound
    guard range.count > 5, text.tokens[index].mark == "(", text.tokens[index + 1].capitals == .all,
      text.tokens[index + 2].mark == ")", let start = sourceMark(range)
    else { return range }
    return start..<range.upperBound
  }

  /// "Chính trị", "Đời sống - Xã hội", "Báo Hà Tĩnh điện tử"
  private func isSectionName(_ range: Range<Int>) -> Bool {
    let words = wordCount(range)
    let isPair = words == 4 && range.count == 5 && text.tokens[range.lowerBound + 2].mark == "-"
    return (words <= 3 || isPair || isPaper(range)) && !endsWithStop(range)
  }

  private func isPaper(_ range: Range<Int>) -> Bool {
    wordCount(range) <= 6 && LayoutLexicon.agencies.contains(text.tokens[range.lowerBound].word)
      && LayoutLexicon.electronic.longestMatch(in: text.tokens, at: max(range.lowerBound, range.upperBound - 2)) != nil
  }

  /// Some papers name the authors there; initials at the end ("N.H") are then theirs.
  private mutating func takeAuthorsBelowTitle(from pieces: inout [Piece]) {
    guard pieces.count > 1, let byline = Byline(text, in: pieces[0].tokens),
      byline.isCertain || byline.names.allSatisfy({ $0.contains(" ") && $0.contains(where: \.isLowercase) })
    else { return }
    pieces.removeFirst()
    layout.bylineNames += byline.ranges
    let hasNames = layout.bylines.contains { $0.contains(where: \.isLowercase) }
    if !hasNames, !byline.names.isEmpty { layout.bylines = byline.names }
  }

  private func isTitle(_ piece: Piece) -> Bool {
    let words = wordCount(piece.tokens)
    guard !piece.followsFrame, (2...40).contains(words), !isListItem(piece.tokens) else { return false }
    // “Vì dân phục vụ…”: the headline may be a quotation.
    let end = opensQuotation(piece.tokens) && isQuote(piece.tokens.upperBound - 1) ? 2 : 1
    let last = text.tokens[piece.tokens.upperBound - end].mark
    if piece.isDatedBelow, !hasInnerStop(piece.tokens) { return true }
    // "Dự họp có các đồng chí: A; B; C": a list.
    if text.tokens[piece.tokens].count(where: { $0.mark == ";" }) > 1 { return false }
    let isEllipsis = end == 2 && text.tokens[piece.tokens.upperBound - 3].mark == "." && last == "."
    return !endsWithStop(piece.tokens) || ((last == "?" || last == "!" || last == "…" || isEllipsis) && words <= 25)
  }

  private func isQuote(_ index: Int) -> Bool {
    text.tokens[index].mark == "\"" || text.tokens[index].mark == "”"
  }

  /// Whether two pieces have the same words; no long one is repeated.
  private func isRepeated(_ range: Range<Int>, of other: Range<Int>) -> Bool {
    range.count <= 120 && other.count <= 120 && words(range).elementsEqual(words(other))
  }

  private func words(_ range: Range<Int>) -> some Sequence<Word> {
    text.tokens[range].lazy.map(\.word).filter { !$0.isNone }
  }

  // MARK: Authors

  /// Authors and credits at the end of the page; a closing "/." may have them behind it in the last paragraph.
  mutating func takeBylines(from pieces: inout [Piece]) {
    var names: [[String]] = []
    while pieces.count > 1, let last = pieces.last, let byline = Byline(text, in: last.tokens),
      byline.isCertain || endsArticle(pieces[pieces.count - 2].tokens) || !names.isEmpty
    {
      names.append(byline.names)
      layout.bylineNames += byline.ranges
      pieces.removeLast()
    }
    if names.isEmpty, let last = pieces.last, let end = closingMark(last.tokens), end < last.tokens.upperBound,
      let byline = Byline(text, in: end..<last.tokens.upperBound)
    {
      names.append(byline.names)
      layout.bylineNames += byline.ranges
      pieces[pieces.count - 1].tokens = last.tokens.lowerBound..<end
    }
    if layout.bylines.isEmpty { layout.bylines = names.reversed().flatMap { $0 } }
  }

  private func endsArticle(_ range: Range<Int>) -> Bool {
    endsWithStop(range) || Byline(text, in: range)?.isCertain == true || opensScene(range) != nil
  }

  /// The end of "/." in the last ten tokens of a paragraph.
  private func closingMark(_ range: Range<Int>) -> Int? {
    var index = range.upperBound - 1
    let first = max(range.lowerBound + 1, range.upperBound - 12)
    while index >= first {
      if text.tokens[index].mark == ".", text.tokens[index - 1].mark == "/" { return index + 1 }
      index -= 1
    }
    return nil
  }

  // MARK: Paragraphs

  mutating func placeBlocks(_ pieces: [Piece]) {
    var hasLead = false
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      if let box = statementBox(pieces, at: index) {
        layout.blocks += box.blocks
        index = box.end
        continue
      }
      index += 1
      if let byline = Byline(text, in: piece.tokens), byline.isCertain, isCredit(piece, byline) {
        layout.bylineNames += byline.ranges
        continue
      }
      // Under a photo some pages print the caption twice.
      if let last = layout.blocks.last, isRepeated(piece.tokens, of: last.tokens) { continue }
      let isDoubled = index < pieces.count && isRepeated(pieces[index].tokens, of: piece.tokens)
      // Others print the lead twice.
      let isLead =
        opensReport(piece.tokens)
        || endsWithStop(piece.tokens) && opensScene(piece.tokens) == nil
          && !pieces.dropFirst(index + 1).prefix(1).contains { opensReport($0.tokens) }
      if isDoubled, !hasLead, isLead { continue }
      if isDoubled || retells(pieces, at: index - 1)
        || isCaption(piece, isFirst: layout.blocks.isEmpty, isLast: index == pieces.count)
      {
        append(.caption, piece.tokens)
      } else {
        let mayHaveMark = layout.blocks.count < 4
        if !hasLead { layout.sourceMark = sourceMark(piece.tokens).map { piece.tokens.lowerBound..<$0 } }
        append(hasLead ? .body : .lead, mayHaveMark ? withoutSourceMark(piece.tokens, isLead: !hasLead) : piece.tokens)
        hasLead = true
      }
    }
  }

  private func opensReport(_ range: Range<Int>) -> Bool {
    opensWithDay(range) || sourceMark(range) != nil
  }

  private func isCredit(_ piece: Piece, _ byline: Byline) -> Bool {
    byline.names.isEmpty || text.tokens[piece.tokens].contains { $0.mark == ":" }
  }

  private mutating func append(_ kind: Paragraph.Kind, _ tokens: Range<Int>) {
    let trimmed = withoutClosingMark(tokens)
    if !trimmed.isEmpty { layout.blocks.append(ArticleLayout.Block(kind: kind, tokens: trimmed)) }
  }

  /// Cuts off the "/." that ends an article.
  func withoutClosingMark(_ range: Range<Int>) -> Range<Int> {
    let end = range.upperBound
    guard range.count > 2, text.tokens[end - 1].mark == ".", text.tokens[end - 2].mark == "/" else { return range }
    return range.lowerBound..<end - 2
  }
}
