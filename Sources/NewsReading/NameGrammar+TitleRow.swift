import VietnameseText

/// What the offices of one person say once for all: the area, the committee, the firm.
extension NameGrammar {
  /// "Bí thư Chi bộ kiêm Khối trưởng khối 2, phường Hoàng Văn Thụ": a body without an area takes the next one's.
  func shareArea(_ titles: inout [TitleName]) {
    guard titles.count > 1 else { return }
    var area: AreaName?
    var whole: BodyName?
    var firm: BodyName?
    for index in titles.indices.reversed() {
      if var body = titles[index].body {
        // "Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Huyện ủy Can Lộc"
        if case .withinBody = body.kind, body.inner.isEmpty, body.area == nil, let whole { body.inner = [whole] }
        // "Phó Bí thư Huyện ủy kiêm Trưởng Ban Dân vận Huyện ủy Lục Nam"
        if case .committee = body.kind, body.placeName == nil, let whole, whole.own == body.own {
          body.placeName = whole.placeName
        }
        // "Chủ tịch Hội đồng quản trị kiêm Giám đốc Công ty X", "Bí thư Chi bộ, Hiệu trưởng Trường Y"
        if body.inner.isEmpty, let firm, isOfFirm(body) { body.inner = [firm] }
        if isFirm(body) { firm = body }
        if case .committee = body.kind { whole = body } else if let inner = body.inner.first { whole = inner }
        titles[index].body = body
      }
      if let own = titles[index].area ?? titles[index].body?.area, own.name != nil || own.level == .commune {
        area = own
      } else if let area, area.level == .village, titles[index].body == nil, titles[index].area == nil {
        titles[index].area = area
      } else if let area, var body = titles[index].body, body.area == nil, body.placeName == nil, body.inner.isEmpty,
        takesArea(body.kind)
      {
        body.area = area
        titles[index].body = body
      }
    }
  }

  /// "Ủy viên Ban Thường vụ Huyện ủy, Trưởng Ban Tổ chức": the committee named before has the department behind.
  func shareCommittee(_ titles: inout [TitleName]) {
    guard titles.count > 1 else { return }
    var committee: BodyName?
    for index in titles.indices {
      guard var body = titles[index].body else { continue }
      if case .committee = body.kind { committee = body }
      if let inner = body.inner.first, case .committee = inner.kind { committee = inner }
      if let committee, body.inner.isEmpty, body.area == nil, Self.departments.contains(NameKey(body.own)) {
        body.inner = [committee]
        titles[index].body = body
      }
    }
  }

  private static let departments: Set<NameKey> = [
    "Ban Tổ chức", "Ban Tuyên giáo", "Ban Dân vận", "Ban Nội chính", "Ủy ban Kiểm tra", "Ban Tuyên giáo và Dân vận",
  ]

  /// Has a party committee of its own.
  private func isFirm(_ body: BodyName) -> Bool {
    switch body.kind {
    case .open: body.area == nil
    case .office: ["Công an", "Quân khu"].contains { body.own.begins(with: $0) }
    case .committee, .partyUnit, .withinBody, .council, .taskBody, .fixed: false
    }
  }

  /// What a firm, a school or a hospital has, named without it.
  private func isOfFirm(_ body: BodyName) -> Bool {
    switch body.kind {
    case .withinBody: body.own == "Hội đồng quản trị" || body.own == "Hội đồng thành viên"
    case .partyUnit: body.area == nil && ["Chi bộ", "Đảng ủy", "Đảng bộ"].contains(body.own)
    case .committee, .council, .office, .open, .taskBody, .fixed: false
    }
  }

  /// "Chủ tịch kiêm Tổng Giám đốc Tập đoàn X": both offices are at the body behind the second.
  func shareBody(_ titles: inout [TitleName]) {
    for index in titles.indices.dropLast().reversed() where titles[index].body == nil && titles[index].area == nil {
      let next = titles[index + 1]
      let joint = passage.word(next.range.lowerBound - 1)
      guard [Word.kiem, .va, .roi].contains(joint), let body = next.body, mayBe(titles[index], at: body) else {
        continue
      }
      titles[index].body = body
    }
  }

  /// Whether an office without a body may be at the one behind the next: "Bí thư kiêm Chủ tịch UBND xã" is secretary
  /// of the party's committee, not of the council.
  func mayBe(_ title: TitleName, at body: BodyName) -> Bool {
    guard case .ofBody = TitleLexicon.titles.longestMatch(in: tokens, at: title.range.lowerBound)?.value else {
      return false
    }
    if case .council = body.kind { return !title.range.contains { has(.secretary, at: $0) } }
    return true
  }

  private func takesArea(_ kind: OrganizationLexicon.Kind) -> Bool {
    switch kind {
    case .partyUnit, .council: true
    case .committee, .withinBody, .office, .open, .taskBody, .fixed: false
    }
  }
}
