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
    let selection = selection(
      filter, of: articles.count, having: store.tables.articlesOfEntity, days: lists.articleDays)
    return list(selection, filter, words: articleWords, sort: sort, orders: lists.orders.articles)
  }

  /// Entities by mentions; `filter.entities` keeps those that share an article with all of them, `days` those seen in it.
  package func entities(
    _ filter: ListFilter, type: EntityType? = nil, sort: ListSort<EntityOrder>? = nil
  ) -> HitList {
    var selection = Selection.all(entities.count)
    if !filter.entities.isEmpty { selection = .bits(together.companions(of: filter.entities, store.tables)) }
    if let type, let bits = lists.entitiesOfType[type] { selection = selection.intersection(bits) }
    if !filter.days.isUnlimited {
      selection = selection.intersection(lists.entityDays.elements(overlapping: filter.days))
    }
    return list(selection, filter, words: entityWords, sort: sort, orders: lists.orders.entities)
  }

  /// Dated items, oldest first; with words the best first.
  package func timeline(
    _ filter: ListFilter, kind: TimelineKind? = nil, sort: ListSort<DateOrder>? = nil
  ) -> HitList {
    var selection = selection(
      filter, of: timeline.count, having: store.tables.timelineOfEntity, days: lists.timelineDays)
    if let kind, let bits = lists.timelineOfKind[kind] { selection = selection.intersection(bits) }
    let matches = matches(filter, among: selection, words: timelineWords)
    guard let sort, sort.key == .date else { return HitList(selection, matches: matches) }
    return HitList(selection, matches: matches, isReversed: sort.isDescending)
  }

  /// Tenures, last seen first. `days` counts when they were seen.
  package func tenures(_ filter: ListFilter) -> HitList {
    let selection = selection(filter, of: tenures.count, having: store.tables.tenuresOfEntity, days: lists.tenureDays)
    return HitList(selection, matches: matches(filter, among: selection, words: tenureWords))
  }

  /// Figures, newest article first. `days` counts the figure's own date, else its article's.
  package func figures(_ filter: ListFilter) -> HitList {
    let selection = selection(filter, of: figures.count, having: store.tables.figuresOfEntity, days: lists.figureDays)
    return HitList(selection, matches: matches(filter, among: selection, words: figureWords))
  }

  /// What is of all the entities and in the days.
  private func selection(
    _ filter: ListFilter, of count: Int, having members: Lists<Int32>, days: DateIndex
  ) -> Selection {
    // The shortest list first, so that what is carried on is short.
    let members = filter.entities.map { members[Int($0)] }.sorted { $0.count < $1.count }
    let selection = members.reduce(.all(count)) { (selection: Selection, list) in selection.intersection(list) }
    return filter.days.isUnlimited ? selection : selection.intersection(days.elements(overlapping: filter.days))
  }

  private func list<Key>(
    _ selection: Selection, _ filter: ListFilter, words: SearchIndex, sort: ListSort<Key>?,
    orders: [Key: ListOrders.Order]
  ) -> HitList {
    let matches = matches(filter, among: selection, words: words)
    guard let sort, let order = orders[sort.key] else { return HitList(selection, matches: matches) }
    return HitList(selection, matches: matches, by: order, isDescending: sort.isDescending)
  }

  private func matches(_ filter: ListFilter, among selection: Selection, words: SearchIndex) -> SearchMatches? {
    filter.words.map { query in
      var matches = Search.matches(query, in: words)
      matches.keep(among: selection)
      return matches
    }
  }
}
