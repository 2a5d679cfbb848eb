import VietnameseText

/// Which city, province, district and commune the article means where it prints only the noun, as far as it has been
/// read: the province and the city are the article's, the smaller areas the last ones named.
struct AreaContext: Sendable {
  private(set) var province: String?
  private(set) var city: String?
  private var last: [AreaLevel: AreaName] = [:]
  /// Of each noun ("huyện", "phường") the name that the article prints most: what it means before one is named.
  private var main: [NameKey: String] = [:]

  /// The commune of each village that the article names with it: "khối 2, phường Đông Kinh"; nil where there are two.
  private var communes: [NameKey: AreaName?] = [:]

  /// Whether the article names but one commune: then every village lies in it.
  private var hasOneCommune = true

  /// The noun of each district and town that the article names with it, but for those that it calls a province too.
  private var districts: [NameKey: String] = [:]

  /// Counts the areas that an article names in full. `mark` is that of the paper: "BHG", "QNO".
  init(mentions: [Mention], mark: String) {
    var tallies: [NameKey: NameTally] = [:]
    noteDistricts(mentions)
    noteCommunes(mentions)
    Self.visit(mentions) { [districts] level, noun, name in
      if noun.isEmpty, level == .province, !districts.isEmpty, districts[NameKey(name)] != nil { return }
      let key = level <= .city ? Self.key(of: level) : NameKey(noun)
      tallies[key, default: NameTally()].count(name)
      // A city tells the province in which it lies.
      guard level == .city else { return }
      let around = PlaceLexicon.provinceOfCity[name] ?? name
      if PlaceLexicon.isProvince(around) {
        tallies[Self.key(of: .province), default: NameTally()].count(around)
      }
    }
    for (noun, tally) in tallies { main[noun] = tally.mostNamed }
    city = main[Self.key(of: .city)]
    // A name that is no province's is a foreign one's, unless there is no other.
    let named = tallies[Self.key(of: .province)].flatMap { provinces in
      PlaceLexicon.provinces(ofMark: mark).flatMap { marked in provinces.first { marked.contains(NameKey($0)) } }
        ?? provinces.mostNamed(where: PlaceLexicon.isProvince) ?? provinces.mostNamed
    }
    // A city mostly shares its name with the province, or is known to lie in one.
    province = named ?? city.map { PlaceLexicon.provinceOfCity[$0] ?? $0 }
    if let named, PlaceLexicon.isCentralCity(named), city == nil { city = named }
  }

  private static func key(of level: AreaLevel) -> NameKey { level == .province ? provinceNoun : cityNoun }

  private static let provinceNoun: NameKey = "tỉnh"
  private static let cityNoun: NameKey = "thành phố"

  var isCentralCity: Bool { province.map(PlaceLexicon.isCentralCity) ?? false }

  private mutating func noteDistricts(_ mentions: [Mention]) {
    // They say only what bare names mean.
    guard mentions.contains(where: { Self.isBare($0.content) }) else { return }
    var provinces: Set<NameKey> = []
    Self.visit(mentions) { level, noun, name in
      switch level {
      case .province where !noun.isEmpty: provinces.insert(NameKey(name))
      case .district where !noun.isEmpty:
        let key = NameKey(name)
        if districts[key] == nil { districts[key] = noun }
      default: break
      }
    }
    for province in provinces { districts[province] = nil }
  }

  private mutating func noteCommunes(_ mentions: [Mention]) {
    var names: Set<NameKey> = []
    Self.visit(mentions) { level, _, name in if level == .commune { names.insert(NameKey(name)) } }
    for mention in mentions {
      let area: AreaName? =
        switch mention.content {
        case .area(let area): area
        case .body(let body): body.area
        default: nil
        }
      guard let area, area.level == .village, let name = area.name, let outer = area.outer.first else { continue }
      if let commune = outer.name { names.insert(NameKey(commune)) }
      let key = NameKey(area.noun + " " + name)
      let known = communes[key] ?? outer
      communes[key] = known?.name == outer.name ? outer : .some(nil)
    }
    hasOneCommune = names.count <= 1
  }

