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
  let together: CoAppearanceIndex

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
    articleWords = SearchIndex(documentCount: articles.count) { index in
      let article = articles[index]
      return SearchIndex.Texts(
        title: article.title.map { [$0] } ?? [], names: article.entities.map { entities[Int($0)].name },
        body: article.paragraphs.map { article.text[$0.span] })
    }
    entityWords = SearchIndex(documentCount: entities.count) { index in
      SearchIndex.Texts(title: [entities[index].name], names: entities[index].aliases)
    }
    timelineWords = SearchIndex(documentCount: timeline.count) { index in
      SearchIndex.Texts(
        title: [timeline[index].text], names: timeline[index].entities.map { entities[Int($0)].name })
    }
    figureWords = SearchIndex(documentCount: figures.count) { index in
      let figure = figures[index]
      return SearchIndex.Texts(
        title: [figure.about, figure.unit], names: figure.entities.map { entities[Int($0)].name },
        body: [articles[Int(figure.citation.article)].text[figure.citation.evidence.sentence]])
    }
    tenureWords = SearchIndex(documentCount: tenures.count) { index in
      let tenure = tenures[index]
      return SearchIndex.Texts(
        title: [tenure.title],
        names: ([tenure.person] + [tenure.organization].compactMap { $0 }).map { entities[Int($0)].name })
    }
    orders = ListOrders(articles: articles, entities: entities)
    together = CoAppearanceIndex(articles: articles, entities: entities)
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
