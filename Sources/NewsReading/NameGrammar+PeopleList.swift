import VietnameseText

/// People named in a row, as far as it has been read: "các Phó Chủ tịch UBND tỉnh: A, B và C".
struct PeopleList {
  /// Behind the last name and its offices, or at the colon before the first.
  var end = -1
  /// The offices of all of them.
  var shared: [TitleName] = []
  /// Whether the last has offices of their own: then a semicolon leads to the next.
  var hasOwnOffices = false
}

extension NameGrammar {
  /// "Trần Văn Quế, Đinh Xuân Tứ và Hồ Phin": a family name opens the next of a list.
  func listedPerson(at index: Int, in list: PeopleList) -> Range<Int>? {
    guard list.end > 0, index > list.end, index <= list.end + 8, index < tokens.count else { return nil }
    // "Lý A Páo (lớp 6A) và Chảo Mùi Pham"
    let joint = passage.mark(list.end) == "(" ? skipBrackets(at: list.end) : list.end
    guard index == joint + 1, leadsOn(joint, in: list) else { return nil }
    let start = list.shared.isEmpty ? index : behindHonorific(index)
    guard start < tokens.count, tokens[start].capitals == .first,
      isFamilyName(start)
        || start + 1 < tokens.count && PersonLexicon.middleNames.contains(tokens[start + 1].word)
          && passage.isCapitalized(start + 1),
      titles(at: start) == nil,
      OrganizationLexicon.heads.longestMatch(in: tokens, at: start) == nil, placeCount(at: start) == nil
    else { return nil }
    let end = properRun(at: start, limit: 4)
    // "các Phó Chủ tịch A và B đến dự": the last of those who share an office needs no mark behind.
    let isLast = has(.va, at: joint) && !list.shared.isEmpty
    guard (2...4).contains(end - start), isLast || end == tokens.count || tokens[end].kind == .mark || has(.va, at: end)
    else { return nil }
    return start..<end
  }

  private func leadsOn(_ joint: Int, in list: PeopleList) -> Bool {
    switch passage.mark(joint) {
    case ",": true
    case ":": !list.shared.isEmpty
    case ";": !list.shared.isEmpty && list.hasOwnOffices
    default: has(.va, at: joint)
    }
  }

  /// "các Phó Chủ tịch UBND tỉnh: A, B", "các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: A, …; B, …": the office of everybody
  /// behind the colon, at which it ends.
  func sharedOffice(at index: Int) -> (titles: [TitleName], colon: Int)? {
    guard isPlural(at: index) else { return nil }
    // "các đồng chí là Ủy viên Ban Thường vụ Tỉnh ủy: A, …"
    let address = behindHonorific(index)
    guard let found = titles(at: address > index && has(.la, at: address) ? address + 1 : address) else { return nil }
    let colon = found.end + (TitleLexicon.consisting.longestMatch(in: tokens, at: found.end)?.count ?? 0)
    guard passage.mark(colon) == ":", personName(at: behindHonorific(colon + 1), certain: true) != nil else {
      return nil
    }
    return (found.titles, colon)
  }

  private func behindHonorific(_ index: Int) -> Int {
    index + (PersonLexicon.honorifics.longestMatch(in: tokens, at: index)?.count ?? 0)
  }

  /// Whether the words from here on mean several: "các …", "hai …".
  func isPlural(at index: Int) -> Bool { index > 0 && Self.plurals.contains(tokens[index - 1].word) }

  /// Hands over a person of a list, with the offices behind the name and those that the list shares.
  func addListed(
    _ name: Range<Int>, in list: inout PeopleList, _ add: (Mention.Content, Range<Int>) -> Void
  ) {
    let own = withOffices(name, before: [], from: name.lowerBound)
    addParts(of: own, add)
    add(.person(name: passage.string(name), titles: list.shared + own.content.titles), name)
    list.end = own.end
    list.hasOwnOffices = !own.content.titles.isEmpty
  }

  /// The bodies and blocks of the offices count as standing outside a name: the title is not part of it. So does what
  /// stands in brackets beside the name: "(tỉnh Hà Tĩnh)", "(42 tuổi, trú xã Tân Sơn)".
  func addParts(of person: PersonFound, _ add: (Mention.Content, Range<Int>) -> Void) {
    addOffices(of: person.content, add)
    for open in [bracket(before: person.name.lowerBound), person.name.upperBound] {
      guard passage.mark(open) == "(", open < person.end else { continue }
      let end = skipBrackets(at: open)
      guard !person.content.titles.contains(where: { (open..<end).contains($0.range.lowerBound) }) else { continue }
      var index = open + 1
      while index < end { index = mention(at: index, add) }
    }
  }

  /// Where the bracket opens that closes right before `index`; `index` where there is none.
  private func bracket(before index: Int) -> Int {
    guard passage.mark(index - 1) == ")" else { return index }
    return (max(0, index - 12)..<index).last { passage.mark($0) == "(" } ?? index
  }
}
