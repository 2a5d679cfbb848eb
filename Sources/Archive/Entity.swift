import NewsReading

/// A person, organisation, place, document or event: one per name over all articles, not per human being.
package struct Entity: ArchiveRow {
  private let store: ArchiveStore
  private let index: Int

  package init(_ place: ArchivePlace) {
    store = place.store
    index = place.index
  }

  private var tables: ArchiveTables { _read { yield store.tables } }
  private var record: EntityRecord { _read { yield store.tables.entities[index] } }

  /// Its permalink.
  package var id: String { tables.entitySlugs.slug(of: Int32(index)) }
  /// The same in UTF-8, not copied.
  package var idBytes: ArraySlice<UInt8> { tables.entitySlugs.bytes(of: Int32(index)) }
  package var type: EntityType { record.type }
  package var name: String { tables.texts.string(record.name) }
  package var nameBytes: ArraySlice<UInt8> { tables.texts.bytes(of: record.name) }
  /// Other surfaces, in order of first appearance.
  package var aliases: [String] { tables.aliases[index].map(tables.texts.string) }
  package var mentionCount: Int { Int(record.mentionCount) }
  /// Indices in `Archive.articles`, newest first.
  package var articles: ArraySlice<Int32> { tables.articlesOfEntity[index] }
  /// Indices in `Archive.tenures`: positions of a person, holders of an organisation; last seen first.
  package var tenures: ArraySlice<Int32> { tables.tenuresOfEntity[index] }
  package var document: OfficialDocument? {
    guard record.document >= 0 else { return nil }
    let document = tables.documents[Int(record.document)]
    return OfficialDocument(
      number: tables.texts.optionalString(document.number), kind: tables.texts.string(document.kind),
      issuer: document.issuer < 0 ? nil : document.issuer, issued: document.issued,
      about: tables.texts.optionalString(document.about))
  }
  /// The day or period of an event.
  package var date: DatePeriod? { record.date }
  /// The place that a place lies in.
  package var within: Int32? { record.within < 0 ? nil : record.within }
  /// Indices in `Archive.timeline`, oldest first.
  package var timeline: ArraySlice<Int32> { tables.timelineOfEntity[index] }
  /// Indices in `Archive.figures`.
  package var figures: ArraySlice<Int32> { tables.figuresOfEntity[index] }
  /// Publication of the earliest and the latest article, among those that tell it.
  package var firstSeen: DatePeriod? { record.firstSeen }
  package var lastSeen: DatePeriod? { record.lastSeen }
}

package struct OfficialDocument: Hashable, Sendable {
  /// As printed, without "số".
  package var number: String?
  package var kind: String
  package var issuer: Int32?
  package var issued: DatePeriod?
  package var about: String?
}

/// One office that articles saw a person in.
package struct Tenure: ArchiveRow {
  package let person: Int32
  package let organization: Int32?
  /// "Bí thư"
  package let title: String
  private let store: ArchiveStore
  private let index: Int

  package init(_ place: ArchivePlace) {
    store = place.store
    index = place.index
    let record = store.tables.tenures[index]
    person = record.person
    organization = record.organization < 0 ? nil : record.organization
    title = store.tables.texts.string(record.title)
  }

  /// Dates of publication of the articles that say so, oldest first, each once.
  package var seen: ArraySlice<DatePeriod> { store.tables.datesOfTenure[index] }
  package var evidenceCount: Int { store.tables.evidenceOfTenure[index].count }
  /// Newest article first.
  package func evidence(limit: Int) -> [Citation] {
    store.tables.evidenceOfTenure[index].prefix(limit).map(store.tables.citation)
  }
}
