import Archive

/// What a reload changed in what is served.
struct SnapshotDifference: CustomStringConvertible {
  struct Changes: Equatable {
    /// Ids in order.
    var added: [String] = []
    var gone: [String] = []
    var changed: [String] = []

    /// Both by id; a thing is changed if its content is not the same. Takes linear time, but for sorting the ids.
    init<Content: Equatable>(from old: [String: Content], to new: [String: Content]) {
      added = new.keys.filter { old[$0] == nil }.sorted()
      gone = old.keys.filter { new[$0] == nil }.sorted()
      changed = new.filter { id, content in old[id].map { $0 != content } ?? false }.keys.sorted()
    }

    var isEmpty: Bool { added.isEmpty && gone.isEmpty && changed.isEmpty }
  }

  let articles: Changes
  let entities: Changes
  private let isSameFolder: Bool

  init(from old: Archive, to new: Archive) {
    articles = Changes(from: Self.articles(of: old), to: Self.articles(of: new))
    entities = Changes(from: Self.entities(of: old), to: Self.entities(of: new))
    isSameFolder = old.digest == new.digest
  }

  /// `1 article added (tin-moi), 0 gone, 0 changed; 2 entities added, 0 gone, 1 changed`, or `nothing changed`.
  var description: String {
    if isSameFolder { return "nothing changed" }
    if articles.isEmpty && entities.isEmpty { return "files changed, but no article or entity did" }
    return "\(counted(articles.added.count, "article", "articles")) added\(named(articles.added)), "
      + "\(articles.gone.count) gone\(named(articles.gone)), \(articles.changed.count) changed\(named(articles.changed)); "
      + "\(counted(entities.added.count, "entity", "entities")) added, \(entities.gone.count) gone, "
      + "\(entities.changed.count) changed"
  }

  private func named(_ ids: [String]) -> String {
    let shown = 5
    if ids.isEmpty { return "" }
    return " (\(ids.prefix(shown).joined(separator: ", "))\(ids.count > shown ? ", …" : ""))"
  }

  private static func articles(of archive: Archive) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: archive.articles.map { ($0.id, $0.textHash) })
  }

  /// A hash of what each entity's page tells; of others by name, because their places in the arrays change.
  private static func entities(of archive: Archive) -> [String: Int] {
    func name(_ entity: Int32?) -> String? { entity.map { archive.entities[Int($0)].name } }
    let pairs = archive.entities.map { entity in
      var hasher = Hasher()
      hasher.combine(entity.name)
      hasher.combine(entity.aliases)
      hasher.combine(entity.mentionCount)
      hasher.combine(entity.articles.map { archive.articles[Int($0)].id })
      hasher.combine(entity.date)
      hasher.combine(name(entity.within))
      if let document = entity.document {
        hasher.combine([document.number, document.kind, name(document.issuer), document.about])
        hasher.combine(document.issued)
      }
      for tenure in entity.tenures.map({ archive.tenures[Int($0)] }) {
        hasher.combine([tenure.title, name(tenure.person), name(tenure.organization)])
        hasher.combine(tenure.seen)
      }
      for item in entity.timeline.map({ archive.timeline[Int($0)] }) {
        hasher.combine(item.date)
        hasher.combine(item.text)
      }
      for figure in entity.figures.map({ archive.figures[Int($0)] }) {
        hasher.combine([figure.value, figure.of])
        hasher.combine([figure.unit, figure.about])
      }
      return (entity.id, hasher.finalize())
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
}
