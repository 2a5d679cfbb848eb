import VietnameseText

/// "năm 2020, UBND thành phố đã ban hành Đề án …": the body before the verb issued the document behind it. Follows the
/// mentions in text order.
struct Issuance {
  private var lastBody: (mention: Mention, name: CanonicalName)?

  mutating func follow(_ item: ResolvedMention, _ collector: inout EntityCollector) {
    switch item.mention.content {
    case .body:
      if let name = item.name { lastBody = (item.mention, name) }
    case .document(let document):
      guard let (body, name) = lastBody, body.passage == item.mention.passage else { return }
      attribute(document, item, to: body, name, &collector)
    case .person, .personByTitle, .personByGivenName, .personAgain, .appointment, .career, .area, .place, .event,
      .credit:
      break
    }
  }

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
      collector.noteIssueDate(of: index, at: passage.tokens[date].span.utf8Start)
    }
  }

  private static func verb(in range: Range<Int>, of passage: Passage) -> Int? {
    range.first { index in
      verbs.longestMatch(in: passage.tokens, at: index) != nil
    }
  }

  private static let verbs = PhraseTable<Bool>("ban hành, ký ban hành, phê duyệt, thông qua, ra, ký, có")

  /// The last date before the body, at the start of its clause.
  private static func date(in range: Range<Int>, of passage: Passage, verb: Int) -> Int? {
    range.last { index in
      let word = passage.tokens[index].word
      return (word == Word.nam || word == Word.ngay || word == Word.thang) && index + 1 < verb
        && passage.tokens[index + 1].kind == .number && range.upperBound - index <= 9
    }
  }
}
