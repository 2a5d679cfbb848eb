import Testing

@testable import VietnameseText

struct WordTests {
  @Test func caseAndTonePlacementDoNotMatter() {
    #expect(Word("Uỷ") == Word("ủy"))
    #expect(Word("NGHIÊNG") == "nghiêng")
  }

  @Test func toneAndLetterMatter() {
    #expect(Word("la") != Word("là"))
    #expect(Word("d") != Word("đ"))
  }

  @Test func aVeryLongWordDiffersFromItsNeighbours() {
    let long = String(repeating: "ă", count: 10_000)
    #expect(Word(long) != Word(long + "ă"))
    #expect(Word(long) == Word(long))
  }

  @Test func aPhraseIsItsSyllables() {
    #expect(Word.phrase("ban thường vụ") == ["ban", "thường", "vụ"])
  }
}
