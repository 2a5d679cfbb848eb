import VietnameseText

/// Every document as a row of word numbers, two bytes each: who follows whom is read there.
struct TokenRows: Sendable {
  /// Between two texts, so that no phrase runs from one into the next.
  private static let gap: UInt16 = 0
  /// Stands for all words whose number does not fit; which one it is, `rareNumbers` says.
  private static let rare: UInt16 = .max

  /// Behind the last row, for reading in blocks of 16 and the token that follows.
  private static let margin = 17

  private var tokens: [UInt16] = []
  private var ends: [UInt32] = []
  /// Document in the upper half, place in its row in the lower; ascending.
  private var rarePlaces: [UInt64] = []
  private var rareNumbers: [Int32] = []

  var byteCount: Int { tokens.count * 2 + ends.count * 4 + rarePlaces.count * 12 }

  var count: Int { ends.count }
  var tokenCount: Int { tokens.count }

  mutating func reserveCapacity(rows: Int, tokens count: Int) {
    tokens.reserveCapacity(count + Self.margin)
    ends.reserveCapacity(rows)
  }

  /// Adds a row; nil is a gap.
  mutating func append(_ numbers: some Sequence<Int32?>) {
    var place: UInt64 = 0
    for number in numbers {
      if let number, number >= Int32(Self.rare) - 1 {
        rarePlaces.append(UInt64(ends.count) << 32 | place)
        rareNumbers.append(number)
        tokens.append(Self.rare)
      } else {
        tokens.append(number.map { UInt16($0 + 1) } ?? Self.gap)
      }
      place += 1
    }
    ends.append(UInt32(tokens.count))
  }

  /// Nothing more comes.
  mutating func close() { tokens += [UInt16](repeating: Self.gap, count: Self.margin) }

  func run(_ choices: [WordChoice]) -> WordRun {
    let first = choices.first.flatMap(Self.token)
    let second = choices.dropFirst().first.flatMap(Self.token)
    return WordRun(choices: choices, tokens: first.map { WordRun.Tokens(first: $0, second: second) })
  }

  /// As it stands in a row; nil for what is rare or one of several.
  private static func token(of choice: WordChoice) -> UInt16? {
    guard case .one(let number) = choice, number < Int32(rare) - 1 else { return nil }
    return UInt16(number + 1)
  }

  /// Calls `body` with each two words that follow each other and have numbers below `limit`.
  func forEachPair(in document: Int, below limit: Int, _ body: (_ first: Int, _ second: Int) -> Void) {
    var last = Int.max
    for token in tokens[range(document)] {
      // A gap is less than any word, a rare word more than any limit.
      let number = token == Self.gap ? Int.max : Int(token) - 1
      if last < limit, number < limit { body(last, number) }
      last = number
    }
  }

  private func range(_ document: Int) -> Range<Int> {
    Int(document == 0 ? 0 : ends[document - 1])..<Int(ends[document])
  }

  func withReader<Result>(_ body: (Reader) -> Result) -> Result {
    tokens.withUnsafeBufferPointer { body(Reader(rows: self, tokens: $0)) }
  }

  struct Reader {
    fileprivate let rows: TokenRows
    fileprivate let tokens: UnsafeBufferPointer<UInt16>

    /// The words of a row in order; -1 is a gap.
    func numbers(of document: Int32, into numbers: inout [Int32]) {
      numbers.removeAll(keepingCapacity: true)
      let range = rows.range(Int(document))
      for place in range { numbers.append(number(at: place, document, range.lowerBound)) }
    }

    /// Whether words follow each other as in `run`.
    func has(_ run: WordRun, in document: Int32) -> Bool {
      let range = rows.range(Int(document))
      var start = range.lowerBound
      while let found = run.tokens.map({ next($0, in: start..<range.upperBound) }) ?? start {
        guard found + run.choices.count <= range.upperBound else { return false }
        let isRun = run.choices.indices.allSatisfy { matches(run.choices[$0], found + $0, document, range.lowerBound) }
        if isRun { return true }
        start = found + 1
      }
      return false
    }

    /// The next place where the tokens stand side by side, 16 places a step. A row ends with a gap, so no pair runs from one
    /// into the next, and there is room behind the last.
    private func next(_ wanted: WordRun.Tokens, in range: Range<Int>) -> Int? {
      let bytes = UnsafeRawBufferPointer(tokens)
      let (first, second) = (SIMD16(repeating: wanted.first), wanted.second.map(SIMD16.init(repeating:)))
      for block in stride(from: range.lowerBound, to: range.upperBound, by: 16) {
        let isFirst = bytes.loadUnaligned(fromByteOffset: block &* 2, as: SIMD16<UInt16>.self) .== first
        var isFound = isFirst
        if let second {
          isFound = isFirst
            .& (bytes.loadUnaligned(fromByteOffset: block &* 2 &+ 2, as: SIMD16<UInt16>.self) .== second)
        }
        guard any(isFound), let lane = (0..<16).first(where: { isFound[$0] }) else { continue }
        return block + lane < range.upperBound ? block + lane : nil
      }
      return nil
    }

    private func matches(_ choice: WordChoice, _ place: Int, _ document: Int32, _ first: Int) -> Bool {
      choice.contains(number(at: place, document, first))
    }

    private func number(at place: Int, _ document: Int32, _ first: Int) -> Int32 {
      tokens[place] == TokenRows.rare ? rareNumber(document, place - first) : Int32(tokens[place]) - 1
    }

    private func rareNumber(_ document: Int32, _ place: Int) -> Int32 {
      let wanted = UInt64(document) << 32 | UInt64(place)
      return rows.rareNumbers[rows.rarePlaces.partitioningIndex { $0 >= wanted }]
    }
  }
}

/// The folded words that a typed one stands for: one, or all that begin so.
enum WordChoice: Sendable {
  case one(Int32)
  case any(Set<Int32>)

  var numbers: Set<Int32> {
    switch self {
    case .one(let only): [only]
    case .any(let numbers): numbers
    }
  }

  func contains(_ number: Int32) -> Bool {
    switch self {
    case .one(let only): only == number
    case .any(let numbers): numbers.contains(number)
    }
  }
}

/// Words that are to follow each other.
struct WordRun: Sendable {
  struct Tokens: Sendable {
    let first: UInt16
    /// Nil where it is not one.
    let second: UInt16?
  }

  let choices: [WordChoice]
  /// The first two as they stand in a row, if the first is one that does.
  fileprivate let tokens: Tokens?
}
