import Testing

@testable import VietnameseText

struct CapitalsTests {
  @Test(arguments: [
    ("đảng ủy xã", "Đảng ủy xã"), ("ủy ban", "Ủy ban"), ("Ủy ban", "Ủy ban"), ("5 xã", "5 xã"), ("“hội”", "“hội”"),
    ("", ""),
  ])
  func onlyTheFirstLetterGetsACapital(text: String, expected: String) {
    #expect(capitalized(text) == expected)
  }
}
