import Archive

/// What a reload changed.
struct SnapshotDifference: Equatable, CustomStringConvertible {
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

  var articles: Changes
  var entities: Changes

  init(from old: Archive, to new: Archive) {
    articles = Changes(from: Self.articles(of: old), to: Self.articles(of: new))
    entities = Changes(from: Self.entities(of: old), to: Self.entities(of: new))
  }

  /// `1 article added (tin-moi), 0 gone, 0 changed; 2 entities added, 0 gone, 1 changed`, or `nothing changed`.
  var description: String {
    if articles.isEmpty && entities.isEmpty { return "nothing changed" }
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

  private static func articles(of archive: Archive) -> [String: String] {
    Dictionary(uniqueKeysWithValues: archive.articles.map { ($0.id, $0.text) })
  }

  private struct EntityContent: Equatable {
    let name: String
    let aliases: [String]
    let counts: [Int]
  }

  private static func entities(of archive: Archive) -> [String: EntityContent] {
    let pairs = archive.entities.map { entity in
      let counts = [
        entity.mentionCount, entity.articles.count, entity.tenures.count, entity.timeline.count, entity.figures.count,
      ]
      return (entity.id, EntityContent(name: entity.name, aliases: entity.aliases, counts: counts))
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
}
