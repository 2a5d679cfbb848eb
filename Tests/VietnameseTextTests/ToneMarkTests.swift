import Testing

@testable import VietnameseText

struct ToneMarkTests {
  @Test(arguments: [
    ("Uỷ viên", "Ủy viên"), ("khoá XVII", "khóa XVII"), ("Thuý", "Thúy"), ("hoà bình", "Hòa Bình"),
    ("Tỉnh  uỷ", "tỉnh\u{A0}ủy"), ("2021 – 2030", "2021 - 2030"),
  ])
  func bothPlacementsAreOneKey(a: String, b: String) {
    #expect(spellingKey(a) == spellingKey(b))
  }

  @Test(arguments: [("hóa", "hoa"), ("Hà", "Hạ"), ("đa", "da"), ("quý", "quỳ")])
  func otherTonesAndLettersAreOtherKeys(a: String, b: String) {
    #expect(spellingKey(a) != spellingKey(b))
  }

  @Test(arguments: [
    ("Uỷ viên", "Ủy viên"), ("Tỉnh uỷ", "Tỉnh ủy"), ("khoá", "khóa"), ("quý IV", "quý IV"), ("hoàn", "hoàn"),
    ("khoẻ", "khỏe"), ("THUỶ", "THỦY"), ("quỳ", "quỳ"), ("toán", "toán"), ("ngoại", "ngoại"),
  ])
  func theToneMovesToTheFirstVowelOfAnOpenSyllable(text: String, expected: String) {
    #expect(withUsualTonePlacement(text) == expected)
  }
}
