import NewsReading
import VietnameseText

/// Says which findings of different articles are one entity: the same type and the same name, whatever the tone placement
/// and the case. A document is its kind, number and issuer; a name that says nothing outside its article stays with it.
enum EntityIdentity {
  /// Equal for what is one entity; a numbered document's without its issuer, see `EntityMerging`.
  static func key(of entity: FoundEntity, in article: ReadArticle) -> String {
    if entity.type == .document, let document = entity.document, let number = document.number {
      return "document|\(spellingKey(document.kind))|\(spellingKey(number))"
    }
    return nameKey(entity, in: article)
  }

  static func issuer(of document: FoundDocument, in article: ReadArticle) -> String? {
    guard let issuer = document.issuer, article.entities.indices.contains(issuer) else { return nil }
    return nameKey(article.entities[issuer], in: article)
  }

  private static func nameKey(_ entity: FoundEntity, in article: ReadArticle) -> String {
    let key = "\(entity.type.rawValue)|\(spellingKey(entity.name))"
    return entity.isNameComplete ? key : "\(key)|\(article.fileName)"
  }
}
