import Testing

@testable import VietnameseText

struct SyllablesTests {
  @Test(arguments: [
    "Nguyễn", "Thụy", "khuya", "quốc", "Quyên", "gì", "giêng", "nghiêng", "ương", "Y", "xoong", "Đắk", "thuở", "huỳnh",
    "quý", "phúc", "Lục",
  ])
  func syllablesOfTheLanguageAreKnown(word: String) {
    // "Đắk" is written as in the language of the Ê Đê and is none of Vietnamese.
    #expect(isVietnameseSyllable(Word(word)) == (word != "Đắk"))
  }

  @Test(arguments: [
    "Messi", "Trump", "Gates", "Costa", "Sampson", "Zidane", "Wilshere", "NTM", "Klaus", "Facebook", "H", "bcd",
  ])
  func foreignWordsAreNone(word: String) {
    #expect(!isVietnameseSyllable(Word(word)))
  }
}
