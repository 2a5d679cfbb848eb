import Testing
import VietnameseText

@testable import NewsReading

/// The value and length of the longest phrase at the start of a text: `họp 2`.
private func match(_ table: PhraseTable<String>, _ text: String, at index: Int = 0) -> String? {
  table.longestMatch(in: TokenizedText(text).tokens, at: index).map { "\($0.value) \($0.count)" }
}

struct PhraseTableTests {
  private let table = PhraseTable<String>([
    ("bí thư, phó bí thư", "title"), ("bí thư thứ nhất", "first"), ("hội", "club\n"), ("đại hội\nhội nghị", "meeting"),
  ])

  @Test func theLongestPhraseWins() {
    #expect(match(table, "Bí thư thứ nhất đến dự") == "first 4")
    #expect(match(table, "Bí thư thứ hai đến dự") == "title 2")
    #expect(match(table, "Hội nghị") == "meeting 2")
    #expect(match(table, "Hội người cao tuổi") == "club\n 1")
  }

  @Test func aPhraseMayEndWithTheText() {
    #expect(match(table, "bí thư thứ") == "title 2")
    #expect(match(table, "bí thư") == "title 2")
    #expect(match(table, "bí") == nil)
  }

  @Test func capitalsAndThePlaceOfTheToneMarkDoNotMatter() {
    let table = PhraseTable<String>([("ủy viên, hòa", "x")])
    #expect(match(table, "Uỷ Viên") == "x 2")
    #expect(match(table, "ỦY VIÊN") == "x 2")
    #expect(match(table, "Hoà") == "x 1")
    #expect(match(table, "Hoa") == nil)
  }

  @Test func theWordsStandSideBySide() {
    #expect(match(table, "bí-thư") == nil)
    #expect(match(table, "bí, thư") == nil)
    #expect(match(table, "bí\u{A0}thư") == "title 2")
    #expect(match(table, "bí  thư") == "title 2")
  }

  @Test func aPhraseAcrossALineBreakIsNone() {
    #expect(match(table, "bí\nthư") == nil)
  }

  @Test func anIndexBehindTheTextFindsNothing() {
    #expect(match(table, "bí thư", at: 2) == nil)
    #expect(match(table, "", at: 0) == nil)
    #expect(match(table, "ông bí thư", at: 1) == "title 2")
  }

  @Test func ofTwoEqualPhrasesTheLaterCounts() {
    var table = PhraseTable<String>([("hội", "old")])
    table.add("hội", "new")
    #expect(match(table, "hội") == "new 1")
  }

  @Test func emptyPhrasesAreLeftOut() {
    let table = PhraseTable<String>([(" , ,\n", "nothing"), ("", "nothing")])
    #expect(match(table, "hội") == nil)
    #expect(match(table, "") == nil)
  }
}
