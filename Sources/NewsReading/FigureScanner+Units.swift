import VietnameseText

/// What a number counts, and the numbers that count nothing.
extension FigureScanner {
  struct Counted {
    var scale = 1.0
    /// "1 tỷ 200 triệu đồng": what follows the first part.
    var added = 0.0
    var unit: String
    /// Behind the scale and the unit sign, which belong to the surface.
    var surfaceEnd: Int
    /// Behind the noun.
    var end: Int
    var isNoun = false
    /// False of a sum without "đồng".
    var isSaid = true
  }

  /// Nil where no unit follows.
  func counted(_ numeral: Numeral, in sentence: Range<Int>) -> Counted? {
    var counted = scaled(numeral, in: sentence)
    let index = counted.surfaceEnd
    guard index < sentence.upperBound else { return withoutNoun(counted) }
    if let sign = sign(at: index, in: sentence) {
      (counted.unit, counted.surfaceEnd, counted.end) = (sign.unit, sign.end, sign.end)
      return counted
    }
    if counted.scale == 1, isTime(index) || isBareYear(numeral, index) { return nil }
    guard let noun = noun(at: index, in: sentence) else { return withoutNoun(counted) }
    (counted.unit, counted.end, counted.isNoun) = (noun.unit, noun.end, true)
    return counted
  }

  /// The number with its scale, whatever follows.
  func scaled(_ numeral: Numeral, in sentence: Range<Int>) -> Counted {
    var index = numeral.tokens.upperBound
    var counted = Counted(unit: "", surfaceEnd: index, end: index)
    readScale(&counted, &index, in: sentence)
    counted.surfaceEnd = index
    return counted
  }

  /// Sums of money are told without "đồng" too: "430 tỷ".
  private func withoutNoun(_ counted: Counted) -> Counted? {
    guard counted.scale >= 1e6 else { return nil }
    var counted = counted
    counted.unit = "đồng"
    counted.isSaid = false
    counted.end = counted.surfaceEnd
    return counted
  }

  private func readScale(_ counted: inout Counted, _ index: inout Int, in sentence: Range<Int>) {
    while index < sentence.upperBound, tokens[index].kind == .word, tokens[index].capitals != .first,
      // No figure of a newspaper is larger, and no row of words grows beyond what a number can hold.
      let scale = FigureLexicon.scales[tokens[index].word], counted.scale * scale <= 1e15
    {
      counted.scale *= scale
      index += 1
    }
    // "1 tỷ 200 triệu đồng"
    guard counted.scale >= 1e6, index + 1 < sentence.upperBound, tokens[index].kind == .number,
      let part = tokens[index].value, tokens[index].digitCount <= 3,
      let scale = FigureLexicon.scales[tokens[index + 1].word], scale < counted.scale
    else { return }
    counted.added = Double(part) * scale
    index += 2
  }

  /// "%", "điểm %", "phần trăm", "đồng", "USD", "ha", "m2", "tạ/ha".
  private func sign(at index: Int, in sentence: Range<Int>) -> (unit: String, end: Int)? {
    let token = tokens[index]
    if token.mark == "%" { return ("%", index + 1) }
    if token.mark == "‰" { return ("‰", index + 1) }
    let next = index + 1 < sentence.upperBound ? tokens[index + 1] : nil
    if token.word == FigureLexicon.point, next?.mark == "%" { return ("điểm %", index + 2) }
    if FigureLexicon.percent.longestMatch(in: tokens, at: index) != nil { return ("%", index + 2) }
    if let currency = FigureLexicon.currencies[token.word] {
      let isWord = next.map { FigureLexicon.notMoney.contains($0.word) } ?? false
      return isWord ? nil : (currency, index + 1)
    }
    // "khẩu trang 3M"
    guard FigureLexicon.measures.contains(token.word), !token.isCapitalized || token.span.scalars.count > 1 else {
      return nil
    }
    var end = index + 1
    if let next, FigureLexicon.measureEndings.contains(next.word) { end += 1 }
    if let next, !next.hasSpaceBefore, next.digitCount == 1 || next.mark == "²" || next.mark == "³" { end += 1 }
    if end + 1 < sentence.upperBound, tokens[end].mark == "/", FigureLexicon.measures.contains(tokens[end + 1].word) {
      end += 2
    }
    return (text.squeezed(index..<end), end)
  }

