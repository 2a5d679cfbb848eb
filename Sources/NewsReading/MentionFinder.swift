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

  /// What the article itself makes certain, wherever in it the sign stands.
  private static func knownNames(in passages: [Passage]) -> KnownNames {
    let none = KnownNames()
    var known = none
    for passage in passages where !passage.isAllCapitals {
      let grammar = NameGrammar(passage, known: none)
      var index = 0
      var list = PeopleList()
      while index < passage.tokens.count {
        if let name = grammar.listedPerson(at: index, in: list) {
          known.addPerson(passage.tokens[name])
          (index, list.end) = (name.upperBound, name.upperBound)
          continue
        }
        grammar.noteShortForm(at: index, in: &known)
        grammar.noteAssociation(at: index, in: &known)
        grammar.noteArea(at: index, in: &known)
        let next = grammar.noteName(at: index, in: &known)
        if next > index + 1, known.isPerson(passage.tokens, endingAt: next) { list.end = next }
        index = next
      }
    }
    return known
  }

  private func mentions(inPassage number: Int) -> [Mention] {
    let passage = passages[number]
    guard !passage.isAllCapitals else { return [] }
    let grammar = NameGrammar(passage, known: known)
    var found: [Mention] = []
    func add(_ content: Mention.Content, _ range: Range<Int>) {
      found.append(Mention(content: content, passage: number, range: range))
    }
    var index = 0
    var list = PeopleList()
    while index < passage.tokens.count {
      if let name = grammar.listedPerson(at: index, in: list) {
        grammar.addListed(name, in: &list, add)
        index = list.end
        continue
      }
      if let heading = grammar.sharedOffice(at: index) {
        grammar.addOffices(of: .personByTitle(heading.titles), add)
        list = PeopleList(end: heading.colon, shared: heading.titles)
        index = heading.colon + 1
        continue
      }
      if let credit = grammar.credit(at: index) {
        found += credit.names.map { Mention(content: .credit, passage: number, range: $0) }
        index = credit.end
        continue
      }
      guard passage.tokens[index].kind == .word || passage.tokens[index].kind == .number else {
        index += 1
        continue
      }
      let (start, count) = (index, found.count)
      index = grammar.mention(at: index, add)
      if found.count > count, let last = found.last, case .person(_, let titles) = last.content {
        list = PeopleList(end: index)
        if grammar.isPlural(at: start) || grammar.isCounted(start) {
          list.shared = titles.filter { $0.range.upperBound <= last.range.lowerBound }
        }
      }
    }
    return found
  }
}

extension NameGrammar {
  /// "Trưởng cũng cho biết": the given name alone of somebody named in full before.
  private func givenName(at index: Int) -> Bool {
    // "N.T.H.A." ends with no given name.
    guard tokens[index].capitals == .first, known.isGivenName(tokens[index].word),
      passage.mark(index - 1) != "." || tokens[index].hasSpaceBefore,
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
    let rules = rules(at: index)
    if rules.isEmpty { return index + 1 }
    let documents = rules.contains(.document) ? documents(at: index) : []
    if let last = documents.last {
      for document in documents { add(.document(document), document.range) }
      return last.range.upperBound
    }
    if rules.contains(.event), let event = event(at: index) {
      add(.event(event), event.range)
      return event.range.upperBound
    }
    if let street = streetOfAddress(at: index) {
      add(.place(PlaceName(noun: "đường", name: placeString(street))), street)
      return street.upperBound
    }
    if rules.contains(.person), let person = person(at: index) {
      addParts(of: person, add)
      add(person.content, person.name)
      return person.end
    }
    if rules.contains(.office), let office = office(at: index) {
      addOffices(of: office.content, add)
      add(office.content, index..<office.end)
      return office.end
    }
    if tokens[index].isCapitalized, let body = known.body(shortForm: tokens[index].word) {
      add(.body(body), index..<index + 1)
      return index + 1
    }
    if rules.contains(.body), let last = addDepartments(at: index, add) { return last }
    if rules.contains(.body), let body = body(at: index) {
      if isOfAnyCommune(body) { return body.range.upperBound }
      add(.body(body), body.range)
      guard let head = headNamed(behind: body) else { return body.range.upperBound }
      add(.person(name: passage.string(head.name), titles: [head.title]), head.name)
      return head.title.range.upperBound
    }
    if rules.contains(.body), let head = OrganizationLexicon.heads.longestMatch(in: tokens, at: index),
      case .council = head.value.kind
    {
      return index + head.count
    }
    if rules.contains(.place), let end = addLocalities(at: index, add) { return end }
    if rules.contains(.place), let area = area(at: index, bare: true) {
      return addArea(area, at: index, add)
    }
    if rules.contains(.place), let place = place(at: index) {
      add(.place(place.name), index..<place.end)
      return addListed(after: place.end, noun: index, add)
    }
    if givenName(at: index) {
      add(.personByGivenName(passage.string(index..<index + 1), titles: []), index..<index + 1)
    }
    return index + 1
  }

