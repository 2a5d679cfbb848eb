import NewsReading
import VietnameseText

/// One immutable snapshot of all articles: everything a request may ask. Things are named by their index; the order of
/// each list is its default order.
package struct Archive: Sendable {
  package let digest: ArchiveDigest
  let store: ArchiveStore
  let articleWords: SearchIndex
  let entityWords: SearchIndex
  let timelineWords: SearchIndex
  let figureWords: SearchIndex
  let tenureWords: SearchIndex
  let lists: ListIndexes
  let together: CoAppearanceIndex

  /// `afterStep` is called after indexing the words of the articles, which takes most memory.
  init(_ tables: consuming ArchiveTables, digest: ArchiveDigest, afterStep: (LoadStep) -> Void) {
    let store = ArchiveStore(tables)
    self.store = store
    self.digest = digest
    articleWords = store.tables.articleWords()
    afterStep(.articleWords)
    ((timelineWords, lists, together), (entityWords, tenureWords, figureWords)) = Workers.both({
      (store.tables.timelineWords(), ListIndexes(store.tables), CoAppearanceIndex(store.tables))
    }) {
      (store.tables.entityWords(), store.tables.tenureWords(), store.tables.figureWords())
    }
  }

  /// Newest first.
  package var articles: Rows<Article> { Rows(store: store, count: store.tables.articles.count) }
  /// Most mentioned first.
  package var entities: Rows<Entity> { Rows(store: store, count: store.tables.entities.count) }
  /// Oldest first.
  package var timeline: Rows<TimelineItem> { Rows(store: store, count: store.tables.timeline.count) }
  /// Newest article first, then in text order.
  package var figures: Rows<Figure> { Rows(store: store, count: store.tables.figures.count) }
  /// Last seen first.
  package var tenures: Rows<Tenure> { Rows(store: store, count: store.tables.tenures.count) }
  package var articleSlugs: SlugRegistry { store.tables.articleSlugs }
  package var entitySlugs: SlugRegistry { store.tables.entitySlugs }

  /// `a-hoi-nghi-3`: an article's id and a number.
  package func id(of item: TimelineItem) -> String {
    "\(store.tables.articleSlugs.slug(of: item.citation.article))-\(item.number)"
  }

  /// The first mention of an entity in each of its newest articles, at most so many.
  package func sightings(of entity: Int32, limit: Int) -> [Citation] {
    store.tables.articlesOfEntity[Int(entity)].prefix(limit).compactMap { index in
      let article = store.tables.articles[Int(index)]
      return store.tables.mentions[article.mentions.ints].first { $0.entity == entity }
        .map { Citation(article: index, evidence: store.tables.evidence($0.evidence, in: article)) }
    }
  }

  /// The words of a piece of evidence, or of the sentence around it.
  package func text(_ span: TextSpan, in article: Int32) -> String { articles[Int(article)].text(span) }
}

extension Archive {
  /// In the order of the types.
  package var entityCounts: [(type: EntityType, count: Int)] {
    EntityType.allCases.map { type in (type, lists.entitiesOfType[type]?.count ?? 0) }
  }
}
