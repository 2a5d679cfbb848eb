import VietnameseText

/// Finds counts, shares, sums of money and fractions, with what they count. Takes linear time.
package enum FigureFinder {
  /// `excluded` are pieces of the text that hold no figures (numbers of documents, names), in any order; the dates of
  /// `dates` are left out too. The same fact told twice is one figure.
  package static func figures(
    in text: TokenizedText, layout: ArticleLayout, dates: DateReading, excluding excluded: [TextSpan] = []
  ) -> [FoundFigure] {
    let taken = excluded.map(\.utf8) + dates.mentions.map { text.span($0.tokens).utf8 }
    var scanner = FigureScanner(text: text, taken: taken.sorted { $0.lowerBound < $1.lowerBound })
    for passage in layout.passages {
      for sentence in text.sentences(in: passage.tokens) {
        scanner.scan(sentence, block: passage.block, opensLine: sentence.lowerBound == passage.tokens.lowerBound)
      }
    }
    let captions = Set(layout.blocks.indices.filter { layout.blocks[$0].kind == .caption })
    return distinct(scanner.mentions, captions: captions, in: text).map { mention in
      let evidence = Evidence(
        span: text.span(mention.tokens), sentence: text.span(mention.sentence), paragraph: mention.block)
      var figure = FoundFigure(
        value: mention.value, of: mention.of, unit: mention.unit,
        about: text.clause(around: mention.tokens.lowerBound..<mention.end, in: mention.sentence), evidence: evidence)
      figure.qualifier = mention.qualifier
      figure.date = dates.date(of: mention.tokens, in: mention.sentence)
      return figure
    }
  }

  // MARK: The same fact told twice

  private struct Key: Hashable {
    var value: Double
    var of: Double?
    var unit: String
  }

  /// No article has more facts of one value and unit; text of one repeated phrase does.
  private static let mostEqual = 20

  private static func distinct(
    _ mentions: [FigureMention], captions: Set<Int>, in text: TokenizedText
  ) -> [FigureMention] {
    var kept: [FigureMention] = []
    var places: [Key: [Int]] = [:]
    for mention in mentions {
      let key = Key(value: mention.value, of: mention.of, unit: mention.unit)
      let equal = places[key, default: []]
      // A caption shows what the text tells.
      let isShown = equal.contains { [kept[$0].block, mention.block].contains { $0.map(captions.contains) ?? false } }
      guard !isShown, !isTotalAgain(mention, of: kept, in: text), equal.count < mostEqual,
        !equal.contains(where: { isSameFact(kept[$0], mention, in: text) })
      else { continue }
      places[key, default: []].append(kept.count)
      kept.append(mention)
    }
    return kept
  }

  /// "Trong tổng số 165 em", "Trong số 12 người": the count comes back under another noun.
  private static func isTotalAgain(
    _ mention: FigureMention, of counted: [FigureMention], in text: TokenizedText
  ) -> Bool {
    let start = mention.tokens.lowerBound
    guard mention.of == nil, start > 0, text.tokens[start - 1].word == .so,
      text.words(before: start, count: 3).contains(.trong)
    else { return false }
    // More than an article has; a bound for hostile text.
    return counted.suffix(200).contains {
      $0.value == mention.value && $0.of == nil && !FigureLexicon.isMeasured($0.unit)
    }
  }

  /// Headline and body tell the same; of two in the body the words around them decide, unless the count is so special
  /// that chance is no explanation.
  private static func isSameFact(_ a: FigureMention, _ b: FigureMention, in text: TokenizedText) -> Bool {
    if a.block == nil || b.block == nil { return true }
    if a.sentence == b.sentence { return false }
    if !FigureLexicon.isMeasured(a.unit), a.of != nil || a.value >= 10 { return true }
    let after = text.words(from: a.end, count: 2) == text.words(from: b.end, count: 2)
    let before = text.words(before: a.tokens.lowerBound, count: 2) == text.words(before: b.tokens.lowerBound, count: 2)
    return FigureLexicon.isMeasured(a.unit) ? after && before : after || before
  }
}

extension TokenizedText {
  fileprivate func words(from start: Int, count: Int) -> [Word] {
    // "3 xã: Lam Sơn", "3 xã Lam Sơn"
    let start = start < tokens.count && tokens[start].mark == ":" ? start + 1 : start
    return tokens[min(start, tokens.count)..<min(start + count, tokens.count)].map(\.word)
  }

  fileprivate func words(before end: Int, count: Int) -> [Word] {
    tokens[max(0, end - count)..<end].map(\.word)
  }
}
