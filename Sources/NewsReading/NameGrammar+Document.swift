import VietnameseText

extension NameGrammar {
  /// An official document that begins at `index`: by kind and number, by ordinal, by congress, by subject or title.
  func document(at index: Int) -> DocumentName? {
    guard index < tokens.count else { return nil }
    if tokens[index].kind == .number { return bareNumber(at: index) }
    guard let (kind, count) = DocumentLexicon.kinds.longestMatch(in: tokens, at: index) else { return nil }
    let (fullKind, start) = doubledKind(kind, end: index + count)
    var found = DocumentName(range: index..<start, kind: fullKind)
    let afterWord = has(.so, at: start) ? start + 1 : start
    let isCapital = tokens[index].isCapitalized || tokens[start - 1].isCapitalized
    if let number = documentNumber(at: afterWord, isCapital: isCapital, hasWord: afterWord > start) {
      found.number = passage.string(number).filter { $0 != " " }
      found.range = index..<number.upperBound
    } else if isCapital, let end = plenum(at: start) {
      found.words = plenumWords(start..<end)
      found.range = index..<end
    } else if kind == "Nghị quyết" || kind == "Văn bản", let congress = event(at: start), congress.isCongress {
      found.congress = [congress]
      found.range = index..<congress.range.upperBound
    } else if tokens[index].isCapitalized, DocumentLexicon.namedByKind.contains(kind) {
      found.words = ""
    } else if isCapital, DocumentLexicon.namedBySubject.contains(kind) {
      guard let end = subject(at: start, kind: kind) else { return nil }
      found.words = withUsualTonePlacement(passage.string(start..<end))
      found.range = index..<end
      if tokens[end - 1].digitCount == 4 { found.year = tokens[end - 1].value }
    } else if tokens[index].isCapitalized, DocumentLexicon.titled.contains(kind), let title = quoted(at: start) {
      found.words = withUsualTonePlacement(passage.string(title))
      found.range = index..<title.upperBound + 1
    } else if tokens[index].isCapitalized, DocumentLexicon.titled.contains(kind), !passage.isSentenceStart(index) {
      return titled(found, start: start)
    } else {
      return nil
    }
    readCitation(of: &found)
    return found
  }

  /// The words of a title in quotation marks.
  private func quoted(at start: Int) -> Range<Int>? {
    guard passage.mark(start) == "\"",
      let close = tokens[(start + 1)...].prefix(40).firstIndex(where: { $0.mark == "”" || $0.mark == "\"" }),
      close - start >= 4
    else { return nil }
    return start + 1..<close
  }

  /// "Chỉ thị số 16, 19 và 20 của Thủ tướng": one document for each number, all with the citation behind the last.
  func documents(at index: Int) -> [DocumentName] {
    guard let first = document(at: index) else { return [] }
    var found = [first]
    while let last = found.last, let next = furtherNumber(behind: last) { found.append(next) }
    guard let last = found.last, found.count > 1 else { return found }
    for index in found.indices.dropLast() {
      found[index].issuer = found[index].issuer ?? last.issuer
      found[index].dateStart = found[index].dateStart ?? last.dateStart
    }
    return found
  }

  private func furtherNumber(behind document: DocumentName) -> DocumentName? {
    let next = document.range.upperBound
    guard let number = document.number, number.allSatisfy(\.isNumber), passage.mark(next) == "," || has(.va, at: next),
      next + 1 < tokens.count, (1...3).contains(tokens[next + 1].digitCount), passage.mark(next + 2) != "%",
      document.range.contains(where: { has(.so, at: $0) }) || document.range.count == 1,
      tokens.indices.contains(next + 2) == false || tokens[next + 2].kind == .mark
        || Self.afterBareNumber.contains(tokens[next + 2].word)
    else { return nil }
    var found = DocumentName(range: next + 1..<next + 2, kind: document.kind)
    found.number = passage.string(found.range)
    readCitation(of: &found)
    return found
  }

  /// "thông báo Kết luận số 42-TB/KL" is one kind.
  private func doubledKind(_ kind: String, end: Int) -> (String, Int) {
    guard let (second, count) = DocumentLexicon.kinds.longestMatch(in: tokens, at: end) else { return (kind, end) }
    return (kind + " " + second.lowercased(), end + count)
  }

  /// "40-NQ/TU", "30/2020/NĐ-CP", "1719/QĐ-TTg", "05": digits, then letters joined by dashes and slashes.
  private func documentNumber(at start: Int, isCapital: Bool, hasWord: Bool) -> Range<Int>? {
    guard start < tokens.count, tokens[start].kind == .number, tokens[start].digitCount <= 6 else { return nil }
    var end = start + 1
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
    // "30a"
    if end == start + 1, end < tokens.count, tokens[end].kind == .word, !tokens[end].hasSpaceBefore,
      tokens[end].span.scalars.count == 1, hasWord || isCapital
    {
      return start..<end + 1
    }
    // A bare number: "Chỉ thị số 05", "Đề án 02"; not "Quyết định 3 nội dung" or "Kế hoạch 2021".
    guard end == start + 1, hasWord || isCapital else { return nil }
    let isYear = tokens[start].digitCount == 4 && (1900...2100).contains(tokens[start].value ?? 0)
    if isYear, !hasWord { return nil }
    if passage.mark(end) == "%" || passage.mark(end) == "/" { return nil }
    if !hasWord, end < tokens.count, tokens[end].kind == .word, !Self.afterBareNumber.contains(tokens[end].word) {
      return nil
    }
    return start..<end
  }