  /// An office without a name: of nobody ("Chủ tịch UBND huyện"), or of the person last named ("giữ chức Phó Trưởng Ban").
  func office(at index: Int) -> (content: Mention.Content, end: Int)? {
    if opensCareer(at: index), let found = titles(at: index), found.titles.contains(where: { $0.body != nil }) {
      return (.career(sharingLaterBodies(found.titles)), found.end)
    }
    if has(.nguyen, at: index), isToldOfLife(at: index), let found = titles(at: index), found.titles[0].body != nil,
      personName(at: found.end, certain: true) == nil
    {
      return (.appointment(found.titles), found.end)
    }
    if let trigger = TitleLexicon.appointments.longestMatch(in: tokens, at: index),
      let found = titles(at: index + trigger.count),
      found.titles[0].body != nil || found.titles[0].area != nil
        || trigger.count > 1 && tokens[index + trigger.count].isCapitalized
    {
      return (.appointment(found.titles), found.end)
    }
    guard tokens[index].isCapitalized, let title = title(at: index), title.body != nil else { return nil }
    return (.personByTitle([title]), title.range.upperBound)
  }

  /// "Câu lạc bộ hát then Nà Lay do bà Dương Thị Hạnh làm chủ nhiệm": the office is at the body before.
  private func headNamed(behind body: BodyName) -> (name: Range<Int>, title: TitleName)? {
    guard has(.do, at: body.range.upperBound), let found = person(at: body.range.upperBound + 1),
      case .person = found.content, has(.lam, at: found.end), var title = title(at: found.end + 1), title.body == nil,
      title.area == nil
    else { return nil }
    title.body = body
    return (found.name, title)
  }

  /// Whether only a period stands before, with a colon: "- Từ tháng 6/2008 đến nay: …".
  private func opensCareer(at index: Int) -> Bool {
    let start = passage.sentence(at: index).lowerBound
    guard passage.mark(index - 1) == ":", tokens[index].kind == .word, start < index else { return false }
    let period = start..<index - 1
    return (1...16).contains(period.count)
      && period.allSatisfy { tokens[$0].kind != .word || Self.periodWords.contains(tokens[$0].word) }
      && period.contains { tokens[$0].kind == .number }
  }

  /// "Đồng chí Lê Văn Khoa, sinh năm 1931; quê quán: …; nguyên Bí thư Huyện ủy": the offices of an obituary.
  private func isToldOfLife(at index: Int) -> Bool {
    guard let mark = passage.mark(index - 1), mark == "," || mark == ";" else { return false }
    let start = max(passage.sentence(at: index).lowerBound, index - 60)
    return (start..<index).contains {
      has(.sinh, at: $0) && (has(.nam, at: $0 + 1) || has(.ngay, at: $0 + 1) || tokens[$0 + 1].kind == .number)
    }
  }

  /// "Chuyên viên, Phó Trưởng phòng Nghiệp vụ": of one body, if only the last says which.
  private func sharingLaterBodies(_ titles: [TitleName]) -> [TitleName] {
    var titles = titles
    for index in titles.indices.dropLast().reversed() where titles[index].body == nil && titles[index].area == nil {
      titles[index].body = titles[index + 1].body
    }
    return titles
  }

  private static let periodWords = WordSet(words: "từ tháng năm đến nay ngày cuối đầu giữa")

  func addOffices(of content: Mention.Content, _ add: (Mention.Content, Range<Int>) -> Void) {
    for title in content.titles {
      if let body = title.body { add(.body(body), body.range) }
      if let area = title.area { add(.area(area), area.range) }
    }
  }
}
