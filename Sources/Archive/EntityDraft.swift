import NewsReading
import VietnameseText

/// An entity while articles are merged: its names and how often it is mentioned.
struct EntityDraft {
  let key: String
  let type: EntityType
  private(set) var name: String
  private(set) var aliases: [String] = []
  private(set) var mentionCount = 0
  private var number: String?
  /// How often each exact form of the name was found.
  private var spellings: [String: Int] = [:]
  private var known: Set<String> = []

  private init(key: String, _ found: FoundEntity) {
    self.key = key
    type = found.type
    name = found.name
    number = found.document?.number
  }

  /// All entities, most mentioned first; and for each article, for each of its findings, the index of its entity.
  static func merged(_ articles: [ReadArticle]) -> (drafts: [EntityDraft], entityOf: [[Int32]]) {
    let identity = EntityIdentity(articles)
    var drafts: [EntityDraft] = []
    var indices: [String: Int32] = [:]
    var entityOf: [[Int32]] = []
    let keys = concurrentMap(articles.count) { index in
      articles[index].entities.map { identity.key(of: $0, in: articles[index]) }
    }
    for (article, keys) in zip(articles, keys) {
      entityOf.append(
        zip(article.entities, keys).map { found, key in
          let index = indices[key] ?? Int32(drafts.count)
          if Int(index) == drafts.count {
            indices[key] = index
            drafts.append(EntityDraft(key: key, found))
          }
          drafts[Int(index)].add(found)
          return index
        })
    }
    for index in drafts.indices { drafts[index].settleName() }
    let order = drafts.indices.sorted { a, b in
      let (first, second) = (drafts[a], drafts[b])
      if first.mentionCount != second.mentionCount { return first.mentionCount > second.mentionCount }
      return first.key.utf8.lexicographicallyPrecedes(second.key.utf8)
    }
    var rank = [Int32](repeating: 0, count: drafts.count)
    for (position, index) in order.enumerated() { rank[index] = Int32(position) }
    return (order.map { drafts[$0] }, entityOf.map { $0.map { rank[Int($0)] } })
  }

  private mutating func add(_ found: FoundEntity) {
    mentionCount += found.mentions.count
    spellings[found.name, default: 0] += 1
    for alias in found.aliases where known.insert(alias).inserted { aliases.append(alias) }
  }

  /// The form most often found; among equals the one with the usual tone placement, then by code points.
  private mutating func settleName() {
    let forms = spellings.map { (count: $0.value, isUnusual: withUsualTonePlacement($0.key) != $0.key, name: $0.key) }
    name =
      forms.min { ($1.count, $0.isUnusual ? 1 : 0, $0.name) < ($0.count, $1.isUnusual ? 1 : 0, $1.name) }?.name ?? name
    aliases.removeAll { $0 == name }
    spellings = [:]
    known = []
  }

  /// A document whose number holds letters is called by it: `40-nq-tu`.
  var slugName: SlugRegistry.Name {
    let hasLetters = number?.unicodeScalars.contains { $0.properties.isAlphabetic } ?? false
    return SlugRegistry.Name(text: hasLetters ? number ?? name : name, identity: key, fallback: type.rawValue)
  }
}
