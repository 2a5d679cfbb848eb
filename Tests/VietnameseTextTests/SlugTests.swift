import Testing
import VietnameseText

@Suite struct SlugTests {
  @Test(
    arguments: [
      ("Nguyễn Công Trưởng", "nguyen-cong-truong"), ("40-NQ/TU", "40-nq-tu"), ("Đường số 5", "duong-so-5"),
      ("  –Hội nghị (lần 2)– ", "hoi-nghi-lan-2"), ("Uỷ ban", "uy-ban"), ("北京", ""), ("", ""),
    ])
  func aNameBecomesReadableAscii(name: String, expected: String) {
    #expect(slug(name) == expected)
  }

  @Test func aLongNameIsCutAtAHyphen() {
    let long = slug(String(repeating: "nghiem ", count: 20))
    #expect(long.count <= 96)
    #expect(long.hasSuffix("-nghiem"))
  }

  @Test func aSlugIsItsOwnSlug() {
    #expect(slug(slug("Đại hội lần thứ XVII")) == "dai-hoi-lan-thu-xvii")
  }
}
