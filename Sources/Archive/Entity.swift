import NewsReading

/// A person, organisation, place, document or event: one per name over all articles, not per human being.
package struct Entity: Sendable {
  /// Its permalink.
  package var id: String
  package var type: EntityType
  package var name: String
  /// Other surfaces, in order of first appearance.
  package var aliases: [String] = []
  package var mentionCount = 0
  /// Indices in `Archive.articles`, newest first.
  package var articles: [Int32] = []
  /// Indices in `Archive.tenures`: positions of a person, holders of an organisation; last seen first.
  package var tenures: [Int32] = []
  package var document: OfficialDocument?
  /// The day or period of an event.
  package var date: DatePeriod?
  /// The place that a place lies in.
  package var within: Int32?
  /// Indices in `Archive.timeline`, oldest first.
  package var timeline: [Int32] = []
  /// Indices in `Archive.figures`.
  package var figures: [Int32] = []
  /// Publication of the earliest and the latest article, among those that tell it.
  package var firstSeen: DatePeriod?
  package var lastSeen: DatePeriod?

  init(id: String, type: EntityType, name: String) {
    self.id = id
    self.type = type
    self.name = name
  }
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
package struct Tenure: Hashable, Sendable {
  package var person: Int32
  package var organization: Int32?
  /// "Bí thư"
  package var title: String
  /// Dates of publication of the articles that say so, oldest first, each once.
  package var seen: [DatePeriod] = []
  package var evidence: [Citation] = []
}
