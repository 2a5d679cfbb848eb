import Testing

@testable import Archive

@Suite struct TextPoolTests {
  @Test func whatStandsInAnotherTextTakesNoRoom() {
    var chunk = TextChunk(number: 0)
    _ = chunk.add("Đầu.")
    let article = chunk.add("Sáng nay, cầu Sông Vân được khánh thành.")
    let size = chunk.bytes.count
    let part = chunk.add("cầu Sông Vân", from: article)
    // It stands in the chunk, but not in the article.
    let other = chunk.add("Đầu", from: article)
    #expect(chunk.bytes.count == size + "Đầu".utf8.count)
    #expect(chunk.addOnce("Đầu") == other)
    #expect(chunk.add(nil, from: article) == .none)
    let pool = TextPool(chunks: [chunk.taken()])
    #expect([part, other].map(pool.string) == ["cầu Sông Vân", "Đầu"])
    #expect(pool.optionalString(.none) == nil)
    #expect(pool.scalarCount(part) == 12)
  }

  @Test(arguments: ["", "a", "cầu", "x\u{301}", "北京 và Huế", String(repeating: "ệ", count: 100)])
  func scalarsAreCounted(text: String) {
    var chunk = TextChunk(number: 0)
    let stored = chunk.add(text)
    #expect(TextPool(chunks: [chunk.taken()]).scalarCount(stored) == Int32(text.unicodeScalars.count))
  }
}
