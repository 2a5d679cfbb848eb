import NewsReading
import VietnameseText

/// Turns what was read into the tables of one snapshot. The order in which articles come makes no difference.
package struct ArchiveBuilder {
  private var parts: [ReadPart]
  /// Newest first.
  private let order: [PartPlace]
  private let merging: EntityMerging
  var tables: ArchiveTables
  /// Names and titles, which belong to no one article.
  private var names: TextChunk

  /// The articles' file names must differ.
  package static func archive(from articles: [ReadArticle], digest: ArchiveDigest) -> Archive {
    var part = ReadPart(number: 0)
    for article in articles { part.add(article) }
    return archive(from: [part], digest: digest)
  }

  /// `afterStep` is called after each step but the last.
  static func archive(
    from parts: consuming [ReadPart], digest: ArchiveDigest, afterStep: (LoadStep) -> Void = { _ in }
  ) -> Archive {
    let tables = tables(from: parts, afterStep)
    afterStep(.tables)
    return Archive(tables, digest: digest, afterStep: afterStep)
  }

  /// Apart, so that what was read goes before the indexes are built.
  private static func tables(from parts: consuming [ReadPart], _ afterStep: (LoadStep) -> Void) -> ArchiveTables {
    var builder = ArchiveBuilder(parts)
    afterStep(.merging)
    builder.build()
    return builder.tables
  }

  private init(_ parts: consuming [ReadPart]) {
    let order = ArticleOrdering(copy parts)
    merging = EntityMerging(copy parts, order: order.places)
    names = TextChunk(number: UInt32(parts.count))
    tables = ArchiveTables(
      texts: TextPool(chunks: []), articleSlugs: order.slugs, entitySlugs: merging.slugs)
    self.order = order.places
    self.parts = parts
  }

  private mutating func build() {
    addEntities()
    addPassages()
    for (index, place) in order.enumerated() { addArticle(place, Int32(index)) }
    tables.articlesOfEntity = Lists(inverting: tables.entitiesOfArticle, count: tables.entities.count)
    seeEntities()
    addTimeline()
    addFigures()
    addTenures()
    names.close()
    var chunks: [[UInt8]] = []
    for index in parts.indices { chunks.append(parts[index].texts.taken()) }
    tables.texts = TextPool(chunks: chunks + [names.taken()])
    parts = []
  }

  private mutating func addEntities() {
    tables.entities.reserveCapacity(merging.entities.count)
    for entity in merging.entities {
      tables.entities.append(EntityRecord(type: entity.type, name: names.add(merging.strings[entity.name])))
      var aliases: [StoredText] = []
      for alias in entity.aliases { aliases.append(names.add(merging.strings[alias])) }
      tables.aliases.append(aliases)
    }
  }

  /// Paragraphs, sentences and mentions stay in the order of the parts; what an article has is a range of each.
  private mutating func addPassages() {
    tables.bylines.reserveCapacity(parts.reduce(0) { $0 + $1.bylines.count })
    tables.paragraphs.reserveCapacity(parts.reduce(0) { $0 + $1.paragraphs.count })
    tables.sentences.reserveCapacity(parts.reduce(0) { $0 + $1.sentences.count })
    tables.mentions.reserveCapacity(parts.reduce(0) { $0 + $1.mentions.count })
    for index in parts.indices {
      let map = merging.entityOf[index]
      let (lines, sentences) = (Int32(tables.speakerLines.count), UInt32(tables.sentences.count))
      let moved = Moves(
        bylines: UInt32(tables.bylines.count), paragraphs: UInt32(tables.paragraphs.count), sentences: sentences,
        mentions: UInt32(tables.mentions.count))
      tables.bylines += parts[index].bylines
      tables.speakerLines += parts[index].speakerLines
      tables.sentences += parts[index].sentences
      for var paragraph in parts[index].paragraphs {
        if paragraph.speaker >= 0 { paragraph.speaker = map[Int(paragraph.speaker)] }
        if paragraph.speakerLine >= 0 { paragraph.speakerLine += lines }
        tables.paragraphs.append(paragraph)
      }
      for var mention in parts[index].mentions {
        mention.entity = map[Int(mention.entity)]
        mention.evidence.sentence += sentences
        tables.mentions.append(mention)
      }
      parts[index].move(moved)
    }
  }

  private mutating func addArticle(_ place: PartPlace, _ index: Int32) {
    let article = parts[place.part].articles[place.article]
    tables.articles.append(article.record)
    // Text order; of two that begin together the longer first.
    tables.mentions[article.record.mentions.ints].sort { a, b in
      let (first, second) = (a.evidence, b.evidence)
      return (first.start, second.length, a.entity) < (second.start, first.length, b.entity)
    }
    var countOf: [Int32: UInt32] = [:]
    for found in article.entities.ints {
      let entity = merging.entityOf[place.part][found]
      countOf[entity, default: 0] += parts[place.part].entities[found].mentionCount
      note(found, of: Int(entity), in: place.part)
    }
    var counts = countOf.map { (entity: $0.key, count: $0.value) }
    counts.sort { ($1.count, $0.entity) < ($0.count, $1.entity) }
    tables.entitiesOfArticle.append(counts.lazy.map(\.entity))
    for (entity, count) in counts { tables.entities[Int(entity)].mentionCount += count }
  }

  /// What one finding says of its entity; the newest article that says anything decides.
  private mutating func note(_ found: Int, of index: Int, in part: Int) {
    let source = parts[part].entities[found]
    if tables.entities[index].date == nil { tables.entities[index].date = source.date }
    if tables.entities[index].within < 0 { tables.entities[index].within = entity(source.within, in: part) }
    guard source.document >= 0 else { return }
    let document = parts[part].documents[Int(source.document)]
    if tables.entities[index].document < 0 {
      tables.entities[index].document = Int32(tables.documents.count)
      tables.documents.append(
        DocumentRecord(
          number: names.addOnce(document.number < 0 ? nil : parts[part].strings[document.number]),
          kind: names.addOnce(parts[part].strings[document.kind]), about: .none, issuer: -1))
    }
    let number = Int(tables.entities[index].document)
    if tables.documents[number].issuer < 0 { tables.documents[number].issuer = entity(document.issuer, in: part) }
    if tables.documents[number].issued == nil { tables.documents[number].issued = document.issued }
    if tables.documents[number].about == .none { tables.documents[number].about = document.about }
  }

  private mutating func seeEntities() {
    for index in tables.entities.indices {
      for article in tables.articlesOfEntity[index] {
        guard let date = tables.articles[Int(article)].published else { continue }
        let entity = tables.entities[index]
        if entity.firstSeen.map({ DatePeriod.precedes(date, $0) }) ?? true { tables.entities[index].firstSeen = date }
        if entity.lastSeen.map({ DatePeriod.precedes($0, date) }) ?? true { tables.entities[index].lastSeen = date }
      }
    }
  }

  private func entity(_ found: Int32, in part: Int) -> Int32 {
    found < 0 || Int(found) >= merging.entityOf[part].count ? -1 : merging.entityOf[part][Int(found)]
  }

  /// Each once.
  private func entities(_ found: ArraySlice<Int32>, in part: Int) -> [Int32] {
    var result: [Int32] = []
    for entity in found.lazy.map({ self.entity($0, in: part) }) where !result.contains(entity) { result.append(entity) }
    return result
  }
}

