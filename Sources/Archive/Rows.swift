/// What a row of an archive looks like from outside: made from the tables when it is asked for.
package protocol ArchiveRow: Sendable {
  init(_ place: ArchivePlace)
}

/// A row's place in the tables.
package struct ArchivePlace: Sendable {
  let store: ArchiveStore
  let index: Int
}

/// A list of an archive. A row costs what is asked of it.
package struct Rows<Row: ArchiveRow>: RandomAccessCollection, Sendable {
  let store: ArchiveStore
  package let count: Int

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  package subscript(index: Int) -> Row { Row(ArchivePlace(store: store, index: index)) }
}
