import Testing

@testable import VietnameseText

struct LetterTests {
  @Test func stackedMarksComeApart() throws {
    let letter = try #require(Letter("Ộ"))
    #expect(letter.base == UInt8(ascii: "o"))
    #expect(letter.plain == "ô")
    #expect(letter.tone == .dot)
    #expect(letter.isUppercase)
  }

  @Test func theAlphabetHas134LettersWithMarks() {
    // 12 vowels × 6 tones less the 6 plain ASCII ones = 66, and đ: 67 in each case.
    let marked = (0x80...0x1EF9).compactMap { Unicode.Scalar($0) }.filter {
      Letter($0) != nil && $0 != "ð" && $0 != "Ð"
    }
    #expect(marked.count == 134)
  }

  @Test(arguments: ["7", "-", "ü", "Ж", "中", "\u{301}"] as [Unicode.Scalar])
  func whatTheAlphabetLacksIsNoLetter(scalar: Unicode.Scalar) {
    #expect(Letter(scalar) == nil)
  }
}
