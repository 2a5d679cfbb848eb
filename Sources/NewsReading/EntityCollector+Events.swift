import VietnameseText

extension EntityCollector {
  mutating func collectEvent(_ event: EventName, _ item: ResolvedMention, congresses: CongressIndex) {
    if event.isElection { return collectElection(event, item) }
    if event.isSession { return collectSession(event, item) }
    guard event.isCongress else {
      let subject = event.subject.map { " " + $0 } ?? ""
      let index = happening(event.kind + subject)
      addMention(index, passage: item.mention.passage, range: item.mention.range)
      return
    }
    guard let congress = congresses.congress(of: item, event), congress.ordinal != nil || congress.term != nil else {
      return
    }
    let index = entity(.event, CanonicalName(text: congress.name))
    addMention(index, passage: item.mention.passage, range: item.mention.range)
  }

  /// "Hội thi … năm 2021" is the "Hội thi …" of the same article, unless that is of another year.
  private mutating func happening(_ name: String) -> Int {
    guard let year = name.lastStart(of: " năm "), name[year...].count(where: \.isNumber) == 4 else {
      let index = happeningNamed(name) ?? entity(.event, CanonicalName(text: name))
      alsoKnown(index, as: withoutAreaNouns(name))
      return index
    }
    let bare = name[..<year].hasSuffix(",") ? String(name[..<year].dropLast()) : String(name[..<year])
    let plain = withoutAreaNouns(bare)
    if let known = happeningNamed(bare) {
      let key = NameKey(withoutAreaNouns(entities[known].name))
      if key == NameKey(plain) { update(known) { $0.name = capitalized(name) } }
      if key == NameKey(plain) || key == NameKey(withoutAreaNouns(name)) {
        alsoKnown(known, as: name)
        return known
      }
    }
    let index = entity(.event, CanonicalName(text: name))
    alsoKnown(index, as: bare)
    alsoKnown(index, as: plain)
    return index
  }

  /// "Lễ hội đền Đông xã Lam Sơn" is the "Lễ hội đền Đông Lam Sơn", but that of a province is not that of its city.
  private func happeningNamed(_ name: String) -> Int? {
    if let known = existing(.event, name) { return known }
    guard let known = existing(.event, withoutAreaNouns(name)) else { return nil }
    return hasAreaNoun(name) && hasAreaNoun(entities[known].name) ? nil : known
  }

  private func hasAreaNoun(_ name: String) -> Bool { Self.areaNouns.contains { name.lastStart(of: $0) != nil } }

  private func withoutAreaNouns(_ name: String) -> String {
    Self.areaNouns.reduce(name) { $0.lastStart(of: $1) == nil ? $0 : $0.replacing($1, with: " ") }
  }

  private static let areaNouns = [" thị xã ", " xã ", " phường ", " thị trấn ", " huyện ", " tỉnh ", " thành phố "]

  /// "Kỳ họp thứ 12" alone is of the council last named.
  private mutating func collectSession(_ event: EventName, _ item: ResolvedMention) {
    let number = spellingKey("\(event.kind) \(event.number.map(String.init) ?? event.subject ?? "")")
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
    let name = words.joined(separator: " ")
    // "hội nghị Ban Chấp hành Đảng bộ lần thứ 12" before or behind "… Đảng bộ tỉnh khóa XVIII".
    if body != nil, let known = sessions[number], isSame(entities[known].name, name, of: body, term) {
      if name.count > entities[known].name.count { update(known) { $0.name = name } }
      return addMention(known, passage: item.mention.passage, range: item.mention.range)
    }
    let index = entity(.event, CanonicalName(text: name, isComplete: isComplete))
    // One in a headline, before any council is named, may be of any.
    if body != nil, sessions[number] == nil { sessions[number] = index }
    addMention(index, passage: item.mention.passage, range: item.mention.range)
  }

  /// Whether one name says more than the other, or has the number in other digits: "thứ mười" is "thứ 10".
  private func isSame(_ known: String, _ name: String, of body: String?, _ term: String?) -> Bool {
    let end = [body, term].compactMap(\.self).joined(separator: " ")
    return continues(known, name) || continues(name, known) || spellingKey(known).hasSuffix(spellingKey(" " + end))
  }

  /// Whether one name is the other with more words: "khóa XII" is not "khóa XI" with more.
  private func continues(_ name: String, _ start: String) -> Bool {
    name == start || name.begins(with: start + " ")
  }

  /// One election has one page, however much of its name is printed.
  private mutating func collectElection(_ event: EventName, _ item: ResolvedMention) {
    let terms = [event.ordinal, event.term].compactMap(\.self).map { spellingKey("bầu cử " + $0) }
    let known = terms.compactMap { sessions[$0] }.first
    let index = known ?? entity(.event, CanonicalName(text: event.kind + " " + (event.subject ?? "")))
    for term in terms { sessions[term] = index }
    addMention(index, passage: item.mention.passage, range: item.mention.range)
  }
}

extension String {
  /// Where the last of the places begins that hold these words and do not overlap. Compares bytes, in a hundredth of the
  /// time that `ranges(of:)` takes.
  fileprivate func lastStart(of words: String) -> Index? {
    var last: Index?
    var index = startIndex
    while index < endIndex {
      if utf8[index...].starts(with: words.utf8) {
        last = index
        index = utf8.index(index, offsetBy: words.utf8.count)
      } else {
        index = utf8.index(after: index)
      }
    }
    return last
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
