import NewsReading
import Testing

struct NameGrammarDepartmentTests {
  @Test(arguments: [
    (
      "UBND tỉnh Hà Tĩnh giao các sở: Tài chính, Kế hoạch và Đầu tư, Xây dựng phối hợp.",
      [
        "Ủy ban nhân dân tỉnh Hà Tĩnh", "Sở Tài chính tỉnh Hà Tĩnh", "Sở Kế hoạch và Đầu tư tỉnh Hà Tĩnh",
        "Sở Xây dựng tỉnh Hà Tĩnh",
      ]
    ),
    (
      "Lãnh đạo các Sở GD&ĐT, VHTT&DL và Nội vụ tỉnh Hà Tĩnh đến dự.",
      [
        "Sở Giáo dục và Đào tạo tỉnh Hà Tĩnh", "Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Tĩnh",
        "Sở Nội vụ tỉnh Hà Tĩnh",
      ]
    ),
    (
      "Mời các sở: Văn hóa - Thể thao và Du lịch; Y tế của tỉnh.",
      ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"]
    ),
    ("Đại diện các Bộ: Y tế, Quốc phòng đến dự.", ["Bộ Y tế", "Bộ Quốc phòng"]),
    (
      "Họp với các sở: Nội vụ, Tài chính, Công an tỉnh Bến Tre.",
      ["Sở Nội vụ tỉnh Bến Tre", "Sở Tài chính tỉnh Bến Tre", "Công an tỉnh Bến Tre"]
    ),
  ])
  func oneNounServesSeveralDepartments(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).names(.organization) == expected)
  }

  @Test(arguments: ["Lãnh đạo các sở, ban, ngành đến dự.", "Các sở Tài nguyên tự lo.", "Nhiều bộ Sách mới in."])
  func nounsWithoutAFieldAreNoDepartments(sentence: String) throws {
    #expect(try read(sentence).names(.organization) == [])
  }
}
