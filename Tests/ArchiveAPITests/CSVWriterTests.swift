import Testing

@testable import ArchiveAPI

@Suite struct CSVWriterTests {
  func row(_ cells: CSVWriter.Cell...) -> String {
    var csv = CSVWriter(header: [])
    csv.add(cells)
    return String(decoding: csv.bytes.dropFirst(5), as: UTF8.self)
  }

  @Test func aTableBeginsWithAMarkThatSpreadsheetsKnow() {
    #expect(CSVWriter(header: ["a", "b"]).bytes == [0xEF, 0xBB, 0xBF] + Array("a,b\r\n".utf8))
  }

  /// RFC 4180 §2
  @Test func cellsAreQuotedWhereTheyMustBe() {
    #expect(
      row(.text("Đà Nẵng"), .text("a,b"), .text("a\"b"), .text("a\nb"), .text(nil))
        == "Đà Nẵng,\"a,b\",\"a\"\"b\",\"a\nb\",\r\n")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "=cmd|' /C calc'!A0", "＝1+1", "＠x"])
  func textThatWouldRunIsKeptText(text: String) {
    #expect(row(.text(text)) == "'\(text)\r\n")
  }

  @Test func textThatWouldRunIsQuotedToo() {
    #expect(row(.text("=A1,B1")) == "\"'=A1,B1\"\r\n")
  }

  @Test func numbersStayNumbers() {
    #expect(row(.number(-2.5), .number(350), .number(nil)) == "-2.5,350,\r\n")
  }
}
