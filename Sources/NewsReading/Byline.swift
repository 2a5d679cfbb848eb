import VietnameseText

/// A line that names authors, or credits pictures and sources: `ĐÌNH QUANG – THANH MAI`, `Tin, ảnh: Đức Luận`.
struct Byline: Equatable {
  /// In normal case; empty for a mere credit.
  var names: [String]
  /// Where the names stand: tokens of the text.
  var ranges: [Range<Int>]
  /// Whether a label says so, or capitals do; a line of names in normal case is one only at the end of a page.
  var isCertain: Bool

  /// Nil where the line is anything else. The bullet of a list that a page makes of its authors is no part of it.
  init?(_ text: TokenizedText, in line: Range<Int>) {
    guard line.count <= 40 else { return nil }
    let isBullet = line.count > 1 && text.tokens[line.lowerBound].mark == "•"
    let range = isBullet ? line.lowerBound + 1..<line.upperBound : line
    if let labelled = Self.labelled(text, in: range) {
      ranges = labelled
      isCertain = true
    } else if Self.isAgency(text, in: range) {
      ranges = []
      isCertain = true
    } else {
      guard Self.isAllNames(text, in: range) else { return nil }
      ranges = Self.parts(text.tokens, in: range)
      guard !ranges.isEmpty else { return nil }
      let words = text.tokens[range].filter { $0.kind == .word }
      isCertain =
        words.contains { $0.capitals == .all } && words.allSatisfy { $0.capitals != .first || $0.isInitial }
    }
    names = ranges.map { Self.normalCase(text, $0) }
  }

  /// The names of a list of them, in normal case.
  static func names(_ text: TokenizedText, in range: Range<Int>) -> [String] {
    parts(text.tokens, in: range).map { part in normalCase(text, part) }
  }

  // MARK: Labels

  /// "Bài: A; ảnh: B" gives A. Behind a label of authors stand names, or at most a few other words ("Phòng Văn hóa").
  private static func labelled(_ text: TokenizedText, in range: Range<Int>) -> [Range<Int>]? {
    guard let first = label(text.tokens, at: range.lowerBound, before: range.upperBound) else {
      return sourceCredit(text, in: range) ?? reporter(text, in: range)
    }
    // "Ảnh: Quang cảnh buổi họp báo." says what the picture shows.
    if !first.isAuthor, LayoutLexicon.sceneOpenings.longestMatch(in: text.tokens, at: first.end)?.value == .clear {
      return nil
    }
    var found: [Range<Int>] = []
    var isAuthor = first.isAuthor
    var start = first.end
    var index = start
    var hasOnlyNames = true
    func take(to end: Int) {
      guard isAuthor, start < end else { return }
      if isAllNames(text, in: start..<end) {
        found += parts(text.tokens, in: start..<end)
      } else {
        hasOnlyNames = false
      }
    }
    while index < range.upperBound {
      if let next = label(text.tokens, at: index, before: range.upperBound) {
        take(to: index)
        (isAuthor, start) = (next.isAuthor, next.end)
        index = next.end
      } else {
        index += 1
      }
    }
    take(to: range.upperBound)
    return hasOnlyNames || (range.count <= 12 && text.tokens[range.upperBound - 1].kind == .word) ? found : nil
  }

  /// A label with its colon: "Tin, ảnh:", "Bài và ảnh:", "ẢNH:".
  private static func label(_ tokens: [Token], at start: Int, before end: Int) -> (isAuthor: Bool, end: Int)? {
    var index = start
    var isAuthor = false
    while index < end {
      if let author = LayoutLexicon.authorLabels.longestMatch(in: tokens, at: index) {
        isAuthor = true
        index += author.count
      } else if let credit = LayoutLexicon.creditLabels.longestMatch(in: tokens, at: index) {
        index += credit.count
      } else {
        return nil
      }
      guard index < end else { return nil }
      switch tokens[index].mark {
      case ":": return (isAuthor, index + 1)
      case ",", "-", "/", "&", "+": index += 1
      default:
        guard tokens[index].word == .va else { return nil }
        index += 1
      }
    }
    return nil
  }

  /// "CTV Thành Long", "PV LÊ MINH"
  private static func reporter(_ text: TokenizedText, in range: Range<Int>) -> [Range<Int>]? {
    guard range.count <= 16, text.tokens[range.lowerBound].capitals == .all,
      let label = LayoutLexicon.reporters.longestMatch(in: text.tokens, at: range.lowerBound),
      label.count < range.count
    else { return nil }
    let names = range.lowerBound + label.count..<range.upperBound
    return !names.isEmpty && isAllNames(text, in: names) ? parts(text.tokens, in: names) : nil
  }

