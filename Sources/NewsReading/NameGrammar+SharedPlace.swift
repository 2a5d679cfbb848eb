import VietnameseText

/// In which area the offices of one person are.
extension NameGrammar {
  /// "Chi bộ 4, phường Đông Kinh": the comma continues the name of a numbered cell.
  func completeNumbered(_ found: inout BodyName) {
    guard let area = area(at: skipMark(",", at: found.range.upperBound)), area.name != nil else { return }
    attach(area, to: &found)
  }

  /// "Chủ tịch HĐND, Bí thư Tỉnh ủy Bến Tre": all offices of one person at one level are of the same area, whichever the
  /// article is about. What somebody was before tells nothing of the others.
  func sharingPlaces(_ titles: [TitleName]) -> [TitleName] {
    guard titles.count > 1 else { return titles }
    let current = titles.filter { !has(.nguyen, at: $0.range.lowerBound) }
    var titles = sharingCommunes(titles)
    for level in [AreaLevel.province, .city, .district] {
      let named = current.compactMap { title in
        title.body.flatMap { place(of: $0, at: level) } ?? title.area.flatMap { $0.level == level ? $0.name : nil }
      }
      guard let name = named.first, named.allSatisfy({ $0 == name }) else { continue }
      for index in titles.indices { titles[index].body?.take(place: name, at: level) }
    }
    return titles
  }

  /// "Khối trưởng khối 2, Bí thư Chi bộ khối 2, phường Đông Kinh": one village, named with its commune once.
  private func sharingCommunes(_ titles: [TitleName]) -> [TitleName] {
    let villages = titles.compactMap { $0.body?.area }.filter { !$0.outer.isEmpty }
    guard !villages.isEmpty else { return titles }
    return titles.map { title in
      guard let area = title.area, area.outer.isEmpty,
        let whole = villages.first(where: { $0.noun == area.noun && $0.name == area.name })
      else { return title }
      var title = title
      title.area?.outer = whole.outer
      return title
    }
  }

  /// The name of the area of this level that a body or the one around it names.
  private func place(of body: BodyName, at level: AreaLevel) -> String? {
    if let area = body.area, area.level == level { return area.name }
    if let name = body.placeName {
      switch body.kind {
      case .committee(level), .office(level?): return name
      default: return nil
      }
    }
    return body.inner.first.flatMap { place(of: $0, at: level) }
  }
}

extension BodyName {
  /// Makes it the body of that area where it, or the one around it, only tells the level.
  mutating func take(place name: String, at level: AreaLevel) {
    if !inner.isEmpty {
      inner[0].take(place: name, at: level)
    } else if area != nil {
      if area?.level == level, area?.name == nil { area?.name = name }
    } else if placeName == nil {
      switch kind {
      case .committee(level), .office(level?): placeName = name
      default: break
      }
    }
  }
}
