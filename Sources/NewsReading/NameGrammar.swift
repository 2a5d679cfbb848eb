import VietnameseText

/// Recognises names in one passage: each rule takes the token where a name may begin and says how far it reaches.
/// The rules are spread over the files `NameGrammar+….swift`, one kind of name each.
struct NameGrammar: Sendable {
  let passage: Passage
  let known: KnownNames
  var tokens: [Token] { passage.tokens }

  init(_ passage: Passage, known: KnownNames) {
    self.passage = passage
    self.known = known
  }

  /// The end of a run of capitalised words that begins at `index`, at most `limit` words. It stops before a title, a
  /// body or a common noun of place, which may stand in capitals too, and before a person already known.
  func properRun(at index: Int, limit: Int = 5) -> Int {
    var end = index
    while end < tokens.count, end - index < limit, isNamePart(end, first: end == index) {
      if end > index, opensOtherName(end) || opensField(end) { break }
      end = afterElision(end)
    }
    return end
  }

  /// Behind one part of a name; "H'Nhung" and "Y'Brao" are one.
  private func afterElision(_ index: Int) -> Int {
    guard index + 2 < tokens.count, tokens[index].span.scalars.count <= 2,
      tokens[index + 1].mark == "'" || tokens[index + 1].mark == "’",
      !tokens[index + 1].hasSpaceBefore, tokens[index + 2].kind == .word, !tokens[index + 2].hasSpaceBefore
    else { return index + 1 }
    return index + 3
  }

  private func isNamePart(_ index: Int, first: Bool) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.isCapitalized else { return false }
    if !first {
      guard token.hasSpaceBefore else { return false }
      // "Lê Thu Hà U16"
      if token.word == .youth, index + 1 < tokens.count, tokens[index + 1].kind == .number,
        !tokens[index + 1].hasSpaceBefore
      {
        return false
      }
    }
    return token.capitals != .all || token.span.scalars.count <= 3
  }

  /// "Tuần Văn hóa", "Khối Cảnh sát": the capital is of a word that goes on in lower case.
  func opensField(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].kind == .word, !tokens[index + 1].isCapitalized else {
      return false
    }
    let field = OrganizationLexicon.fieldWords.longestMatch(in: tokens, at: index)?.count ?? 0
    return field > 1 || EventLexicon.congress.longestMatch(in: tokens, at: index) != nil
  }

  private func opensOtherName(_ index: Int) -> Bool {
    if let title = TitleLexicon.titles.longestMatch(in: tokens, at: index), title.count >= 2 || isAbbreviation(index) {
      return true
    }
    if let head = OrganizationLexicon.heads.longestMatch(in: tokens, at: index),
      head.count >= 2 || isAbbreviation(index)
    {
      return true
    }
    return known.isPerson(tokens, at: index) != nil
  }

  private func isAbbreviation(_ index: Int) -> Bool {
    tokens[index].capitals == .all && tokens[index].span.scalars.count >= 3
  }

  /// A noun of place with its number of tokens; "T.P" has three.
  func placeNoun(at index: Int) -> (value: PlaceLexicon.Kind, count: Int)? {
    if let found = PlaceLexicon.nouns.longestMatch(in: tokens, at: index) {
      return found.count == 1 && endsOtherWord(index) ? nil : found
    }
    guard index + 2 < tokens.count, tokens[index].isCapitalized, passage.mark(index + 1) == ".",
      tokens[index + 2].isCapitalized, !tokens[index + 2].hasSpaceBefore
    else { return nil }
    guard has(.letterT, at: index) else { return shortNoun(at: index) }
    switch tokens[index + 2].word {
    case .letterP: return (.area(.city, "thành phố"), 3)
    case .letterX: return (.area(.district, "thị xã"), 3)
    case .letterT: return (.area(.commune, "thị trấn"), 3)
    default: return nil
    }
  }

  /// "đến H.Thống Nhất", "Công an P.Tân Phong"; not "P.Trưởng Công an" nor a pupil "H.Thu Trang".
  private func shortNoun(at index: Int) -> (value: PlaceLexicon.Kind, count: Int)? {
    guard let kind = PlaceLexicon.letters[tokens[index].word], tokens[index + 2].capitals == .first,
      tokens[index + 2].span.scalars.count > 1, passage.isCapitalized(index + 3),
      TitleLexicon.titles.longestMatch(in: tokens, at: index + 2) == nil,
      OrganizationLexicon.heads.longestMatch(in: tokens, at: index + 2)?.count ?? 0 < 2,
      PersonLexicon.honorifics.longestMatch(in: tokens, at: index + 2)?.value != .rank,
      isPlaceAwaited(at: index) || known.isArea(passage.string(index + 2..<properRun(at: index + 2, limit: 4)))
    else { return nil }
    return (kind, 2)
  }

  /// Whether a place stands to be expected: behind "ở", the name of a body or another part of an address. "và" goes on
  /// with the place before.
  private func isPlaceAwaited(at index: Int) -> Bool {
    var before = index - 1
    if has(.va, at: before) {
      repeat { before -= 1 } while index - before < 8 && (passage.isCapitalized(before) || passage.mark(before) == ".")
      // "TP.Biên Hòa và H.Thống Nhất"
      if PlaceLexicon.nouns.longestMatch(in: tokens, at: before + 1) != nil { return true }
      guard passage.mark(before + 2) == "." else { return false }
    }
    // "cán bộ H.Minh Anh"
    guard before >= 0, before == 0 || TitleLexicon.titles.longestMatch(in: tokens, at: before - 1)?.count != 2 else {
      return false
    }
    let token = tokens[before]
    return token.mark == "," || token.mark == "(" || token.mark == ";" || token.capitals == .all && before == index - 1
      || Self.beforePlaces.contains(token.word) || Self.bodyEnds.contains(token.word)
  }

  private static let beforePlaces = WordSet(words: "ở tại đến tới về thuộc từ trên qua ngụ trú quê")

  /// Last words of the bodies that a ward has.
  static let bodyEnds = WordSet(words: "dân ủy bộ đoàn vụ an")

  /// "lao động Hạng Nhì", "yêu cầu Sở Y tế", "Giỗ Tổ Hùng Vương": the noun of place is the second syllable of another word.
  private func endsOtherWord(_ index: Int) -> Bool {
    index > 0 && PlaceLexicon.otherWords.longestMatch(in: tokens, at: index - 1)?.count == 2
  }

  @inline(__always)
  func has(_ word: Word, at index: Int) -> Bool { passage.word(index) == word }

  func skipMark(_ mark: Unicode.Scalar, at index: Int) -> Int { passage.mark(index) == mark ? index + 1 : index }

  /// Words that make the noun behind them mean several things or none in particular.
  static let plurals: WordSet = [
    "các", "những", "mỗi", "mọi", "từng", "nhiều", "một", "số", "hai", "ba", "bốn", "năm", "vài", "toàn", "cấp", "hội",
  ]
}
