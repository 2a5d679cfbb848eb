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

    /// Whether words follow each other as in `run`.
    func hasRun(_ run: some Collection<WordChoice>, in document: Int32) -> Bool {
      place(of: run, in: document) != nil
    }

    /// Two where the words follow each other in title or names, one where they do in the body, else none.
    func closeness(_ pair: some Collection<WordChoice>, in document: Int32) -> UInt32 {
      // The first place is the best one.
      place(of: pair, in: document).map { $0 < Int(rows.bodyStarts[Int(document)]) ? 2 : 1 } ?? 0
    }

    private func place(of run: some Collection<WordChoice>, in document: Int32) -> Int? {
      let range = range(document)
      guard let first = run.first, range.count >= run.count else { return nil }
      var index = range.lowerBound
      while let found = next(first, from: index, before: range.upperBound, document, range.lowerBound) {
        var place = found + 1
        let isRun = run.dropFirst().allSatisfy { choice in
          defer { place += 1 }
          return place < range.upperBound && matches(choice, place, document, range.lowerBound)
        }
        if isRun { return found - range.lowerBound }
        index = found + 1
      }
      return nil
    }

    private func next(_ choice: WordChoice, from start: Int, before end: Int, _ document: Int32, _ first: Int) -> Int? {
      guard case .one(let number) = choice, number < Int32(TokenRows.rare) - 1 else {
        return (start..<end).first { matches(choice, $0, document, first) }
      }
      let wanted = SIMD16<UInt16>(repeating: UInt16(number + 1))
      var index = start
      while index + 16 <= end {
        let block = UnsafeRawBufferPointer(tokens).loadUnaligned(fromByteOffset: index * 2, as: SIMD16<UInt16>.self)
        if any(block .== wanted) { break }
        index += 16
      }
      while index < end {
        if tokens[index] == wanted[0] { return index }
        index += 1
      }
      return nil
    }

    private func matches(_ choice: WordChoice, _ place: Int, _ document: Int32, _ first: Int) -> Bool {
      let token = tokens[place]
      guard token != TokenRows.gap else { return false }
      let number = token == TokenRows.rare ? rareNumber(document, place - first) : Int32(token) - 1
      return choice.contains(number)
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
