import VietnameseText

/// What reading one article yields: facts only, each with the place in the text that it was read from.
/// Everything that names something else in the same article does so by its index in `entities`.
package struct ReadArticle: Sendable {
  /// The seed file's name, `000_hoi-nghi.txt`.
  package var fileName: String
  /// The file's text: NFC, line ends as LF, without byte order mark. All spans count in it.
  package var text: String
  /// The headline; nil where the file begins in mid-article.
  package var title: String?
  package var titleSpan: TextSpan?
  package var paragraphs: [Paragraph] = []
  /// Of the headline, the paragraphs and the lines above statements, in text order.
  package var sentences: [Sentence] = []
  /// The day the page was saved; never the day of publication.
  package var captured: CalendarDay?
  package var published: Publication?
  package var bylines: [String] = []
  /// Where authors and photographers are named. They are no entities.
  package var credits: [TextSpan] = []
  /// From the header lines `Source:` and `URL:`.
  package var source: String?
  package var url: String?
  /// Syllables in title and paragraphs.
  package var wordCount = 0
  package var entities: [FoundEntity] = []
  package var timeline: [FoundDate] = []
  package var figures: [FoundFigure] = []
  /// What reading could not place; never a reason not to serve the article.
  package var problems: [ParseProblem] = []

  /// Lines that are no part of the article: buttons, frames, links to others.
  package var leftOut: [LeftOutLine] = []

  package init(fileName: String, text: String) {
    self.fileName = fileName
    self.text = text
  }
}

package struct Sentence: Hashable, Sendable {
  package var span: TextSpan
  /// Nil for the headline.
  package var paragraph: Int?

  package init(span: TextSpan, paragraph: Int?) {
    self.span = span
    self.paragraph = paragraph
  }
}

package struct LeftOutLine: Hashable, Sendable {
  /// From 1.
  package var number: Int
  package var span: TextSpan

  package init(number: Int, span: TextSpan) {
    self.number = number
    self.span = span
  }
}

package struct Paragraph: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable { case lead, body, caption, quote }

  package var kind: Kind
  package var span: TextSpan
  /// Whose statement a quotation is.
  package var speaker: Int?
  /// On the first paragraph of a box: the line above it that names the speaker and the office; not part of `span`.
  package var speakerLine: TextSpan?

  package init(kind: Kind, span: TextSpan, speaker: Int? = nil, speakerLine: TextSpan? = nil) {
    self.kind = kind
    self.span = span
    self.speaker = speaker
    self.speakerLine = speakerLine
  }
}

/// When the article was published, as far as its text tells.
package struct Publication: Hashable, Sendable {
  package var date: DatePeriod
  /// In English, one line: what the date was worked out from.
  package var basis: String

  package init(date: DatePeriod, basis: String) {
    self.date = date
    self.basis = basis
  }
}

package enum EntityType: String, Sendable, CaseIterable, Comparable {
  case person, organization, place, document, event

  package static func < (a: EntityType, b: EntityType) -> Bool { a.rawValue < b.rawValue }
}

/// Where a finding stands: its words, the sentence around them, and the paragraph (nil for the headline).
package struct Evidence: Hashable, Sendable {
  package var span: TextSpan
  package var sentence: TextSpan
  /// Nil is -1: an archive holds many.
  private var paragraph32: Int32

  package var paragraph: Int? {
    get { paragraph32 < 0 ? nil : Int(paragraph32) }
    set { paragraph32 = newValue.map { Int32($0) } ?? -1 }
  }

  package init(span: TextSpan, sentence: TextSpan, paragraph: Int?) {
    self.span = span
    self.sentence = sentence
    paragraph32 = paragraph.map { Int32($0) } ?? -1
  }
}

package struct FoundEntity: Sendable {
  package var type: EntityType
  /// Canonical: full form, completed from the article's context.
  package var name: String
  /// Whether the name says which one is meant beyond this article. "Huyện ủy" of a district that is never named is not.
  package var isNameComplete = true
  /// The surfaces it stands under in the text, in order of first appearance.
  package var aliases: [String] = []
  /// In text order, without overlaps among the mentions of one entity.
  package var mentions: [Evidence] = []
  package var positions: [FoundPosition] = []
  package var document: FoundDocument?
  /// The day or period of an event.
  package var date: DatePeriod?
  /// Whether it is the event that the article reports.
  package var isReported = false
  /// Has a statement of their own in the article.
  package var isSpeaker = false
  /// The place that a place lies in, where the text says so.
  package var within: Int?

  package init(type: EntityType, name: String) {
    self.type = type
    self.name = name
  }
}

/// One office of a person: "Bí thư" at "Thành ủy Lạng Sơn".
package struct FoundPosition: Hashable, Sendable {
  package var title: String
  package var organization: Int?
  package var evidence: Evidence

  package init(title: String, organization: Int?, evidence: Evidence) {
    self.title = title
    self.organization = organization
    self.evidence = evidence
  }
}

package struct FoundDocument: Hashable, Sendable {
  /// As printed, without "số".
  package var number: String?
  package var kind: String
  /// The body or congress that issued it.
  package var issuer: Int?
  package var issued: DatePeriod?
  /// What it is about, as the text says.
  package var about: String?

  package init(kind: String, number: String? = nil) {
    self.kind = kind
    self.number = number
  }
}

package enum TimelineKind: String, Sendable, CaseIterable { case event, issued, period, target }

/// A dated item of the timeline.
package struct FoundDate: Sendable {
  package var date: DatePeriod
  package var kind: TimelineKind
  /// What happened, from the sentence.
  package var what: String
  package var evidence: Evidence
  package var entities: [Int] = []

  package init(date: DatePeriod, kind: TimelineKind, what: String, evidence: Evidence) {
    self.date = date
    self.kind = kind
    self.what = what
    self.evidence = evidence
  }
}

/// A count, a share, an amount of money, a fraction: with what it counts.
package struct FoundFigure: Sendable {
  package var value: Double
  /// The whole in "17/19 chỉ tiêu".
  package var of: Double?
  /// "%", "đồng", or the noun that is counted.
  package var unit: String
  /// "gần", "trên", "khoảng" as printed.
  package var qualifier: String?
  package var about: String
  package var date: DatePeriod?
  package var evidence: Evidence
  package var entities: [Int] = []

  package init(value: Double, of: Double? = nil, unit: String, about: String, evidence: Evidence) {
    self.value = value
    self.of = of
    self.unit = unit
    self.about = about
    self.evidence = evidence
  }
}
