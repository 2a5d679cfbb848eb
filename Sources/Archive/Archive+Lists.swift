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
  package func articles(_ filter: ListFilter, sort: ListSort<ArticleOrder>? = nil) -> HitList {
    var hits = found(filter, index: articleWords, having: \.articles)
    if !filter.days.isUnlimited {
      keep(&hits, of: articles.count) { articles[$0].date.map(filter.days.overlaps) ?? false }
    }
    return list(hits, of: articles.count, filter, by: sort.flatMap { orders.articles[$0.key] }, sort?.isDescending)
  }

  /// Entities by mentions; `filter.entities` keeps those that share an article with all of them, `days` those seen in it.
  package func entities(
    _ filter: ListFilter, type: EntityType? = nil, sort: ListSort<EntityOrder>? = nil
  ) -> HitList {
    var hits = filter.words.map(entityWords.hits)
    if !filter.entities.isEmpty {
      let together = companions(of: filter.entities)
      hits = hits.map { Self.intersection($0, together) } ?? together.map { SearchHit(index: $0) }
    }
    if let type { keep(&hits, of: entities.count) { entities[$0].type == type } }
    if !filter.days.isUnlimited {
      keep(&hits, of: entities.count) { index in
        guard let first = entities[index].firstSeen, let last = entities[index].lastSeen else { return false }
        return filter.days.overlaps(DatePeriod(start: first.start, end: last.end, precision: .range))
      }
    }
    return list(hits, of: entities.count, filter, by: sort.flatMap { orders.entities[$0.key] }, sort?.isDescending)
  }

  /// Dated items, oldest first; with words the best first.
  package func timeline(
    _ filter: ListFilter, kind: TimelineKind? = nil, sort: ListSort<DateOrder>? = nil
  ) -> HitList {
    var hits = found(filter, index: timelineWords, having: \.timeline)
    if !filter.days.isUnlimited { keep(&hits, of: timeline.count) { filter.days.overlaps(timeline[$0].date) } }
    if let kind { keep(&hits, of: timeline.count) { timeline[$0].kind == kind } }
    guard let sort, sort.key == .date else { return list(hits, of: timeline.count, filter) }
    let sorted = (hits ?? timeline.indices.map { SearchHit(index: Int32($0)) })
    return .sorted(sort.isDescending ? sorted.reversed() : sorted)
  }

  /// Tenures, last seen first. `days` counts when they were seen.
  package func tenures(_ filter: ListFilter) -> HitList {
    var hits = found(filter, index: tenureWords, having: \.tenures)
    if !filter.days.isUnlimited {
      keep(&hits, of: tenures.count) { tenures[$0].seen.contains(where: filter.days.overlaps) }
    }
    return list(hits, of: tenures.count, filter)
  }

  /// Figures, newest article first. `days` counts the figure's own date, else its article's.
  package func figures(_ filter: ListFilter) -> HitList {
    var hits = found(filter, index: figureWords, having: \.figures)
    if !filter.days.isUnlimited {
      keep(&hits, of: figures.count) { index in
        let date = figures[index].date ?? articles[Int(figures[index].citation.article)].date
        return date.map(filter.days.overlaps) ?? false
      }
    }
    return list(hits, of: figures.count, filter)
  }

  /// What holds all words and all entities, in index order; nil where neither is asked for.
  private func found(_ filter: ListFilter, index: SearchIndex, having list: (Entity) -> [Int32]) -> [SearchHit]? {
    // The shortest list first, so that what is carried on is short.
    let lists = filter.entities.map { list(entities[Int($0)]) }.sorted { $0.count < $1.count }
    var hits = filter.words.map(index.hits)
    for members in lists {
      hits = hits.map { Self.intersection($0, members) } ?? members.map { SearchHit(index: $0) }
    }
    return hits
  }

  private func keep(_ hits: inout [SearchHit]?, of count: Int, where isWanted: (Int) -> Bool) {
    if hits == nil {
      hits = (0..<count).compactMap { isWanted($0) ? SearchHit(index: Int32($0)) : nil }
    } else {
      hits?.removeAll { !isWanted(Int($0.index)) }
    }
  }

  private func list(
    _ hits: [SearchHit]?, of count: Int, _ filter: ListFilter, by order: ListOrders.Order? = nil,
    _ isDescending: Bool? = nil
  ) -> HitList {
    let isDescending = isDescending ?? false
    guard let hits else {
      return order.map { .permutation(isDescending ? $0.descending : $0.ascending) } ?? .all(count)
    }
    if let order { return .sorted(order.sorted(hits, descending: isDescending)) }
    return filter.words == nil ? .sorted(hits) : .byRelevance(hits)
  }

  /// Those that share an article with all of some entities, in index order.
  private func companions(of wanted: [Int32]) -> [Int32] {
    let shared = articles(ListFilter(entities: wanted))
    var isCompanion = [Bool](repeating: false, count: entities.count)
    for hit in shared[0..<shared.count] {
      for entity in articles[Int(hit.index)].entities { isCompanion[Int(entity)] = true }
    }
    for entity in wanted { isCompanion[Int(entity)] = false }
    return isCompanion.indices.compactMap { isCompanion[$0] ? Int32($0) : nil }
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
