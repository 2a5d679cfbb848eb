import Testing

@testable import Archive

@Suite struct PairIndexTests {
  /// 4,000 rows of the words 0 to 9, each followed by any; word 9 is in few rows.
  static let documents: [[Int32]] = {
    var state: UInt64 = 3
    func below(_ bound: UInt64) -> Int32 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int32((state >> 33) % bound)
    }
    return (0..<4000).map { number in
      // The smaller the number of a word, the more often it comes.
      (0..<4).map { _ in min(below(9), below(9)) } + (number % 100 == 0 ? [0, 9] : [])
    }
  }()

  static let rows: TokenRows = {
    var rows = TokenRows()
    for document in documents { rows.append(document.map { $0 } + [nil]) }
    rows.close()
    return rows
  }()

  static let index = PairIndex(
    rows, frequencies: (0..<10).map { word in Int32(documents.count { $0.contains(Int32(word)) }) })

  func documents(with first: Int32, _ second: Int32) -> [Int32] {
    Self.documents.indices.filter { document in
      zip(Self.documents[document], Self.documents[document].dropFirst()).contains { $0 == (first, second) }
    }.map { Int32($0) }
  }

  @Test func frequentPairsAreKnownAndOthersAreAmongThoseNamed() {
    var (exact, perhaps) = (0, 0)
    for first in Int32(0)..<8 {
      for second in Int32(0)..<8 {
        let expected = documents(with: first, second)
        switch Self.index.places(first, second) {
        case .exactly(let bits):
          exact += 1
          let found = Bitset(bits)
          #expect(found[0..<found.count] == expected)
        case .perhaps(let bits):
          perhaps += 1
          #expect(expected.allSatisfy(Bitset(bits).contains))
        case .nowhere: #expect(expected.isEmpty)
        case .unknown: Issue.record("\(first) and \(second) are common")
        }
      }
    }
    #expect(exact > 3 && perhaps > 3)
  }

  @Test func ofARareWordNothingIsKnown() {
    guard case .unknown = Self.index.places(0, 9) else {
      Issue.record("9 is rare")
      return
    }
  }

  @Test func withoutDocumentsNothingIsKnown() {
    let index = PairIndex(TokenRows(), frequencies: [])
    guard case .unknown = index.places(0, 0) else {
      Issue.record("there is no word")
      return
    }
  }
}
