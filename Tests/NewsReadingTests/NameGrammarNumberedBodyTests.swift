import NewsReading
import Testing

struct NameGrammarNumberedBodyTests {
  @Test(arguments: [("Quân khu 4 diễn tập.", "Quân khu 4"), ("Sư đoàn 324 diễn tập.", "Sư đoàn 324")])
  func aUnitOfTheArmyIsNamedByItsNumber(sentence: String, expected: String) throws {
    let found = try read(sentence).names(.organization)
    #expect(found == [expected])
  }

  @Test func aNumberedCellIsOfTheWardBehindTheComma() throws {
    let article = try read("Đại hội chi bộ 4, phường Đông Kinh đã xong. Bà Lê Thị Khoa được bầu là bí thư chi bộ.")
    #expect(article.names(.organization) == ["Chi bộ 4, phường Đông Kinh"])
    #expect(article.offices(of: "Lê Thị Khoa") == ["bí thư @ Chi bộ 4, phường Đông Kinh"])
  }

  @Test(arguments: ["Trung đoàn pháo binh 6 tháng huấn luyện giỏi.", "Đại đội thông tin 3 chiều bắn đạn thật."])
  func aCountOfTimeIsNoNumberOfAUnit(sentence: String) throws {
    #expect(try read(sentence).names(.organization).allSatisfy { !$0.contains(where: \.isNumber) })
  }

  @Test func theNumberOfAUnitMayStandBeforeADate() throws {
    #expect(try read("Trung đoàn 95 tháng 3/2020 trồng cây.").names(.organization) == ["Trung đoàn 95"])
  }

  @Test(arguments: ["Cụm thi đua số 4", "Khối thi đua số 2 huyện Can Lộc", "Cụm thi đua số 3 Huyện đoàn Can Lộc"])
  func aGroupOfCompetitorsIsNamedByItsNumber(name: String) throws {
    #expect(try read("Sáng 12/3, \(name) ký giao ước.").names(.organization) == [name])
  }

  @Test(arguments: ["Bộ Tư lệnh Quân khu 5", "Lữ đoàn 162 Hải quân", "Lữ đoàn pháo binh 16"])
  func commandsAndArmsBelongToTheName(name: String) throws {
    #expect(try read("Sáng 12/3, \(name) diễn tập.").names(.organization) == [name])
  }
}
