import VietnameseText

/// Captions, statement boxes and the mark of the agency.
extension ArticleParser {
  /// A caption stands apart, is short, shows a scene, and mostly has no final stop.
  /// `isLast`: nothing follows, so that an unfinished paragraph is one that the page cuts off.
  func isCaption(_ piece: Piece, isFirst: Bool, isLast: Bool) -> Bool {
    let words = wordCount(piece.tokens)
    if piece.followsFrame { return words < 60 }
    guard words <= 50, !isListItem(piece.tokens), !opensQuotation(piece.tokens) else { return false }
    if containsPhotoCredit(piece.tokens) { return true }
    guard !hasInnerStop(piece.tokens) else { return false }
    guard isFirst == false || sourceMark(piece.tokens) == nil else { return false }
    if endsWithStop(piece.tokens) {
      return isCaptionWithStop(piece, words: words) || !isFirst && showsScene(piece, words: words)
    }
    // Between headline and lead stands no subheading.
    if isFirst { return words >= 3 && words <= 30 && !opensWithDay(piece.tokens) }
    switch opensScene(piece.tokens) {
    case .clear: return words > 3
    case .vague, .body: return words > 5 && containsSceneVerb(piece.tokens) || words > 10
    case nil: return !isLast && (words > 10 || words > 6 && containsSceneVerb(piece.tokens))
    }
  }

  /// "Các em nhỏ nhận quà tại chương trình.": a full sentence, but one that shows people at something, without a number and
  /// without a word of telling.
  private func showsScene(_ piece: Piece, words: Int) -> Bool {
    guard text.tokens[piece.tokens.upperBound - 1].mark == ".", (5...34).contains(words),
      let opening = opensScene(piece.tokens), opening != .body,
      piece.tokens.contains(where: {
        text.tokens[$0].word != LayoutLexicon.now
          && LayoutLexicon.sceneVerbs.longestMatch(in: text.tokens, at: $0) != nil
      })
    else { return false }
    return !reasons(piece.tokens)
      && !text.tokens[piece.tokens].contains {
        $0.kind == .number || LayoutLexicon.tellingWords.contains($0.word)
      }
  }

  private func reasons(_ range: Range<Int>) -> Bool {
    range.contains { LayoutLexicon.reasoningWords.longestMatch(in: text.tokens, at: $0) != nil }
  }

  /// "Chiều ngày 3/1/2020, …": so a report begins, whatever mark ends it.
  func opensWithDay(_ range: Range<Int>) -> Bool {
    guard LayoutLexicon.openingsOfDays.longestMatch(in: text.tokens, at: range.lowerBound) != nil else { return false }
    return text.tokens[range].prefix(6).contains { $0.isDateSeparator }
  }

  /// With a final stop only the plainest: "Quang cảnh hội nghị.", "Các đại biểu dự hội nghị."
  private func isCaptionWithStop(_ piece: Piece, words: Int) -> Bool {
    guard text.tokens[piece.tokens.upperBound - 1].mark == ".", words <= 30,
      let opening = LayoutLexicon.stoppedCaptionOpenings.longestMatch(in: text.tokens, at: piece.tokens.lowerBound)
    else { return false }
    // A few delegates may attend: "Các đại biểu dự lễ."
    let isAudience = opening.value == .audience && words <= 12 && !reasons(piece.tokens)
    guard
      !text.tokens[piece.tokens].contains(where: {
        LayoutLexicon.tellingWords.contains($0.word) && !(isAudience && $0.word == LayoutLexicon.attending)
      })
    else { return false }
    return switch opening.value {
    case .view: true
    case .audience: isAudience || containsPlaceOfSpeech(piece.tokens)
    case .speaker: words <= 25 && containsPlaceOfSpeech(piece.tokens)
    }
  }