  private static func isBare(_ content: Mention.Content) -> Bool {
    if case .place(let place) = content { place.noun == nil } else { false }
  }

  /// "huyện" of a bare "Lục Ngạn", where the article names that district with its noun elsewhere.
  func noun(ofDistrict name: String) -> String? { districts[NameKey(name)] }

  /// Bare names of provinces come without a noun.
  private static func visit(_ mentions: [Mention], _ count: (AreaLevel, String, String) -> Void) {
    for mention in mentions {
      switch mention.content {
      case .area(let area): visit(area, count)
      case .body(let body): visit(body, count)
      case .event(let event):
        if let body = event.body { visit(body, count) }
        if let area = event.area { visit(area, count) }
      case .document(let document):
        if let body = document.issuer { visit(body, count) }
        for congress in document.congress { if let body = congress.body { visit(body, count) } }
      case .place(let place):
        if place.noun == nil, PlaceLexicon.isProvince(place.name) {
          count(.province, "", place.name)
        }
      case .person, .personByTitle, .personByGivenName, .personAgain, .appointment, .career, .credit: break
      }
    }
  }

  private static func visit(_ area: AreaName, _ count: (AreaLevel, String, String) -> Void) {
    if let name = area.name { count(area.level, area.noun, name) }
  }

  private static func visit(_ body: BodyName, _ count: (AreaLevel, String, String) -> Void) {
    if let area = body.area { visit(area, count) }
    if let place = body.placeName, case .committee(let level) = body.kind {
      count(level, level == .district ? "huyện" : level == .province ? "tỉnh" : "", place)
    }
    if let inner = body.inner.first { visit(inner, count) }
    // "Báo Thái Nguyên"
    if body.own.begins(with: "Báo "), PlaceLexicon.isProvince(String(body.own.dropFirst(4))) {
      count(.province, "tỉnh", String(body.own.dropFirst(4)))
    }
  }

  /// Remembers an area that was named in full.
  mutating func note(_ area: AreaName) {
    if area.name != nil { last[area.level] = area }
    for outer in area.outer { note(outer) }
  }

  mutating func note(_ body: BodyName) {
    if let area = body.area { note(area) }
    if let inner = body.inner.first { note(inner) }
    if let place = body.placeName, case .committee(.district) = body.kind {
      last[.district] = AreaName(range: body.range, level: .district, noun: "huyện", name: place)
    }
  }

  /// The commune in which the article says that a village lies, unless it speaks of another by now.
  func commune(of village: AreaName) -> AreaName? {
    guard village.level == .village,
      let commune = communes[NameKey(village.noun + " " + (village.name ?? ""))] ?? nil
    else { return nil }
    return hasOneCommune || last[.commune]?.name == commune.name ? commune : nil
  }

  /// The name that a bare noun of this level means.
  func name(of level: AreaLevel, noun: String? = nil) -> String? {
    switch level {
    case .province: province
    case .city: city
    case .district, .commune, .village:
      if let last = last[level], noun == nil || noun == last.noun {
        last.name
      } else {
        noun.flatMap { main[NameKey($0)] }
      }
    }
  }

  /// The commune or district last named.
  func lastArea(_ level: AreaLevel) -> AreaName? { last[level] }
}

/// How often each name was printed; of equal ones the first counts.
private struct NameTally {
  private var names: [(name: String, count: Int)] = []
  private var positions: [NameKey: Int] = [:]

  mutating func count(_ name: String) {
    let key = NameKey(name)
    if let position = positions[key] {
      names[position].count += 1
    } else {
      positions[key] = names.count
      names.append((name, 1))
    }
  }

  var mostNamed: String? { mostNamed { _ in true } }

  /// The first one named.
  func first(where isWanted: (String) -> Bool) -> String? { names.first { isWanted($0.name) }?.name }

  func mostNamed(where isWanted: (String) -> Bool) -> String? {
    names.filter { isWanted($0.name) }.max { $0.count < $1.count }?.name
  }
}
