import VietnameseText

/// "năm 2020, UBND thành phố đã ban hành Đề án …": the body before the verb issued the document behind it. Follows the
/// mentions in text order.
struct Issuance {
  private var lastBody: (mention: Mention, name: CanonicalName)?
  /// A document without an issuer that the sentence goes by.
  private var basis: (mention: Mention, index: Int)?

  mutating func follow(_ item: ResolvedMention, _ collector: inout EntityCollector) {
    switch item.mention.content {
    case .body:
      if let name = item.name {
        lastBody = (item.mention, name)
        decide(item.mention, name, &collector)
      }
    case .document(let document):
      noteBasis(item.mention, collector)
      guard let (body, name) = lastBody, body.passage == item.mention.passage else { return }
      attribute(document, item, to: body, name, &collector)
    case .person, .personByTitle, .personByGivenName, .personAgain, .appointment, .career, .area, .place, .event,
      .credit:
      break
    }
  }

  /// "Theo Quyết định số 15-QĐ/TU, Ban Thường vụ Tỉnh ủy quyết định: …": who decides issued what the sentence goes by.
  private mutating func decide(_ body: Mention, _ name: CanonicalName, _ collector: inout EntityCollector) {
    guard let (document, index) = basis, document.passage == body.passage else { return }
    let passage = collector.passages[body.passage]
    guard passage.sentence(at: document.range.lowerBound).contains(body.range.lowerBound) else { return }
    let between = min(document.range.upperBound, body.range.lowerBound)..<body.range.lowerBound
    guard between.count <= 12, between.last.map({ passage.mark($0) == "," }) ?? false,
      let verb = Self.deciding.longestMatch(in: passage.tokens, at: body.range.upperBound),
      passage.mark(body.range.upperBound + verb.count) == ":"
    else { return }
    let issuer = collector.entity(.organization, name)
    collector.update(index) { $0.document?.issuer = issuer }
    basis = nil
  }

  private mutating func noteBasis(_ document: Mention, _ collector: EntityCollector) {
    let passage = collector.passages[document.passage]
    guard Self.goingBy.contains(passage.word(document.range.lowerBound - 1)), let index = collector.lastDocument,
      let decision = collector.entities[index].document, decision.issuer == nil, decision.kind == "Quyết định"
    else { return }
    basis = (document, index)
  }

  private static let deciding = PhraseTable<Bool>("quyết định, đã quyết định")
  private static let goingBy = WordSet(words: "theo tại")

  private func attribute(
    _ document: DocumentName, _ item: ResolvedMention, to body: Mention, _ name: CanonicalName,
    _ collector: inout EntityCollector
  ) {
    let passage = collector.passages[body.passage]
    let sentence = passage.sentence(at: item.mention.range.lowerBound)
    let between = min(body.range.upperBound, item.mention.range.lowerBound)..<item.mention.range.lowerBound
    guard sentence.contains(body.range.lowerBound), !between.isEmpty, between.count <= 8,
      let verb = Self.verb(in: between, of: passage),
      let index = collector.lastDocument,
      collector.entities[index].document?.issuer == nil
    else { return }
    let issuer = collector.entity(.organization, name)
    collector.update(index) { $0.document?.issuer = issuer }
    if document.dateStart == nil,
      let date = Self.date(in: sentence.lowerBound..<body.range.lowerBound, of: passage, verb: verb)
    {
      let byte = passage.tokens[date].span.utf8Start
      // "A có Kế hoạch số 6 ngày 31/8, còn B có Thông báo số 7": the date is taken.
      if collector.issueOrder.last.map({ $0.byte < byte }) ?? true { collector.noteIssueDate(of: index, at: byte) }
    }
  }

  private static func verb(in range: Range<Int>, of passage: Passage) -> Int? {
    range.first { index in
      verbs.longestMatch(in: passage.tokens, at: index) != nil
    }
  }

  private static let verbs = PhraseTable<Bool>("ban hành, ký ban hành, phê duyệt, thông qua, ra, ký, có")

  /// The date before the body, at the start of its clause or, of a day, of the sentence: "Ngày 10/11, sau khi nhận
  /// được phản ánh của người dân, UBND tỉnh có Công văn số 15".
  private static func date(in range: Range<Int>, of passage: Passage, verb: Int) -> Int? {
    func isDate(_ index: Int) -> Bool {
      let word = passage.word(index)
      return (word == Word.nam || word == Word.ngay || word == Word.thang) && index + 1 < verb
        && passage.tokens[index + 1].kind == .number
    }
    if let near = range.suffix(9).last(where: isDate) { return near }
    // Another clause tells of something else.
    guard range.count <= 40, !range.contains(where: { passage.mark($0) == ";" || passage.mark($0) == "." }) else {
      return nil
    }
    return range.prefix(2).first { isDate($0) && passage.word($0) == Word.ngay }
  }
}
