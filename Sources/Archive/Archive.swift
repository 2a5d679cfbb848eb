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

  init(_ tables: consuming ArchiveTables, digest: ArchiveDigest, afterStep: () -> Void) {
    store = ArchiveStore(tables)
    self.digest = digest
    let store = store
    func index(_ count: Int, _ texts: @Sendable (Int) -> SearchIndexBuilder.Texts) -> SearchIndex {
      SearchIndexBuilder.index(of: count, in: store.tables.texts, texts: texts)
    }
    articleWords = index(store.tables.articles.count) { index in
      let article = store.tables.articles[index]
      return .init(
        title: article.title == .none ? [] : [article.title],
        names: store.tables.entitiesOfArticle[index].map { store.tables.entities[Int($0)].name },
        body: store.tables.paragraphs[article.paragraphs.ints].map { article.text.part($0.span.start..<$0.span.end) })
    }
    afterStep()
    entityWords = index(store.tables.entities.count) { index in
      .init(title: [store.tables.entities[index].name], names: Array(store.tables.aliases[index]))
    }
    timelineWords = index(store.tables.timeline.count) { index in
      .init(
        title: [store.tables.timeline[index].text],
        names: store.tables.entitiesOfItem[index].map { store.tables.entities[Int($0)].name })
    }
    figureWords = index(store.tables.figures.count) { index in
      .init(
        title: [store.tables.figures[index].about, store.tables.figures[index].unit],
        names: store.tables.entitiesOfFigure[index].map { store.tables.entities[Int($0)].name })
    }
    tenureWords = index(store.tables.tenures.count) { index in
      let tenure = store.tables.tenures[index]
      return .init(
        title: [tenure.title],
        names: [tenure.person, tenure.organization].filter { $0 >= 0 }.map { store.tables.entities[Int($0)].name })
    }
    lists = ListIndexes(store.tables)
    together = CoAppearanceIndex(store.tables)
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
