import NewsReading
import VietnameseText

/// What was read from some files, packed as the tables want it: one thread fills a part, so that nothing of a `ReadArticle`
/// outlives its turn. Entities are counted within the part until they are merged.
struct ReadPart: Sendable {
  struct Article: Sendable {
    var record: ArticleRecord
    var entities: Range<UInt32>
    var timeline: Range<UInt32>
    var positions: Range<UInt32>
  }

  /// An entity as one article tells of it. Strings are numbers in `strings`.
  struct Entity: Sendable {
    var type: EntityType
    var name: Int32
    /// Equal for what is one entity; of a numbered document without its issuer.
    var key: Int32
    var isNumbered = false
    /// Whose document it is: a `key`, or -1.
    var issuerKey: Int32 = -1
    var aliases: Range<UInt32>
    var mentionCount: UInt32
    var within: Int32
    var document: Int32 = -1
    var date: DatePeriod?
  }

  struct Document: Sendable {
    var number: Int32
    var kind: Int32
    var about: StoredText
    var issuer: Int32
    var issued: DatePeriod?
  }

  struct Position: Sendable {
    var person: Int32
    var organization: Int32
    var title: Int32
    /// Equal for what is one office.
    var titleKey: Int32
    var evidence: EvidenceRecord
  }

  var texts: TextChunk
  var articles: [Article] = []
  var bylines: [StoredText] = []
  var paragraphs: [ParagraphRecord] = []
  var speakerLines: [SpanRecord] = []
  var sentences: [SentenceRecord] = []
  var mentions: [MentionRecord] = []
  var entities: [Entity] = []
  var aliases: [Int32] = []
  var documents: [Document] = []
  var positions: [Position] = []
  var timeline: [TimelineRecord] = []
  var entitiesOfItem = Lists<Int32>()
  var figures: [FigureRecord] = []
  var entitiesOfFigure = Lists<Int32>()
  var strings = StringTable()

  /// `number` is the part's place among all.
  init(number: Int) { texts = TextChunk(number: UInt32(number)) }

  mutating func add(_ read: ReadArticle) {
    let text = texts.add(read.text)
    let firstEntity = Int32(entities.count)
    let firstSentence = sentences.count
    sentences += read.sentences.map { SentenceRecord($0.span, paragraph: $0.paragraph) }
    var packer = EvidencePacker(first: firstSentence, sorted: sentences.count)
    let article = UInt32(articles.count)
    let bylineRange = fill(\.bylines, with: read.bylines.map { texts.addOnce($0) })
    let paragraphRange = fill(\.paragraphs, with: read.paragraphs.map { packed($0, firstEntity) })
    let mentionStart = UInt32(self.mentions.count)
    for (index, entity) in read.entities.enumerated() {
      let number = firstEntity + Int32(index)
      for mention in entity.mentions {
        mentions.append(MentionRecord(entity: number, evidence: packer.pack(mention, &sentences)))
      }
      entities.append(self.entity(entity, in: read, text, firstEntity))
    }
    let positionStart = UInt32(positions.count)
    for (index, entity) in read.entities.enumerated() {
      for found in entity.positions {
        positions.append(position(found, of: firstEntity + Int32(index), firstEntity, &packer))
      }
    }
    let timelineStart = UInt32(timeline.count)
    for (index, item) in read.timeline.enumerated() {
      let citation = CitationRecord(article: Int32(article), evidence: packer.pack(item.evidence, &sentences))
      timeline.append(
        TimelineRecord(
          date: item.date, kind: item.kind, number: Int32(index + 1), text: texts.add(item.what, from: text),
          citation: citation))
      entitiesOfItem.append(item.entities.filter(read.entities.indices.contains).map { firstEntity + Int32($0) })
    }
    let figureStart = UInt32(figures.count)
    for figure in read.figures {
      let citation = CitationRecord(article: Int32(article), evidence: packer.pack(figure.evidence, &sentences))
      figures.append(
        FigureRecord(
          value: figure.value, of: figure.of, unit: texts.add(figure.unit, from: text),
          qualifier: texts.add(figure.qualifier, from: text), about: texts.add(figure.about, from: text),
          date: figure.date, citation: citation))
      entitiesOfFigure.append(figure.entities.filter(read.entities.indices.contains).map { firstEntity + Int32($0) })
    }
    let record = ArticleRecord(
      fileName: texts.add(read.fileName), text: text, title: texts.add(read.title, from: text),
      source: texts.addOnce(read.source), url: read.url.map { texts.add($0) } ?? .none,
      basis: texts.addOnce(read.published?.basis), published: read.published?.date, captured: read.captured,
      wordCount: UInt32(read.wordCount), bylines: bylineRange, paragraphs: paragraphRange,
      sentences: UInt32(firstSentence)..<UInt32(sentences.count), mentions: mentionStart..<UInt32(mentions.count),
      figures: figureStart..<UInt32(figures.count))
    articles.append(
      Article(
        record: record, entities: UInt32(firstEntity)..<UInt32(entities.count),
        timeline: timelineStart..<UInt32(timeline.count), positions: positionStart..<UInt32(positions.count)))
  }