  /// "Theo TTXVN", "(Theo Báo Nhân Dân)", "Theo Đức Minh (Báo X)": names an author only where a person's name follows.
  private static func sourceCredit(_ text: TokenizedText, in range: Range<Int>) -> [Range<Int>]? {
    let start = text.tokens[range.lowerBound].mark == "(" ? range.lowerBound + 1 : range.lowerBound
    guard start + 1 < range.upperBound, text.tokens[start].word == according, range.count <= 12,
      text.tokens[start + 1].isCapitalized
    else { return nil }
    let last = text.tokens[range.upperBound - 1]
    guard last.kind == .word || last.mark == ")" else { return nil }
    let rest = start + 1..<range.upperBound
    let isPaper = LayoutLexicon.papers.longestMatch(in: text.tokens, at: start + 1) != nil
    return !isPaper && isAllNames(text, in: rest) ? parts(text.tokens, in: rest) : []
  }

  /// "(TTXVN)", "BÁO HÀ GIANG", "HGTV": capitals that are no syllable
  private static func isAgency(_ text: TokenizedText, in range: Range<Int>) -> Bool {
    // No agency has more than four.
    let words = Array(text.tokens[range].lazy.filter { $0.kind == .word }.prefix(5))
    guard let first = words.first, words.count <= 4, words.allSatisfy(\.isCapitalized) else { return false }
    let isBracketed = text.tokens[range.lowerBound].mark == "(" && text.tokens[range.upperBound - 1].mark == ")"
    let isLetters =
      range.count == 1 && first.capitals == .all && (3...6).contains(first.span.scalars.count)
      && !isVietnameseSyllable(first.word)
      && LayoutLexicon.reporters.longestMatch(in: text.tokens, at: range.lowerBound) == nil
    return isBracketed || isLetters || (first.capitals == .all && LayoutLexicon.agencies.contains(first.word))
  }

  private static let according: Word = "theo"

  // MARK: Names

  /// The names between the separators, without what stands in brackets.
  private static func parts(_ tokens: [Token], in range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start: Int?
    var depth = 0
    func close(_ end: Int) {
      if let start { parts.append(start..<end) }
      start = nil
    }
    for index in range {
      let token = tokens[index]
      if token.mark == "(" || token.mark == ")" {
        close(index)
        depth += token.mark == "(" ? 1 : -1
      } else if depth > 0 {
        continue
      } else if token.kind == .word, token.word != .va {
        start = start ?? index
      } else if token.mark != "." || start == nil || !tokens[index - 1].isInitial {
        close(index)
      }
    }
    close(range.upperBound)
    // "Thành Long/VOV", "Vũ Quang - TTXVN": whom they write for.
    guard
      let agency = parts.dropFirst().firstIndex(where: { LayoutLexicon.agencies.contains(tokens[$0.lowerBound].word) })
    else { return parts }
    return Array(parts[..<agency])
  }

  /// One to five capitalised words between separators, and nothing else outside brackets.
  private static func isAllNames(_ text: TokenizedText, in range: Range<Int>) -> Bool {
    let parts = parts(text.tokens, in: range)
    guard !parts.isEmpty, parts.count <= 5 else { return false }
    var depth = 0
    for index in range {
      let token = text.tokens[index]
      if token.mark == "(" { depth += 1 } else if token.mark == ")" { depth -= 1 }
      guard depth == 0 else { continue }
      switch token.kind {
      case .number, .lineBreak: return false
      case .word where !token.isCapitalized && token.word != .va: return false
      case .word: continue
      case .mark:
        switch token.mark {
        case "-", ",", "&", "/", ";", "+", "(", ")", "|", ".": continue
        default: return false
        }
      }
    }
    return parts.allSatisfy { part in
      let words = text.tokens[part].filter { $0.kind == .word }
      guard let first = words.first?.word, words.count <= 5,
        LayoutLexicon.noNames.longestMatch(in: text.tokens, at: part.lowerBound) == nil
      else { return false }
      // Pen names are short: "KẾT QUẢ NỔI BẬT" is none.
      return words.count <= 3 || PersonLexicon.familyNames.contains(first)
        || PersonLexicon.ambiguousFamilyNames.contains(first)
    }
  }

  /// "ĐÌNH QUANG" gives "Đình Quang"; abbreviations without a vowel ("PV") stay.
  private static func normalCase(_ text: TokenizedText, _ part: Range<Int>) -> String {
    var result = ""
    for index in part {
      let token = text.tokens[index]
      if token.hasSpaceBefore, index > part.lowerBound { result += " " }
      let printed = text.string(token.span)
      let hasVowel = folded(printed).contains { "aeiouy".contains($0) }
      result += token.capitals == .all && hasVowel ? printed.prefix(1) + printed.dropFirst().lowercased() : printed
    }
    return result
  }
}

extension Token {
  /// A single capital letter, as in "N.A.V".
  var isInitial: Bool { kind == .word && isCapitalized && span.scalars.count == 1 }
}
