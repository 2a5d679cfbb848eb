import VietnameseText

/// The numbers of documents.
extension NameGrammar {
  /// "Chỉ thị số 16, 19 và 20 của Thủ tướng": one document for each number, all with the citation behind the last.
  func documents(at index: Int) -> [DocumentName] {
    guard let first = document(at: index) else { return [] }
    var found = [first]
    while let last = found.last, let next = furtherNumber(behind: last) { found.append(next) }
    if found.count == 1, first.issuer == nil { found[0].issuer = issuerOfRow(behind: first) }
    guard let last = found.last, found.count > 1 else { return found }
    for index in found.indices.dropLast() {
      found[index].issuer = found[index].issuer ?? last.issuer
      found[index].dateStart = found[index].dateStart ?? last.dateStart
    }
    return found
  }

  /// "Quyết định số 15/QĐ-TTg và Quyết định số 16/QĐ-TTg của Thủ tướng": who issued all of a row stands behind the last.
  private func issuerOfRow(behind first: DocumentName) -> BodyName? {
    guard let mark = first.number?.drop(while: \.isNumber), !mark.isEmpty else { return nil }
    var end = first.range.upperBound
    for _ in 0..<4 {
      guard passage.mark(end) == "," || has(.va, at: end), let next = document(at: end + 1), next.kind == first.kind,
        next.number?.drop(while: \.isNumber) == mark
      else { return nil }
      if let issuer = next.issuer { return issuer }
      end = next.range.upperBound
    }
    return nil
  }

  private func furtherNumber(behind document: DocumentName) -> DocumentName? {
    let next = document.range.upperBound
    guard let number = document.number, number.allSatisfy(\.isNumber), passage.mark(next) == "," || has(.va, at: next),
      next + 1 < tokens.count, (1...3).contains(tokens[next + 1].digitCount), passage.mark(next + 2) != "%",
      document.range.contains(where: { has(.so, at: $0) }) || document.range.count == 1,
      tokens.indices.contains(next + 2) == false || tokens[next + 2].kind == .mark
        || goesOnBehindNumber(next + 2)
    else { return nil }
    var found = DocumentName(range: next + 1..<next + 2, kind: document.kind)
    found.number = passage.string(found.range)
    readCitation(of: &found)
    return found
  }

  private static let numberLetters: WordSet = ["a", "b", "c", "d", "đ", "e"]

  /// "40-NQ/TU", "30/2020/NĐ-CP", "1719/QĐ-TTg", "05": digits, then letters joined by dashes and slashes.
  func documentNumber(at start: Int, isCapital: Bool, hasWord: Bool) -> Range<Int>? {
    guard start < tokens.count, tokens[start].kind == .number, tokens[start].digitCount <= 6 else { return nil }
    // "30a/2008/NQ-CP"; "15h", "3m" are measures.
    let hasLetter =
      start + 1 < tokens.count && tokens[start + 1].kind == .word && !tokens[start + 1].hasSpaceBefore
      && Self.numberLetters.contains(tokens[start + 1].word)
    let digits = start + (hasLetter ? 2 : 1)
    var end = digits
    var hasLetters = false
    while let next = numberPart(at: end) {
      hasLetters = hasLetters || tokens[next - 1].kind == .word
      end = next
      // "QH14", "UBTVQH15"
      if end < tokens.count, tokens[end].kind == .number, !tokens[end].hasSpaceBefore, tokens[end - 1].kind == .word {
        end += 1
      }
      if end - start > 14 { return nil }
    }
    if hasLetters { return start..<end }
    if hasLetter, end == digits { return hasWord || isCapital ? start..<end : nil }
    // A bare number: "Chỉ thị số 05", "Đề án 02"; not "Quyết định 3 nội dung" or "Kế hoạch 2021".
    guard end == start + 1, hasWord || isCapital else { return nil }
    let isYear = tokens[start].digitCount == 4 && (1900...2100).contains(tokens[start].value ?? 0)
    if isYear, !hasWord { return nil }
    if passage.mark(end) == "%" || passage.mark(end) == "/" { return nil }
    if !hasWord, end < tokens.count, tokens[end].kind == .word, !goesOnBehindNumber(end) { return nil }
    return start..<end
  }

  /// "Quyết định 1745 công nhận xã đạt chuẩn", not "Kết luận 5 công trình".
  private func goesOnBehindNumber(_ index: Int) -> Bool {
    Self.afterBareNumber.contains(tokens[index].word) || DocumentLexicon.acts.longestMatch(in: tokens, at: index) != nil
  }

  private static let afterBareNumber = WordSet(words: "ngày của về và năm do tại được đã là")

  /// One dash or slash and what follows it; a space on both sides is allowed around a dash ("40 - NQ/TU").
  private func numberPart(at index: Int) -> Int? {
    guard let mark = passage.mark(index), mark == "-" || mark == "/", index + 1 < tokens.count else { return nil }
    let next = tokens[index + 1]
    switch next.kind {
    case .word:
      guard next.isCapitalized, next.span.scalars.count <= 12 else { return nil }
      if next.hasSpaceBefore || tokens[index].hasSpaceBefore {
        guard mark == "-", next.capitals == .all else { return nil }
      }
      // "GD&ĐT", "LĐTB&XH"
      if passage.mark(index + 2) == "&", !tokens[index + 2].hasSpaceBefore, passage.isCapitalized(index + 3) {
        return index + 4
      }
      return index + 2
    case .number:
      // The year of "30/2020/NĐ-CP".
      guard mark == "/", !next.hasSpaceBefore, next.digitCount == 4,
        passage.mark(index + 2) == "/" || passage.mark(index + 2) == "-", passage.isCapitalized(index + 3)
      else { return nil }
      return index + 2
    case .mark, .lineBreak: return nil
    }
  }

  /// "theo 40-NQ/TU": the mark names the kind.
  func bareNumber(at index: Int) -> DocumentName? {
    guard passage.mark(index + 1) == "-" || passage.mark(index + 1) == "/",
      let range = documentNumber(at: index, isCapital: false, hasWord: false),
      let kind = range.lazy.compactMap({ DocumentLexicon.kindOfMark[tokens[$0].word] }).first
    else { return nil }
    var found = DocumentName(range: range, kind: kind)
    found.number = passage.string(range).filter { $0 != " " }
    readCitation(of: &found)
    return found
  }
}