  /// Whether a single sentence with its stop says only what the lead or a paragraph beside it says, without a number: so a
  /// picture is described.
  func retells(_ pieces: [Piece], at index: Int) -> Bool {
    let range = pieces[index].tokens
    guard !layout.blocks.isEmpty, (8...32).contains(wordCount(range)), endsWithStop(range), !hasInnerStop(range),
      text.tokens[range.upperBound - 1].mark == ".", !isListItem(range), !opensQuotation(range)
    else { return false }
    let words = text.tokens[range].filter { $0.kind == .word }.map(\.word)
    guard !text.tokens[range].contains(where: { $0.kind == .number || LayoutLexicon.tellingWords.contains($0.word) })
    else { return false }
    let neighbours = [0, index - 1, index + 1].filter { $0 != index && pieces.indices.contains($0) }
    return neighbours.map { pieces[$0].tokens }.contains { other in
      guard other.count > range.count, other.count <= 400 else { return false }
      let told = Set(text.tokens[other].lazy.map(\.word))
      return words.count { told.contains($0) } * 10 >= words.count * 9
    }
  }

  private func containsPlaceOfSpeech(_ range: Range<Int>) -> Bool {
    range.contains { LayoutLexicon.speechAtEvent.longestMatch(in: text.tokens, at: $0) != nil }
  }

  // MARK: Statement boxes

  /// A line with a name and a position, and the quoted paragraphs under it (or above it, as a signature).
  func statementBox(_ pieces: [Piece], at index: Int) -> (blocks: [ArticleLayout.Block], end: Int)? {
    guard index + 1 < pieces.count else { return nil }
    if namesSpeaker(pieces[index].tokens), opensQuotation(pieces[index + 1].tokens) {
      let end = quotationEnd(pieces, from: index + 1)
      return (quotes(pieces[index + 1..<end], speaker: pieces[index].tokens), end)
    }
    if opensQuotation(pieces[index].tokens), openQuotes(pieces[index].tokens, 0) == 0,
      namesSpeaker(pieces[index + 1].tokens), endsWithQuote(pieces[index].tokens),
      index + 2 == pieces.count || !opensQuotation(pieces[index + 2].tokens)
    {
      return (quotes(pieces[index...index], speaker: pieces[index + 1].tokens), index + 2)
    }
    return nil
  }

  private func quotes(_ pieces: ArraySlice<Piece>, speaker: Range<Int>) -> [ArticleLayout.Block] {
    pieces.map {
      ArticleLayout.Block(kind: .quote, tokens: withoutClosingMark($0.tokens), speakerLine: speaker)
    }
  }

  /// "Ông A, Bí thư Đảng ủy xã B": opens with a name or an address, has a comma, tells nothing.
  func namesSpeaker(_ range: Range<Int>) -> Bool {
    let words = wordCount(range)
    let stop = text.tokens[range.upperBound - 1].mark
    guard (4...40).contains(words), stop == ":" || !endsWithStop(range),
      text.tokens[range].contains(where: { $0.mark == "," || $0.mark == "-" || $0.mark == "(" })
    else { return false }
    // "PGS.TS", "Thiếu tá, bác sĩ"
    var name = range.lowerBound
    while name < range.upperBound {
      if let address = PersonLexicon.honorifics.longestMatch(in: text.tokens, at: name) {
        name += address.count
      } else if name > range.lowerBound, text.tokens[name].mark == "." || text.tokens[name].mark == "," {
        name += 1
      } else {
        break
      }
    }
    guard name + 1 < range.upperBound, text.tokens[name].isCapitalized, text.tokens[name + 1].isCapitalized else {
      return false
    }
    return !containsSceneVerb(range)
  }

  /// Where the quotation that begins at `start` ends. Its closing mark may be missing: then the next speaker ends it,
  /// or the page does if that is near; else it has one paragraph.
  private func quotationEnd(_ pieces: [Piece], from start: Int) -> Int {
    var depth = 0
    var index = start
    while index < pieces.count {
      if index > start, namesSpeaker(pieces[index].tokens) { return index }
      if index == pieces.count - 1 || index - start > 5 { break }
      depth = openQuotes(pieces[index].tokens, depth)
      if depth <= 0 { return index + 1 }
      index += 1
    }
    if index == pieces.count - 1 {
      depth = openQuotes(pieces[index].tokens, depth)
      return depth <= 0 || index - start <= 3 ? index + 1 : start + 1
    }
    return start + 1
  }

