import VietnameseText

/// Who holds which office in an article.
struct OfficeHolders {
  struct Office: Hashable {
    var title: NameKey
    var body: Int?
  }

  struct Held: Hashable {
    var person: Int
    var office: Office
  }

  /// An office of which the holders are named behind it: "giữ chức Bí thư Huyện ủy: A; B; C".
  struct Announcement {
    var item: ResolvedMention
    var sentence: Range<Int>
  }

  /// The last holder of each.
  var holders: [Office: Int] = [:]
  var held: Set<Held> = []
  var announcement: Announcement?
  /// The body of the office that was filled last.
  var appointed: (body: BodyName, name: CanonicalName, passage: Int)?
  /// The council last named.
  var council: (body: BodyName, name: CanonicalName, passage: Int)?
  /// The people's council last named, which meets in sessions.
  var assembly: (body: BodyName, name: CanonicalName, passage: Int)?
}

extension EntityCollector {
  mutating func collectPerson(
    _ name: String, titles: [TitleName], _ item: ResolvedMention, blocks: [NameKey: CanonicalName]
  ) {
    let person = entity(.person, CanonicalName(text: fullName(name)))
    addMention(person, passage: item.mention.passage, range: item.mention.range)
    addPositions(of: item, to: person, blocks: blocks)
    takeAnnounced(person, at: item.mention, blocks: blocks)
    notePerson(person, at: item.mention)
  }

  mutating func addPositions(of item: ResolvedMention, to person: Int, blocks: [NameKey: CanonicalName]) {
    for (var title, office) in zip(item.mention.content.titles, item.offices) {
      var full = office.map { blocks.isEmpty ? $0 : blocks[NameKey($0.text)] ?? $0 }
      if title.body == nil, title.area == nil, let council = councilInSentence(of: title, item.mention) {
        title.body = council.body
        full = council.name
      } else if title.body == nil, title.area == nil, let last = offices.appointed,
        last.passage == item.mention.passage,
        NameKey(title.title).hasPrefix(Self.deputy)
      {
        (title.body, full) = (last.body, last.name)
      }
      addPosition(title, at: full, to: person, passage: item.mention.passage)
    }
  }

  /// "UBND tỉnh có Công văn do Phó Chủ tịch Lê Văn Khoa ký": the council named before in the sentence.
  private func councilInSentence(of title: TitleName, _ mention: Mention) -> (body: BodyName, name: CanonicalName)? {
    guard let council = offices.council, council.passage == mention.passage,
      Self.chairs.contains(NameKey(title.title)),
      passages[mention.passage].sentence(at: mention.range.lowerBound).contains(council.body.range.lowerBound)
    else { return nil }
    return (council.body, council.name)
  }

  /// "A giữ chức Giám đốc Trung tâm X; các Phó Giám đốc gồm: B, C": of the body of the office filled before.
  private static let deputy: NameKey = "phó"

  private static let chairs: Set<NameKey> = ["chủ tịch", "phó chủ tịch"]

  /// "được bầu giữ chức …": of the person last named in the sentence, or of all that "các đồng chí: A và B" lists.
  mutating func collectAppointment(_ item: ResolvedMention, blocks: [NameKey: CanonicalName]) {
    let passage = passages[item.mention.passage]
    let sentence = passage.sentence(at: item.mention.range.lowerBound)
    let named = peopleNamed.suffix(16).filter { $0.passage == item.mention.passage && sentence.contains($0.token) }
    guard let last = named.last else {
      guard item.mention.content.titles.contains(where: { $0.body != nil || $0.area != nil }) else { return }
      offices.announcement = OfficeHolders.Announcement(item: item, sentence: sentence)
      return
    }
    let item = sharingAppointedBody(item)
    guard let first = item.mention.content.titles.first, first.body != nil || first.area != nil else { return }
    let start = passage.lastPlural(in: sentence.lowerBound..<last.token)
    for receiver in named where receiver.token == last.token || start.map({ receiver.token > $0 }) ?? false {
      addPositions(of: item, to: receiver.person, blocks: blocks)
    }
  }

  /// "A giữ chức Chủ tịch Hội Phụ nữ huyện; B giữ chức Phó Chủ tịch": of the body of the office filled before.
  private mutating func sharingAppointedBody(_ item: ResolvedMention) -> ResolvedMention {
    guard case .appointment(var titles) = item.mention.content, let first = titles.first else { return item }
    if let body = first.body, let name = item.offices[0] {
      offices.appointed = (body, name, item.mention.passage)
      return item
    }
    guard first.body == nil, first.area == nil, let last = offices.appointed, last.passage == item.mention.passage
    else {
      return item
    }
    var item = item
    titles[0].body = last.body
    item.mention.content = .appointment(titles)
    item.offices[0] = last.name
    return item
  }

  /// Gives the office announced in the sentence to who is named first behind it, or to everybody behind its colon.
  private mutating func takeAnnounced(_ person: Int, at mention: Mention, blocks: [NameKey: CanonicalName]) {
    guard let announced = offices.announcement else { return }
    let passage = passages[mention.passage]
    guard announced.item.mention.passage == mention.passage, announced.sentence.contains(mention.range.lowerBound)
    else {
      offices.announcement = nil
      return
    }
    addPositions(of: announced.item, to: person, blocks: blocks)
    let isListed = (announced.sentence.lowerBound..<mention.range.lowerBound).contains {
      $0 >= announced.item.mention.range.upperBound && passage.mark($0) == ":"
    }
    if !isListed { offices.announcement = nil }
  }

  mutating func addPosition(_ title: TitleName, at office: CanonicalName?, to person: Int, passage: Int) {
    // "trưởng ban tổ chức giải": a body of the day, or one that the article never names.
    if title.body != nil, office == nil { return }
    let body = office.map { entity(title.body == nil ? .place : .organization, $0) }
    let office = OfficeHolders.Office(title: NameKey(title.title), body: body)
    // "Đại sứ" alone where the full title is known says nothing new.
    if body == nil,
      entities[person].positions.prefix(8).contains(where: { NameKey($0.title).hasPrefix(office.title) })
    {
      return
    }
    offices.holders[office] = person
    guard offices.held.insert(OfficeHolders.Held(person: person, office: office)).inserted else { return }
    let position = FoundPosition(
      title: withUsualTonePlacement(title.title), organization: body, evidence: passages[passage].evidence(title.range))
    update(person) { $0.positions.append(position) }
  }

  /// "đồng chí Bí thư Tỉnh ủy": who holds that office in this article.
  mutating func collectHolder(of titles: [TitleName], _ item: ResolvedMention) {
    guard let title = titles.first else { return }
    let body = item.offices[0].flatMap { existing(title.body == nil ? .place : .organization, $0.text) }
    guard let holder = offices.holders[OfficeHolders.Office(title: NameKey(title.title), body: body)] else {
      return
    }
    addMention(holder, passage: item.mention.passage, range: item.mention.range)
    notePerson(holder, at: item.mention)
  }
}

extension Passage {
  /// The last "các đồng chí" among the tokens.
  fileprivate func lastPlural(in range: Range<Int>) -> Int? {
    range.last { index in
      if case .plural? = PersonLexicon.honorifics.longestMatch(in: tokens, at: index)?.value { return true }
      return false
    }
  }
}
