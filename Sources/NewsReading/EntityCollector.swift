import VietnameseText

/// Gathers the mentions of an article into entities: one for each thing, however it was written.
struct EntityCollector {
  struct Key: Hashable {
    var type: EntityType
    var name: String

    init(_ type: EntityType, _ name: String) {
      self.type = type
      self.name = spellingKey(name)
    }
  }

  private struct Office: Hashable {
    var title: String
    var body: Int?
  }

  private struct Held: Hashable {
    var person: Int
    var office: Office
  }

  let passages: [Passage]
  private let hasWards: Bool
  /// Where the dates of issue of documents stand: the byte at which each begins, in text order.
  private(set) var issueOrder: [(byte: Int32, document: Int)] = []
  private(set) var entities: [FoundEntity] = []
  private(set) var credits: [TextSpan] = []
  private var indexOfKey: [Key: Int] = [:]
  /// The document last collected.
  private(set) var lastDocument: Int?
  private var holders: [Office: Int] = [:]
  private var held: Set<Held> = []
  private var lastByGivenName: [String: Int] = [:]
  /// The person last named, whom a bare "đồng chí" means.
  private(set) var lastPerson: Int?
  /// Who is named where, for attributing speech: in text order.
  private(set) var peopleNamed: [(passage: Int, token: Int, person: Int)] = []

  init(passages: [Passage], hasWards: Bool = true) {
    self.passages = passages
    self.hasWards = hasWards
  }

  /// The entity of that name, made if there is none yet.
  mutating func entity(_ type: EntityType, _ name: CanonicalName) -> Int {
    let key = Key(type, name.text)
    if let index = indexOfKey[key] { return index }
    let capital = name.text.prefix(1).uppercased() + name.text.dropFirst()
    var entity = FoundEntity(type: type, name: capital)
    entity.isNameComplete = name.isComplete
    entities.append(entity)
    indexOfKey[key] = entities.count - 1
    return entities.count - 1
  }

  func existing(_ type: EntityType, _ name: String) -> Int? { indexOfKey[Key(type, name)] }

  /// Lets a further name lead to an entity.
  mutating func alsoKnown(_ index: Int, as name: String) {
    let key = Key(entities[index].type, name)
    if indexOfKey[key] == nil { indexOfKey[key] = index }
  }

  mutating func addMention(_ index: Int, passage: Int, range: Range<Int>) {
    let alias = passages[passage].string(range)
    if !entities[index].aliases.contains(alias) { entities[index].aliases.append(alias) }
    entities[index].mentions.append(passages[passage].evidence(range))
  }

  mutating func update(_ index: Int, _ change: (inout FoundEntity) -> Void) {
    change(&entities[index])
  }

  mutating func noteIssueDate(of document: Int, at byte: Int32) {
    issueOrder.append((byte, document))
  }

  mutating func noteDocument(_ document: Int) { lastDocument = document }

  mutating func notePerson(_ person: Int, at mention: Mention) {
    lastPerson = person
    if let givenName = entities[person].name.split(separator: " ").last {
      lastByGivenName[spellingKey(String(givenName))] = person
    }
    peopleNamed.append((mention.passage, mention.range.lowerBound, person))
  }
}

extension EntityCollector {
  /// All entities of an article, in order of first mention.
  static func entities(of resolved: [ResolvedMention], in passages: [Passage]) -> EntityCollector {
    var collector = EntityCollector(passages: passages, hasWards: resolved.contains { $0.mention.namesWard })
    let congresses = CongressIndex(resolved)
    let blocks = blockNames(resolved)
    var issuance = Issuance()
    for item in resolved {
      collector.collect(item, congresses: congresses, blocks: blocks)
      issuance.follow(item, &collector)
    }
    collector.addPlacesMeantByTheirNoun(resolved)
    collector.issueOrder.sort { $0.byte < $1.byte }
    return collector
  }

  private mutating func collect(_ item: ResolvedMention, congresses: CongressIndex, blocks: [String: CanonicalName]) {
    let mention = item.mention
    switch mention.content {
    case .person(let name, let titles):
      collectPerson(name, titles: titles, item, blocks: blocks)
    case .personByTitle(let titles):
      collectHolder(of: titles, item)
    case .appointment(let titles):
      guard let person = lastPerson, named(person, inSentenceOf: mention) else { return }
      for (title, office) in zip(titles, item.offices) {
        addPosition(title, at: office.map { blocks[spellingKey($0.text)] ?? $0 }, to: person, passage: mention.passage)
      }
    case .personByGivenName(let name):
      // Who is never named in full is somebody of this article only.
      let person = lastByGivenName[spellingKey(name)] ?? entity(.person, CanonicalName(text: name, isComplete: false))
      addMention(person, passage: mention.passage, range: mention.range)
      notePerson(person, at: mention)
    case .personAgain:
      if let person = lastPerson { notePerson(person, at: mention) }
    case .body:
      if let name = item.name {
        addMention(entity(.organization, name), passage: mention.passage, range: mention.range)
      }
    case .area(let area):
      guard area.name != nil, let name = item.name, !isSchoolGrade(area) else { return }
      let full = blocks[spellingKey(name.text)] ?? name
      addMention(entity(.place, full), passage: mention.passage, range: mention.range)
    case .place(let place):
      if let name = item.name { collectPlace(place, name, at: mention) }
    case .credit:
      credits.append(passages[mention.passage].span(mention.range))
    case .document(let document):
      collectDocument(document, item, congresses: congresses)
    case .event(let event):
      collectEvent(event, item, congresses: congresses)
    }
  }

