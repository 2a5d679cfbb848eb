import NewsReading
import Testing

struct NameGrammarBodyRowTests {
  @Test(arguments: [
    "Đại diện các câu lạc bộ Dân ca đến dự.", "Lãnh đạo các Ban xây dựng Đảng huyện đến dự.",
    "Nhân dân và Đảng bộ, chính quyền hai tỉnh Hà Tĩnh và Bến Tre gắn bó.",
  ])
  func severalBodiesOfAKindAreNone(sentence: String) throws {
    #expect(try read(sentence).names(.organization) == [])
  }

  @Test(arguments: [
    ("Ban Thường vụ (BTV) Huyện ủy Can Lộc họp.", ["Ban Thường vụ Huyện ủy Can Lộc"]),
    ("UBKT Trung ương kết luận.", ["Ủy ban Kiểm tra Trung ương"]),
    (
      "HĐND, UBND, Đoàn Đại biểu Quốc hội tỉnh Hà Tĩnh họp.",
      [
        "Hội đồng nhân dân tỉnh Hà Tĩnh", "Ủy ban nhân dân tỉnh Hà Tĩnh", "Đoàn Đại biểu Quốc hội tỉnh Hà Tĩnh",
      ]
    ),
  ])
  func shortFormsAndRowsHideNoWhole(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).names(.organization) == expected)
  }

  @Test func bodiesJoinedByDashesShareTheArea() throws {
    let article = try read("Lãnh đạo HĐND - UBND huyện Can Lộc họp.")
    #expect(article.names(.organization) == ["Hội đồng nhân dân huyện Can Lộc", "Ủy ban nhân dân huyện Can Lộc"])
  }

  @Test(arguments: [
    ("HĐND, UBND huyện Can Lộc họp.", ["Hội đồng nhân dân huyện Can Lộc", "Ủy ban nhân dân huyện Can Lộc"]),
    (
      "Hội đồng nhân dân và Ủy ban nhân dân huyện Can Lộc họp.",
      ["Hội đồng nhân dân huyện Can Lộc", "Ủy ban nhân dân huyện Can Lộc"]
    ),
    ("Đảng ủy, UBND xã Thạch Hạ họp.", ["Đảng ủy xã Thạch Hạ", "Ủy ban nhân dân xã Thạch Hạ"]),
  ])
  func bodiesInARowShareTheArea(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).names(.organization) == expected)
  }

  @Test(arguments: [
    (
      "Ban Tổ chức, Ban Tuyên giáo Tỉnh ủy Hà Tĩnh họp.",
      ["Ban Tổ chức Tỉnh ủy Hà Tĩnh", "Ban Tuyên giáo Tỉnh ủy Hà Tĩnh"]
    ),
    ("Đảng bộ, chính quyền và Nhân dân huyện Can Lộc phấn đấu.", ["Đảng bộ huyện Can Lộc"]),
  ])
  func bodiesInARowShareWhatTheLastIsOf(sentence: String, expected: [String]) throws {
    let found = try read(sentence).names(.organization)
    #expect(found == expected)
  }

  @Test func officesOfAnyCommuneNameNone() throws {
    #expect(try read("Huyện kỷ luật 2 chủ tịch UBND xã và nhắc nhở các xã khác.").names(.organization).isEmpty)
  }
}
