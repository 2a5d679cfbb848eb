import VietnameseText

/// A full name, and whether it says which body or place is meant beyond this article.
struct CanonicalName: Hashable, Sendable {
  var text: String
  var isComplete = true
}

/// Writes names in full, completing them from what the article has said so far.
struct NameCompletion: Sendable {
  var areas: AreaContext
  /// The last full name of each kind of body: what a bare "Đảng bộ" or "Ban Chấp hành" means.
  private var lastBodies: [NameKey: CanonicalName] = [:]
  /// The last full name that begins with a noun: what "giám đốc bệnh viện", "Phó Giám đốc Sở" means.
  private var lastByNoun: [String: CanonicalName] = [:]
  /// The names not yet in it: few articles ask for one.
  private var named: [CanonicalName] = []

  /// Those that tell their task; the first words are enough once one has been named.
  private var taskBodies: [CanonicalName] = []

  private var lastLevel: AreaName?

  /// The cell or committee of each person named with it.
  private var bodyOfOffice: [NameKey: CanonicalName] = [:]

  init(areas: AreaContext) {
    self.areas = areas
  }

  /// The name of a body, remembered for bare mentions that follow.
  mutating func note(_ body: BodyName) -> CanonicalName? {
    areas.note(body)
    noteLevel(of: body)
    let name = self.name(of: body)
    if let name, hasPlace(body), name.isComplete || isOpen(body) {
      lastBodies[NameKey(body.unnumbered)] = name
      // "Trường THPT Can Lộc 1, huyện Can Lộc"
      if isOpen(body), body.own.endsWithDigit { lastBodies[NameKey(body.own)] = name }
    }
    if let name, !isBare(body) { named.append(name) }
    // More than any article names; a bound for hostile text.
    if let name, case .taskBody = body.kind, taskBodies.count < 20 { taskBodies.append(name) }
    if let inner = body.inner.first { _ = note(inner) }
    return name
  }

  /// "Phó Bí thư Tỉnh ủy A, Chủ tịch HĐND B": a bare council is of the level of the party committee or council before.
  private mutating func noteLevel(of body: BodyName) {
    switch body.kind {
    case .committee(.province):
      lastLevel = AreaName(range: body.range, level: .province, noun: "tỉnh", name: body.placeName)
    case .committee(.city):
      lastLevel = AreaName(range: body.range, level: .city, noun: "thành phố", name: body.placeName)
    case .committee(.district):
      let noun = body.own.begins(with: "Quận") ? "quận" : body.own.begins(with: "Thị") ? "thị xã" : "huyện"
      lastLevel = AreaName(range: body.range, level: .district, noun: noun, name: body.placeName)
    case .council: lastLevel = body.area ?? lastLevel
    case .committee, .partyUnit, .withinBody, .office, .open, .taskBody, .fixed: break
    }
  }

  /// The name of a body in an office. Without its place it is the one at which the same person was named before.
  mutating func note(_ body: BodyName, heldBy holder: String?) -> CanonicalName? {
    guard let holder, case .partyUnit = body.kind else { return note(body) }
    let office = NameKey(holder + " " + body.own)
    if !hasPlace(body), let known = bodyOfOffice[office] { return known }
    let name = note(body)
    if hasPlace(body) { bodyOfOffice[office] = name }
    return name
  }

  private func isOpen(_ body: BodyName) -> Bool { if case .open = body.kind { true } else { false } }

  private func isBare(_ body: BodyName) -> Bool {
    if case .office = body.kind { return body.range.count == 1 && !hasPlace(body) && !isNational(body) }
    return body.isBare
  }

  /// "NHCSXH" without a place is the bank of the whole country.
  private func isNational(_ body: BodyName) -> Bool { body.own.begins(with: "Ngân hàng ") }

  private mutating func noteNoun(of name: CanonicalName) {
    let words = name.text.split(separator: " ").prefix(4).map { spellingKey(String($0)) }
    for count in 1...4 where count <= words.count {
      let noun = words.prefix(count).joined(separator: " ")
      // "nhà trường" is the school that the article is about: the first.
      if noun != Self.school || lastByNoun[noun] == nil { lastByNoun[noun] = name }
    }
  }

  private mutating func lastNamed(like body: BodyName) -> CanonicalName? {
    for name in named { noteNoun(of: name) }
    named.removeAll()
    let noun = spellingKey(body.own)
    return lastByNoun[noun == Self.thisSchool ? Self.school : noun]
  }

  private static let thisSchool = spellingKey("Nhà trường")
  private static let school = spellingKey("Trường")
  private static let front: NameKey = "Mặt trận Tổ quốc"

  private func hasPlace(_ body: BodyName) -> Bool {
    body.area != nil || body.placeName != nil || !body.inner.isEmpty
  }

