import NewsReading
import VietnameseText

/// One article of the archive. Entities are named by their index in `Archive.entities`.
package struct Article: Sendable {
  package enum DateBasis: String, Sendable, CaseIterable { case published, captured, none }

  /// Its permalink.
  package var id: String
  package var fileName: String
  /// NFC; all spans count in it.
  package var text: String
  package var title: String?
  /// `speaker` is an index in `Archive.entities`.
  package var paragraphs: [Paragraph]
  package var captured: CalendarDay?
  package var published: Publication?
  package var bylines: [String]
  package var source: String?
  package var url: String?
  /// Syllables.
  package var wordCount: Int
  /// In text order.
  package var mentions: [Mention] = []
  /// Most mentioned first.
  package var entities: [Int32] = []
  /// Indices in `Archive.timeline`, oldest first.
  package var timeline: [Int32] = []
  /// Indices in `Archive.figures`, in text order.
  package var figures: Range<Int32> = 0..<0

  init(_ read: ReadArticle, id: String) {
    self.id = id
    fileName = read.fileName.fresh
    text = read.text.fresh
    title = read.title?.fresh
    paragraphs = read.paragraphs
    captured = read.captured
    published = read.published
    bylines = read.bylines.map(\.fresh)
    source = read.source?.fresh
    url = read.url?.fresh
    wordCount = read.wordCount
  }

  package var dateBasis: DateBasis {
    published != nil ? .published : captured != nil ? .captured : .none
  }

  /// What lists sort and filter by: the publication, else the day of capture.
  package var date: DatePeriod? { listDate(published: published, captured: captured) }
}

func listDate(published: Publication?, captured: CalendarDay?) -> DatePeriod? {
  published?.date ?? captured.map(DatePeriod.day)
}

/// A place in an article where an entity is named.
package struct Mention: Hashable, Sendable {
  package var entity: Int32
  package var evidence: Evidence
}

/// A place in an article that a fact was read from.
package struct Citation: Hashable, Sendable {
  /// Index in `Archive.articles`.
  package var article: Int32
  package var evidence: Evidence
}
