import Testing

@testable import VietnameseText

struct FoldingTests {
  @Test(arguments: [
    ("Đà Nẵng", "da nang"), ("đường", "duong"), ("HOÀNG VĂN THỤ", "hoang van thu"), ("Ðình", "dinh"),
    ("Nghị quyết 40-NQ/TU", "nghi quyet 40-nq/tu"), ("Zürich", "zurich"), ("", ""),
  ])
  func marksAndCaseFoldAway(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test func decomposedTextFoldsLikeComposedText() {
    #expect(folded("D\u{0323}a\u{0300} Na\u{0306}\u{0303}ng") == "da nang")
  }

  @Test(arguments: [("Lạng Sơn", "lang sơn"), ("ĐẢNG ỦY", "đang uy"), ("hòa", "hoa"), ("quyết", "quyêt")])
  func withoutTonesKeepsTheLetters(text: String, expected: String) {
    #expect(withoutTones(text) == expected)
  }
}
