import NewsReading
import VietnameseText

/// How often two entities stand together.
package struct CoAppearance: Hashable, Sendable {
  package var entity: Int32
  package var articles: Int
  package var sentences: Int

  package init(entity: Int32, articles: Int, sentences: Int) {
    self.entity = entity
    self.articles = articles
    self.sentences = sentences
  }
}

extension Archive {
  /// Who and what appears in the same articles, those of the same sentences first. Takes time linear in the mentions
  /// of the entity's articles.
  package func coAppearances(of entity: Int32) -> [CoAppearance] {
    var counts: [Int32: CoAppearance] = [:]
    for index in entities[Int(entity)].articles {
      let article = articles[Int(index)]
      for other in article.entities where other != entity {
        counts[other, default: CoAppearance(entity: other, articles: 0, sentences: 0)].articles += 1
      }
      for other in Self.sentenceMates(of: entity, in: article) { counts[other]?.sentences += 1 }
    }
    return counts.values.sorted {
      ($1.sentences, $1.articles, $0.entity) < ($0.sentences, $0.articles, $1.entity)
    }
  }

  /// The others in each sentence that mentions an entity, once a sentence.
  private static func sentenceMates(of entity: Int32, in article: Article) -> [Int32] {
    let sentences = Set(article.mentions.lazy.filter { $0.entity == entity }.map(\.evidence.sentence))
    struct Place: Hashable { let sentence: TextSpan, entity: Int32 }
    var seen: Set<Place> = []
    return article.mentions.compactMap { mention in
      guard mention.entity != entity, sentences.contains(mention.evidence.sentence),
        seen.insert(Place(sentence: mention.evidence.sentence, entity: mention.entity)).inserted
      else { return nil }
      return mention.entity
    }
  }
}
