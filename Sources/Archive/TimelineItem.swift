import NewsReading

/// A date with what happened, as one article tells it.
package struct TimelineItem: ArchiveRow, Hashable {
  /// Counts the items of its article from 1, in text order; with the article's id it makes the item's own.
  package let number: Int32
  package let date: DatePeriod
  package let kind: TimelineKind
  /// In UTF-8, not copied.
  package let textBytes: ArraySlice<UInt8>
  package let entities: [Int32]
  package let citation: Citation

  package var text: String { String(decoding: textBytes, as: UTF8.self) }

  package init(_ place: ArchivePlace) {
    let store = place.store
    let record = store.tables.timeline[place.index]
    number = record.number
    date = record.date
    kind = record.kind
    textBytes = store.tables.texts.bytes(of: record.text)
    entities = Array(store.tables.entitiesOfItem[place.index])
    citation = store.tables.citation(record.citation)
  }
}

/// A number with what it counts, as one article tells it.
package struct Figure: ArchiveRow, Hashable {
  package let value: Double
  package let of: Double?
  package let unit: String
  package let qualifier: String?
  package let about: String
  package let date: DatePeriod?
  package let entities: [Int32]
  package let citation: Citation

  package init(_ place: ArchivePlace) {
    let store = place.store
    let record = store.tables.figures[place.index]
    value = record.value
    of = record.of.isNaN ? nil : record.of
    unit = store.tables.texts.string(record.unit)
    qualifier = store.tables.texts.optionalString(record.qualifier)
    about = store.tables.texts.string(record.about)
    date = record.date
    entities = Array(store.tables.entitiesOfFigure[place.index])
    citation = store.tables.citation(record.citation)
  }
}