  /// Nothing more comes: lets go of what only adding needs.
  mutating func close() {
    texts.close()
    strings.close()
  }

  private mutating func fill<Element>(
    _ array: WritableKeyPath<Self, [Element]>, with elements: [Element]
  ) -> Range<UInt32> {
    let start = UInt32(self[keyPath: array].count)
    self[keyPath: array] += elements
    return start..<UInt32(self[keyPath: array].count)
  }

  private mutating func packed(_ paragraph: Paragraph, _ firstEntity: Int32) -> ParagraphRecord {
    var line: Int32 = -1
    if let span = paragraph.speakerLine {
      line = Int32(speakerLines.count)
      speakerLines.append(SpanRecord(span))
    }
    return ParagraphRecord(
      kind: paragraph.kind, span: SpanRecord(paragraph.span),
      speaker: paragraph.speaker.map { firstEntity + Int32($0) } ?? -1, speakerLine: line)
  }

  private mutating func entity(
    _ found: FoundEntity, in read: ReadArticle, _ text: StoredText, _ firstEntity: Int32
  ) -> Entity {
    let names = found.aliases.map { strings.number(of: $0) }
    var entity = Entity(
      type: found.type, name: strings.number(of: found.name),
      key: strings.number(of: EntityIdentity.key(of: found, in: read)), aliases: fill(\.aliases, with: names),
      mentionCount: UInt32(found.mentions.count), within: found.within.map { firstEntity + Int32($0) } ?? -1,
      date: found.date)
    guard let document = found.document else { return entity }
    if found.type == .document, document.number != nil {
      entity.isNumbered = true
      entity.issuerKey = EntityIdentity.issuer(of: document, in: read).map { strings.number(of: $0) } ?? -1
    }
    entity.document = Int32(documents.count)
    documents.append(
      Document(
        number: document.number.map { strings.number(of: $0) } ?? -1, kind: strings.number(of: document.kind),
        about: texts.add(document.about, from: text), issuer: document.issuer.map { firstEntity + Int32($0) } ?? -1,
        issued: document.issued))
    return entity
  }

  private mutating func position(
    _ found: FoundPosition, of person: Int32, _ firstEntity: Int32, _ packer: inout EvidencePacker
  ) -> Position {
    Position(
      person: person, organization: found.organization.map { firstEntity + Int32($0) } ?? -1,
      title: strings.number(of: found.title), titleKey: strings.number(of: spellingKey(found.title)),
      evidence: packer.pack(found.evidence, &sentences))
  }
}

/// Finds the sentences of evidence among those of the article, and adds what is none of them.
private struct EvidencePacker {
  let first: Int
  /// Up to here they come in text order.
  let sorted: Int

  func pack(_ evidence: Evidence, _ sentences: inout [SentenceRecord]) -> EvidenceRecord {
    EvidenceRecord(
      sentence: number(of: evidence, &sentences), start: UInt32(evidence.span.utf8Start),
      length: UInt32(evidence.span.utf8End - evidence.span.utf8Start))
  }

  private func number(of evidence: Evidence, _ sentences: inout [SentenceRecord]) -> UInt32 {
    let wanted = SentenceRecord(evidence.sentence, paragraph: evidence.paragraph)
    var (low, high) = (first, sorted)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].start < wanted.start { low = middle + 1 } else { high = middle }
    }
    if low < sorted, sentences[low] == wanted { return UInt32(low) }
    if let known = (sorted..<sentences.count).first(where: { sentences[$0] == wanted }) { return UInt32(known) }
    sentences.append(wanted)
    return UInt32(sentences.count - 1)
  }
}

/// Strings as small numbers, in order of first appearance.
struct StringTable: Sendable {
  private(set) var strings: [String] = []
  private var numbers: [String: Int32] = [:]

  mutating func number(of string: String) -> Int32 {
    if let known = numbers[string] { return known }
    let number = Int32(strings.count)
    numbers[string] = number
    strings.append(string)
    return number
  }

  mutating func close() { numbers = [:] }

  subscript(number: Int32) -> String { strings[Int(number)] }
}
