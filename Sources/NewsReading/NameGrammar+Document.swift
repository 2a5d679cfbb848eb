import VietnameseText

extension NameGrammar {
  /// An official document that begins at `index`: by kind and number, by ordinal, by congress, by subject or title.
  func document(at index: Int) -> DocumentName? {
    guard index < tokens.count else { return nil }
    if tokens[index].kind == .number { return bareNumber(at: index) }
    guard let (kind, count) = DocumentLexicon.kinds.longestMatch(in: tokens, at: index),
      EventLexicon.kinds.longestMatch(in: tokens, at: index)?.count ?? 0 <= count
    else { return nil }
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
    } else if tokens[index].isCapitalized, DocumentLexicon.namedByKind.contains(kind),
      !passage.isSentenceStart(index) || passage.isCapitalized(index + 2)
    {
      found.words = ""
    } else if isCapital, DocumentLexicon.namedBySubject.contains(kind) {
      guard let end = subject(at: start, kind: kind) else { return nil }
      found.words = withUsualTonePlacement(passage.string(start..<end))
      found.range = index..<end
      if tokens[end - 1].digitCount == 4 { found.year = tokens[end - 1].value }
    } else if tokens[index].isCapitalized, DocumentLexicon.titled.contains(kind),
      kind != "Chương trình" || isDecreed(index), let title = quoted(at: start)
    {
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

  /// "thông báo Kết luận số 42-TB/KL" is one kind.
  private func doubledKind(_ kind: String, end: Int) -> (String, Int) {
    guard let (second, count) = DocumentLexicon.kinds.longestMatch(in: tokens, at: end) else { return (kind, end) }
    return (kind + " " + second.lowercased(), end + count)
  }

  /// "[Hội nghị] Trung ương 4 (khóa XII)".
  private func plenum(at start: Int) -> Int? {
    var index = start
    if has(.hoi, at: index), has(.nghi, at: index + 1) { index += 2 }
    guard has(.trung, at: index), has(.uong, at: index + 1) else { return nil }
    index += 2
    if has(.lan, at: index), has(.ordinal, at: index + 1) { index += 2 }
    guard index < tokens.count, tokens[index].kind == .number || romanNumeral(at: index) != nil else { return nil }
    return termEnd(at: skipMark(",", at: index + 1)) ?? index + 1
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
    withUsualTonePlacement(passage.string(range).filter { !"(),".contains($0) }).replacing("Hội nghị ", with: "")
  }

  func romanNumeral(at index: Int) -> String? {
    guard index < tokens.count, tokens[index].kind == .word, tokens[index].isCapitalized else { return nil }
    let bytes = passage.text.bytes[tokens[index].span.utf8]
    return bytes.allSatisfy(Self.romanDigits.contains) ? String(decoding: bytes, as: UTF8.self) : nil
  }

  private static let romanDigits = Array("IVXLC".utf8)

  /// "Luật Đất đai (2013)", "Điều lệ Đảng": one capitalised part and its field.
  private func subject(at start: Int, kind: String) -> Int? {
    guard passage.isCapitalized(start) else {
      if kind == "Hiến pháp" { return yearEnd(at: start) }
      // "Luật đấu giá tài sản năm 2016", but "Luật sư Trần Văn Nam năm 2016".
      let end = lawEnd(at: start)
      guard kind.hasSuffix("uật"), end > start, !(start..<end).contains(where: { tokens[$0].isCapitalized }) else {
        return nil
      }
      let known = DocumentLexicon.laws.longestMatch(in: tokens, at: start).map { start + $0.count }
      return yearEnd(at: end) ?? known
    }
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
    if DocumentLexicon.pointers.contains(passage.word(start)) { return nil }
    if document.kind == "Chương trình", DocumentLexicon.activities.longestMatch(in: tokens, at: start) != nil,
      !isDecreed(document.range.lowerBound), !hasTerm(behind: start)
    {
      return nil
    }
    while end < tokens.count, end - start < 40 {
      let token = tokens[end]
      if token.kind == .mark, !continuesTitle(at: end) { break }
      // "… văn hóa 9 tháng"
      if token.kind == .number, has(.thang, at: end + 1) { break }
      if token.kind == .word {
        if has(.ban, at: end) && has(.hanh, at: end + 1) || has(.den, at: end) && has(.nam, at: end + 1) { break }
        if token.isCapitalized, DocumentLexicon.kinds.longestMatch(in: tokens, at: end) != nil { break }
        let isRecognized = has(.la, at: end) && (start..<end).contains { has(.cong, at: $0) && has(.nhan, at: $0 + 1) }
        if DocumentLexicon.titleEnds.contains(token.word) && !isRecognized
          || (has(.vao, at: end) && !has(.gia, at: end - 1))
        {
          break
        }
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
    found.words = spelledOut(start..<end)
    found.range = document.range.lowerBound..<end
    if let of = (start..<end).last(where: { has(.cua, at: $0) }) { found.issuer = body(at: of + 1) }
    return found
  }

  /// "ban hành Chương trình": what is decreed is a document, whatever it consists of.
  private func isDecreed(_ index: Int) -> Bool {
    index >= 2 && DocumentLexicon.decrees.longestMatch(in: tokens, at: index - 2)?.count == 2
  }

  /// "Chương trình hỗ trợ nông dân giai đoạn 2021 - 2025"
  private func hasTerm(behind start: Int) -> Bool {
    tokens[start...].prefix(20).prefix { $0.kind == .word }.indices.contains {
      DocumentLexicon.periods.longestMatch(in: tokens, at: $0) != nil && tokens[($0 + 2)...].first?.kind == .number
    }
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
  func readCitation(of found: inout DocumentName) {
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
