import VietnameseText

/// The congresses of an article, gathered from all their partial names: "Đại hội Đảng bộ thành phố", "Đại hội đại biểu
/// lần thứ XVII, nhiệm kỳ 2020 – 2025", "Đại hội".
struct CongressIndex: Sendable {
  struct Congress: Sendable {
    /// "Đại hội" or "Đại hội đại biểu".
    var kind: String
    /// The body, or the words that say what congress it is.
    var subject: String
    var ordinal: String?
    var term: String?
    var isOfParty = false

    var name: String {
      let ordinalPart = ordinal.map { " lần thứ \($0)" } ?? ""
      let termPart = term.map { ", nhiệm kỳ \($0)" } ?? ""
      return "\(kind) \(subject)\(ordinalPart)\(isOfParty ? " của Đảng" : "")\(termPart)"
    }

    /// Within the name of a resolution the term only stands where there is no ordinal.
    var nameInDocument: String {
      var short = self
      if ordinal != nil { short.term = nil }
      return short.name
    }
  }

  private var congresses: [Congress] = []
  /// The first with an ordinal or a term: what a bare "Đại hội" means.
  private var firstNumbered: Int?
  /// Where the congresses of a body stand, and those of an ordinal; a few are enough.
  private var bySubject: [NameKey: [Int]] = [:]
  private var byOrdinal: [String: [Int]] = [:]

  /// Full names first, so that partial ones find them whatever the order of the text.
  init(_ resolved: [ResolvedMention]) {
    let events = resolved.compactMap { item -> (EventName, CanonicalName?)? in
      switch item.mention.content {
      case .event(let event) where event.isCongress: (event, item.name)
      case .document(let document): document.congress.first.map { ($0, item.congressBody) }
      default: nil
      }
    }
    // Most articles.
    if events.isEmpty { return }
    for (event, name) in events where subject(event, name) != nil { add(event, name) }
    var lastBody: String?
    var holder: ResolvedMention?
    for item in resolved {
      if case .body(let body) = item.mention.content {
        if case .partyUnit = body.kind { lastBody = item.name?.text }
        holder = item
      }
      guard case .event(let event) = item.mention.content, event.isCongress, subject(event, item.name) == nil,
        event.ordinal != nil, let body = holder.flatMap({ Self.name(of: $0, holding: item) }) ?? lastBody,
        index(of: event, item.name) == nil
      else { continue }
      append(Congress(kind: event.kind, subject: body, ordinal: event.ordinal, term: event.term))
    }
    for (event, name) in events {
      if let index = index(of: event, name) { complete(index, with: event) }
    }
    firstNumbered = congresses.firstIndex { $0.ordinal != nil || $0.term != nil }
  }

  /// "Hội Nông dân xã tổ chức Đại hội lần thứ VII": the body right before, which holds it.
  private static func name(of holder: ResolvedMention, holding event: ResolvedMention) -> String? {
    let words = event.mention.range.lowerBound - holder.mention.range.upperBound
    return holder.mention.passage == event.mention.passage && (1...4).contains(words) ? holder.name?.text : nil
  }

  private func subject(_ event: EventName, _ name: CanonicalName?) -> String? {
    if let words = event.subject {
      let isParty = NameKey(words) == Self.nationwide
      return name.map { "\(words) \($0.text)" } ?? (isParty ? "toàn quốc" : words)
    }
    if event.isOfParty { return "toàn quốc" }
    return name?.text
  }

  private static let nationwide: NameKey = "toàn quốc"

  private mutating func add(_ event: EventName, _ name: CanonicalName?) {
    guard let subject = subject(event, name) else { return }
    if let index = index(of: event, name) {
      complete(index, with: event)
    } else {
      append(
        Congress(
          kind: event.kind, subject: subject, ordinal: event.ordinal, term: event.term, isOfParty: event.isOfParty))
    }
  }

  private mutating func append(_ congress: Congress) {
    congresses.append(congress)
    bySubject[NameKey(congress.subject), default: []].append(congresses.count - 1)
    note(congress.ordinal, of: congresses.count - 1)
  }

  private mutating func note(_ ordinal: String?, of index: Int) {
    if let ordinal { byOrdinal[ordinal, default: []].append(index) }
  }

  private mutating func complete(_ index: Int, with event: EventName) {
    if congresses[index].ordinal == nil {
      congresses[index].ordinal = event.ordinal
      note(event.ordinal, of: index)
    }
    if congresses[index].term == nil { congresses[index].term = event.term }
    if event.isOfParty { congresses[index].isOfParty = true }
    if event.kind.utf8.count > congresses[index].kind.utf8.count { congresses[index].kind = event.kind }
  }

  private func index(of event: EventName, _ name: CanonicalName?) -> Int? {
    let key = subject(event, name).map { NameKey($0) }
    let candidates =
      key.map { bySubject[$0] ?? [] } ?? event.ordinal.flatMap { byOrdinal[$0] } ?? Array(congresses.indices.prefix(8))
    return candidates.prefix(64).first { index in
      let congress = congresses[index]
      if key == nil, event.ordinal == nil, event.term == nil { return false }
      if let a = event.ordinal, let b = congress.ordinal, a != b { return false }
      if let a = event.term, let b = congress.term, a != b { return false }
      return true
    }
  }

  /// The congress that a mention means; a bare "Đại hội" is the only or first one of a body.
  func congress(of item: ResolvedMention, _ event: EventName?) -> Congress? {
    guard let event else { return nil }
    let name: CanonicalName? = if case .document = item.mention.content { item.congressBody } else { item.name }
    if let index = index(of: event, name) { return congresses[index] }
    guard event.body == nil, event.subject == nil, event.ordinal == nil else { return nil }
    return firstNumbered.map { congresses[$0] }
  }
}
