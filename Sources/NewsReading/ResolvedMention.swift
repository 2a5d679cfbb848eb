import VietnameseText

/// A mention with its names written in full, as the article stood when it was made.
struct ResolvedMention: Sendable {
  var mention: Mention
  /// The full name of a body, area or place; of the body or area of an event.
  var name: CanonicalName?
  /// The bodies (or blocks) of the offices of a person, in the order of the titles.
  var offices: [CanonicalName?] = []
  /// Who issued a document.
  var issuer: CanonicalName?
  /// The full name of the body of the congress whose document it is.
  var congressBody: CanonicalName?
}

extension NameCompletion {
  /// Resolves the mentions in text order, so that bare names mean what was named last.
  mutating func resolve(_ mentions: [Mention]) -> [ResolvedMention] {
    mentions.map { resolve($0) }
  }

  private mutating func resolve(_ mention: Mention) -> ResolvedMention {
    var found = ResolvedMention(mention: mention)
    switch mention.content {
    case .body(let body):
      found.name = note(body)
    case .area(let area):
      areas.note(area)
      found.name = name(of: area)
    case .place(let place):
      found.name = CanonicalName(text: place.noun == nil ? bareProvinceInFull(place.name) : place.text)
    case .person, .personByTitle, .personByGivenName, .appointment, .career:
      var holder: String?
      if case .person(let name, _) = mention.content { holder = name }
      found.offices = mention.content.titles.map { title in
        if let body = title.body { return note(body, heldBy: holder) }
        return title.area.map { name(of: $0) }
      }
    case .event(let event):
      found.name = noteSubject(of: event)
    case .document(let document):
      found.issuer = document.issuer.flatMap { note($0) }
      found.congressBody = document.congress.first.flatMap { noteSubject(of: $0) }
    case .personAgain, .credit:
      break
    }
    return found
  }

  private mutating func noteSubject(of event: EventName) -> CanonicalName? {
    if let body = event.body { return note(body) }
    return event.area.map { name(of: $0) }
  }

  /// "Lạng Sơn" alone is the district of that name, if the article has one and no such province; else the province, unless
  /// the article's city bears that name and no province does.
  private func bareProvinceInFull(_ name: String) -> String {
    if let noun = areas.noun(ofDistrict: name) { return capitalized(noun + " " + name) }
    guard PlaceLexicon.isProvince(name) else { return name }
    return areas.city == name && areas.province != name ? "Thành phố " + name : "Tỉnh " + name
  }
}
