import NewsReading
import Testing

struct NameGrammarPlaceListTests {
  @Test func theLeadersOfLocalitiesArePeople() throws {
    let article = try read(
      "Dự họp có lãnh đạo các địa phương: Trần Văn Nam, Bí thư Huyện ủy Can Lộc; "
        + "Phan Bá Lộc, Chủ tịch UBND huyện Đức Thọ.")
    #expect(
      article.people == [
        "Trần Văn Nam: Bí thư @ Huyện ủy Can Lộc", "Phan Bá Lộc: Chủ tịch @ Ủy ban nhân dân huyện Đức Thọ",
      ])
    #expect(article.names(.place) == [])
  }

  @Test func whoSpeaksForLocalitiesIsNone() throws {
    let article = try read("Tham luận của các địa phương gồm: Trần Văn Nam và Phan Bá Lộc.")
    #expect(article.names(.place) == [])
    #expect(article.people == ["Trần Văn Nam", "Phan Bá Lộc"])
  }

  @Test func aLocalityMayBeNamedLikeAPerson() throws {
    let article = try read("Các địa phương gồm: Trần Văn Thời, Thới Bình và Thừa Thiên Huế đã xong.")
    #expect(article.names(.place).first == "Trần Văn Thời")
    #expect(article.names(.person) == [])
  }
}
