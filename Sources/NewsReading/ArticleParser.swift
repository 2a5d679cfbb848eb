import VietnameseText

/// Finds the parts of a scraped page: header lines, dates, headline, paragraphs, captions, statement boxes, authors.
/// Takes linear time.
package struct ArticleParser {
  let text: TokenizedText
  let file: String
  var layout = ArticleLayout()
  /// A day with a clock above the headline: of saving or of publication.
  private var header: CalendarDay?

  /// `file` is for the problems only.
  package static func layout(of text: TokenizedText, file: String) -> ArticleLayout {
    var parser = ArticleParser(text: text, file: file)
    parser.parse()
    return parser.layout
  }

  private init(text: TokenizedText, file: String) {
    self.text = text
    self.file = file
  }

  private mutating func parse() {
    var lines = SourceLine.lines(of: text.tokens)
    lines.removeFirst(readHeaderLines(lines))
    var pieces = readPieces(lines)
    takeBylines(from: &pieces)
    takeTitle(from: &pieces)
    placeBlocks(pieces)
    if layout.title == nil, layout.blocks.isEmpty {
      report(line: nil, "no paragraph found; expected a headline and the text of an article")
    }
  }

  mutating func report(line: Int?, _ reason: String) {
    layout.problems.append(ParseProblem(file: file, line: line, reason: reason))
  }

  // MARK: Lines to pieces

  /// Leaves out noise, link lists and date lines (which it reads), and joins lines that belong together.
  private mutating func readPieces(_ lines: [SourceLine]) -> [Piece] {
    var pieces: [Piece] = []
    var followsFrame = false
    var isInLinks = false
    var isAdjacent = false
    let isWrapped = SourceLine.areWrapped(lines, in: text)
    let hasBlankLines = lines.contains { $0.tokens.isEmpty }
    for (index, line) in lines.enumerated() {
      guard !line.tokens.isEmpty else {
        isAdjacent = false
        continue
      }
      if text.tokens[line.tokens.lowerBound].word == LayoutLexicon.photoFrame { followsFrame = true }
      let isNoise = isNoise(line) || isPictureName(line.tokens)
      if isNoise || readDateLine(line, below: pieces.count) {
        if isNoise { leaveOut(line) } else if isAdjacent, pieces.count == 1 { pieces[0].isDatedBelow = true }
        isAdjacent = false
        continue
      }
      // A statement box ends a list of links.
      if isInLinks, namesSpeaker(line.tokens), let next = lines[(index + 1)...].first(where: { !$0.tokens.isEmpty }),
        opensQuotation(next.tokens), endsWithStop(next.tokens)
      {
        isInLinks = false
      }
      if isLink(line, isInLinks: &isInLinks) {
        leaveOut(line)
        isAdjacent = false
        continue
      }
      let cell = withoutCellBars(line.tokens)
      let piece = Piece(line: line.number, tokens: cell, followsFrame: followsFrame || cell != line.tokens)
      if isAdjacent, let last = pieces.last, isWrapped || continues(last, with: piece, hasBlankLines: hasBlankLines) {
        pieces[pieces.count - 1].tokens = last.tokens.lowerBound..<piece.tokens.upperBound
      } else {
        pieces.append(piece)
      }
      followsFrame = false
      isAdjacent = true
    }
    return pieces
  }

  private mutating func leaveOut(_ line: SourceLine) {
    layout.leftOut.append(ArticleLayout.LeftOutLine(number: line.number, tokens: line.tokens))
  }

  /// Whether a line goes on with the one above: in mid-sentence, or as the second line of a caption.
  private func continues(_ piece: Piece, with next: Piece, hasBlankLines: Bool) -> Bool {
    let (above, below) = (text.tokens[piece.tokens.upperBound - 1], text.tokens[next.tokens.lowerBound])
    guard !endsWithStop(piece.tokens), below.kind == .word, above.mark != ":" else { return false }
    if !below.isCapitalized || above.mark == "," || above.mark == "-" { return true }
    if LayoutLexicon.continuing.contains(above.word) { return true }
    // A headline in capitals over two lines.
    if isAllCapitals(piece.tokens), isAllCapitals(next.tokens) { return Byline(text, in: next.tokens) == nil }
    return hasBlankLines && opensScene(piece.tokens) == .clear && wordCount(piece.tokens) <= 25
      && wordCount(next.tokens) <= 20 && opensScene(next.tokens) == nil && !endsWithStop(next.tokens)
      && Byline(text, in: next.tokens) == nil
  }

  /// Buttons, counters, rows of stars; a line of digits alone is reported.
  private mutating func isNoise(_ line: SourceLine) -> Bool {
    let tokens = text.tokens[line.tokens]
    guard tokens.contains(where: { $0.kind == .word }) else {
      if tokens.contains(where: { $0.kind == .number }), SourceLine.hasNoDate(tokens) {
        report(line: line.number, "no words in this line; left out")
        return true
      }
      return !tokens.contains { $0.kind == .number }
    }
    let start = line.tokens.lowerBound
    if let label = LayoutLexicon.keywordLabels.longestMatch(in: text.tokens, at: start)?.count,
      label < line.tokens.count, text.tokens[start + label].mark == ":"
    {
      return true
    }
    if LayoutLexicon.keywordOpenings.contains(text.tokens[start].word), !endsWithStop(line.tokens) { return true }
    if line.tokens.count <= 100 {
      let asked = line.tokens.count(where: { LayoutLexicon.commentBox.longestMatch(in: text.tokens, at: $0) != nil })
      // One of them in a sentence may be text.
      if asked > (endsWithStop(line.tokens) ? 1 : 0) { return true }
    }
    // "Nguồn: https://…", "3 giờ trước"
    if line.tokens.count <= 60, !endsWithStop(line.tokens),
      tokens.contains(where: { LayoutLexicon.addresses.contains($0.word) }),
      tokens.count(where: { $0.kind == .word && $0.hasSpaceBefore }) <= 5
    {
      return true
    }
    if tokens.first?.kind == .number, line.tokens.count == 3, tokens.last?.word == LayoutLexicon.ago { return true }
    // "BAOLAMSON.VN trên Google News", "Đọc Báo Lam Sơn trên Google News"
    if tokens.last?.word == LayoutLexicon.news, wordCount(line.tokens) <= 8,
      tokens.dropLast().last?.word == LayoutLexicon.google,
      tokens.dropFirst().first?.mark == "." || LayoutLexicon.following.contains(text.tokens[start].word)
    {
      return true
    }
    // "2.942 lượt xem", "2,942 lượt xem"
    var opening = text.tokens[start].kind == .number ? start + 1 : start
    while opening > start, opening + 1 < line.tokens.upperBound, text.tokens[opening + 1].kind == .number,
      text.tokens[opening].mark == "." || text.tokens[opening].mark == ","
    {
      opening += 2
    }
    guard let noise = LayoutLexicon.noise.longestMatch(in: text.tokens, at: opening) else { return false }
    let isBreadcrumb = tokens.contains { $0.mark == ">" || $0.mark == "/" || $0.mark == "”" }
    let others = wordCount(line.tokens) - noise.count
    // "Theo dõi Báo Hà Tĩnh trên Google News", or without the service, which was a picture
    if tokens.last?.word == LayoutLexicon.news || tokens.last?.word == LayoutLexicon.on, others <= 8 { return true }
    return noise.count > 4 || (others <= (isBreadcrumb ? 10 : 2) && !endsWithStop(line.tokens))
  }

  /// A line of a list of other articles: it opens with ">>", or stands under a heading for them.
  private func isLink(_ line: SourceLine, isInLinks: inout Bool) -> Bool {
    let first = text.tokens[line.tokens.lowerBound]
    if first.mark == ">" || first.mark == "»" || first.mark == "▶" || first.mark == "►" { return true }
    if first.mark == "[", text.tokens[line.tokens.upperBound - 1].mark == "]" { return true }
    if first.mark == "”", text.tokens[line.tokens].dropFirst().first?.mark == "”" { return true }
    let heading = LayoutLexicon.linkHeadings.longestMatch(in: text.tokens, at: line.tokens.lowerBound)
    // "Xem thêm: Hương Sơn tổ chức lễ hội cam"
    if let end = heading.map({ line.tokens.lowerBound + $0.count }), end + 1 < line.tokens.upperBound,
      text.tokens[end].mark == ":", !endsWithStop(line.tokens)
    {
      return true
    }
    if let heading, wordCount(line.tokens) <= heading.count + 1, !endsWithStop(line.tokens) {
      isInLinks = true
    } else if isInLinks {
      // A photo credit belongs to the link below it.
      let names = Byline(text, in: line.tokens)?.names ?? []
      if endsWithStop(line.tokens) || !names.isEmpty { isInLinks = false }
    }
    return isInLinks
  }

  /// "Thu Hà - Thứ hai, 08/04/2015 08:11", "08/04/2015 08:11 | LÊ MINH": authors and publication in one line.
  private mutating func readSignedDateLine(_ line: SourceLine) -> Bool {
    let tokens = text.tokens
    guard line.tokens.count <= 30, tokens[line.tokens].lazy.filter({ $0.kind == .number }).count >= 5 else {
      return false
    }
    for split in line.tokens.dropFirst() {
      for (names, date) in [
        (line.tokens.lowerBound..<split, split..<line.tokens.upperBound),
        (split..<line.tokens.upperBound, line.tokens.lowerBound..<split),
      ] {
        guard let found = DateLine(tokens, in: date), found.hasClock, let day = found.day,
          let byline = Byline(text, in: names), !byline.names.isEmpty
        else { continue }
        layout.printed = layout.printed ?? day
        if layout.bylines.isEmpty { layout.bylines = byline.names }
        layout.bylineNames += byline.ranges
        return true
      }
    }
    return false
  }

  private mutating func readDateLine(_ line: SourceLine, below pieces: Int) -> Bool {
    guard let found = DateLine(text.tokens, in: line.tokens) else { return readSignedDateLine(line) }
    guard let day = found.day else {
      report(line: line.number, "this day does not exist; left out")
      return true
    }
    // "05/07/2022", "(23/04/2020)": pages head their articles with the weekday of saving, but with the bare day of publication.
    if found.hasClock || found.isLabelled || !found.hasWeekday {
      // Above the headline the clock of the day of saving, below it an earlier day: that of publication.
      if pieces == 1, layout.captured == nil, let header, day < header {
        (layout.captured, layout.printed) = (header, day)
      }
      if pieces == 0, found.hasClock, !found.isLabelled { header = day }
      if layout.printed == nil { layout.isPrintedBare = !found.hasClock && !found.isLabelled && pieces == 0 }
      layout.printed = layout.printed ?? day
    } else {
      layout.captured = layout.captured ?? day
    }
    return true
  }
}
