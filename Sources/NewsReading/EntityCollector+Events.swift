import VietnameseText

extension EntityCollector {
  mutating func collectEvent(_ event: EventName, _ item: ResolvedMention, congresses: CongressIndex) {
    if event.isSession { return collectSession(event, item) }
    guard event.isCongress else {
      let subject = event.subject.map { " " + $0 } ?? ""
      let index = entity(.event, CanonicalName(text: event.kind + subject))
      addMention(index, passage: item.mention.passage, range: item.mention.range)
      return
    }
    guard let congress = congresses.congress(of: item, event), congress.ordinal != nil || congress.term != nil else {
      return
    }
    let index = entity(.event, CanonicalName(text: congress.name))
    addMention(index, passage: item.mention.passage, range: item.mention.range)
  }

  /// "Kỳ họp thứ 12" alone is of the council last named.
  private mutating func collectSession(_ event: EventName, _ item: ResolvedMention) {
    let number = spellingKey("\(event.kind) \(event.subject ?? "")")
    if item.name == nil, let known = sessions[number] {
      return addMention(known, passage: item.mention.passage, range: item.mention.range)
    }
    var body = item.name?.text
    var term = event.term
    if body == nil, let council = offices.assembly ?? offices.council {
      body = council.name.text
      term = passages[council.passage].term(at: council.body.range.upperBound)
    }
    let words = [event.kind, event.subject, body, term].compactMap(\.self)
    let isComplete = body != nil && item.name?.isComplete ?? true
    let index = entity(.event, CanonicalName(text: words.joined(separator: " "), isComplete: isComplete))
    // One in a headline, before any council is named, may be of any.
    if body != nil, sessions[number] == nil { sessions[number] = index }
    addMention(index, passage: item.mention.passage, range: item.mention.range)
  }
}

extension Passage {
  /// "khóa XVII" at the token.
  fileprivate func term(at index: Int) -> String? {
    guard word(index) == .khoa, tokens.indices.contains(index + 1), tokens[index + 1].capitals == .all else {
      return nil
    }
    return string(index..<index + 2)
  }
}
