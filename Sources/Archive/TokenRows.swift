import VietnameseText

/// Every document as a row of word numbers, two bytes each: who follows whom is read there.
struct TokenRows: Sendable {
  /// Between two texts, so that no phrase runs from one into the next.
  private static let gap: UInt16 = 0
  /// Stands for all words whose number does not fit; which one it is, `rareNumbers` says.
  private static let rare: UInt16 = .max

  private var tokens: [UInt16] = []
  private var ends: [UInt32] = []
  /// For each document the place in its row at which its body begins; before it stand title and names.
  private var bodyStarts: [UInt32] = []
  /// Document in the upper half, place in its row in the lower; ascending.
  private var rarePlaces: [UInt64] = []
  private var rareNumbers: [Int32] = []

  var byteCount: Int { tokens.count * 2 + ends.count * 8 + rarePlaces.count * 12 }

  var count: Int { ends.count }
  var tokenCount: Int { tokens.count }

  func bodyStart(of document: Int) -> UInt32 { bodyStarts[document] }

  mutating func reserveCapacity(rows: Int, tokens count: Int) {
    tokens.reserveCapacity(count)
    ends.reserveCapacity(rows)
    bodyStarts.reserveCapacity(rows)
  }

  /// Adds a row; nil is a gap.
  mutating func append(_ numbers: some Sequence<Int32?>, bodyStart: UInt32) {
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
    bodyStarts.append(bodyStart)
  }

  /// Nothing more comes: room for reading in blocks.
  mutating func close() { tokens += [UInt16](repeating: Self.gap, count: 4) }

  func run(_ choices: [WordChoice]) -> WordRun {
    var pair: WordRun.Tokens?
    if choices.count > 1, case .one(let first) = choices[0], case .one(let second) = choices[1],
      max(first, second) < Int32(Self.rare) - 1
    {
      pair = WordRun.Tokens(first: UInt16(first + 1), second: UInt16(second + 1))
    }
    return WordRun(choices: choices, tokens: pair)
  }

  func withReader<Result>(_ body: (Reader) -> Result) -> Result {
    tokens.withUnsafeBufferPointer { body(Reader(rows: self, tokens: $0)) }
  }

  struct Reader {
    fileprivate let rows: TokenRows
    fileprivate let tokens: UnsafeBufferPointer<UInt16>

    fileprivate func range(_ document: Int32) -> Range<Int> {
      let index = Int(document)
      return Int(index == 0 ? 0 : rows.ends[index - 1])..<Int(rows.ends[index])
    }

    /// The words of a row in order; -1 is a gap.
    func numbers(of document: Int32, into numbers: inout [Int32]) {
      numbers.removeAll(keepingCapacity: true)
      let range = range(document)
      for place in range { numbers.append(number(at: place, document, range.lowerBound)) }
    }

    /// Whether words follow each other as in `run`.
    func has(_ run: WordRun, in document: Int32) -> Bool { place(of: run, in: document) != nil }

    /// Two where the words follow each other in title or names, one where they do in the body, else none.
    func closeness(_ pair: WordRun, in document: Int32) -> Int {
      // The first place is the best one.
      place(of: pair, in: document).map { $0 < Int(rows.bodyStarts[Int(document)]) ? 2 : 1 } ?? 0
    }

    private func place(of run: WordRun, in document: Int32) -> Int? {
      let range = range(document)
      var start = range.lowerBound
      while let found = run.tokens.map({ next($0, in: start..<range.upperBound) }) ?? start {
        guard found + run.choices.count <= range.upperBound else { return nil }
        let isRun = run.choices.indices.allSatisfy { matches(run.choices[$0], found + $0, document, range.lowerBound) }
        if isRun { return found - range.lowerBound }
        start = found + 1
      }
      return nil
    }

    /// The next place where two tokens stand side by side, four places a step. A row ends with a gap, so no pair runs from
    /// one into the next, and there is room behind the last.
    private func next(_ pair: WordRun.Tokens, in range: Range<Int>) -> Int? {
      let (ones, highs): (UInt64, UInt64) = (0x0001_0001_0001_0001, 0x8000_8000_8000_8000)
      let wanted = UInt64(pair.first) &* ones
      let bytes = UnsafeRawBufferPointer(tokens)
      var block = range.lowerBound
      while block < range.upperBound {
        // A lane is zero where the first token stands; subtracting one borrows from its highest bit.
        let lanes = bytes.loadUnaligned(fromByteOffset: block &* 2, as: UInt64.self) ^ wanted
        if (lanes &- ones) & ~lanes & highs != 0 {
          for place in block..<min(block + 4, range.upperBound)
          where tokens[place] == pair.first && tokens[place + 1] == pair.second {
            return place
          }
        }
        block &+= 4
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
    let second: UInt16
  }

  let choices: [WordChoice]
  /// The first two as they stand in a row, if each is one that does.
  fileprivate let tokens: Tokens?
}
