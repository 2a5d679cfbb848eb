import NewsReading
import VietnameseText

/// Where an article stands while parts are merged.
struct PartPlace: Sendable {
  var part: Int
  var article: Int
}

/// Merges the entities of all articles, in time that grows little faster than their number: strings become numbers once,
/// then everything is counted and sorted by number.
struct EntityMerging {
  struct Merged {
    let key: Int32
    let type: EntityType
    var name: Int32 = -1
    var aliases: [Int32] = []
    var mentionCount: UInt32 = 0
    /// Of the first document found.
    var number: Int32 = -1
  }

  /// Of all parts.
  private(set) var strings = StringTable()
  /// Most mentioned first.
  private(set) var entities: [Merged] = []
  /// Their permalinks.
  private(set) var slugs = SlugRegistry()
  /// For each part, for each of its entities, the index in `entities`.
  private(set) var entityOf: [[Int32]] = []

  private var stringOf: [[Int32]] = []
  private var issuers: [Int32: Set<Int32>] = [:]

  /// `order` is that of the archive: what comes first there decides where articles differ.
  init(_ parts: [ReadPart], order: [PartPlace]) {
    for part in parts {
      stringOf.append((0..<Int32(part.strings.count)).map { strings.number(of: $0, in: part.strings) })
    }
    for (part, map) in zip(parts, stringOf) {
      for entity in part.entities where entity.isNumbered && entity.issuerKey >= 0 {
        issuers[map[Int(entity.key)], default: []].insert(map[Int(entity.issuerKey)])
      }
    }
    entityOf = parts.map { [Int32](repeating: -1, count: $0.entities.count) }
    var numbers: [Int32: Int32] = [:]
    /// Entity in the upper half, string in the lower.
    var names: [UInt64] = []
    var aliases: [UInt64] = []
    for place in order {
      let part = parts[place.part]
      let map = stringOf[place.part]
      for index in part.articles[place.article].entities.ints {
        let found = part.entities[index]
        let key = self.key(of: found, map, part.articles[place.article].record, part)
        let number = numbers[key] ?? Int32(entities.count)
        if Int(number) == entities.count {
          numbers[key] = number
          entities.append(Merged(key: key, type: found.type))
          if found.document >= 0, part.documents[Int(found.document)].number >= 0 {
            entities[Int(number)].number = map[Int(part.documents[Int(found.document)].number)]
          }
        }
        entityOf[place.part][index] = number
        entities[Int(number)].mentionCount += found.mentionCount
        names.append(UInt64(number) << 32 | UInt64(map[Int(found.name)]))
        for alias in part.aliases[found.aliases.ints] { aliases.append(UInt64(number) << 32 | UInt64(map[Int(alias)])) }
      }
    }
    settleNames(&names)
    settleAliases(aliases)
    sortByMentions()
    stringOf = []
    issuers = [:]
  }

  /// Unique over the archive, equal for what is one entity. A document without an issuer is that of the only one known;
  /// where several are known, nobody can tell which.
  private mutating func key(of entity: ReadPart.Entity, _ map: [Int32], _ article: ArticleRecord, _ part: ReadPart)
    -> Int32
  {
    let key = map[Int(entity.key)]
    guard entity.isNumbered, let known = issuers[key] else { return key }
    if entity.issuerKey >= 0 { return composed(key, strings[map[Int(entity.issuerKey)]]) }
    if known.count == 1, let only = known.first { return composed(key, strings[only]) }
    let name = article.fileName
    return composed(
      key, String(decoding: part.texts.bytes[Int(name.offset)..<Int(name.offset + name.length)], as: UTF8.self))
  }

  private mutating func composed(_ key: Int32, _ rest: String) -> Int32 {
    strings.number(of: "\(strings[key])|\(rest)")
  }

  /// The form most often found; among equals the one with the usual tone placement, then by code points.
  private mutating func settleNames(_ names: inout [UInt64]) {
    names.sort()
    var forms: [(count: Int, name: Int32)] = []
    var index = 0
    while index < names.count {
      let start = index
      while index < names.count, names[index] == names[start] { index += 1 }
      forms.append((index - start, Int32(truncatingIfNeeded: names[start])))
      let entity = Int(names[start] >> 32)
      guard index == names.count || Int(names[index] >> 32) != entity else { continue }
      entities[entity].name = forms.count == 1 ? forms[0].name : usual(forms)
      forms = []
    }
  }

  private func usual(_ forms: [(count: Int, name: Int32)]) -> Int32 {
    let candidates = forms.map { form in
      let text = strings[form.name]
      return (count: form.count, isUnusual: withUsualTonePlacement(text) != text, text: text, name: form.name)
    }
    return candidates.min {
      ($1.count, $0.isUnusual ? 1 : 0, $0.text) < ($0.count, $1.isUnusual ? 1 : 0, $1.text)
    }?.name ?? forms[0].name
  }

  /// In order of first appearance, without the name itself.
  private mutating func settleAliases(_ aliases: [UInt64]) {
    var known: Set<UInt64> = []
    for alias in aliases where known.insert(alias).inserted {
      let (entity, string) = (Int(alias >> 32), Int32(truncatingIfNeeded: alias))
      if entities[entity].name != string { entities[entity].aliases.append(string) }
    }
  }

  /// Ties stand in the order of their permalinks.
  private mutating func sortByMentions() {
    let (entities, strings) = (entities, strings)
    let unordered = SlugRegistry(count: entities.count) { Self.slugName(of: entities[$0], strings) }
    let order = entities.indices.sorted { a, b in
      let (first, second) = (entities[a].mentionCount, entities[b].mentionCount)
      return first != second ? first > second : unordered.precedes(Int32(a), Int32(b))
    }
    slugs = unordered.reordered(order)
    var rank = [Int32](repeating: 0, count: entities.count)
    for (position, index) in order.enumerated() { rank[index] = Int32(position) }
    self.entities = order.map { entities[$0] }
    for part in entityOf.indices {
      for index in entityOf[part].indices { entityOf[part][index] = rank[Int(entityOf[part][index])] }
    }
  }

  /// A document whose number holds letters is called by it: `40-nq-tu`.
  private static func slugName(of entity: Merged, _ strings: StringTable) -> SlugRegistry.Name {
    let number = entity.number < 0 ? nil : strings[entity.number]
    let hasLetters = number?.unicodeScalars.contains { $0.properties.isAlphabetic } ?? false
    return SlugRegistry.Name(
      text: hasLetters ? number ?? "" : strings[entity.name], identity: strings[entity.key],
      fallback: entity.type.rawValue)
  }
}