  /// Nil for what is no body by itself: a bare "Công an", an "Ủy ban nhân dân" of nowhere.
  mutating func name(of body: BodyName) -> CanonicalName? {
    if isBare(body) { return lastNamed(like: body) }
    if let known = taskNamedBefore(body) { return known }
    if isOfAnyLevel(body) { return nil }
    if let area = body.area { return name(body.own, of: area) }
    if let inner = body.inner.first { return name(of: body, within: inner) }
    if let place = body.placeName { return CanonicalName(text: body.own + " " + withLevel(place, for: body.kind)) }
    switch body.kind {
    case .committee(let level):
      guard let place = areas.name(of: level) else { return CanonicalName(text: body.own, isComplete: false) }
      return CanonicalName(text: body.own + " " + place)
    case .partyUnit:
      return lastBodies[NameKey(body.own)] ?? partyUnitOfLastArea(body)
        ?? CanonicalName(text: body.own, isComplete: false)
    case .withinBody where body.own.hasSuffix(" Trung ương"):
      // "UBKT Trung ương"
      return CanonicalName(text: body.own)
    case .council:
      if let known = lastBodies[NameKey(body.own)] { return known }
      // In the same row of offices: what stands further off tells nothing.
      guard let level = lastLevel, (0...12).contains(body.range.lowerBound - level.range.upperBound) else { return nil }
      return name(body.own, of: level)
    case .withinBody:
      return lastBodies[NameKey(body.own)]
    case .office(let level):
      return lastBodies[NameKey(body.own)] ?? office(body, level: level)
    case .taskBody where OrganizationLexicon.taskNouns.contains(NameKey(body.own)):
      if let known = lastNamed(like: body) { return known }
      return body.range.count > 2 ? CanonicalName(text: body.own, isComplete: false) : lastBodies[NameKey(body.own)]
    case .taskBody:
      if body.own == "Đoàn công tác" { return nil }
      // Of groups of delegates there are many.
      if body.own != "Tổ đại biểu", let known = taskBodies.first(where: { $0.text.begins(with: body.own + " ") }) {
        return known
      }
      return body.range.count > 2 ? CanonicalName(text: body.own, isComplete: false) : lastBodies[NameKey(body.own)]
    case .open:
      return lastBodies[NameKey(body.own)] ?? CanonicalName(text: body.own)
    case .fixed:
      let isFront = NameKey(body.own) == Self.front
      return CanonicalName(text: isFront ? "Mặt trận Tổ quốc Việt Nam" : body.own)
    }
  }

  /// "Ban Chỉ đạo tỉnh", "Ban Chỉ đạo cấp huyện" is the one of that area whose task was told before.
  private mutating func taskNamedBefore(_ body: BodyName) -> CanonicalName? {
    guard case .taskBody = body.kind, let area = body.area, area.name == nil else { return nil }
    var bare = body
    if bare.own.hasSuffix(" cấp") { bare.own.removeLast(4) }
    guard let known = lastNamed(like: bare), known.text.hasSuffix(name(of: area).text) else { return nil }
    return known
  }

  /// "Ban Chỉ đạo cấp huyện" without a task: each district has some.
  private func isOfAnyLevel(_ body: BodyName) -> Bool {
    guard case .taskBody = body.kind, body.area?.name == nil, body.own.hasSuffix(" cấp") else { return false }
    return OrganizationLexicon.taskNouns.contains(NameKey(String(body.own.dropLast(4))))
  }

  private mutating func name(of body: BodyName, within inner: BodyName) -> CanonicalName? {
    guard let whole = name(of: inner) else { return CanonicalName(text: body.own, isComplete: false) }
    return CanonicalName(text: body.own + body.joint + whole.text, isComplete: whole.isComplete)
  }

  /// "Đảng ủy" alone in a paragraph about a ward is that ward's.
  private func partyUnitOfLastArea(_ body: BodyName) -> CanonicalName? {
    if body.own.begins(with: "Chi ủy"), let cell = lastBodies["Chi bộ"] {
      return CanonicalName(text: "Chi ủy " + cell.text)
    }
    guard body.own != "Đảng bộ", let area = areas.lastArea(.commune) else { return nil }
    return name(body.own, of: area)
  }

  private func office(_ body: BodyName, level: AreaLevel?) -> CanonicalName? {
    guard let level else {
      // "Hội LHPN" too.
      let isNamed = body.range.count >= 3 || body.range.count == 2 && body.own.begins(with: "Hội ") || isNational(body)
      return isNamed ? CanonicalName(text: body.own, isComplete: false) : nil
    }
    // "Sở" alone is no name.
    guard body.range.count > 1 else { return nil }
    guard let place = areas.name(of: level) else { return CanonicalName(text: body.own, isComplete: false) }
    let noun = level == .province ? (areas.isCentralCity ? "thành phố" : "tỉnh") : areas.lastArea(level)?.noun ?? ""
    return CanonicalName(text: body.own + " " + noun + " " + place)
  }

  /// "Sở Y tế Lạng Sơn" is the province's department.
  private func withLevel(_ place: String, for kind: OrganizationLexicon.Kind) -> String {
    guard case .office(.province) = kind else { return place }
    return (PlaceLexicon.isCentralCity(place) ? "thành phố " : "tỉnh ") + place
  }

  private func name(_ own: String, of area: AreaName) -> CanonicalName {
    let name = self.name(of: area)
    let joint = own.begins(with: "Chi bộ ") && own.endsWithDigit ? ", " : " "
    return CanonicalName(text: own + joint + name.text, isComplete: name.isComplete)
  }

  /// "phường Vĩnh Trại", "khối 2, phường Hoàng Văn Thụ": as it stands inside a longer name.
  func name(of area: AreaName) -> CanonicalName {
    guard let name = area.name ?? areas.name(of: area.level, noun: area.noun) else {
      return CanonicalName(text: area.noun, isComplete: false)
    }
    let outer = (area.outer.first ?? areas.commune(of: area)).map { ", " + self.name(of: $0).text } ?? ""
    return CanonicalName(text: area.noun + " " + name + outer)
  }
}
