import NewsReading
import VietnameseText

/// One immutable snapshot of all articles: everything a request may ask. Things are named by their index; the order of
/// each array is the default order of its list.
package struct Archive: Sendable {
  /// Newest first.
  package let articles: [Article]
  /// Most mentioned first.
  package let entities: [Entity]
  /// Oldest first.
  package let timeline: [TimelineItem]
  /// Newest article first, then in text order.
  package let figures: [Figure]
  /// Last seen first.
  package let tenures: [Tenure]
  package let digest: ArchiveDigest
  package let articleSlugs: SlugRegistry
  package let entitySlugs: SlugRegistry
  let articleWords: SearchIndex
  let entityWords: SearchIndex
  let timelineWords: SearchIndex
  let figureWords: SearchIndex
  let tenureWords: SearchIndex
  let orders: ListOrders

  /// How many mentions an entity keeps as evidence, one from each of its newest articles.
  package static let sightingLimit = 10

  init(
    articles: [Article], entities: [Entity], timeline: [TimelineItem], figures: [Figure], tenures: [Tenure],
    digest: ArchiveDigest, articleSlugs: SlugRegistry, entitySlugs: SlugRegistry
  ) {
    self.articles = articles
    self.entities = entities
    self.timeline = timeline
    self.figures = figures
    self.tenures = tenures
    self.digest = digest
    self.articleSlugs = articleSlugs
    self.entitySlugs = entitySlugs
    articleWords = Self.index(articles) { article in
      (
        article.title.map { [$0] } ?? [], article.entities.map { entities[Int($0)].name },
        article.paragraphs.map { article.text[$0.span] }
      )
    }
    entityWords = Self.index(entities) { ([$0.name], $0.aliases, []) }
    timelineWords = Self.index(timeline) { item in
      ([item.text], item.entities.map { entities[Int($0)].name }, [])
    }
    figureWords = Self.index(figures) { figure in
      (
        [figure.about, figure.unit], figure.entities.map { entities[Int($0)].name },
        [articles[Int(figure.citation.article)].text[figure.citation.evidence.sentence]]
      )
    }
    tenureWords = Self.index(tenures) { tenure in
      ([tenure.title], ([tenure.person] + [tenure.organization].compactMap { $0 }).map { entities[Int($0)].name }, [])
    }
    orders = ListOrders(articles: articles, entities: entities)
  }

  private static func index<Element>(
    _ elements: [Element], texts: (Element) -> (title: [String], names: [String], body: [String])
  ) -> SearchIndex {
    var index = SearchIndex()
    for element in elements {
      let (title, names, body) = texts(element)
      index.add(title: title, names: names, body: body)
    }
    index.seal()
    return index
  }

  /// The words of a piece of evidence, or of the sentence around it.
  package func text(_ span: TextSpan, in article: Int32) -> String { articles[Int(article)].text[span] }
}

extension Archive {
  /// In the order of the types.
  package var entityCounts: [(type: EntityType, count: Int)] {
    EntityType.allCases.map { type in (type, entities.count { $0.type == type }) }
  }
}