  /// The noun in its short form; an unknown word is one too if it is not of the words that never are.
  private func noun(at index: Int, in sentence: Range<Int>) -> (unit: String, end: Int)? {
    var index = index
    while index + 1 < sentence.upperBound, FigureLexicon.skippedBeforeNoun.contains(tokens[index].word) { index += 1 }
    // 5 “Nhà tình nghĩa”
    if tokens[index].mark == "\"", index + 1 < sentence.upperBound,
      let count = FigureLexicon.unit(in: tokens, at: index + 1)
    {
      return (text.squeezed(index + 1..<index + 1 + count).lowercased(), index + 1 + count)
    }
    // "1HCV"
    if FigureLexicon.medals.contains(tokens[index].word) { return (text.squeezed(index..<index + 1), index + 1) }
    guard tokens[index].kind == .word, tokens[index].hasSpaceBefore else { return nil }
    if isAbbreviation(index, in: sentence) { return (text.squeezed(index..<index + 1), index + 1) }
    if let count = FigureLexicon.unit(in: tokens, at: index) {
      return (text.squeezed(index..<index + count).lowercased(), index + count)
    }
    // "8 Hạt Kiểm lâm"
    if let body = OrganizationLexicon.heads.longestMatch(in: tokens, at: index) {
      return (text.squeezed(index..<index + body.count).lowercased(), index + body.count)
    }
    // "42/72 chi, đảng bộ": the noun's end is shared.
    if index + 2 < sentence.upperBound, tokens[index].word == FigureLexicon.branch, tokens[index + 1].mark == ",",
      let count = FigureLexicon.unit(in: tokens, at: index + 2)
    {
      return (text.squeezed(index..<index + 2 + count).lowercased(), index + 2 + count)
    }
    guard !tokens[index].isCapitalized, !FigureLexicon.neverNouns.contains(tokens[index].word) else { return nil }
    let next = index + 1
    let hasSecond =
      next < sentence.upperBound && tokens[next].kind == .word && !tokens[next].isCapitalized
      && !FigureLexicon.neverNouns.contains(tokens[next].word)
    let end = hasSecond ? next + 1 : next
    return (text.squeezed(index..<end).lowercased(), end)
  }

  /// "12 HTX", "486 VĐV"; not the sign in "5 GP-UBND", nor a word of a headline in capitals.
  private func isAbbreviation(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard tokens[index].capitals == .all, (2...5).contains(tokens[index].span.scalars.count) else { return false }
    guard index + 1 < sentence.upperBound else { return true }
    let next = tokens[index + 1]
    return next.kind == .mark ? next.hasSpaceBefore || next.mark != "-" && next.mark != "/" : next.capitals != .all
  }

  // MARK: What is no figure

  /// "9 tháng", "5 tuổi", "7h30"; but "500 ngày công".
  private func isTime(_ index: Int) -> Bool {
    guard let time = FigureLexicon.times.longestMatch(in: tokens, at: index) else { return false }
    return FigureLexicon.unit(in: tokens, at: index) ?? 0 <= time.count
  }

  private func isBareYear(_ numeral: Numeral, _ index: Int) -> Bool {
    numeral.isPlain && numeral.digitCount == 4 && (1900...2099).contains(numeral.value)
      && (FigureLexicon.unit(in: tokens, at: index) == nil || (1945...2060).contains(numeral.value))
  }

  /// "khối 2", "Tinh Dầu 1", "COVID-19", "QH14", "số 453", "lần thứ 2", a telephone number.
  func isPartOfName(_ numeral: Numeral, in sentence: Range<Int>) -> Bool {
    let start = numeral.tokens.lowerBound
    if numeral.isPlain, numeral.digitCount >= 9 { return true }
    if isGlued(numeral, in: sentence) { return true }
    if let of = numeral.of, of < numeral.value || of == 0 { return true }
    guard start > sentence.lowerBound else { return false }
    let previous = tokens[start - 1]
    if numeral.of != nil, previous.word == FigureLexicon.ratio { return true }
    if continuesNames(start, in: sentence) { return !hasSign(numeral, in: sentence) }
    guard previous.kind == .word else { return false }
    if FigureLexicon.ordinals.contains(previous.word) { return !isTotal(start, in: sentence) }
    if FigureLexicon.numbered.contains(previous.word) {
      return !hasSign(numeral, in: sentence) && !countsBehindVerb(numeral) && !isVerbOrShare(start, in: sentence)
    }
    let isNamed = previous.isCapitalized && start - 1 > sentence.lowerBound
    guard isNamed || followsKindOfDocument(start, in: sentence) else { return false }
    return !hasSign(numeral, in: sentence) && !hasKnownNoun(numeral)
  }

