import Testing
import VietnameseText

struct WordSetTests {
  @Test func aSetHoldsItsWordsWhateverTheirCapitals() {
    let set = WordSet(words: "đã sẽ đang")
    #expect(set.contains("đã"))
    #expect(set.contains(Word("ĐÃ")))
    #expect(!set.contains("da"))
    #expect(!set.contains("đạ"))
  }

  @Test func wordsAreSplitAtCommasAndAnyWhiteSpace() {
    let set = WordSet(words: " một,hai ,  ba\n\tbốn,, năm ")
    for word: Word in ["một", "hai", "ba", "bốn", "năm"] { #expect(set.contains(word)) }
    #expect(!set.contains(""))
  }

  @Test func theEmptySetHoldsNothing() {
    let set: WordSet = []
    #expect(!set.contains("đã"))
    #expect(!WordSet(words: "").contains(""))
    #expect(!WordSet(words: " , ").contains(""))
  }

  @Test func aWordInsertedLaterIsHeld() {
    var set: WordSet = ["một"]
    set.insert("hai")
    set.insert("hai")
    #expect(set.contains("một"))
    #expect(set.contains("hai"))
    #expect(!set.contains("ba"))
  }

  @Test func theFilterNeverDeniesAWordThatWasPutIn() {
    let words = (0..<2_000).map { Word("w\($0)") }
    var filter = WordFilter()
    for word in words { filter.insert(word) }
    #expect(words.allSatisfy { filter.mayContain($0) })
  }

  @Test func wordsThatShareABitOfTheFilterAreStillTold() {
    // With more words than bits, some must share one.
    let inside = (0..<5_000).map { Word("a\($0)") }
    let set = WordSet(inside)
    #expect(inside.allSatisfy { set.contains($0) })
    #expect(!(0..<5_000).contains { set.contains(Word("b\($0)")) })
  }

  @Test func theEmptyFilterHoldsNothing() {
    #expect(!WordFilter().mayContain("đã"))
  }
}
