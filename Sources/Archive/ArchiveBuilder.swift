import NewsReading
import VietnameseText

/// Turns read articles into one snapshot. The order in which they come makes no difference.
package struct ArchiveBuilder {
  /// Newest first.
  private let read: [ReadArticle]
  private let articleSlugs: SlugRegistry
  /// Most mentioned first.
  private let drafts: [EntityDraft]
  private let entitySlugs: SlugRegistry
  /// For each article, for each of its findings, the index of the entity.
  private let entityOf: [[Int32]]

  /// The articles' file names must differ.
  package static func archive(from articles: consuming [ReadArticle], digest: ArchiveDigest) -> Archive {
    let parts = parts(consume articles)
    return Archive(parts, digest: digest)
  }

  /// Apart, so that what was read goes before the indexes are built.
  private static func parts(_ articles: consuming [ReadArticle]) -> ArchiveParts {
    ArchiveBuilder(articles).parts()
  }

  private init(_ articles: [ReadArticle]) {
    let byName = articles.sorted { $0.fileName.utf8.lexicographicallyPrecedes($1.fileName.utf8) }
    let slugs = SlugRegistry(
      byName.map { article in
        SlugRegistry.Name(text: fileStem(article.fileName), identity: article.fileName, fallback: "article")
      }
    ).slugs
    let order = byName.indices.sorted { Self.isNewer((byName[$0], slugs[$0]), (byName[$1], slugs[$1])) }
    read = order.map { byName[$0] }
    articleSlugs = SlugRegistry(
      read.map { article in
        SlugRegistry.Name(text: fileStem(article.fileName), identity: article.fileName, fallback: "article")
      })
    (drafts, entityOf) = EntityDraft.merged(read)
    entitySlugs = SlugRegistry(drafts.map(\.slugName))
  }

  private static func isNewer(_ a: (ReadArticle, String), _ b: (ReadArticle, String)) -> Bool {
    let dates = (
      listDate(published: a.0.published, captured: a.0.captured),
      listDate(published: b.0.published, captured: b.0.captured)
    )
    switch dates {
    case (let first?, let second?):
      if DatePeriod.precedes(second, first) { return true }
      if DatePeriod.precedes(first, second) { return false }
    case (.some, nil): return true
    case (nil, .some): return false
    case (nil, nil): break
    }
    return a.1.utf8.lexicographicallyPrecedes(b.1.utf8)
  }

  private func parts() -> ArchiveParts {
    var parts = ArchiveParts(
      articles: zip(read, articleSlugs.slugs).map { Article($0, id: $1) },
      entities: zip(drafts, entitySlugs.slugs).map { Entity(id: $1, type: $0.type, name: $0.name.fresh) },
      articleSlugs: articleSlugs, entitySlugs: entitySlugs)
    for (index, draft) in drafts.enumerated() { parts.entities[index].aliases = draft.aliases.map(\.fresh) }
    for index in read.indices { place(Int32(index), in: &parts.articles[index], and: &parts.entities) }
    parts.timeline = timelineItems(articles: &parts.articles, entities: &parts.entities)
    parts.figures = figures(articles: &parts.articles, entities: &parts.entities)
    parts.tenures = tenures(entities: &parts.entities)
    return parts
  }

  /// Mentions, and what one finding says of its entity.
  private func place(_ index: Int32, in article: inout Article, and entities: inout [Entity]) {
    let source = read[Int(index)]
    let map = entityOf[Int(index)]
    for paragraph in article.paragraphs.indices {
      article.paragraphs[paragraph].speaker = entity(article.paragraphs[paragraph].speaker, in: index).map { Int($0) }
    }
    var counts: [Int32: Int] = [:]
    for (found, entity) in zip(source.entities, map) {
      counts[entity, default: 0] += found.mentions.count
      article.mentions += found.mentions.map { Mention(entity: entity, evidence: $0) }
      note(found, of: &entities[Int(entity)], in: index)
    }
    article.mentions.sort { a, b in
      let (first, second) = (a.evidence.span, b.evidence.span)
      return (first.utf8Start, -first.utf8End, a.entity) < (second.utf8Start, -second.utf8End, b.entity)
    }
    article.entities = counts.keys.sorted { (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1) }
    for entity in article.entities {
      see(&entities[Int(entity)], in: index, times: counts[entity] ?? 0)
    }
  }

  private func note(_ found: FoundEntity, of entity: inout Entity, in article: Int32) {
    if entity.date == nil { entity.date = found.date }
    if entity.within == nil { entity.within = self.entity(found.within, in: article) }
    guard let document = found.document else { return }
    var merged = entity.document ?? OfficialDocument(number: document.number?.fresh, kind: document.kind.fresh)
    merged.issuer = merged.issuer ?? self.entity(document.issuer, in: article)
    merged.issued = merged.issued ?? document.issued
    merged.about = merged.about ?? document.about?.fresh
    entity.document = merged
  }

  private func see(_ entity: inout Entity, in article: Int32, times: Int) {
    entity.mentionCount += times
    entity.articles.append(article)
    guard let date = read[Int(article)].published?.date else { return }
    if entity.firstSeen.map({ DatePeriod.precedes(date, $0) }) ?? true { entity.firstSeen = date }
    if entity.lastSeen.map({ DatePeriod.precedes($0, date) }) ?? true { entity.lastSeen = date }
  }

  private func entity(_ found: Int?, in article: Int32) -> Int32? {
    guard let found, entityOf[Int(article)].indices.contains(found) else { return nil }
    return entityOf[Int(article)][found]
  }

  private func entities(_ found: [Int], in article: Int32) -> [Int32] {
    var result: [Int32] = []
    for entity in found.compactMap({ entity($0, in: article) }) where !result.contains(entity) { result.append(entity) }
    return result
  }
}

