import NewsReading
import Testing
import VietnameseText

struct NameGrammarCreditTests {
  @Test(arguments: [
    ("Bà con thu hoạch lúa. Ảnh: Thu Hà", ["Thu Hà"]),
    ("Bà con thu hoạch lúa (Ảnh: Lê Minh - Quốc Việt).", ["Lê Minh", "Quốc Việt"]),
    ("Bà con thu hoạch lúa. Ảnh: Thu Hà/TTXVN", ["Thu Hà"]), ("Bà con thu hoạch lúa (TTXVN).", []),
    ("Bà con thu hoạch lúa. Ảnh: TTXVN", []), ("Bà con thu hoạch lúa. Ảnh: Getty Images", []),
  ])
  func aPhotographerIsCreditedAndIsNoEntity(sentence: String, expected: [String]) throws {
    let article = try read(sentence)
    #expect(article.credits.map { article.text[$0] } == expected)
    #expect(article.names(.person) == [])
    #expect(article.names(.organization) == [])
  }

  @Test func anAuthorIsCreditedWhereTheNameStands() throws {
    let article = try read("Bà con xã Thạch Hạ đã thu hoạch xong lúa vụ xuân.\n\nLÊ MINH – QUỐC VIỆT")
    #expect(article.credits.map { article.text[$0] } == ["LÊ MINH", "QUỐC VIỆT"])
    #expect(article.bylines == ["Lê Minh", "Quốc Việt"])
  }
}
