import Testing

@testable import Archive

@Suite struct WordBeginningsTests {
  func found(_ initials: String, in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var words: [String] = []
    bytes.withUnsafeBufferPointer { text in
      WordBeginnings(Array(initials.utf8)).forEach(in: text) { start in
        words.append(String(decoding: text[start..<wordEnd(from: start, in: text)], as: UTF8.self))
      }
    }
    return words
  }

  @Test func wordsWithTheLetterAreFoundWhateverStandsBefore() {
    #expect(
      found("t", in: "Tin tốt, “tươi” (to) 40-NQ/TU Thành-tựu…tới") == [
        "Tin", "tốt", "tươi", "to", "TU", "Thành", "tựu", "tới",
      ])
  }

  @Test func theLetterWithinAWordIsNone() {
    #expect(found("n", in: "Ban nhân dân, Đàn ngan ănn") == ["nhân", "Đàn", "ngan", "ănn"])
  }

  @Test func whatBeginsBeyondASCIIMayBeAnyLetter() {
    #expect(found("d", in: "Được đi, ở lại – Úc") == ["Được", "đi", "ở", "Úc"])
  }

  @Test func numbersBeginBehindLettersAndNotWithinNumbers() {
    #expect(found("2", in: "2022, T2 và 1,2 rồi 52 và 2") == ["2022", "2", "2", "2"])
  }

  @Test(arguments: 0..<20)
  func noPlaceInTheLanesMakesADifference(offset: Int) {
    #expect(found("x", in: String(repeating: ".", count: offset) + "“xã” xa") == ["xã", "xa"])
  }
}