  /// How many quotations are open behind a paragraph, `depth` being open before it. Straight marks open and close by
  /// the space before them.
  private func openQuotes(_ range: Range<Int>, _ depth: Int) -> Int {
    var depth = depth
    for index in range {
      switch text.tokens[index].mark {
      case "\"":
        let opens = index == range.lowerBound || text.tokens[index].hasSpaceBefore || !isStraight(index)
        depth += opens ? 1 : -1
      case "”": depth -= 1
      default: continue
      }
    }
    return depth
  }

  private func isStraight(_ index: Int) -> Bool {
    text.bytes[Int(text.tokens[index].span.utf8Start)] == UInt8(ascii: "\"")
  }

  private func endsWithQuote(_ range: Range<Int>) -> Bool {
    let closing = range.suffix(2).contains {
      text.tokens[$0].mark == "”" || (text.tokens[$0].mark == "\"" && !text.tokens[$0].hasSpaceBefore)
    }
    return closing
  }

  // MARK: The agency's mark

  /// Where the text begins behind `LSO-`, `(TN) -`, `BDK.VN`, `GD&TĐ –`; nil where there is no such mark.
  func sourceMark(_ range: Range<Int>) -> Int? {
    if let start = placedMark(range) { return start }
    var index = range.lowerBound
    let limit = min(range.upperBound, index + 12)
    let hasBrackets = text.tokens[index].mark == "("
    if hasBrackets {
      while index < limit, text.tokens[index].mark != ")" { index += 1 }
      guard index < limit else { return nil }
      index += 1
    } else {
      var hasDot = false
      while index < limit, isPartOfMark(index, isFirst: index == range.lowerBound) {
        if text.tokens[index].mark == "." { hasDot = true }
        index += 1
      }
      let first = text.tokens[range.lowerBound]
      guard index > range.lowerBound, first.capitals == .all || hasDot else { return nil }
    }
    let start = skipDash(index, before: range.upperBound)
    guard !hasBrackets else { return start }
    // No marks: "HĐND, UBND tỉnh", "COVID-19", "HĐND-UBND".
    guard text.tokens[index..<start].contains(where: { $0.mark == "-" }), start < range.upperBound else { return nil }
    let first = text.tokens[start]
    return first.hasSpaceBefore || (first.kind == .word && first.capitals != .all) ? start : nil
  }

  /// "Quảng Ninh (TTXVN) - …": where the agency's reporter is.
  private func placedMark(_ range: Range<Int>) -> Int? {
    let limit = min(range.upperBound - 4, range.lowerBound + 6)
    var index = range.lowerBound
    while index < limit, text.tokens[index].isCapitalized || text.tokens[index].mark == "," { index += 1 }
    guard index > range.lowerBound, index < limit, text.tokens[index].mark == "(", text.tokens[index + 2].mark == ")",
      text.tokens[index + 1].capitals == .all, LayoutLexicon.agencies.contains(text.tokens[index + 1].word)
    else { return nil }
    let start = skipDash(index + 3, before: range.upperBound)
    return start > index + 3 ? start : nil
  }

  private func isPartOfMark(_ index: Int, isFirst: Bool) -> Bool {
    let token = text.tokens[index]
    if isFirst { return token.kind == .word && token.isCapitalized }
    if token.hasSpaceBefore { return token.capitals == .all }
    return token.kind == .word || token.mark == "." || token.mark == "&" || token.mark == "+"
  }

  private func skipDash(_ start: Int, before end: Int) -> Int {
    var index = start
    while index < end, let mark = text.tokens[index].mark, mark == "-" || mark == ":" || mark == "." || mark == "," {
      index += 1
    }
    return index
  }

  /// The bare dash only opens the lead; further down it marks items of a list.
  func withoutSourceMark(_ range: Range<Int>, isLead: Bool) -> Range<Int> {
    var start = sourceMark(range) ?? range.lowerBound
    if isLead { start = skipDash(start, before: range.upperBound) }
    return start < range.upperBound ? start..<range.upperBound : range
  }
}
