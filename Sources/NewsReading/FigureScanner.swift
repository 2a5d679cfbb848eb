import VietnameseText

/// Reads the figures of one sentence after the other.
struct FigureScanner {
  let text: TokenizedText
  /// Bytes that hold no figures, ascending.
  private let taken: [Range<Int>]
  private var nextTaken = 0
  private(set) var mentions: [FigureMention] = []

  init(text: TokenizedText, taken: [Range<Int>]) {
    self.text = text
    self.taken = taken
  }

  var tokens: [Token] { text.tokens }

  mutating func scan(_ sentence: Range<Int>, block: Int?, opensLine: Bool) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard tokens[index].kind == .number, let numeral = Numeral(tokens, at: index, before: sentence.upperBound) else {
        index += 1
        continue
      }
      let isListNumber = opensLine && index == sentence.lowerBound && isListNumber(numeral, in: sentence)
      if isListNumber || isTaken(index) || isPartOfName(numeral, in: sentence) {
        index = numeral.tokens.upperBound
        continue
      }
      index = add(numeral, in: sentence, block: block)
    }
  }

  /// Adds the figure that begins with a number, or the two of a range, and returns where reading goes on.
  private mutating func add(_ numeral: Numeral, in sentence: Range<Int>, block: Int?) -> Int {
    let end = numeral.tokens.upperBound
    if var counted = counted(numeral, in: sentence) {
      if !counted.isSaid, let unit = unitOfNumber(numeral, in: sentence, block: block) { counted.unit = unit }
      append(numeral, counted, sentence: sentence, block: block)
      return max(end, counted.surfaceEnd)
    }
    let scaled = scaled(numeral, in: sentence)
    guard numeral.of == nil, let last = rangeEnd(behind: numeral, from: scaled.surfaceEnd, in: sentence),
      let counted = counted(last, in: sentence)
    else {
      let repeated =
        announcedUnit(numeral, in: sentence) ?? repeatedUnit(numeral, in: sentence)
        ?? unitOfNumber(numeral, in: sentence, block: block)
      guard let unit = repeated else { return end }
      append(numeral, Counted(unit: unit, surfaceEnd: end, end: end), sentence: sentence, block: block)
      return end
    }
    // "từ 5 đến 7 triệu đồng": the first takes scale and unit of the second; "từ 600 nghìn đến 1 triệu đồng".
    var first = counted
    if scaled.scale > 1 { first.scale = scaled.scale }
    first.surfaceEnd = scaled.surfaceEnd
    append(numeral, first, sentence: sentence, block: block)
    append(last, counted, sentence: sentence, block: block)
    return max(last.tokens.upperBound, counted.surfaceEnd)
  }

  private mutating func append(_ numeral: Numeral, _ counted: Counted, sentence: Range<Int>, block: Int?) {
    // "2,240 người": three places behind the comma of a count are thousands.
    let isThousands = numeral.hasThreePlaces && counted.isNoun && counted.scale == 1
    let value = isThousands ? numeral.valueOfThousands : numeral.value(scale: counted.scale) + counted.added
    mentions.append(
      FigureMention(
        value: value, of: numeral.of(scale: counted.scale), unit: counted.unit,
        qualifier: qualifier(before: numeral.tokens.lowerBound, in: sentence),
        tokens: numeral.tokens.lowerBound..<counted.surfaceEnd, end: counted.end, sentence: sentence, block: block))
  }

  /// "được giao 68 biên chế mà mới có 59": the noun of the count before.
  private func repeatedUnit(_ numeral: Numeral, in sentence: Range<Int>) -> String? {
    let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
    guard numeral.isPlain, start > sentence.lowerBound, FigureLexicon.beforeRepeated.contains(tokens[start - 1].word),
      end == sentence.upperBound || tokens[end].kind == .mark,
      let last = mentions.last, last.sentence == sentence, !FigureLexicon.isMeasured(last.unit)
    else { return nil }
    return last.unit
  }

  /// "Số đại biểu được bầu là 35": the noun that opens the count.
  private func announcedUnit(_ numeral: Numeral, in sentence: Range<Int>) -> String? {
    let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
    guard end == sentence.upperBound || tokens[end].kind == .mark, start > sentence.lowerBound,
      FigureLexicon.beforeRepeated.contains(tokens[start - 1].word)
    else { return nil }
    var index = start - 1
    while index > sentence.lowerBound, start - index <= 12, tokens[index].kind == .word {
      if tokens[index - 1].word == .so, let count = FigureLexicon.unit(in: tokens, at: index) {
        return text.squeezed(index..<index + count).lowercased()
      }
      index -= 1
    }
    return nil
  }

  /// "con số này là 2,3 triệu": of what was counted before, in the same paragraph.
  private func unitOfNumber(_ numeral: Numeral, in sentence: Range<Int>, block: Int?) -> String? {
    let start = numeral.tokens.lowerBound
    let counted = mentions.suffix(3).last { $0.block == block && !FigureLexicon.isMeasured($0.unit) }
    guard let counted else { return nil }
    let isTold = (max(sentence.lowerBound, start - 6)..<start).contains {
      FigureLexicon.number.longestMatch(in: tokens, at: $0) != nil
    }
    return isTold ? counted.unit : nil
  }

  private func rangeEnd(behind numeral: Numeral, from index: Int, in sentence: Range<Int>) -> Numeral? {
    guard index + 1 < sentence.upperBound else { return nil }
    guard tokens[index].mark == "-" || FigureLexicon.rangeWords.contains(tokens[index].word) else { return nil }
    guard tokens[index + 1].kind == .number, let last = Numeral(tokens, at: index + 1, before: sentence.upperBound),
      last.of == nil, last.value > numeral.value || tokens[index].mark == nil
    else { return nil }
    return last
  }

  private func qualifier(before index: Int, in sentence: Range<Int>) -> String? {
    for count in [2, 1] where index - count >= sentence.lowerBound {
      let start = index - count
      if FigureLexicon.qualifiers.longestMatch(in: tokens, at: start)?.count == count {
        return text.squeezed(start..<index).lowercased()
      }
    }
    return nil
  }

  private mutating func isTaken(_ index: Int) -> Bool {
    let start = Int(tokens[index].span.utf8Start)
    while nextTaken < taken.count, taken[nextTaken].upperBound <= start { nextTaken += 1 }
    return nextTaken < taken.count && taken[nextTaken].lowerBound <= start
  }

  /// "1. Về công tác cán bộ", "2) …".
  private func isListNumber(_ numeral: Numeral, in sentence: Range<Int>) -> Bool {
    let index = numeral.tokens.upperBound
    guard index < sentence.upperBound, !tokens[index].hasSpaceBefore else { return false }
    return tokens[index].mark == "." || tokens[index].mark == ")" || tokens[index].mark == "/"
  }
}
