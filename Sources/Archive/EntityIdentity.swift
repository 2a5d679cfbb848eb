import NewsReading
import VietnameseText

/// Says which findings of different articles are one entity: the same type and the same name, whatever the tone placement
/// and the case. A document is its kind, number and issuer; a name that says nothing outside its article stays with it.
enum EntityIdentity {
  /// Equal for what is one entity; a numbered document's without its issuer, see `EntityMerging`. In UTF-8, as all keys.
  static func key(of entity: FoundEntity, in article: ReadArticle) -> [UInt8] {
    if entity.type == .document, let document = entity.document, let number = document.number {
      return joined([Array("document".utf8), spellingBytes(document.kind), spellingBytes(number)])
    }
    return nameKey(entity, in: article)
  }

  static func issuer(of document: FoundDocument, in article: ReadArticle) -> [UInt8]? {
    guard let issuer = document.issuer, article.entities.indices.contains(issuer) else { return nil }
    return nameKey(article.entities[issuer], in: article)
  }

  private static func nameKey(_ entity: FoundEntity, in article: ReadArticle) -> [UInt8] {
    let parts = [Array(entity.type.rawValue.utf8), spellingBytes(entity.name)]
    return joined(entity.isNameComplete ? parts : parts + [Array(article.fileName.utf8)])
  }

  private static func joined(_ parts: [[UInt8]]) -> [UInt8] {
    var key = parts[0]
    for part in parts.dropFirst() { key += [UInt8(ascii: "|")] + part }
    return key
  }
}
