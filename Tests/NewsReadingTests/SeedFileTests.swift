import Testing

@testable import NewsReading

struct SeedFileTests {
  @Test func textComesWithoutMarkInNFCAndWithLineFeeds() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("Lạng Sơn\r\nmột\rhai\n".utf8)
    #expect(
      try SeedFile(name: "a.txt", bytes: bytes).text.unicodeScalars.elementsEqual("Lạng Sơn\nmột\nhai\n".unicodeScalars)
    )
    let decomposed = Array("La\u{323}ng".utf8)
    #expect(try SeedFile(name: "a.txt", bytes: decomposed).text.unicodeScalars.elementsEqual("Lạng".unicodeScalars))
  }

  @Test func brokenBytesAreReportedWithTheirLine() {
    #expect(throws: ParseProblem(file: "a.txt", line: 2, reason: "not valid UTF-8; save it as UTF-8")) {
      try SeedFile(name: "a.txt", bytes: [0x61, 0x0A, 0xFF, 0x0A])
    }
  }

  @Test(arguments: ["", " \n\u{A0}\n", "\u{FEFF}"]) func anEmptyFileIsNoArticle(text: String) {
    #expect(throws: ParseProblem.self) { try SeedFile(name: "a.txt", bytes: Array(text.utf8)) }
  }

  @Test func aFileOverTheLimitIsRefused() {
    let bytes = [UInt8](repeating: 0x61, count: SeedFile.maximumBytes + 1)
    #expect(throws: ParseProblem.self) { try SeedFile(name: "a.txt", bytes: bytes) }
  }
}
