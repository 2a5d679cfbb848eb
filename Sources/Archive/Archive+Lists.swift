import NewsReading

/// What a list is narrowed to. All conditions hold together.
package struct ListFilter: Sendable {
  package var words: SearchQuery?
  /// Indices of entities that must all appear.
  package var entities: [Int32]
  package var days: DayRange

  package init(words: SearchQuery? = nil, entities: [Int32] = [], days: DayRange = DayRange()) {
    self.words = words
    self.entities = entities
    self.days = days
  }
}

extension Archive {
  /// Articles by publication (else capture), newest first; with words the best first. `days` counts that date.
  package func articles(_ filter: ListFilter, sort: ListSort<ArticleOrder>? = nil) -> [SearchHit] {
    var hits = candidates(filter, among: articles.count, index: articleWords, having: \.articles)
    if !filter.days.isUnlimited {
      hits.removeAll { hit in !(articles[Int(hit.index)].date.map(filter.days.overlaps) ?? false) }
    }
    guard let sort, sort.key != .relevance, let ranks = orders.articles[sort.key] else {
      return byDefault(hits, filter)
    }
    hits.sort(by: ranks, descending: sort.isDescending)
    return hits
  }

  /// Entities by mentions; `filter.entities` keeps those that share an article with all of them, `days` those seen in it.
  package func entities(
    _ filter: ListFilter, type: EntityType? = nil, sort: ListSort<EntityOrder>? = nil
  ) -> [SearchHit] {
    var hits = candidates(
      ListFilter(words: filter.words), among: entities.count, index: entityWords, having: \.articles)
    if !filter.entities.isEmpty {
      let shared = articles(ListFilter(entities: filter.entities))
      let together = Set(shared.flatMap { articles[Int($0.index)].entities }).subtracting(filter.entities)
      hits.removeAll { !together.contains($0.index) }
    }
    if let type { hits.removeAll { entities[Int($0.index)].type != type } }
    if !filter.days.isUnlimited {
      hits.removeAll { hit in
        let entity = entities[Int(hit.index)]
        guard let first = entity.firstSeen, let last = entity.lastSeen else { return true }
        return !filter.days.overlaps(DatePeriod(start: first.start, end: last.end, precision: .range))
      }
    }
    guard let sort, sort.key != .relevance, let ranks = orders.entities[sort.key] else {
      return byDefault(hits, filter)
    }
    hits.sort(by: ranks, descending: sort.isDescending)
    return hits
  }

  /// Dated items, oldest first; with words the best first.
  package func timeline(
    _ filter: ListFilter, kind: TimelineKind? = nil, sort: ListSort<DateOrder>? = nil
  ) -> [SearchHit] {
    var hits = candidates(filter, among: timeline.count, index: timelineWords, having: \.timeline)
    hits.removeAll { hit in
      let item = timeline[Int(hit.index)]
      return !filter.days.overlaps(item.date) || (kind.map { $0 != item.kind } ?? false)
    }
    guard let sort, sort.key == .date else { return byDefault(hits, filter) }
    hits.sort { sort.isDescending ? $0.index > $1.index : $0.index < $1.index }
    return hits
  }

  /// Tenures, last seen first. `days` counts when they were seen.
  package func tenures(_ filter: ListFilter) -> [SearchHit] {
    var hits = candidates(filter, among: tenures.count, index: tenureWords, having: \.tenures)
    if !filter.days.isUnlimited {
      hits.removeAll { !tenures[Int($0.index)].seen.contains(where: filter.days.overlaps) }
    }
    return byDefault(hits, filter)
  }

  /// Figures, newest article first. `days` counts the figure's own date, else its article's.
  package func figures(_ filter: ListFilter) -> [SearchHit] {
    var hits = candidates(filter, among: figures.count, index: figureWords, having: \.figures)
    if !filter.days.isUnlimited {
      hits.removeAll { hit in
        let figure = figures[Int(hit.index)]
        return !((figure.date ?? articles[Int(figure.citation.article)].date).map(filter.days.overlaps) ?? false)
      }
    }
    return byDefault(hits, filter)
  }

  private func byDefault(_ hits: [SearchHit], _ filter: ListFilter) -> [SearchHit] {
    filter.words == nil ? hits : hits.sorted(by: SearchHit.precedes)
  }

  /// What holds all words and all entities, in index order.
  private func candidates(
    _ filter: ListFilter, among count: Int, index: SearchIndex, having list: (Entity) -> [Int32]
  ) -> [SearchHit] {
    var hits = filter.words.map(index.hits)
    for entity in filter.entities {
      let members = list(entities[Int(entity)])
      hits = hits.map { Self.intersection($0, members) } ?? members.map { SearchHit(index: $0) }
    }
    return hits ?? (0..<Int32(count)).map { SearchHit(index: $0) }
  }

  /// Both ascending. Takes linear time.
  private static func intersection(_ hits: [SearchHit], _ members: [Int32]) -> [SearchHit] {
    var position = 0
    return hits.filter { hit in
      while position < members.count, members[position] < hit.index { position += 1 }
      return position < members.count && members[position] == hit.index
    }
  }
}
