import VietnameseText

/// Gathers the mentions of an article into entities: one for each thing, however it was written.
struct EntityCollector {
  struct Key: Hashable {
    var type: EntityType
    var name: NameKey

    init(_ type: EntityType, _ name: String) {
      self.type = type
      self.name = NameKey(name)
    }

    /// Few names are of two types, and the type would be hashed as text.
    func hash(into hasher: inout Hasher) { hasher.combine(name) }

    func _rawHashValue(seed: Int) -> Int { name._rawHashValue(seed: seed) }
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
  var offices = OfficeHolders()
  /// The first session of each number: what "kỳ họp thứ 12" means further down.
  var sessions: [String: Int] = [:]
  /// The full names of the article by their last syllable, and by their last two.
  private var fullNames: [NameKey: String] = [:]
  private var lastByGivenName: [NameKey: Int] = [:]
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
    var entity = FoundEntity(type: type, name: capitalized(name.text))
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

  /// No article writes one name in more ways.
  private static let mostAliases = 64

  mutating func addMention(_ index: Int, passage: Int, range: Range<Int>) {
    let passage = passages[passage]
    let evidence = passage.evidence(range)
    // Two offices may share one body.
    guard entities[index].mentions.last?.span != evidence.span else { return }
    let alias = passage.string(range)
    if entities[index].aliases.count < Self.mostAliases, !entities[index].aliases.contains(alias) {
      entities[index].aliases.append(alias)
    }
    entities[index].mentions.append(evidence)
  }

  mutating func update(_ index: Int, _ change: (inout FoundEntity) -> Void) {
    change(&entities[index])
  }

  mutating func noteIssueDate(of document: Int, at byte: Int32) {
    issueOrder.append((byte, document))
  }

  mutating func noteDocument(_ document: Int?) { lastDocument = document }

  mutating func notePerson(_ person: Int, at mention: Mention) {
    lastPerson = person
    lastByGivenName[NameKey(lastWords(1, of: entities[person].name))] = person
    peopleNamed.append((mention.passage, mention.range.lowerBound, person))
  }
}

private let space = UInt8(ascii: " ")

/// So many words from the end of a name, which has one space between two.
private func lastWords(_ count: Int, of name: String) -> String {
  var start = name.utf8[...]
  for _ in 0..<count { start = start.prefix(upTo: start.lastIndex(of: space) ?? start.startIndex) }
  return start.isEmpty ? name : String(name[name.utf8.index(after: start.endIndex)...])
}

extension EntityCollector {
  /// Somebody whose full name comes later, or never: then it is a person of this article only.
  private mutating func personNamedLater(_ part: String) -> Int {
    guard let name = fullNames[NameKey(part)] else {
      return entity(.person, CanonicalName(text: part, isComplete: false))
    }
    return entity(.person, CanonicalName(text: name))
  }

  /// "ông Tám Em" is the Bùi Văn Tám Em of the same article.
  func fullName(_ name: String) -> String {
    existing(.person, name) == nil ? fullNames[NameKey(name)] ?? name : name
  }

  private static func fullNames(_ resolved: [ResolvedMention]) -> [NameKey: String] {
    var names: [NameKey: String] = [:]
    for item in resolved {
      guard case .person(let name, _) = item.mention.content else { continue }
      let wordCount = name.utf8.count { $0 == space } + 1
      for count in 1...2 where wordCount > count + 1 || wordCount == 2 && count == 1 {
        let part = NameKey(lastWords(count, of: name))
        if names[part] == nil { names[part] = name }
      }
    }
    return names
  }

  /// All entities of an article, in order of first mention.
  static func entities(of resolved: [ResolvedMention], in passages: [Passage]) -> EntityCollector {
    var collector = EntityCollector(passages: passages, hasWards: resolved.contains { $0.mention.namesWard })
    collector.fullNames = fullNames(resolved)
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

  private mutating func collect(_ item: ResolvedMention, congresses: CongressIndex, blocks: [NameKey: CanonicalName]) {
    let mention = item.mention
    switch mention.content {
    case .person(let name, let titles):
      collectPerson(name, titles: titles, item, blocks: blocks)
    case .personByTitle(let titles):
      collectHolder(of: titles, item)
    case .appointment:
      collectAppointment(item, blocks: blocks)
    case .career:
      if let person = lastPerson { addPositions(of: item, to: person, blocks: blocks) }
    case .personByGivenName(let name, _):
      let person = lastByGivenName[NameKey(name)] ?? personNamedLater(name)
      addMention(person, passage: mention.passage, range: mention.range)
      addPositions(of: item, to: person, blocks: blocks)
      notePerson(person, at: mention)
    case .personAgain:
      if let person = lastPerson { notePerson(person, at: mention) }
    case .body(let body):
      if let name = item.name {
        if case .council = body.kind {
          offices.council = (body, name, mention.passage)
          if body.own.begins(with: "Hội đồng") { offices.assembly = offices.council }
        }
        addMention(entity(.organization, name), passage: mention.passage, range: mention.range)
      }
    case .area(let area):
      guard area.name != nil, let name = item.name, !isSchoolGrade(area) else { return }
      let full = blocks.isEmpty ? name : blocks[NameKey(name.text)] ?? name
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
      update(index) { $0.name = capitalized(name.text) }
    }
    addMention(index, passage: mention.passage, range: mention.range)
  }

  /// "khối 2" is the "khối 2, phường Hoàng Văn Thụ" of the same article.
  private static func blockNames(_ resolved: [ResolvedMention]) -> [NameKey: CanonicalName] {
    var names: [NameKey: CanonicalName] = [:]
    for item in resolved {
      guard case .area(let area) = item.mention.content, let outer = area.outer.first, let name = item.name else {
        continue
      }
      let short = name.text.dropLast(outer.noun.count + 3 + (outer.name?.count ?? 0))
      names[NameKey(String(short))] = name
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
    if meant.isEmpty { return }
    for item in resolved {
      guard case .body(let body) = item.mention.content, let area = body.area, area.name != nil, area.outer.isEmpty
      else { continue }
      let name = area.noun + " " + (area.name ?? "")
      guard meant.contains(Key(.place, name)), existing(.place, name) == nil else { continue }
      addMention(entity(.place, CanonicalName(text: name)), passage: item.mention.passage, range: area.range)
    }
  }
}
