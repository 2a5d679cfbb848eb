import NewsReading
import Testing

struct NameGrammarEvidenceTests {
  @Test(arguments: [
    // A title word somewhere, then the bare name.
    "Á hậu Thúy Vân đến dự. Hội trường chào đón Thúy Vân.",
    // What only people do.
    "Mới đây, Thúy Vân tâm sự rất nhiều. Hội trường chào đón Thúy Vân.",
  ])
  func aNameWithoutAFamilyNameIsKnownByOneSign(sentence: String) throws {
    let article = try read(sentence)
    #expect(article.names(.person) == ["Thúy Vân"])
    #expect(article.entities.first?.mentions.count == 2)
  }

  @Test func halfOfAForeignNameMeansThePersonNamedInFull() throws {
    let article = try read("Tiền đạo Diego Costa chưa trở lại. Huấn luyện viên chờ Costa.")
    #expect(article.names(.person) == ["Diego Costa"])
    #expect(article.entities.first?.mentions.count == 2)
  }

  @Test(arguments: [
    "Huyện ủy Can Lộc cho biết việc này.", "Hợp tác xã Dịch vụ nông nghiệp Thạch Hạ cho biết việc này.",
    "Xã Thúy Vân cho biết việc này.", "Quảng Bình cho biết việc này.",
  ])
  func whatABodyOrPlaceSaysMakesNoPerson(sentence: String) throws {
    #expect(try read(sentence).names(.person) == [])
  }

  @Test func aShortFormInBracketsNamesTheBodyFromThereOn() throws {
    let article = try read("Công ty Cổ phần Thép Bình Minh (TBM) đã mở xưởng. Năm sau, TBM mở thêm hai xưởng.")
    #expect(article.names(.organization) == ["Công ty Cổ phần Thép Bình Minh"])
    #expect(article.entities.first { $0.type == .organization }?.aliases.contains("TBM") == true)
  }
}