  /// "Chương trình 135", "Đề án 06".
  private func followsKindOfDocument(_ start: Int, in sentence: Range<Int>) -> Bool {
    (1...3).contains { count in
      start - count >= sentence.lowerBound
        && DateLexicon.documentKinds.longestMatch(in: tokens, at: start - count)?.count == count
    }
  }

  /// Letters or a dash stand at the number itself.
  private func isGlued(_ numeral: Numeral, in sentence: Range<Int>) -> Bool {
    let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
    if start > sentence.lowerBound, !tokens[start].hasSpaceBefore {
      let previous = tokens[start - 1]
      if previous.kind == .word || previous.kind == .number { return true }
      let isJoined =
        previous.mark == "-" || previous.mark == "." || previous.mark == "/" || previous.mark == ":"
        || previous.mark == "+"
      if isJoined, start - 1 > sentence.lowerBound, !previous.hasSpaceBefore { return tokens[start - 2].mark == nil }
    }
    guard end < sentence.upperBound, tokens[end].kind == .word, !tokens[end].hasSpaceBefore else { return false }
    let word = tokens[end].word
    if FigureLexicon.medals.contains(word) { return false }
    return !FigureLexicon.measures.contains(word) && FigureLexicon.currencies[word] == nil
      && FigureLexicon.scales[word] == nil
  }

  /// "khối 2, 3 và 5": the later numbers of a list of names.
  private func continuesNames(_ start: Int, in sentence: Range<Int>) -> Bool {
    var index = start - 1
    var steps = 0
    while index - 1 > sentence.lowerBound, steps < 10, isListSeparator(index), tokens[index - 1].kind == .number {
      index -= 2
      steps += 1
    }
    guard steps > 0, tokens[index].kind == .word else { return false }
    let isName =
      FigureLexicon.numbered.contains(tokens[index].word) || FigureLexicon.ordinals.contains(tokens[index].word)
    return isName && FigureLexicon.unit(in: tokens, at: min(start + 1, tokens.count - 1)) == nil
  }

  private func isListSeparator(_ index: Int) -> Bool {
    tokens[index].mark == "," || tokens[index].mark == "-" || tokens[index].word == .va
  }

  /// "tổng số 45 hộ", "trong số 12 xã", "mỗi năm 7 tấn": here "số" and "năm" name nothing.
  private func isTotal(_ start: Int, in sentence: Range<Int>) -> Bool {
    guard start - 2 >= sentence.lowerBound else { return false }
    let before = tokens[start - 2].word
    return tokens[start - 1].word == .so
      ? FigureLexicon.totals.contains(before) : FigureLexicon.distributive.contains(before)
  }

  /// "mỗi đội 1 bộ trang phục", "cung cấp 3 máy", "dứt điểm 5 vụ việc".
  private func isVerbOrShare(_ start: Int, in sentence: Range<Int>) -> Bool {
    guard start - 2 >= sentence.lowerBound else { return false }
    return FigureLexicon.distributive.contains(tokens[start - 2].word)
      || FigureLexicon.verbsBeforeCount.longestMatch(in: tokens, at: start - 2)?.count == 2
  }

  private func hasSign(_ numeral: Numeral, in sentence: Range<Int>) -> Bool {
    let index = numeral.tokens.upperBound
    guard index < sentence.upperBound else { return false }
    return numeral.of != nil && hasKnownNoun(numeral) || sign(at: index, in: sentence) != nil
      || (tokens[index].hasSpaceBefore && FigureLexicon.scales[tokens[index].word] != nil)
  }

  /// "cấp 12.000 cây giống": "cấp" is a verb here; "khối 12 phường Đông Kinh" and "lớp 10 trường …" are names.
  private func countsBehindVerb(_ numeral: Numeral) -> Bool {
    let index = numeral.tokens.upperBound
    guard numeral.value >= 10, hasKnownNoun(numeral) else { return false }
    return !FigureLexicon.namedBehindNumber.contains(tokens[index].word)
      && DateLexicon.documentKinds.longestMatch(in: tokens, at: index) == nil
  }

  private func hasKnownNoun(_ numeral: Numeral) -> Bool {
    let index = numeral.tokens.upperBound
    return index < tokens.count && FigureLexicon.unit(in: tokens, at: index) != nil
  }
}
