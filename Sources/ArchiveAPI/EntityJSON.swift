import Archive
import NewsReading

extension ArchiveJSON {
  /// How much of each list an entity page shows; `totals` counts all, `links` lead to the rest.
  enum EntityPageLimit {
    static let positions = 50
    static let sightings = 10
    static let articles = 20
    static let timeline = 100
    static let figures = 50
  }

  func entityRow(_ hit: SearchHit, _ json: inout JSONWriter) {
    json.object { json in
      entityRowMembers(hit.index, &json)
      json.member("match", hit.level?.name)
    }
  }

  func entityRowMembers(_ index: Int32, _ json: inout JSONWriter) {
    let entity = archive.entities[Int(index)]
    json.member("id", entity.idBytes)
    json.member("type", entity.type.rawValue)
    json.member("name", entity.nameBytes)
    json.member("url") { path(of: entity, &$0) }
    json.member("aliases", entity.aliases)
    json.member("mentions", entity.mentionCount)
    json.member("articles", entity.articles.count)
    json.member("first_seen") { optionalDate(entity.firstSeen, &$0) }
    json.member("last_seen") { optionalDate(entity.lastSeen, &$0) }
  }

  func entity(_ index: Int32) -> [UInt8] {
    let entity = archive.entities[Int(index)]
    let related = archive.coAppearances(of: index)
    var json = JSONWriter()
    json.object { json in
      entityRowMembers(index, &json)
      json.member("match", nil as String?)
      json.member("positions", entity.type == .person ? entity.tenures.prefix(EntityPageLimit.positions) : []) {
        position($1, &$0)
      }
      json.member("holders", entity.type == .organization ? entity.tenures.prefix(EntityPageLimit.positions) : []) {
        holder($1, &$0)
      }
      json.member("document") { document(entity.document, &$0) }
      json.member("within") { optionalRef(entity.within, &$0) }
      json.member("date") { optionalDate(entity.date, &$0) }
      json.member("timeline", entity.timeline.prefix(EntityPageLimit.timeline)) {
        timelineItem(SearchHit(index: $1), &$0)
      }
      json.member("figures", entity.figures.prefix(EntityPageLimit.figures)) { figure(SearchHit(index: $1), &$0) }
      json.member("related", related.best) { coAppearance($1, &$0) }
      json.member("articles_list", entity.articles.prefix(EntityPageLimit.articles)) {
        articleRow(SearchHit(index: $1), &$0)
      }
      json.member("evidence", archive.sightings(of: index, limit: EntityPageLimit.sightings)) { evidence($1, &$0) }
      // A page is per name in these articles, not per human being.
      json.member("identity", "by-name")
      totals(of: entity, related: related.count, &json)
    }
    return json.finished()
  }

  private func totals(of entity: Entity, related: Int, _ json: inout JSONWriter) {
    json.member("totals") { json in
      json.object { json in
        json.member("timeline", entity.timeline.count)
        json.member("figures", entity.figures.count)
        json.member("related", related)
        json.member("articles_list", entity.articles.count)
        json.member("positions", entity.tenures.count)
      }
    }
    json.member("links") { json in
      json.object { json in
        for (name, list) in Self.cutLists {
          json.member(named: name) { $0.string("/api/\(list)?entity=\(entity.id)") }
        }
      }
    }
  }

  /// The lists of an entity page that show only their beginning, and where all of each is.
  static let cutLists: [(name: String, list: String)] = [
    ("timeline", "timeline"), ("figures", "figures"), ("related", "entities"),
    ("articles_list", "articles"), ("positions", "positions"),
  ]

  /// One row of the list of positions.
  func positionRow(_ index: Int32, _ json: inout JSONWriter) {
    let tenure = archive.tenures[Int(index)]
    json.object { json in
      json.member("person") { ref(tenure.person, &$0) }
      json.member("position", tenure.title)
      json.member("organization") { optionalRef(tenure.organization, &$0) }
      tenureMembers(tenure, &json)
    }
  }

  private func position(_ index: Int32, _ json: inout JSONWriter) {
    let tenure = archive.tenures[Int(index)]
    json.object { json in
      json.member("position", tenure.title)
      json.member("organization") { optionalRef(tenure.organization, &$0) }
      tenureMembers(tenure, &json)
    }
  }

  private func holder(_ index: Int32, _ json: inout JSONWriter) {
    let tenure = archive.tenures[Int(index)]
    json.object { json in
      json.member("person") { ref(tenure.person, &$0) }
      json.member("position", tenure.title)
      tenureMembers(tenure, &json)
    }
  }

  /// How many of the days and the sentences of one position are told; the rest is counted.
  private enum TenureLimit {
    static let days = 50
    static let sentences = 5
  }

  /// Articles say who held an office when they were published, not from when to when: `from` and `to` stay null. Of many days
  /// the first one and the newest stand here, of the sentences the newest; `seen_total` and `times` tell how many there are.
  private func tenureMembers(_ tenure: Tenure, _ json: inout JSONWriter) {
    let seen = tenure.seen
    json.member("from") { $0.null() }
    json.member("to") { $0.null() }
    json.member("seen", Array(seen.prefix(1)) + seen.dropFirst().suffix(TenureLimit.days - 1)) { date($1, &$0) }
    json.member("seen_total", seen.count)
    json.member("times", tenure.evidenceCount)
    json.member("evidence", tenure.evidence(limit: TenureLimit.sentences)) { evidence($1, &$0) }
  }

  private func document(_ document: OfficialDocument?, _ json: inout JSONWriter) {
    guard let document else { return json.null() }
    json.object { json in
      json.member("number", document.number)
      json.member("kind", document.kind)
      json.member("issuer") { optionalRef(document.issuer, &$0) }
      json.member("issued") { optionalDate(document.issued, &$0) }
      json.member("about", document.about)
    }
  }

  private func coAppearance(_ related: CoAppearance, _ json: inout JSONWriter) {
    json.object { json in
      json.member("entity") { ref(related.entity, &$0) }
      json.member("articles", Int(related.articles))
      json.member("sentences", Int(related.sentences))
    }
  }
}