extension ArchiveBuilder {
  private func timelineItems(articles: inout [Article], entities: inout [Entity]) -> [TimelineItem] {
    var items: [TimelineItem] = []
    for (index, source) in read.enumerated() {
      for (number, found) in source.timeline.enumerated() {
        items.append(
          TimelineItem(
            number: Int32(number + 1), date: found.date, kind: found.kind, text: found.what.fresh,
            entities: self.entities(found.entities, in: Int32(index)),
            citation: Citation(article: Int32(index), evidence: found.evidence)))
      }
    }
    items.sort { a, b in
      if DatePeriod.precedes(a.date, b.date) { return true }
      if DatePeriod.precedes(b.date, a.date) { return false }
      let (first, second) = (a.citation, b.citation)
      return (first.article, first.evidence.span.utf8Start, a.number) < (
        second.article, second.evidence.span.utf8Start, b.number
      )
    }
    for (index, item) in items.enumerated() {
      articles[Int(item.citation.article)].timeline.append(Int32(index))
      for entity in item.entities { entities[Int(entity)].timeline.append(Int32(index)) }
    }
    return items
  }

  private func figures(articles: inout [Article], entities: inout [Entity]) -> [Figure] {
    var figures: [Figure] = []
    for (index, source) in read.enumerated() {
      let start = Int32(figures.count)
      for found in source.figures {
        let mentioned = self.entities(found.entities, in: Int32(index))
        for entity in mentioned { entities[Int(entity)].figures.append(Int32(figures.count)) }
        figures.append(
          Figure(
            value: found.value, of: found.of, unit: found.unit.fresh, qualifier: found.qualifier?.fresh,
            about: found.about.fresh,
            date: found.date, entities: mentioned,
            citation: Citation(article: Int32(index), evidence: found.evidence)))
      }
      articles[index].figures = start..<Int32(figures.count)
    }
    return figures
  }

  /// One tenure per person, title and organisation, whatever the number of articles that say so.
  private func tenures(entities: inout [Entity]) -> [Tenure] {
    struct Key: Hashable { let person: Int32, organization: Int32?, title: String }
    var tenures: [Tenure] = []
    var known: [Key: Int] = [:]
    for (index, source) in read.enumerated() {
      for (found, person) in zip(source.entities, entityOf[index]) {
        for position in found.positions {
          let organization = entity(position.organization, in: Int32(index))
          let key = Key(person: person, organization: organization, title: spellingKey(position.title))
          let tenure = known[key] ?? tenures.count
          if tenure == tenures.count {
            tenures.append(Tenure(person: person, organization: organization, title: position.title.fresh))
            known[key] = tenure
          }
          tenures[tenure].evidence.append(Citation(article: Int32(index), evidence: position.evidence))
          if let date = source.published?.date, tenures[tenure].seen.last != date {
            tenures[tenure].seen.append(date)
          }
        }
      }
    }
    // Articles come by date, so that equal days stand together; other equal periods may not.
    for index in tenures.indices {
      let sorted = tenures[index].seen.sorted(by: DatePeriod.precedes)
      tenures[index].seen = sorted.enumerated().filter { $0.offset == 0 || sorted[$0.offset - 1] != $0.element }.map(
        \.element)
    }
    // Articles came newest first, so tenures stand in the order of when they were last seen.
    for (index, tenure) in tenures.enumerated() {
      entities[Int(tenure.person)].tenures.append(Int32(index))
      if let organization = tenure.organization { entities[Int(organization)].tenures.append(Int32(index)) }
    }
    return tenures
  }
}

/// A file's name without its ending.
func fileStem(_ name: String) -> String {
  name.hasSuffix(".txt") ? String(name.dropLast(4)) : name
}
