import Testing
import VietnameseText

@Suite struct NameOrderTests {
  @Test(
    arguments: [
      ["an", "ăn", "ân", "ba", "da", "đa", "e", "ê", "o", "ô", "ơ", "u", "ư", "y"],
      ["ma", "mà", "mả", "mã", "má", "mạ", "man"],
      ["An Bình", "Ân Bình", "Ba"],
      ["Hòa An", "Hoa Bình"],
      ["40", "An"],
      ["an", "An"],
    ])
  func namesSortAsInADictionary(names: [String]) {
    #expect(names.reversed().sorted { NameOrder($0) < NameOrder($1) } == names)
  }
}
