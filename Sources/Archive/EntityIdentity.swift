import NewsReading
import VietnameseText

/// Decides which findings of different articles are one entity: the same type and the same name, whatever the tone
/// placement and the case. A document is its kind, number and issuer; a name that says nothing outside its article
/// stays with it.
struct EntityIdentity {
  /// For each numbered document, the identities of the issuers that articles name.
  private var issuers: [String: Set<String>] = [:]

  init(_ articles: [ReadArticle]) {
    for article in articles {
      for entity in article.entities {
        guard let numbered = Self.numberedDocument(entity) else { continue }
        let issuer = Self.issuer(of: entity, in: article)
        if let issuer { issuers[numbered, default: []].insert(issuer) }
      }
    }
  }

  /// Unique over the archive, equal for what is one entity.
  func key(of entity: FoundEntity, in article: ReadArticle) -> String {
    guard let numbered = Self.numberedDocument(entity) else { return Self.nameKey(entity, in: article) }
    let known = issuers[numbered] ?? []
    if let issuer = Self.issuer(of: entity, in: article) { return "\(numbered)|\(issuer)" }
    // Without an issuer: the only one known; where several are known, nobody can tell which.
    if known.count == 1, let only = known.first { return "\(numbered)|\(only)" }
    return known.isEmpty ? numbered : "\(numbered)|\(article.fileName)"
  }

  private static func numberedDocument(_ entity: FoundEntity) -> String? {
    guard entity.type == .document, let document = entity.document, let number = document.number else { return nil }
    return "document|\(spellingKey(document.kind))|\(spellingKey(number))"
  }

  private static func issuer(of entity: FoundEntity, in article: ReadArticle) -> String? {
    guard let issuer = entity.document?.issuer, article.entities.indices.contains(issuer) else { return nil }
    return nameKey(article.entities[issuer], in: article)
  }

  private static func nameKey(_ entity: FoundEntity, in article: ReadArticle) -> String {
    let key = "\(entity.type.rawValue)|\(spellingKey(entity.name))"
    return entity.isNameComplete ? key : "\(key)|\(article.fileName)"
  }
}