extension ArchiveBuilder {
  private mutating func addTimeline() {
    var found: [(record: TimelineRecord, part: Int, index: Int)] = []
    found.reserveCapacity(parts.reduce(0) { $0 + $1.timeline.count })
    for (article, place) in order.enumerated() {
      for index in parts[place.part].articles[place.article].timeline.ints {
        var record = parts[place.part].timeline[index]
        record.citation.article = Int32(article)
        found.append((record, place.part, index))
      }
    }
    found.sort { Self.precedes($0.record, $1.record) }
    tables.timeline = found.map(\.record)
    tables.entitiesOfItem.reserveCapacity(lists: found.count, elements: found.count * 2)
    for item in found {
      tables.entitiesOfItem.append(entities(parts[item.part].entitiesOfItem[item.index], in: item.part))
    }
    tables.timelineOfEntity = Lists(inverting: tables.entitiesOfItem, count: tables.entities.count)
    tables.timelineOfArticle = Lists(
      grouping: found.enumerated().map { ($1.record.citation.article, Int32($0)) }, count: order.count)
  }

  private static func precedes(_ a: TimelineRecord, _ b: TimelineRecord) -> Bool {
    if DatePeriod.precedes(a.date, b.date) { return true }
    if DatePeriod.precedes(b.date, a.date) { return false }
    let (first, second) = (a.citation, b.citation)
    return (first.article, first.evidence.start, a.number) < (second.article, second.evidence.start, b.number)
  }

