import NewsReading
import VietnameseText

/// What a snapshot is made of, before anything is worked out from it.
struct ArchiveParts {
  var articles: [Article]
  var entities: [Entity]
  var timeline: [TimelineItem] = []
  var figures: [Figure] = []
  var tenures: [Tenure] = []
  let articleSlugs: SlugRegistry
  let entitySlugs: SlugRegistry
}

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

  init(_ parts: ArchiveParts, digest: ArchiveDigest) {
    let (articles, entities, timeline) = (parts.articles, parts.entities, parts.timeline)
    let (figures, tenures) = (parts.figures, parts.tenures)
    self.articles = articles
    self.entities = entities
    self.timeline = timeline
    self.figures = figures
    self.tenures = tenures
    self.digest = digest
    articleSlugs = parts.articleSlugs
    entitySlugs = parts.entitySlugs
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
        title: [figure.about, figure.unit], names: figure.entities.map { entities[Int($0)].name })
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

  /// `a-hoi-nghi-3`: an article's id and a number.
  package func id(of item: TimelineItem) -> String { "\(articles[Int(item.citation.article)].id)-\(item.number)" }

  /// The first mention of an entity in each of its newest articles, at most so many.
  package func sightings(of entity: Int32, limit: Int) -> [Citation] {
    entities[Int(entity)].articles.prefix(limit).compactMap { article in
      articles[Int(article)].mentions.first { $0.entity == entity }
        .map { Citation(article: article, evidence: $0.evidence) }
    }
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