  private static let afterBareNumber: WordSet = ["ngày", "của", "về", "và", "năm", "do", "tại", "được", "đã", "là"]

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
  private func bareNumber(at index: Int) -> DocumentName? {
    guard passage.mark(index + 1) == "-" || passage.mark(index + 1) == "/",
      let range = documentNumber(at: index, isCapital: false, hasWord: false),
      let kind = range.lazy.compactMap({ DocumentLexicon.kindOfMark[tokens[$0].word] }).first
    else { return nil }
    var found = DocumentName(range: range, kind: kind)
    found.number = passage.string(range).filter { $0 != " " }
    readCitation(of: &found)
    return found
  }

  /// "[Hội nghị] Trung ương 4 (khóa XII)".
  private func plenum(at start: Int) -> Int? {
    var index = start
    if has(.hoi, at: index), has(.nghi, at: index + 1) { index += 2 }
    guard has(.trung, at: index), has(.uong, at: index + 1) else { return nil }
    index += 2
    if has(.lan, at: index), has(.ordinal, at: index + 1) { index += 2 }
    guard index < tokens.count, tokens[index].kind == .number || romanNumeral(at: index) != nil else { return nil }
    return termEnd(at: index + 1) ?? index + 1
  }

  /// "(khóa XII)" or "khóa XII".
  func termEnd(at index: Int) -> Int? {
    let start = skipMark("(", at: index)
    guard has(.khoa, at: start),
      romanNumeral(at: start + 1) != nil || (start + 1 < tokens.count && tokens[start + 1].kind == .number)
    else { return nil }
    return start > index ? skipMark(")", at: start + 2) : start + 2
  }

  private func plenumWords(_ range: Range<Int>) -> String {
    withUsualTonePlacement(passage.string(range).filter { $0 != "(" && $0 != ")" }).replacing("Hội nghị ", with: "")
  }

  func romanNumeral(at index: Int) -> String? {
    guard index < tokens.count, tokens[index].kind == .word, tokens[index].isCapitalized else { return nil }
    let bytes = passage.text.bytes[tokens[index].span.utf8]
    return bytes.allSatisfy(Self.romanDigits.contains) ? String(decoding: bytes, as: UTF8.self) : nil
  }

  private static let romanDigits = Array("IVXLC".utf8)

  /// "Luật Đất đai (2013)", "Điều lệ Đảng": one capitalised part and its field.
  private func subject(at start: Int, kind: String) -> Int? {
    guard passage.isCapitalized(start) else { return kind == "Hiến pháp" ? yearEnd(at: start) : nil }
    let end = kind.hasSuffix("uật") ? lawEnd(at: start) : nameRun(at: start, mustStartCapital: true)
    return yearEnd(at: end) ?? end
  }

  /// "Luật Tổ chức chính quyền địa phương", "Luật Phòng, chống tham nhũng": to the word that goes on with the sentence.
  private func lawEnd(at start: Int) -> Int {
    var end = start
    while end < tokens.count, end - start < 12 {
      if tokens[end].mark == ",", has(.chong, at: end + 1) {
        end += 1
        continue
      }
      guard tokens[end].kind == .word, !DocumentLexicon.lawEnds.contains(tokens[end].word) else { break }
      if has(.va, at: end), end + 1 < tokens.count,
        DocumentLexicon.kinds.longestMatch(in: tokens, at: end + 1) != nil
          || DocumentLexicon.lawEnds.contains(tokens[end + 1].word)
      {
        break
      }
      end += 1
    }
    while end > start, has(.va, at: end - 1) { end -= 1 }
    return end
  }

  private func yearEnd(at index: Int) -> Int? {
    let start = has(.nam, at: index) ? index + 1 : index
    guard start < tokens.count, tokens[start].digitCount == 4 else { return nil }
    return start + 1
  }

  /// "Đề án xây dựng tuyến phố đi bộ trên địa bàn …": a title in running words, to the end of its phrase or to the body
  /// whose document it is.
  private func titled(_ document: DocumentName, start: Int) -> DocumentName? {
    var end = start
    while end < tokens.count, end - start < 40 {
      let token = tokens[end]
      if token.kind == .mark, !continuesTitle(at: end) { break }
      if token.kind == .word {
        if has(.ban, at: end) && has(.hanh, at: end + 1) { break }
        if token.isCapitalized, DocumentLexicon.kinds.longestMatch(in: tokens, at: end) != nil { break }
        if DocumentLexicon.titleEnds.contains(token.word) || (has(.vao, at: end) && !has(.gia, at: end - 1)) { break }
        if has(.va, at: end), endsTitle(behindAnd: end + 1) { break }
        if has(.cua, at: end), let body = body(at: end + 1) {
          end = termEnd(at: body.range.upperBound) ?? body.range.upperBound
          break
        }
      }
      end += 1
    }
    while end > start, tokens[end - 1].kind == .mark { end -= 1 }
    guard end - start >= 3 else { return nil }
    var found = document
    found.words = withUsualTonePlacement(passage.string(start..<end))
    found.range = document.range.lowerBound..<end
    if let of = (start..<end).last(where: { has(.cua, at: $0) }) { found.issuer = body(at: of + 1) }
    return found
  }

