import NewsReading
import VietnameseText

// What a snapshot holds, as arrays of records of a fixed size. Records name each other by index, and words by their place in
// the pool; -1 is none. `Article`, `Entity` and the others are what a reader of the archive sees of them.

struct ArticleRecord: Sendable {
  var fileName: StoredText
  var text: StoredText
  var title: StoredText
  var source: StoredText
  var url: StoredText
  /// What the publication was worked out from.
  var basis: StoredText
  var published: DatePeriod?
  var captured: CalendarDay?
  var wordCount: UInt32
  /// In the arrays of the same name.
  var bylines: Range<UInt32> = 0..<0
  var paragraphs: Range<UInt32> = 0..<0
  var sentences: Range<UInt32> = 0..<0
  var mentions: Range<UInt32> = 0..<0
  var figures: Range<UInt32> = 0..<0

  /// What lists sort and filter by: the publication, else the day of capture.
  var date: DatePeriod? { published ?? captured.map(DatePeriod.day) }
}

/// A piece of an article's text, in bytes, and where it begins in scalars.
struct SpanRecord: Sendable {
  var start: UInt32
  var end: UInt32
  var scalarStart: UInt32

  init(_ span: TextSpan) {
    start = UInt32(span.utf8Start)
    end = UInt32(span.utf8End)
    scalarStart = UInt32(span.scalarStart)
  }
}

struct ParagraphRecord: Sendable {
  var kind: Paragraph.Kind
  var span: SpanRecord
  var speaker: Int32
  /// In `speakerLines`.
  var speakerLine: Int32
}

/// In bytes of the article's text.
struct SentenceRecord: Hashable, Sendable {
  var start: UInt32
  var end: UInt32
  /// Of the article.
  var paragraph: Int32

  init(_ span: TextSpan, paragraph: Int?) {
    start = UInt32(span.utf8Start)
    end = UInt32(span.utf8End)
    self.paragraph = paragraph.map(Int32.init) ?? -1
  }
}

struct EvidenceRecord: Sendable {
  var sentence: UInt32
  /// In bytes of the article's text.
  var start: UInt32
  var length: UInt32
}

struct MentionRecord: Sendable {
  var entity: Int32
  var evidence: EvidenceRecord
}

struct CitationRecord: Sendable {
  var article: Int32
  var evidence: EvidenceRecord
}

struct EntityRecord: Sendable {
  var type: EntityType
  var name: StoredText
  var mentionCount: UInt32 = 0
  var within: Int32 = -1
  var document: Int32 = -1
  var date: DatePeriod?
  var firstSeen: DatePeriod?
  var lastSeen: DatePeriod?
}

struct DocumentRecord: Sendable {
  var number: StoredText
  var kind: StoredText
  var about: StoredText
  var issuer: Int32
  var issued: DatePeriod?
}

struct TimelineRecord: Sendable {
  var date: DatePeriod
  var kind: TimelineKind
  var number: Int32
  var text: StoredText
  var citation: CitationRecord
}

struct FigureRecord: Sendable {
  var value: Double
  /// Not a number where there is none.
  var of: Double
  var unit: StoredText
  var qualifier: StoredText
  var about: StoredText
  var date: DatePeriod?
  var citation: CitationRecord
}

struct TenureRecord: Sendable {
  var person: Int32
  var organization: Int32
  var title: StoredText
}

struct ArchiveTables: Sendable {
  var texts: TextPool
  /// Newest first.
  var articles: [ArticleRecord] = []
  var bylines: [StoredText] = []
  var paragraphs: [ParagraphRecord] = []
  var speakerLines: [SpanRecord] = []
  var sentences: [SentenceRecord] = []
  /// In text order.
  var mentions: [MentionRecord] = []
  /// Most mentioned first.
  var entities: [EntityRecord] = []
  var aliases = Lists<StoredText>()
  var documents: [DocumentRecord] = []
  /// Oldest first.
  var timeline: [TimelineRecord] = []
  /// Newest article first, then in text order.
  var figures: [FigureRecord] = []
  /// Last seen first.
  var tenures: [TenureRecord] = []
  var articleSlugs: SlugRegistry
  var entitySlugs: SlugRegistry

  // Who is named where; each list ascending, but for the entities of an article: most mentioned first.
  var entitiesOfArticle = Lists<Int32>()
  var articlesOfEntity = Lists<Int32>()
  var timelineOfArticle = Lists<Int32>()
  var timelineOfEntity = Lists<Int32>()
  var entitiesOfItem = Lists<Int32>()
  var figuresOfEntity = Lists<Int32>()
  var entitiesOfFigure = Lists<Int32>()
  var tenuresOfEntity = Lists<Int32>()
  var evidenceOfTenure = Lists<CitationRecord>()
  /// Oldest first, each once.
  var datesOfTenure = Lists<DatePeriod>()
}

/// The tables in one place, so that what looks at a row need not copy them.
final class ArchiveStore: Sendable {
  let tables: ArchiveTables

  init(_ tables: consuming ArchiveTables) { self.tables = tables }
}

extension Range<UInt32> {
  var ints: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
