import VietnameseText

extension EntityCollector {
  mutating func collectDocument(_ document: DocumentName, _ item: ResolvedMention, congresses: CongressIndex) {
    guard let name = documentName(document, item, congresses: congresses) else {
      return noteDocument(nil)
    }
    let index = documentEntity(document, name: name, issuer: item.issuer)
    noteDocument(index)
    noteShortNumber(of: document, index)
    addMention(index, passage: item.mention.passage, range: item.mention.range)
    let issuer =
      item.issuer.map { entity(.organization, $0) }
      ?? congresses.congress(of: item, document.congress.first).map { entity(.event, CanonicalName(text: $0.name)) }
    if let start = document.dateStart {
      noteIssueDate(of: index, at: passages[item.mention.passage].tokens[start].span.utf8Start)
    }
    update(index) { entity in
      var details = entity.document ?? FoundDocument(kind: document.kind, number: document.number)
      if details.issuer == nil { details.issuer = issuer }
      if let year = document.year { details.issued = .year(year) }
      if details.about == nil { details.about = document.about }
      entity.document = details
    }
  }

  private func documentName(_ document: DocumentName, _ item: ResolvedMention, congresses: CongressIndex) -> String? {
    if let number = document.number { return "\(document.kind) số \(number)" }
    if let words = document.words { return words.isEmpty ? document.kind : "\(document.kind) \(completed(words))" }
    guard let congress = congresses.congress(of: item, document.congress.first) else { return nil }
    return "\(document.kind) \(congress.nameInDocument)"
  }

  /// "khóa" is joined to the number by one space, whatever the page printed.
  private func completed(_ words: String) -> String {
    words.split(separator: " ").joined(separator: " ")
  }

  /// The same number is the same document, unless two citations name two issuers: numbers restart with each body.
  private mutating func documentEntity(_ document: DocumentName, name: String, issuer: CanonicalName?) -> Int {
    guard let issuer, let known = existing(.document, name), let details = entities[known].document,
      let other = details.issuer,
      entities[other].name != capitalized(issuer.text)
    else { return entity(.document, CanonicalName(text: shortNumber(document) ?? name)) }
    let qualified = "\(name) của \(issuer.text)"
    if let index = existing(.document, qualified) { return index }
    let index = entity(.document, CanonicalName(text: qualified))
    let printed = capitalized(name)
    update(index) { $0.name = printed }
    return index
  }

  /// "Chỉ thị số 05" is the "Chỉ thị số 05-CT/TW" of the same article, "30a" the "30a/2008/NQ-CP".
  private func shortNumber(_ document: DocumentName) -> String? {
    guard let number = document.number, !number.contains(where: Self.opensMark) else { return nil }
    return existing(.document, shortKey(document.kind, number)).map { entities[$0].name }
  }

  private mutating func noteShortNumber(of document: DocumentName, _ index: Int) {
    guard let number = document.number, let end = number.firstIndex(where: Self.opensMark) else { return }
    alsoKnown(index, as: shortKey(document.kind, number[..<end]))
  }

  private static func opensMark(_ character: Character) -> Bool { character == "-" || character == "/" }

  private func shortKey(_ kind: String, _ digits: some StringProtocol) -> String { "\(kind) số \(digits)" }
}
