import Testing

@testable import VietnameseText

struct NormalizingTests {
  @Test func decomposedVietnameseIsComposed() {
    #expect(
      Array(normalizedNFC("Tie\u{0302}\u{0301}ng Vie\u{0323}\u{0302}t").unicodeScalars)
        == Array("Tiếng Việt".unicodeScalars))
  }

  @Test func composedTextIsUnchanged() {
    let text = "Thành ủy – “Lạng Sơn” 65,3%… ½ 中文 한국"
    #expect(Array(normalizedNFC(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func aKelvinSignBecomesALetter() {
    // U+212A lies beyond the range that is passed over unseen.
    #expect(Array(normalizedNFC("\u{212A}").unicodeScalars) == ["K"])
  }
}
