import VietnameseText

/// Finds everything with a name in an article, passage by passage, in text order.
struct MentionFinder: Sendable {
  let passages: [Passage]
  private let known: KnownNames

  init(_ passages: [Passage]) {
    self.passages = passages
    known = Self.knownNames(in: passages)
  }

  func mentions() -> [Mention] {
    passages.indices.flatMap { mentions(inPassage: $0) }
  }

  /// Names behind a title word: what the article itself says is a person.
  private static func knownNames(in passages: [Passage]) -> KnownNames {
    var known = KnownNames()
    for passage in passages where !passage.isAllCapitals {
      let grammar = NameGrammar(passage, known: KnownNames())
      var index = 0
      while index < passage.tokens.count {
        grammar.noteShortForm(at: index, in: &known)
        index = grammar.noteName(at: index, in: &known)
      }
    }
    return known
  }

  private func mentions(inPassage number: Int) -> [Mention] {
    let passage = passages[number]
    guard !passage.isAllCapitals else { return [] }
    let grammar = NameGrammar(passage, known: known)
    var found: [Mention] = []
    var index = 0
    while index < passage.tokens.count {
      if let credit = grammar.credit(at: index) {
        found += credit.names.map { Mention(content: .credit, passage: number, range: $0) }
        index = credit.end
        continue
      }
      guard passage.tokens[index].kind == .word || passage.tokens[index].kind == .number else {
        index += 1
        continue
      }
      index = grammar.mention(at: index) { content, range in
        found.append(Mention(content: content, passage: number, range: range))
      }
    }
    return found
  }
}

extension NameGrammar {
  /// "Trưởng cũng cho biết": the given name alone of somebody named in full before.
  private func givenName(at index: Int) -> Bool {
    guard tokens[index].capitals == .first, known.isGivenName(tokens[index].word),
      !passage.isCapitalized(index + 1) || !tokens[index + 1].hasSpaceBefore,
      index == 0 || !tokens[index - 1].isCapitalized
    else { return false }
    // At the start of a sentence every word has a capital: there a verb must follow one that may be a common word.
    if passage.isSentenceStart(index), !isForeign(index) {
      return PersonLexicon.afterGivenNames.contains(passage.word(index + 1))
    }
    return true
  }

  func isFamilyName(_ index: Int) -> Bool {
    let word = tokens[index].word
    return PersonLexicon.familyNames.contains(word) || PersonLexicon.ambiguousFamilyNames.contains(word)
  }

  /// Hands over the name that begins at `index` and those inside it that count by themselves; returns the token at
  /// which to go on.
  func mention(at index: Int, _ add: (Mention.Content, Range<Int>) -> Void) -> Int {
    if let document = document(at: index) {
      add(.document(document), document.range)
      return document.range.upperBound
    }
    if let event = event(at: index) {
      add(.event(event), event.range)
      return event.range.upperBound
    }
    if let person = person(at: index) {
      addParts(of: person.content, add)
      add(person.content, person.name)
      return person.end
    }
    if let office = office(at: index) {
      addParts(of: office.content, add)
      add(office.content, index..<office.end)
      return office.end
    }
    if let body = body(at: index) {
      add(.body(body), body.range)
      return body.range.upperBound
    }
    if tokens[index].capitals == .all, let body = known.body(shortForm: tokens[index].word) {
      add(.body(body), index..<index + 1)
      return index + 1
    }
    if let area = area(at: index, bare: true) {
      return addArea(area, at: index, add)
    }
    if let place = place(at: index) {
      add(.place(place.name), index..<place.end)
      return addListed(after: place.end, noun: index, add)
    }
    if givenName(at: index) {
      add(.personByGivenName(passage.string(index..<index + 1)), index..<index + 1)
    }
    return index + 1
  }

  /// An office without a name: of nobody ("Chủ tịch UBND huyện"), or of the person last named ("giữ chức Phó Trưởng Ban").
  private func office(at index: Int) -> (content: Mention.Content, end: Int)? {
    if let trigger = TitleLexicon.appointments.longestMatch(in: tokens, at: index),
      let found = titles(at: index + trigger.count),
      found.titles[0].body != nil || found.titles[0].area != nil
    {
      return (.appointment(found.titles), found.end)
    }
    guard tokens[index].isCapitalized, let title = title(at: index), title.body != nil else { return nil }
    return (.personByTitle([title]), title.range.upperBound)
  }

  /// The bodies and blocks of the offices count as standing outside a name: the title is not part of it.
  private func addParts(of content: Mention.Content, _ add: (Mention.Content, Range<Int>) -> Void) {
    let titles: [TitleName]
    switch content {
    case .person(_, let offices): titles = offices
    case .personByTitle(let offices), .appointment(let offices): titles = offices
    case .personByGivenName, .personAgain, .body, .area, .place, .document, .event, .credit: return
    }
    for title in titles {
      if let body = title.body { add(.body(body), body.range) }
      if let area = title.area { add(.area(area), area.range) }
    }
  }

  private func addArea(_ area: AreaName, at index: Int, _ add: (Mention.Content, Range<Int>) -> Void) -> Int {
    guard area.name != nil else {
      let isPlural = index > 0 && Self.plurals.contains(tokens[index - 1].word)
      if !isPlural { add(.area(area), area.range) }
      return area.range.upperBound
    }
    add(.area(area), area.range)
    for outer in area.outer { add(.area(outer), outer.range) }
    return addListed(after: area.range.upperBound, noun: index, add)
  }

  /// "các phường Đông Kinh, Tam Thanh và Vĩnh Trại", "phố Tinh Dầu 1 và Tinh Dầu 2": one noun for several names.
  private func addListed(after end: Int, noun index: Int, _ add: (Mention.Content, Range<Int>) -> Void) -> Int {
    guard let (kind, count) = PlaceLexicon.nouns.longestMatch(in: tokens, at: index) else { return end }
    let isPlural = index > 0 && Self.plurals.contains(tokens[index - 1].word)
    var position = end
    while let next = listedName(after: position, like: index + count, isPlural: isPlural) {
      let name = placeString(next)
      switch kind {
      case .area(let level, let noun):
        add(.area(AreaName(range: next, level: level, noun: noun, name: name)), next)
      case .road(let noun), .site(let noun):
        add(.place(PlaceName(noun: noun, name: name)), next)
      }
      position = next.upperBound
    }
    return position
  }

  private func isDistrictNoun(before first: Int) -> Bool {
    guard first > 0, let noun = PlaceLexicon.nouns.longestMatch(in: tokens, at: first - 1)?.value,
      case .area(let level, _) = noun
    else { return false }
    return level == .district || level == .commune
  }

  private func listedName(after position: Int, like first: Int, isPlural: Bool) -> Range<Int>? {
    guard passage.mark(position) == "," || has(.va, at: position), passage.isCapitalized(position + 1) else {
      return nil
    }
    let start = position + 1
    var end = properRun(at: start, limit: 4)
    guard end > start, OrganizationLexicon.heads.longestMatch(in: tokens, at: start) == nil,
      TitleLexicon.titles.longestMatch(in: tokens, at: start) == nil, known.isPerson(tokens, at: start) == nil
    else { return nil }
    let hasNumber = end < tokens.count && tokens[end].kind == .number && tokens[end].digitCount <= 2
    if hasNumber { end += 1 }
    let isPair =
      has(.va, at: position) && end - start == 2 && !isFamilyName(start) && !passage.isCapitalized(end)
      && isDistrictNoun(before: first)
    guard isPlural || isPair || (hasNumber && first < tokens.count && tokens[first].word == tokens[start].word) else {
      return nil
    }
    return start..<end
  }
}
