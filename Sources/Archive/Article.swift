import NewsReading
import VietnameseText

/// One article of the archive. Entities are named by their index in `Archive.entities`.
package struct Article: ArchiveRow {
  package enum DateBasis: String, Sendable, CaseIterable { case published, captured, none }

  private let store: ArchiveStore
  private let index: Int

  package init(_ place: ArchivePlace) {
    store = place.store
    index = place.index
  }

  private var tables: ArchiveTables { _read { yield store.tables } }
  private var record: ArticleRecord { _read { yield store.tables.articles[index] } }

  /// Its permalink.
  package var id: String { tables.articleSlugs.slug(of: Int32(index)) }
  /// The same in UTF-8, not copied.
  package var idBytes: ArraySlice<UInt8> { tables.articleSlugs.bytes(of: Int32(index)) }
  package var fileName: String { tables.texts.string(record.fileName) }
  /// NFC; all spans count in it.
  package var text: String { tables.texts.string(record.text) }
  /// Of the text.
  package var byteCount: Int { Int(record.text.length) }
  /// Tells one text from another within this process.
  package var textHash: Int {
    tables.texts.withBytes(of: record.text) { bytes in
      var hasher = Hasher()
      hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
      return hasher.finalize()
    }
  }
  package var title: String? { tables.texts.optionalString(record.title) }
  package var titleBytes: ArraySlice<UInt8>? { record.title == .none ? nil : tables.texts.bytes(of: record.title) }
  /// `speaker` is an index in `Archive.entities`.
  package var paragraphs: [Paragraph] { tables.paragraphs[record.paragraphs.ints].map(paragraph) }
  package var captured: CalendarDay? { record.captured }
  package var published: DatePeriod? { record.published }
  /// What `published` was worked out from, one line.
  package var publishedBasis: String? { tables.texts.optionalString(record.basis) }
  package var bylines: [String] { tables.bylines[record.bylines.ints].map(tables.texts.string) }
  package var source: String? { tables.texts.optionalString(record.source) }
  package var url: String? { tables.texts.optionalString(record.url) }
  /// Syllables.
  package var wordCount: Int { Int(record.wordCount) }
  /// In text order.
  package var mentions: [Mention] {
    tables.mentions[record.mentions.ints].map {
      Mention(entity: $0.entity, evidence: tables.evidence($0.evidence, in: record))
    }
  }
  /// Most mentioned first.
  package var entities: ArraySlice<Int32> { tables.entitiesOfArticle[index] }
  /// Indices in `Archive.timeline`, oldest first.
  package var timeline: ArraySlice<Int32> { tables.timelineOfArticle[index] }
  /// Indices in `Archive.figures`, in text order.
  package var figures: Range<Int32> { Int32(record.figures.lowerBound)..<Int32(record.figures.upperBound) }

  package var dateBasis: DateBasis {
    record.published != nil ? .published : record.captured != nil ? .captured : .none
  }

  /// What lists sort and filter by: the publication, else the day of capture.
  package var date: DatePeriod? { record.date }

  /// A part of the text. Cost: its length.
  package func text(_ span: TextSpan) -> String { tables.texts.string(stored(span)) }

  /// The same in UTF-8, not copied.
  package func bytes(_ span: TextSpan) -> ArraySlice<UInt8> { tables.texts.bytes(of: stored(span)) }

  func stored(_ span: TextSpan) -> StoredText { record.text.part(UInt32(span.utf8Start)..<UInt32(span.utf8End)) }

  /// The lead, else the first paragraph of the body, in UTF-8.
  package var opening: ArraySlice<UInt8>? {
    let paragraphs = tables.paragraphs[record.paragraphs.ints]
    guard let first = paragraphs.first(where: { $0.kind == .lead }) ?? paragraphs.first(where: { $0.kind == .body })
    else { return nil }
    return tables.texts.bytes(of: record.text.part(first.span.start..<first.span.end))
  }

  private func paragraph(_ paragraph: ParagraphRecord) -> Paragraph {
    Paragraph(
      kind: paragraph.kind, span: tables.span(paragraph.span, in: record),
      speaker: paragraph.speaker < 0 ? nil : Int(paragraph.speaker),
      speakerLine: paragraph.speakerLine < 0
        ? nil : tables.span(tables.speakerLines[Int(paragraph.speakerLine)], in: record))
  }
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

extension ArchiveTables {
  func span(_ span: SpanRecord, in article: ArticleRecord) -> TextSpan {
    self.span(span.start, span.end, scalarStart: Int32(span.scalarStart), in: article)
  }

  /// Scalars are counted from the start of the paragraph, which holds the sentence or stands near it.
  func evidence(_ evidence: EvidenceRecord, in article: ArticleRecord) -> Evidence {
    let sentence = sentences[Int(evidence.sentence)]
    let scalarStart: Int32
    if sentence.paragraph < 0 {
      scalarStart = scalarCount(from: 0, to: sentence.start, in: article)
    } else {
      let origin = paragraphs[article.paragraphs.ints.lowerBound + Int(sentence.paragraph)].span
      scalarStart = Int32(origin.scalarStart) + scalarCount(from: origin.start, to: sentence.start, in: article)
    }
    let wordsStart = scalarStart + scalarCount(from: sentence.start, to: evidence.start, in: article)
    return Evidence(
      span: span(evidence.start, evidence.start + evidence.length, scalarStart: wordsStart, in: article),
      sentence: span(sentence.start, sentence.end, scalarStart: scalarStart, in: article),
      paragraph: sentence.paragraph < 0 ? nil : Int(sentence.paragraph))
  }

  private func span(_ start: UInt32, _ end: UInt32, scalarStart: Int32, in article: ArticleRecord) -> TextSpan {
    TextSpan(
      utf8Start: Int32(start), utf8End: Int32(end), scalarStart: scalarStart,
      scalarEnd: scalarStart + scalarCount(from: start, to: end, in: article))
  }

  /// Negative backwards.
  private func scalarCount(from start: UInt32, to end: UInt32, in article: ArticleRecord) -> Int32 {
    start <= end
      ? texts.scalarCount(article.text.part(start..<end)) : -texts.scalarCount(article.text.part(end..<start))
  }

  func citation(_ citation: CitationRecord) -> Citation {
    Citation(
      article: citation.article, evidence: evidence(citation.evidence, in: articles[Int(citation.article)]))
  }
}
