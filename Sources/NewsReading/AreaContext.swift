import VietnameseText

/// Which city, province, district and commune the article means where it prints only the noun, as far as it has been
/// read: the province and the city are the article's, the smaller areas the last ones named.
struct AreaContext: Sendable {
  private(set) var province: String?
  private(set) var city: String?
  private var last: [AreaLevel: AreaName] = [:]

  /// Counts the areas that an article names in full.
  init(mentions: [Mention]) {
    var counts: [AreaLevel: [String: Int]] = [:]
    var order: [String] = []
    Self.visit(mentions) { level, name in
      if counts[level, default: [:]].updateValue((counts[level]?[name] ?? 0) + 1, forKey: name) == nil {
        order.append(name)
      }
    }
    func mostNamed(_ level: AreaLevel) -> String? {
      let named = counts[level] ?? [:]
      return order.filter { named[$0] != nil }.max { (named[$0] ?? 0) < (named[$1] ?? 0) }
    }
    city = mostNamed(.city)
    // A city mostly shares its name with the province, or is known to lie in one.
    province = mostNamed(.province) ?? city.map { PlaceLexicon.provinceOfCity[$0] ?? $0 }
    if let name = province, PlaceLexicon.centralCities.contains(spellingKey(name)), city == nil { city = name }
    if let name = city, PlaceLexicon.centralCities.contains(spellingKey(name)), counts[.province] == nil {
      province = name
    }
  }

  var isCentralCity: Bool { province.map { PlaceLexicon.centralCities.contains(spellingKey($0)) } ?? false }

  private static func visit(_ mentions: [Mention], _ count: (AreaLevel, String) -> Void) {
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
        if place.noun == nil, PlaceLexicon.provinceKeys.contains(spellingKey(place.name)) {
          count(.province, place.name)
        }
      case .person, .personByTitle, .personByGivenName, .personAgain: break
      }
    }
  }

  private static func visit(_ area: AreaName, _ count: (AreaLevel, String) -> Void) {
    if let name = area.name { count(area.level, name) }
  }

  private static func visit(_ body: BodyName, _ count: (AreaLevel, String) -> Void) {
    if let area = body.area { visit(area, count) }
    if let place = body.placeName, case .committee(let level) = body.kind { count(level, place) }
    if let inner = body.inner.first { visit(inner, count) }
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

  /// The name that a bare noun of this level means.
  func name(of level: AreaLevel, noun: String? = nil) -> String? {
    switch level {
    case .province: province
    case .city: city
    case .district, .commune, .village:
      last[level].flatMap { noun == nil || noun == $0.noun ? $0.name : nil }
    }
  }

  /// The commune or district last named.
  func lastArea(_ level: AreaLevel) -> AreaName? { last[level] }
}

extension PlaceLexicon {
  static let provinceKeys: Set<String> = Set(allProvinceNames.map { spellingKey($0) })
}
