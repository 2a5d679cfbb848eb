import VietnameseText

/// What follows once all entities are known: who speaks, when documents were issued, what is reported, the timeline.
extension EntityCollector {
  mutating func markSpeakers() {
    for speaker in SpeechFinder(passages: passages, peopleNamed: peopleNamed).speakers() {
      update(speaker) { $0.isSpeaker = true }
    }
  }

  mutating func dateDocuments(_ dates: DateReading, in text: TokenizedText) {
    for date in dates.dates {
      for document in documents(issuedIn: text.span(date.mention.tokens)) {
        update(document) { if $0.document?.issued == nil { $0.document?.issued = date.period } }
      }
    }
  }

  /// The documents whose date of issue stands in a span.
  private func documents(issuedIn span: TextSpan) -> [Int] {
    let first = issueOrder.partitioningIndex { $0.byte >= span.utf8Start }
    let last = issueOrder.partitioningIndex { $0.byte >= span.utf8End }
    return issueOrder[first..<last].map(\.document)
  }

  mutating func addReportedEvent(title: String?, dates: DateReading, in text: TokenizedText) {
    guard let event = ReportedEvent(title: title, passages: passages, dates: dates.dates, text: text, collector: self)
    else { return }
    if let known = event.known {
      return update(known) {
        $0.isReported = true
        $0.date = event.date
      }
    }
    guard let name = event.name else { return }
    let index = entity(.event, CanonicalName(text: name))
    let words = withSingleSpaces(text.string(event.evidence.span))
    update(index) {
      $0.isReported = true
      $0.date = event.date
      $0.aliases.append(words)
      $0.mentions.append(event.evidence)
    }
  }

  func paragraphs(of layout: ArticleLayout, in text: TokenizedText) -> [Paragraph] {
    var speakers: [Int: Int] = [:]
    for named in peopleNamed.reversed() {
      if case .speakerLine = passages[named.passage].role, let paragraph = passages[named.passage].paragraph {
        speakers[paragraph] = named.person
      }
    }
    var speaker: Int?
    return layout.blocks.enumerated().map { index, block in
      speaker = block.speakerLine == nil ? nil : speakers[index] ?? speaker
      let opensBox = index == 0 || layout.blocks[index - 1].speakerLine != block.speakerLine
      let line = opensBox ? block.speakerLine.map { text.span($0) } : nil
      return Paragraph(kind: block.kind, span: text.span(block.tokens), speaker: speaker, speakerLine: line)
    }
  }

  func timeline(_ dates: DateReading, _ positions: EntityPositions, in text: TokenizedText) -> [FoundDate] {
    return dates.timeline.map { date in
      let span = text.span(date.mention.tokens)
      let evidence = Evidence(span: span, sentence: text.span(date.mention.sentence), paragraph: date.mention.block)
      if let document = documents(issuedIn: span).first {
        return issue(of: document, date, evidence)
      }
      let words = text.happening(on: date.mention.tokens, in: date.mention.sentence)
      let what = capitalized(text.squeezed(words))
      var found = FoundDate(date: date.period, kind: date.kind, what: what, evidence: evidence)
      found.entities = positions.entities(in: text.span(words))
      return found
    }
  }

  /// A date of issue concerns the document and its issuer, whatever else the sentence names.
  private func issue(of document: Int, _ date: DateReading.ResolvedDate, _ evidence: Evidence) -> FoundDate {
    let issuer = entities[document].document?.issuer
    let what = (issuer.map { entities[$0].name + " ban hành " } ?? "Ban hành ") + entities[document].name
    let kind = date.period.precision == .day ? .issued : date.kind
    var found = FoundDate(date: date.period, kind: kind, what: what, evidence: evidence)
    found.entities = [document] + (issuer.map { [$0] } ?? [])
    return found
  }

  func figures(
    _ dates: DateReading, _ positions: EntityPositions, layout: ArticleLayout, in text: TokenizedText
  ) -> [FoundFigure] {
    let names = entities.lazy.filter { $0.type != .event && $0.type != .person }.flatMap { $0.mentions.map(\.span) }
    return FigureFinder.figures(in: text, layout: layout, dates: dates, excluding: Array(names)).map { figure in
      var figure = figure
      figure.entities = positions.entities(in: figure.evidence.sentence)
      return figure
    }
  }
}

/// Which entities are named where: for finding those of a sentence.
struct EntityPositions {
  private let starts: [(byte: Int32, entity: Int)]

  init(_ entities: [FoundEntity]) {
    var starts: [(byte: Int32, entity: Int)] = []
    for index in entities.indices {
      for mention in entities[index].mentions { starts.append((mention.span.utf8Start, index)) }
    }
    self.starts = starts.sorted { $0.byte < $1.byte }
  }

  /// A sentence that names more has no end: the rest of it says little about one date.
  private static let most = 64

  /// In the order of the text, each once. Takes logarithmic time and the size of the answer.
  func entities(in span: TextSpan) -> [Int] {
    let first = starts.partitioningIndex { $0.byte >= span.utf8Start }
    var found: [Int] = []
    for start in starts[first...].prefix(Self.most) {
      guard start.byte < span.utf8End else { break }
      if !found.contains(start.entity) { found.append(start.entity) }
    }
    return found
  }
}
