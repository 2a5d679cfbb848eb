import Testing

@testable import VietnameseText

struct TokenizedTextTests {
  private func pieces(_ text: String) -> [String] {
    let tokenized = TokenizedText(text)
    return tokenized.tokens.map { tokenized.string($0.span) }
  }

  @Test func aDocumentNumberComesInItsParts() {
    #expect(
      pieces("số 40-NQ/TU, ngày 5/8/2021") == [
        "số", "40", "-", "NQ", "/", "TU", ",", "ngày", "5", "/", "8", "/", "2021",
      ])
  }

  @Test func lettersAndDigitsComeApart() {
    #expect(pieces("QH14 khoá XII") == ["QH", "14", "khoá", "XII"])
  }

  @Test func spansCountBytesAndScalars() {
    let tokens = TokenizedText("Đảng ủy\u{A0}– “ủy”").tokens
    #expect(tokens.map(\.span.scalars) == [0..<4, 5..<7, 8..<9, 10..<11, 11..<13, 13..<14])
    #expect(tokens.map(\.span.utf8) == [0..<7, 8..<12, 14..<17, 18..<21, 21..<25, 25..<28])
  }

  @Test func everyDashIsOneMarkAndQuotesAreTwo() {
    #expect(TokenizedText("a – b — “c” \"d\"").tokens.compactMap(\.mark) == ["-", "-", "\"", "”", "\"", "\""])
  }

  @Test func capitalsTellHowAWordIsWritten() {
    #expect(TokenizedText("an Lạng UBND TTg A").tokens.map(\.capitals) == [.none, .first, .all, .mixed, .first])
  }

  @Test func aLineBreakIsATokenAndOtherSpaceIsNone() {
    #expect(TokenizedText("a\n\t b").tokens.map(\.kind) == [.word, .lineBreak, .word])
  }

  @Test func anEndlessNumberHasNoValue() {
    let token = TokenizedText(String(repeating: "9", count: 100_000)).tokens
    #expect(token.count == 1)
    #expect(token.first?.value == nil)
  }
}