  // MARK: People

  private mutating func collectPerson(
    _ name: String, titles: [TitleName], _ item: ResolvedMention, blocks: [String: CanonicalName]
  ) {
    let person = entity(.person, CanonicalName(text: name))
    addMention(person, passage: item.mention.passage, range: item.mention.range)
    for (title, office) in zip(titles, item.offices) {
      let full = office.map { blocks[spellingKey($0.text)] ?? $0 }
      addPosition(title, at: full, to: person, passage: item.mention.passage)
    }
    notePerson(person, at: item.mention)
  }

  private func named(_ person: Int, inSentenceOf mention: Mention) -> Bool {
    guard let last = peopleNamed.last, last.person == person, last.passage == mention.passage else { return false }
    return passages[mention.passage].sentence(at: mention.range.lowerBound).contains(last.token)
  }

  private mutating func addPosition(_ title: TitleName, at office: CanonicalName?, to person: Int, passage: Int) {
    // "trưởng ban tổ chức giải": a body of the day, or one that the article never names.
    if title.body != nil, office == nil { return }
    let body = office.map { entity(title.body == nil ? .place : .organization, $0) }
    let office = Office(title: spellingKey(title.title), body: body)
    // "Đại sứ" alone where the full title is known says nothing new.
    if body == nil,
      entities[person].positions.prefix(8).contains(where: { spellingKey($0.title).hasPrefix(office.title) })
    {
      return
    }
    holders[office] = person
    guard held.insert(Held(person: person, office: office)).inserted else { return }
    let position = FoundPosition(
      title: withUsualTonePlacement(title.title), organization: body, evidence: passages[passage].evidence(title.range))
    entities[person].positions.append(position)
  }

  /// "đồng chí Bí thư Tỉnh ủy": who holds that office in this article.
  private mutating func collectHolder(of titles: [TitleName], _ item: ResolvedMention) {
    guard let title = titles.first else { return }
    let body = item.offices[0].flatMap { existing(title.body == nil ? .place : .organization, $0.text) }
    guard let holder = holders[Office(title: spellingKey(title.title), body: body)] else { return }
    addMention(holder, passage: item.mention.passage, range: item.mention.range)
    notePerson(holder, at: item.mention)
  }

  // MARK: Places

  /// "khối 9" is a grade of pupils where the article names no ward that could have blocks.
  private func isSchoolGrade(_ area: AreaName) -> Bool {
    area.noun == "khối" && area.outer.isEmpty && area.name?.allSatisfy(\.isNumber) == true && !hasWards
  }

  /// One street has one page, under the fullest noun that the article uses.
  private mutating func collectPlace(_ place: PlaceName, _ name: CanonicalName, at mention: Mention) {
    let family = place.family.map { $0 + " " + place.name }
    let index = family.flatMap { existing(.place, $0) } ?? entity(.place, name)
    if let family { alsoKnown(index, as: family) }
    if name.text.count > entities[index].name.count {
      update(index) { $0.name = name.text.prefix(1).uppercased() + name.text.dropFirst() }
    }
    addMention(index, passage: mention.passage, range: mention.range)
  }

  /// "khối 2" is the "khối 2, phường Hoàng Văn Thụ" of the same article.
  private static func blockNames(_ resolved: [ResolvedMention]) -> [String: CanonicalName] {
    var names: [String: CanonicalName] = [:]
    for item in resolved {
      guard case .area(let area) = item.mention.content, let outer = area.outer.first, let name = item.name else {
        continue
      }
      let short = name.text.dropLast(outer.noun.count + 3 + (outer.name?.count ?? 0))
      names[spellingKey(String(short))] = name
    }
    return names
  }

  /// A place inside the name of a body counts where the article means it elsewhere by its noun: "của phường".
  private mutating func addPlacesMeantByTheirNoun(_ resolved: [ResolvedMention]) {
    var meant: Set<Key> = []
    for item in resolved {
      if case .area(let area) = item.mention.content, area.name == nil, let name = item.name, name.isComplete {
        meant.insert(Key(.place, name.text))
      }
    }
    for item in resolved {
      guard case .body(let body) = item.mention.content, let area = body.area, area.name != nil, area.outer.isEmpty
      else { continue }
      let name = area.noun + " " + (area.name ?? "")
      guard meant.contains(Key(.place, name)), existing(.place, name) == nil else { continue }
      addMention(entity(.place, CanonicalName(text: name)), passage: item.mention.passage, range: area.range)
    }
  }
}
