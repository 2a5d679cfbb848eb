import Testing
import VietnameseText

@testable import Archive

@Suite struct WordTableTests {
  /// The index must see the words that queries and snippets see.
  @Test(
    arguments: [
      "Đồng chí Nguyễn Công Trưởng, Bí thư Thành ủy.", "Số 40-NQ/TU ngày 5/8/2021", "“Tự soi, tự sửa”…",
      "17/19 chỉ tiêu",
      "abc123def", "x\u{301}y", "", " \n\t", "Ðổi mới × ÷ ± – — € 北京 тест Straße",
      "nghiêngnghiêngnghiêng nghiêngnghiêngnghiêng",
      "65,3 triệu", "N.A.V.",
    ])
  func wordsAreCutAsTokensAre(text: String) {
    let tokens = TokenizedText(text)
    let expected = tokens.tokens.filter { $0.kind == .word || $0.kind == .number }.map(\.word)
    var table = WordTable()
    var found: [Int32] = []
    table.scan(text) { found.append($0) }
    #expect(found.map { table.words[Int($0)].exact } == expected)
  }

  @Test func oneWordHasOneNumberHoweverItIsPrinted() {
    var table = WordTable()
    var found: [Int32] = []
    table.scan("Hoà hòa HÒA Hoa") { found.append($0) }
    #expect(found == [0, 0, 0, 1])
  }
}
