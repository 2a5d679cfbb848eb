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
    let found = table.ids(in: text)
    #expect(found.map { table.words[Int($0)].exact } == expected)
  }

  @Test func oneWordHasOneNumberHoweverItIsPrinted() {
    var table = WordTable()
    #expect(table.ids(in: "Hoà hòa HÒA Hoa") == [0, 0, 0, 1])
  }
}

extension WordTable {
  fileprivate mutating func ids(in text: String) -> [Int32] {
    var text = text
    var found: [Int32] = []
    text.withUTF8 { bytes in scan(bytes) { found.append($0) } }
    return found
  }
}
