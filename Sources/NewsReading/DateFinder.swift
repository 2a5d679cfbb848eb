import VietnameseText

/// Finds every date expression of an article. Takes linear time.
package enum DateFinder {
  /// In text order, not overlapping; those of shape `none` are here so that no other finder takes them for figures.
  package static func mentions(in text: TokenizedText, layout: ArticleLayout) -> [DateMention] {
    var mentions: [DateMention] = []
    for passage in layout.passages {
      var isQuoted = false
      for sentence in text.sentences(in: passage.tokens) {
        var scanner = DateScanner(tokens: text.tokens, sentence: sentence, block: passage.block, isQuoted: isQuoted)
        scanner.scan()
        mentions += scanner.mentions
        isQuoted = scanner.isQuoted
      }
    }
    return mentions
  }
}

/// Reads the dates of one sentence from left to right.
struct DateScanner {
  let tokens: [Token]
  let sentence: Range<Int>
  let block: Int?
  /// Whether the words read last are somebody's, in quotation marks.
  var isQuoted: Bool
  var mentions: [DateMention] = []
  /// Whether the sentence tells of plans; looked up once.
  var sentencePlans: Bool?

  /// What is matched at a token: one date, or several that share a year ("tháng 5, 6/2021").
  struct Match {
    /// Where it begins, if before the token at which it was recognised.
    var start: Int?
    var end: Int
    var shapes: [DateMention.Shape]
    var isOpen = false
    var offsetFromToday: Int?
    var hasPartOfDay = false
    var yearOffset = 0
    /// The years that an anniversary counts.
    var jubilee: Int?
    /// The year that begins with the Tết named.
    var newYear: Int?
  }

  mutating func scan() {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let match = match(at: index) else {
        followQuotation(at: index)
        index += 1
        continue
      }
      add(match, from: index)
      index = max(match.end, index + 1)
    }
  }

  /// A straight mark opens where it stands behind a space.
  private mutating func followQuotation(at index: Int) {
    switch tokens[index].mark {
    case "\"": isQuoted = index == sentence.lowerBound || tokens[index].hasSpaceBefore || !isQuoted
    case "”": isQuoted = false
    default: return
    }
  }

  private mutating func add(_ match: Match, from start: Int) {
    for shape in match.shapes {
      var mention = DateMention(
        tokens: (match.start ?? start)..<match.end, shape: shape, sentence: sentence, block: block)
      mention.isOpen = match.isOpen
      mention.offsetFromToday = match.offsetFromToday
      mention.hasPartOfDay = match.hasPartOfDay
      mention.yearOffset = match.yearOffset
      if shape != .none { readContext(of: &mention) }
      if let years = match.jubilee { mention.occasion = .jubilee(years) }
      if let year = match.newYear { mention.occasion = .newYear(year) }
      mentions.append(mention)
    }
  }

  private func match(at index: Int) -> Match? {
    switch tokens[index].kind {
    case .number: return matchNumber(at: index) ?? matchJubilee(at: index)
    case .mark, .lineBreak: return nil
    case .word: return tokens[index].dateWord.flatMap { matchWord($0, at: index) }
    }
  }

  private func matchWord(_ word: DateWord, at index: Int) -> Match? {
    switch word {
    case .ngay, .sang, .trua, .chieu, .toi, .dem, .khuya, .hom: matchDay(at: index)
    case .tet, .xuan: matchNewYear(at: index)
    case .mung, .mong: matchLunarDay(at: index)
    case .thu, .chu: matchWeekday(at: index)
    case .tu: matchFrom(at: index)
    case .thang: matchNamedCount(before: index) ?? matchMonth(at: index)
    case .quy: matchQuarter(at: index)
    case .nam: matchYear(at: index)
    case .den, .toiNay: matchBareYear(at: index)
    case .nua: matchHalf(at: index)
    default: nil
    }
  }

  // MARK: Reading tokens

  func word(_ index: Int) -> DateWord? {
    index < sentence.upperBound && index >= sentence.lowerBound ? tokens[index].dateWord : nil
  }

  func mark(_ index: Int) -> Unicode.Scalar? {
    index < sentence.upperBound && index >= sentence.lowerBound ? tokens[index].mark : nil
  }

  /// A number of at most two digits within `range`.
  func number(_ index: Int, in range: ClosedRange<Int>) -> Int? {
    guard index < sentence.upperBound, (1...2).contains(tokens[index].digitCount), let value = tokens[index].value,
      range.contains(value)
    else { return nil }
    return value
  }

  /// A year in four digits.
  func yearNumber(_ index: Int) -> Int? {
    guard index < sentence.upperBound, tokens[index].digitCount == 4, let value = tokens[index].value,
      (1000...2199).contains(value)
    else { return nil }
    // "2.000.000", "2021/NĐ-CP", "2020%" go on: no year.
    if let mark = mark(index + 1), mark == "/" || mark == "." || mark == "," || mark == "-" || mark == "%" {
      guard mark != "%" else { return nil }
      let isTight =
        index + 2 < sentence.upperBound && !tokens[index + 1].hasSpaceBefore
        && !tokens[index + 2].hasSpaceBefore
      if isTight, mark != "-" || tokens[index + 2].capitals == .all { return nil }
    }
    return value
  }

  /// Whether nothing stands between a token and the one before.
  func isTight(_ index: Int) -> Bool {
    index < sentence.upperBound && !tokens[index].hasSpaceBefore
  }
}
