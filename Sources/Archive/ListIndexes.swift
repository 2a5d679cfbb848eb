import NewsReading

/// What narrows lists, worked out once.
struct ListIndexes: Sendable {
  let orders: ListOrders
  let articleDays: DateIndex
  let entityDays: DateIndex
  let timelineDays: DateIndex
  let figureDays: DateIndex
  let tenureDays: DateIndex
  let entitiesOfType: [EntityType: Bitset]
  let timelineOfKind: [TimelineKind: Bitset]

  init(_ tables: ArchiveTables) {
    let (articles, entities, timeline) = (tables.articles, tables.entities, tables.timeline)
    let (figures, tenures) = (tables.figures, tables.tenures)
    orders = ListOrders(tables)
    articleDays = DateIndex(Self.dated(articles) { $0.date }, count: articles.count)
    // Seen from the first to the last of its articles.
    entityDays = DateIndex(
      Self.dated(entities) { entity in
        guard let first = entity.firstSeen, let last = entity.lastSeen else { return nil }
        return DatePeriod(start: first.start, end: last.end, precision: .range)
      }, count: entities.count)
    timelineDays = DateIndex(Self.dated(timeline) { $0.date }, count: timeline.count)
    figureDays = DateIndex(
      Self.dated(figures) { $0.date ?? articles[Int($0.citation.article)].date }, count: figures.count)
    tenureDays = DateIndex(
      tables.datesOfTenure.enumerated().flatMap { index, dates in dates.map { (Int32(index), $0) } },
      count: tenures.count)
    entitiesOfType = Dictionary(
      uniqueKeysWithValues: EntityType.allCases.map { type in
        (
          type,
          Bitset(count: entities.count, entities.indices.lazy.filter { entities[$0].type == type }.map(Int32.init))
        )
      })
    timelineOfKind = Dictionary(
      uniqueKeysWithValues: TimelineKind.allCases.map { kind in
        (
          kind,
          Bitset(count: timeline.count, timeline.indices.lazy.filter { timeline[$0].kind == kind }.map(Int32.init))
        )
      })
  }

  private static func dated<Element>(
    _ elements: [Element], _ period: (Element) -> DatePeriod?
  ) -> [(element: Int32, period: DatePeriod)] {
    elements.indices.compactMap { index in period(elements[index]).map { (Int32(index), $0) } }
  }

  var byteCount: Int {
    let orders =
      orders.articles.values.reduce(0) { $0 + $1.byteCount }
      + orders.entities.values.reduce(0) { $0 + $1.byteCount }
    let days = [articleDays, entityDays, timelineDays, figureDays, tenureDays].reduce(0) { $0 + $1.byteCount }
    return orders + days
  }
}
