import VietnameseText

extension NameGrammar {
  /// "các sở: Y tế, Giáo dục và Đào tạo, Nội vụ": one noun for several departments. Returns the end of the last.
  func addDepartments(at index: Int, _ add: (Mention.Content, Range<Int>) -> Void) -> Int? {
    guard has(.department, at: index) || has(.ministry, at: index), isPlural(at: index) else { return nil }
    let noun = has(.department, at: index) ? "Sở" : "Bộ"
    var found: [BodyName] = []
    var start = skipMark(":", at: index + 1)
    while let (name, end) = department(at: start, of: noun) {
      let range = found.isEmpty && start == index + 1 ? index..<end : start..<end
      found.append(BodyName(range: range, kind: noun == "Sở" ? .office(.province) : .open, own: "\(noun) \(name)"))
      guard passage.mark(end) == "," || passage.mark(end) == ";" || has(.va, at: end) else { break }
      start = end + 1
    }
    guard let last = found.last?.range.upperBound else { return nil }
    let area = area(at: last).flatMap { $0.level <= .city && $0.name != nil ? $0 : nil }
    for var body in found {
      if noun == "Sở" { body.area = area }
      add(.body(body), body.range)
    }
    return last
  }

  /// The department of which the fields stand here, whatever marks join them: "Văn hóa - Thể thao và Du lịch", "GD&ĐT".
  private func department(at start: Int, of noun: String) -> (name: String, end: Int)? {
    guard passage.isCapitalized(start) else { return nil }
    var best: (name: String, end: Int)?
    for department in OrganizationLexicon.departments[tokens[start].word] ?? [] {
      // "các sở: Nội vụ, Tài chính, Công an tỉnh": the police is no department of a province.
      guard noun == "Bộ" || !OrganizationLexicon.ministriesOnly.contains(department.name),
        let end = end(of: department.words, from: start), end > best?.end ?? start
      else { continue }
      best = (department.name, end)
    }
    return best
  }

  private func end(of words: [Word], from start: Int) -> Int? {
    var index = start
    for word in words {
      if let mark = passage.mark(index), mark == "," || mark == "-" || mark == "&", index > start { index += 1 }
      guard has(word, at: index) else { return nil }
      index += 1
    }
    return index
  }
}
