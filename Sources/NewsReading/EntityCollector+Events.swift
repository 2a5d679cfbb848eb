import VietnameseText

extension EntityCollector {
  mutating func collectEvent(_ event: EventName, _ item: ResolvedMention, congresses: CongressIndex) {
    guard event.isCongress else {
      let subject = event.subject.map { " " + $0 } ?? ""
      let index = entity(.event, CanonicalName(text: event.kind + subject))
      addMention(index, passage: item.mention.passage, range: item.mention.range)
      return
    }
    guard let congress = congresses.congress(of: item, event), congress.ordinal != nil || congress.term != nil else {
      return
    }
    let index = entity(.event, CanonicalName(text: congress.name))
    addMention(index, passage: item.mention.passage, range: item.mention.range)
  }
}
