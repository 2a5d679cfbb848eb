import NewsReading

/// A date with what happened, as one article tells it.
package struct TimelineItem: Hashable, Sendable {
  /// Counts the items of its article from 1, in text order; with the article's id it makes the item's own.
  package var number: Int32
  package var date: DatePeriod
  package var kind: TimelineKind
  package var text: String
  package var entities: [Int32]
  package var citation: Citation
}

/// A number with what it counts, as one article tells it.
package struct Figure: Hashable, Sendable {
  package var value: Double
  package var of: Double?
  package var unit: String
  package var qualifier: String?
  package var about: String
  package var date: DatePeriod?
  package var entities: [Int32]
  package var citation: Citation
}
