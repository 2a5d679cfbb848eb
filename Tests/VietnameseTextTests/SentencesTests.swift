import Testing

@testable import VietnameseText

struct SentencesTests {
  private func sentences(_ text: String) -> [String] {
    let tokenized = TokenizedText(text)
    return tokenized.sentences(in: tokenized.tokens.indices).map { tokenized.string($0) }
  }

  @Test func aStopBeforeACapitalEndsASentence() {
    #expect(sentences("Ông đến. Bà đi! Ai ở lại? Tôi.") == ["Ông đến.", "Bà đi!", "Ai ở lại?", "Tôi."])
  }

  @Test(arguments: [
    "Có 1.047 tập thể ở TP. Vinh", "Bà H. Nga và ông N.A.V. Tuấn", "ThS. Lê An nói", "Ngày 4.12 và 3.5",
    "Nhiều việc... và thêm nữa", "kinh tế, xã hội… đều tốt",
  ])
  func stopsInsideAreNoEnd(text: String) {
    #expect(sentences(text) == [text])
  }

  @Test func anEllipsisBeforeACapitalEndsASentence() {
    #expect(sentences("Nhiều việc… Sau đó nghỉ. ") == ["Nhiều việc…", "Sau đó nghỉ."])
    #expect(sentences("Nhiều việc... Sau đó nghỉ") == ["Nhiều việc...", "Sau đó nghỉ"])
  }

  @Test func theClosingQuoteBelongsToItsSentence() {
    #expect(sentences("Ông nói: “Tốt lắm.” Rồi đi.") == ["Ông nói: “Tốt lắm.”", "Rồi đi."])
  }
}
