import NewsReading
import Testing

struct BylineTests {
  private typealias Reading = ArticleParserTests.Reading
  private static let lead = ArticleParserTests.lead
  private static let body = ArticleParserTests.body

  @Test(arguments: [
    "Thu Hà - Thứ tư, ngày 08/04/2015 08:11 AM (GMT+7)", "08:11 08/04/2015 | THU HÀ", "Thu Hà  08/04/2015 08:11",
  ])
  func authorsMayStandInTheLineOfTheDate(line: String) {
    let reading = Reading("Đức Thọ: Sơ kết công tác đảng\n\n\(line)\n\n\(Self.lead)\n")
    #expect(reading.layout.printed == CalendarDay(year: 2015, month: 4, day: 8))
    #expect(reading.layout.bylines == ["Thu Hà"])
    #expect(reading.layout.blocks.count == 1)
  }

  @Test(arguments: [
    ("HOÀNG LAN – VĂN BÌNH", ["Hoàng Lan", "Văn Bình"]), ("Tin, ảnh: Thu Hà", ["Thu Hà"]),
    ("Bài và ảnh: Lê Minh", ["Lê Minh"]), ("TRUNG TÍN - TÂY HỒ", ["Trung Tín", "Tây Hồ"]),
    ("Bài: LÊ MINH; Ảnh: QUỐC VIỆT", ["Lê Minh"]),
    ("CTV: Khánh Vân – Dương Tùng (Đức Thọ)", ["Khánh Vân", "Dương Tùng"]), ("Tố Uyên", ["Tố Uyên"]),
    ("• Tố Uyên", ["Tố Uyên"]),
    ("M. TRƯỜNG", ["M. Trường"]), ("Tâm An-Ngô Mận- Phương Thảo", ["Tâm An", "Ngô Mận", "Phương Thảo"]),
    ("Theo TTXVN", []), ("NGUYỄN THỊ MINH HẠNH", ["Nguyễn Thị Minh Hạnh"]), ("PV", ["PV"]),
    ("Thực hiện: Mai Lan và Đức Huy", ["Mai Lan", "Đức Huy"]), ("(Theo Báo Nhân Dân)", []), ("(TTXVN)", []),
    ("Theo Minh Đức (Báo Giao thông)", ["Minh Đức"]),
    ("TTXVN", []), ("Tin, ảnh: Phòng Văn hóa", []), ("CTV Thành Long/VOV-Miền Trung", ["Thành Long"]),
    ("Tin, ảnh: Vũ Quang - TTXVN", ["Vũ Quang"]), ("PV LÊ MINH", ["Lê Minh"]),
    ("Tác giả bài viết: Lê Minh", ["Lê Minh"]), ("Nguồn: Chinhphu.vn", []),
    ("LÊ MINH\nNguồn: https://bao.vn/tin-1.html\n3 giờ trước", ["Lê Minh"]), ("Theo Hà Nội Mới", []), ("HGTV", []),
    ("Lê Minh\n\nTags Hội làng, sông nước", ["Lê Minh"]),
    ("Lê Minh\n\nCHÚ Ý: Báo đọc ý kiến của bạn đọc rồi mới đăng. Xin gõ tiếng Việt có dấu.", ["Lê Minh"]),
  ])
  func theAuthorsAreReadInNormalCase(line: String, names: [String]) {
    let reading = Reading("Đức Thọ: Sơ kết công tác đảng\n\n\(Self.lead)\n\n\(Self.body)\n\n\(line)\n")
    #expect(reading.layout.bylines == names)
    #expect(reading.all(.body) == [Self.body])
    #expect(reading.all(.caption) == [])
  }

  @Test func anAuthorBehindTheClosingMarkIsReadAndTheMarkCutOff() {
    let reading = Reading("Đức Thọ: Sơ kết công tác đảng\n\n\(Self.lead)\n\nNghị quyết đi vào cuộc sống./. Lê Minh\n")
    #expect(reading.layout.bylines == ["Lê Minh"])
    #expect(reading.all(.body) == ["Nghị quyết đi vào cuộc sống."])
  }

  @Test func aSubheadingInCapitalsIsNoAuthor() {
    let reading = Reading("Đức Thọ: Sơ kết công tác đảng\n\n\(Self.lead)\n\nKẾT QUẢ NỔI BẬT\n\n\(Self.body)\n")
    #expect(reading.layout.bylines == [])
    #expect(reading.all(.body) == ["KẾT QUẢ NỔI BẬT", Self.body])
  }

  @Test func authorsMayStandBelowTheHeadline() {
    let reading = Reading("Đức Thọ: Sơ kết công tác đảng\nNguyễn Hà\n\n\(Self.lead)\n\n\(Self.body)\n\nN.H\n")
    #expect(reading.layout.bylines == ["Nguyễn Hà"])
    #expect(reading.all(.lead) == [Self.lead])
  }
}