  private func continuesTitle(at index: Int) -> Bool {
    if tokens[index].mark == "-" { return true }
    guard tokens[index].mark == "," else { return false }
    return (index + 1...index + 4).contains { has(.cua, at: $0) || has(.va, at: $0) }
      && !passage.isCapitalized(index + 1)
  }

  private func endsTitle(behindAnd index: Int) -> Bool {
    guard index < tokens.count, tokens[index].kind == .word, !Self.plurals.contains(tokens[index].word) else {
      return true
    }
    return DocumentLexicon.titleEnds.contains(tokens[index].word)
      || DocumentLexicon.kinds.longestMatch(in: tokens, at: index) != nil
  }

  /// What follows the number: ", ngày 5/8/2021 của Ban Thường vụ Tỉnh ủy … về …", in either order.
  private func readCitation(of found: inout DocumentName) {
    var index = found.range.upperBound
    for _ in 0..<4 {
      let start = skipIssueVerb(at: skipMark("(", at: skipMark(",", at: index)))
      if found.dateStart == nil, let end = dateEnd(at: start) {
        found.dateStart = start
        index = skipMark(")", at: end)
      } else if found.issuer == nil, has(.cua, at: start) || has(.do, at: start), let issuer = issuer(at: start + 1) {
        found.issuer = issuer
        index = termEnd(at: issuer.range.upperBound) ?? issuer.range.upperBound
      } else {
        break
      }
    }
    found.about = about(at: skipMark(",", at: index))
  }

  /// "(được) ban hành", "ký" between the parts of a citation.
  private func skipIssueVerb(at index: Int) -> Int {
    let start = has(.duoc, at: index) ? index + 1 : index
    if has(.ban, at: start), has(.hanh, at: start + 1) { return start + 2 }
    return has(.signed, at: start) ? start + 1 : index
  }

  private func issuer(at index: Int) -> BodyName? {
    if let body = body(at: index, afterTitle: false) { return body }
    // "của Thủ tướng Chính phủ": the office stands for its body.
    return title(at: index)?.body
  }

  /// The end of "ngày 5/8/2021", "ngày 5 tháng 8 năm 2021", "năm 2013".
  private func dateEnd(at start: Int) -> Int? {
    guard has(.ngay, at: start) || has(.nam, at: start) || has(.thang, at: start), start + 1 < tokens.count,
      tokens[start + 1].kind == .number
    else { return nil }
    var end = start + 1
    while end < tokens.count, end - start < 9 {
      let token = tokens[end]
      let isPart =
        token.kind == .number || token.mark == "/" || token.mark == "." || token.mark == "-"
        || [Word.thang, Word.nam].contains(token.word)
      guard isPart else { break }
      end += 1
    }
    while end > start + 1, tokens[end - 1].kind != .number { end -= 1 }
    return end
  }

  /// "về …" to the end of the clause, or what stands in quotation marks.
  private func about(at index: Int) -> String? {
    var start = index
    if has(.ve, at: start) { start += has(.viec, at: start + 1) ? 2 : 1 }
    if passage.mark(start) == "\"" {
      if has(.ve, at: start + 1) { start += 1 }
      let close = tokens[(start + 1)...].prefix(60).firstIndex { $0.mark == "”" || $0.mark == "\"" }
      return close.map { withUsualTonePlacement(passage.string(start + 1..<$0)) }
    }
    guard start > index else { return nil }
    var end = start
    while end < tokens.count, end - start < Self.longestSubject, continuesSubject(at: end, from: start) { end += 1 }
    while end > start, tokens[end - 1].kind == .mark { end -= 1 }
    guard end > start else { return nil }
    let subject = withUsualTonePlacement(passage.string(start..<end))
    return end - start >= Self.longestSubject ? subject + "…" : subject
  }

  private static let longestSubject = 40

  /// A comma goes on with a list ("việc cưới, việc tang và lễ hội"), but not before another document or a new clause.
  private func continuesSubject(at index: Int, from start: Int) -> Bool {
    guard tokens[index].kind == .mark else { return !DocumentLexicon.subjectEnds.contains(tokens[index].word) }
    if tokens[index].mark == "-" { return true }
    guard tokens[index].mark == ",", index > start, index + 1 < tokens.count, tokens[index + 1].kind == .word else {
      return false
    }
    return !tokens[index + 1].isCapitalized && !DocumentLexicon.clauseStarts.contains(tokens[index + 1].word)
      && DocumentLexicon.kinds.longestMatch(in: tokens, at: index + 1) == nil
  }
}