  private mutating func addFigures() {
    tables.figures.reserveCapacity(parts.reduce(0) { $0 + $1.figures.count })
    for (article, place) in order.enumerated() {
      let start = UInt32(tables.figures.count)
      for index in tables.articles[article].figures.ints {
        var record = parts[place.part].figures[index]
        record.citation.article = Int32(article)
        tables.figures.append(record)
        tables.entitiesOfFigure.append(entities(parts[place.part].entitiesOfFigure[index], in: place.part))
      }
      tables.articles[article].figures = start..<UInt32(tables.figures.count)
    }
    tables.figuresOfEntity = Lists(inverting: tables.entitiesOfFigure, count: tables.entities.count)
  }

  /// One tenure per person, title and organisation, whatever the number of articles that say so. Articles come newest
  /// first, so tenures stand in the order of when they were last seen.
  private mutating func addTenures() {
    struct Key: Hashable { let person: Int32, organization: Int32, title: String }
    var known: [Key: Int32] = [:]
    var evidence: [(group: Int32, element: CitationRecord)] = []
    var seen: [(group: Int32, element: DatePeriod)] = []
    for (article, place) in order.enumerated() {
      for index in parts[place.part].articles[place.article].positions.ints {
        let found = parts[place.part].positions[index]
        let strings = parts[place.part].strings
        let (person, organization) = (entity(found.person, in: place.part), entity(found.organization, in: place.part))
        let key = Key(person: person, organization: organization, title: strings[found.titleKey])
        let tenure = known[key] ?? Int32(tables.tenures.count)
        if Int(tenure) == tables.tenures.count {
          known[key] = tenure
          tables.tenures.append(
            TenureRecord(person: person, organization: organization, title: names.addOnce(strings[found.title])))
        }
        evidence.append((tenure, CitationRecord(article: Int32(article), evidence: found.evidence)))
        if let date = tables.articles[article].published { seen.append((tenure, date)) }
      }
    }
    tables.evidenceOfTenure = Lists(grouping: evidence, count: tables.tenures.count)
    for dates in Lists(grouping: seen, count: tables.tenures.count) {
      let sorted = dates.sorted(by: DatePeriod.precedes)
      tables.datesOfTenure.append(
        sorted.indices.lazy.filter { $0 == 0 || sorted[$0 - 1] != sorted[$0] }.map { sorted[$0] })
    }
    tables.tenuresOfEntity = Lists(
      inverting: tables.tenures.map { tenure in
        // Somebody may hold an office of their own name.
        ArraySlice(tenure.organization < 0 ? [tenure.person] : [tenure.person, tenure.organization])
      }, count: tables.entities.count)
  }
}

/// How far the ranges of a part's articles move when the part is put behind others.
private struct Moves {
  let bylines, paragraphs, sentences, mentions: UInt32
}

extension ReadPart {
  /// Lets go of what the tables have taken over.
  fileprivate mutating func move(_ by: Moves) {
    func moved(_ range: Range<UInt32>, _ distance: UInt32) -> Range<UInt32> {
      range.lowerBound + distance..<range.upperBound + distance
    }
    for index in articles.indices {
      articles[index].record.bylines = moved(articles[index].record.bylines, by.bylines)
      articles[index].record.paragraphs = moved(articles[index].record.paragraphs, by.paragraphs)
      articles[index].record.sentences = moved(articles[index].record.sentences, by.sentences)
      articles[index].record.mentions = moved(articles[index].record.mentions, by.mentions)
    }
    for index in positions.indices { positions[index].evidence.sentence += by.sentences }
    for index in timeline.indices { timeline[index].citation.evidence.sentence += by.sentences }
    for index in figures.indices { figures[index].citation.evidence.sentence += by.sentences }
    bylines = []
    paragraphs = []
    speakerLines = []
    sentences = []
    mentions = []
  }
}
