import VietnameseText

/// A number in digits: `1.047`, `65,3`, `17/19`, `0.94`.
struct Numeral {
  /// All its digits, those behind the comma too: 653 for "65,3". Kept whole because 65.3 × 10⁶ in binary is not 65300000.
  private var digits: Int
  private var places = 0
  /// The whole of a fraction: its digits and places.
  private var whole: (digits: Int, places: Int)?
  var tokens: Range<Int>
  /// Exactly three places behind a single comma: maybe thousands in the English way.
  var hasThreePlaces = false
  /// Plain digits without separators.
  var isPlain = false
  var digitCount = 0

  var value: Double { value(scale: 1) }

  /// The whole of a fraction.
  var of: Double? { of(scale: 1) }

  /// `scale` is a power of ten.
  func value(scale: Double) -> Double { Self.value(digits, places, scale) }

  /// "1.058/3.742 tỷ đồng": the scale belongs to both.
  func of(scale: Double) -> Double? { whole.map { Self.value($0.digits, $0.places, scale) } }

  private static func value(_ digits: Int, _ places: Int, _ scale: Double) -> Double {
    var divisor = 1.0
    for _ in 0..<places { divisor *= 10 }
    return scale >= divisor ? Double(digits) * (scale / divisor) : Double(digits) * scale / divisor
  }

  /// As a count whose comma was meant in the English way: "2,240" is 2240.
  var valueOfThousands: Double { Double(digits) }

  /// Nil where the number has too many digits, or goes on in a way that no number does ("1.2.3", "5/8/2021", "14:00").
  init?(_ tokens: [Token], at start: Int, before end: Int) {
    guard let part = Self.read(tokens, at: start, before: end) else { return nil }
    self = part
    var index = part.tokens.upperBound
    if index + 1 < end, tokens[index].mark == "/", tokens[index + 1].kind == .number,
      !tokens[index].hasSpaceBefore || !tokens[index + 1].hasSpaceBefore,
      let second = Self.read(tokens, at: index + 1, before: end)
    {
      whole = (second.digits, second.places)
      isPlain = false
      index = second.tokens.upperBound
      self.tokens = start..<index
    }
    guard index < end, let mark = tokens[index].mark, !tokens[index].hasSpaceBefore, index + 1 < end,
      !tokens[index + 1].hasSpaceBefore
    else { return }
    // A document's number, a time, a date, a version.
    let next = tokens[index + 1]
    if mark == ":" && next.kind == .number { return nil }
    if mark == "/" || mark == "-", next.isCapitalized { return nil }
    if mark == "/" || mark == ".", next.kind == .number { return nil }
  }

  private init(digits: Int, tokens: Range<Int>) {
    self.digits = digits
    self.tokens = tokens
  }

  /// Groups of three digits behind points, then places behind a comma; a point before other than three digits, and
  /// repeated commas, are the English way.
  private static func read(_ tokens: [Token], at start: Int, before end: Int) -> Numeral? {
    guard let first = tokens[start].value, tokens[start].digitCount <= 12 else { return nil }
    var numeral = Numeral(digits: first, tokens: start..<start + 1)
    numeral.isPlain = true
    numeral.digitCount = tokens[start].digitCount
    var index = start + 1
    func separated(_ mark: Unicode.Scalar, digits: Int?) -> Int? {
      guard index + 1 < end, tokens[index].mark == mark, !tokens[index].hasSpaceBefore,
        tokens[index + 1].kind == .number, !tokens[index + 1].hasSpaceBefore, tokens[index + 1].digitCount <= 6,
        digits == nil || tokens[index + 1].digitCount == digits
      else { return nil }
      return tokens[index + 1].value
    }
    let isGrouped = tokens[start].digitCount <= 3 && first > 0
    var groups = 0
    while isGrouped, groups < 3, let group = separated(".", digits: 3) {
      numeral.digits = numeral.digits * 1000 + group
      groups += 1
      index += 2
    }
    if groups == 0, isGrouped, let group = separated(",", digits: 3), index + 2 < end, tokens[index + 2].mark == ",",
      index + 3 < end, tokens[index + 3].digitCount == 3, !tokens[index + 3].hasSpaceBefore,
      let last = tokens[index + 3].value
    {
      numeral.digits = (numeral.digits * 1000 + group) * 1000 + last
      index += 4
    } else if let places = separated(",", digits: nil) ?? (groups == 0 ? separated(".", digits: nil) : nil) {
      let count = tokens[index + 1].digitCount
      for _ in 0..<count { numeral.digits *= 10 }
      numeral.digits += places
      numeral.places = count
      numeral.hasThreePlaces = groups == 0 && count == 3 && tokens[index].mark == ","
      // "công nghiệp 4.0"
      if tokens[index].mark == ".", places == 0 { return nil }
      index += 2
    }
    if index > start + 1 { numeral.isPlain = false }
    numeral.tokens = start..<index
    return numeral
  }
}
