import NewsReading
import Testing

struct NameGrammarTests {
  @Test(arguments: [
    "Ông Lê Văn Khoa, P.Trưởng Công an xã Lam Sơn, dự họp.",
    "Ông Phan Bá Lộc, P.Giám Đốc Sở Y tế tỉnh Hà Tĩnh, dự họp.",
    "Công an bắt H.Văn Nam và X.Hoàng Long.", "Thầy giáo P.Minh Tuấn dạy toán.",
    "Nữ sinh H.Thu Trang kể.", "Cán bộ H.Thu Trang kể.",
  ])
  func aLetterWithAPointMayOpenAnOfficeOrHideAName(sentence: String) throws {
    #expect(try read(sentence).names(.place) == [])
  }

  @Test(arguments: [
    ("Anh ngụ P.Nam Hà, H.Can Lộc.", ["Phường Nam Hà", "Huyện Can Lộc"]),
    ("Điểm là TP.Hà Tĩnh và H.Can Lộc.", ["Thành phố Hà Tĩnh", "Huyện Can Lộc"]),
    ("Xe đến H.Can Lộc và P.Nam Hà.", ["Huyện Can Lộc", "Phường Nam Hà"]),
    ("Lũ lớn ở huyện Can Lộc. Dự báo H.Can Lộc còn mưa.", ["Huyện Can Lộc"]),
  ])
  func aLetterWithAPointIsANounWhereAPlaceIsAwaited(sentence: String, expected: [String]) throws {
    #expect(try read(sentence).names(.place) == expected)
  }

  @Test func aLetterWithAPointMayEndTheNameOfABody() throws {
    #expect(try read("Công an H.Can Lộc vào cuộc.").names(.organization) == ["Công an huyện Can Lộc"])
  }
}
