import VietnameseText

extension NameGrammar {
  /// "Sư đoàn 324", "Chi bộ 5"; not "Trung đoàn 5 năm liền".
  @discardableResult
  func completeNumber(_ found: inout BodyName) -> Bool {
    if found.own.hasSuffix(" thi đua"), let end = numberBehindWord(found.range.upperBound) {
      extendOwn(&found, to: end)
      completeNumberedGroup(&found)
      return true
    }
    let next = numberBehindArm(found.range.upperBound)
    guard next < tokens.count, tokens[next].kind == .number, tokens[next].digitCount <= 3, tokens[next].hasSpaceBefore,
      OrganizationLexicon.numberedHeads.longestMatch(in: tokens, at: found.range.lowerBound) != nil,
      !isCountOfTime(next)
    else { return false }
    // "Lữ đoàn 162 Hải quân"
    let arm = passage.isCapitalized(next + 1) ? OrganizationLexicon.arms.longestMatch(in: tokens, at: next + 1) : nil
    extendOwn(&found, to: next + 1 + (arm?.count ?? 0))
    return true
  }

  /// "Cụm thi đua số 4 Tỉnh đoàn", "Khối thi đua số 2 huyện Can Lộc"
  private func completeNumberedGroup(_ found: inout BodyName) {
    let next = found.range.upperBound
    if let head = OrganizationLexicon.heads.longestMatch(in: tokens, at: next)?.value, case .committee = head.kind,
      let committee = body(at: next, afterTitle: true)
    {
      found.inner = [committee]
      found.range = found.range.lowerBound..<committee.range.upperBound
    } else {
      completeArea(&found)
    }
  }

  /// "6 tháng", "thông tin 3 chiều"; in "Trung đoàn 5 tháng 3/2020" the month has a number of its own.
  private func isCountOfTime(_ number: Int) -> Bool {
    guard Self.behindCounts.contains(passage.word(number + 1)) else { return false }
    return number + 2 >= tokens.count || tokens[number + 2].kind != .number
  }

  private static let behindCounts = WordSet(words: "năm tháng tuần ngày chiều")

  /// "Sư đoàn bộ binh 302"
  private func numberBehindArm(_ index: Int) -> Int {
    guard let arm = OrganizationLexicon.arms.longestMatch(in: tokens, at: index), index + arm.count < tokens.count,
      tokens[index + arm.count].kind == .number
    else { return index }
    return index + arm.count
  }
}
