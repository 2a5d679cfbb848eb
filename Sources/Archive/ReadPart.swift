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
    let firstSentence = UInt32(sentences.count)
    sentences += read.sentences.map { SentenceRecord($0.span, paragraph: $0.paragraph) }
    let packer = EvidencePacker(first: Int(firstSentence), sorted: sentences.count)
    let firstEntity = Int32(entities.count)
    var record = ArticleRecord(
      fileName: texts.add(read.fileName), text: text, title: texts.add(read.title, from: text),
      source: texts.addOnce(read.source), url: read.url.map { texts.add($0) } ?? .none,
      basis: texts.addOnce(read.published?.basis), published: read.published?.date, captured: read.captured,
      wordCount: UInt32(read.wordCount))
    record.bylines = fill(\.bylines, with: read.bylines.map { texts.addOnce($0) })
    record.paragraphs = fill(\.paragraphs, with: read.paragraphs.map { packed($0, firstEntity) })
    record.mentions = fill(
      \.mentions,
      with: read.entities.enumerated().flatMap { index, entity in
        entity.mentions.map {
          MentionRecord(entity: firstEntity + Int32(index), evidence: packer.pack($0, &sentences))
        }
      })
    let entityRange = fill(\.entities, with: read.entities.map { entity($0, in: read, text, firstEntity) })
    let positionRange = fill(
      \.positions,
      with: read.entities.enumerated().flatMap { index, entity in
        entity.positions.map { position($0, of: firstEntity + Int32(index), firstEntity, packer) }
      })
    let timelineRange = add(read.timeline, of: read, text, firstEntity, packer)
    record.figures = add(read.figures, of: read, text, firstEntity, packer)
    record.sentences = firstSentence..<UInt32(sentences.count)
    articles.append(
      Article(record: record, entities: entityRange, timeline: timelineRange, positions: positionRange))
  }

  private mutating func add(
    _ items: [FoundDate], of read: ReadArticle, _ text: StoredText, _ firstEntity: Int32, _ packer: EvidencePacker
  ) -> Range<UInt32> {
    for item in items {
      entitiesOfItem.append(item.entities.filter(read.entities.indices.contains).map { firstEntity + Int32($0) })
    }
    return fill(
      \.timeline,
      with: items.enumerated().map { index, item in
        TimelineRecord(
          date: item.date, kind: item.kind, number: Int32(index + 1), text: texts.add(item.what, from: text),
          citation: CitationRecord(article: Int32(articles.count), evidence: packer.pack(item.evidence, &sentences)))
      })
  }

  private mutating func add(
    _ found: [FoundFigure], of read: ReadArticle, _ text: StoredText, _ firstEntity: Int32, _ packer: EvidencePacker
  ) -> Range<UInt32> {
    for figure in found {
      entitiesOfFigure.append(figure.entities.filter(read.entities.indices.contains).map { firstEntity + Int32($0) })
    }
    return fill(
      \.figures,
      with: found.map { figure in
        FigureRecord(
          value: figure.value, of: figure.of ?? .nan, unit: texts.add(figure.unit, from: text),
          qualifier: texts.add(figure.qualifier, from: text), about: texts.add(figure.about, from: text),
          date: figure.date,
          citation: CitationRecord(article: Int32(articles.count), evidence: packer.pack(figure.evidence, &sentences)))
      })
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
    _ found: FoundPosition, of person: Int32, _ firstEntity: Int32, _ packer: EvidencePacker
  ) -> Position {
    Position(
      person: person, organization: found.organization.map { firstEntity + Int32($0) } ?? -1,
      title: strings.number(of: found.title), titleKey: strings.number(of: spellingBytes(found.title)),
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
