import Testing
import VietnameseText

@testable import NewsReading

@Suite(.enabled(if: RealPages.areThere, Comment(rawValue: RealPages.missing)))
struct RealPageFigureTests {
  @Test(arguments: RealPages.stems)
  func theFiguresAreThoseOfAReader(stem: String) throws {
    let text = try RealPages.text(stem)
    let gold = try RealPages.gold(stem)
    let layout = ArticleParser.layout(of: text, file: stem)
    let figures = FigureFinder.figures(in: text, layout: layout, dates: DateReading(text, layout: layout))
    let found = figures.map { figure -> String in
      let whole = figure.of.map { String($0) } ?? "-"
      let parts = [
        String(figure.value), whole, figure.unit, figure.qualifier ?? "-", text.string(figure.evidence.span),
      ]
      return parts.joined(separator: " ")
    }
    let expected = (gold["figures"] as? [[String: Any]] ?? []).map { item in
      let numbers = ["value", "of"].map { (item[$0] as? Double).map { String($0) } ?? "-" }
      let words = ["unit", "qualifier", "surface"].map { item[$0] as? String ?? "-" }
      return (numbers + words).joined(separator: " ")
    }
    #expect(found.sorted() == expected.sorted())
  }
}

/// `17/19 chỉ tiêu`, `gần 700 đại biểu` for each figure of a page without a headline.
private func figures(_ page: String) -> [String] {
  let text = TokenizedText(page)
  let layout = ArticleParser.layout(of: text, file: "a.txt")
  return FigureFinder.figures(in: text, layout: layout, dates: DateReading(text, layout: layout)).map { figure in
    let of = figure.of.map { "/\(number($0))" } ?? ""
    return "\(figure.qualifier.map { "\($0) " } ?? "")\(number(figure.value))\(of) \(figure.unit)"
  }
}

private func number(_ value: Double) -> String {
  let text = String(value)
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}

struct FigureFinderTests {
  @Test(arguments: [
    ("Có 17/19 chỉ tiêu đạt kế hoạch.", ["17/19 chỉ tiêu"]),
    ("Xã đã hoàn thành 6/6 nhóm nhiệm vụ trọng tâm.", ["6/6 nhóm nhiệm vụ"]),
    ("Nửa nhiệm kỳ, 31/58 chi, đảng bộ đã kiểm tra xong.", ["31/58 chi, đảng bộ"]),
    ("Có 2/3 số đại biểu tán thành.", ["2/3 đại biểu"]),
    ("Toàn tỉnh có 1.047 tập thể và 1.745 cá nhân tiêu biểu.", ["1047 tập thể", "1745 cá nhân"]),
    ("Đảng bộ có gần 65 nghìn đảng viên.", ["gần 65000 đảng viên"]),
    ("Huyện ban hành 03 đề án, 01 chương trình.", ["3 đề án", "1 chương trình"]),
    ("Chi bộ vận động 45 hộ dân trên tuyến phố làm mái che.", ["45 hộ dân"]),
    ("Xã tổ chức 17 cuộc sinh hoạt mẫu.", ["17 cuộc"]),
    ("Huyện đóng góp 500 ngày công.", ["500 ngày công"]),
    ("Bầu 15 đồng chí vào Ban Chấp hành.", ["15 đồng chí"]),
    ("Huyện cấp 12.000 cây giống cho 45 lớp.", ["12000 cây", "45 lớp"]),
    ("Có 2,240 người tham gia.", ["2240 người"]),
    ("Xã có dân số 18.540 người.", ["18540 người"]),
    ("Trồng mới 12.500 cây keo.", ["12500 cây"]),
    ("Giải thu hút 486 VĐV của 31 đoàn, 5 HTX dự.", ["486 VĐV", "31 đoàn", "5 HTX"]),
    ("Công an khởi tố 5 bị can và 4 đồng phạm.", ["5 bị can", "4 đồng phạm"]),
    (
      "Năm 2022, huyện đón 2 triệu lượt khách, tăng 5%. Nay con số này là 2,3 triệu.",
      ["2000000 lượt khách", "5 %", "2300000 lượt khách"]
    ),
    ("Xã được giao 68 biên chế mà mới có 59, lại thiếu kế toán.", ["68 biên chế", "59 biên chế"]),
    ("Tổng số đại biểu được bầu là 35.", ["35 đại biểu"]),
    ("Tiểu đội 11 người, nay chỉ còn 8.", ["11 người", "8 người"]),
    ("Mỗi năm 7 công bưởi cho quả, mỗi đội 1 bộ trang phục.", ["7 công bưởi", "1 bộ"]),
    ("Xã giải quyết dứt điểm 5 vụ việc, cung cấp 3 máy.", ["5 vụ việc", "3 máy"]),
    ("Phấn đấu đến năm 2020, 100% trường có thư viện.", ["100 %"]),
  ])
  func countsHaveTheirNoun(sentence: String, expected: [String]) {
    #expect(figures(sentence) == expected)
  }

  @Test(arguments: [
    ("Thu nhập bình quân đạt 65,3 triệu đồng/người/năm.", ["65300000 đồng"]),
    ("Thu ngân sách ước đạt 430 tỷ đồng, bằng 116,7% dự toán.", ["430000000000 đồng", "116.7 %"]),
    ("Vốn đầu tư 5.200 tỷ đồng.", ["5200000000000 đồng"]),
    ("Tổng vốn 1,5 nghìn tỷ đồng.", ["1500000000000 đồng"]),
    ("Hỗ trợ mỗi hộ từ 5 đến 7 triệu đồng.", ["5000000 đồng", "7000000 đồng"]),
    ("Kinh phí trên 1 tỷ 200 triệu đồng.", ["trên 1200000000 đồng"]),
    ("Tổng kinh phí gần 430 tỷ.", ["gần 430000000000 đồng"]),
    ("Kim ngạch đạt 3,2 triệu USD.", ["3200000 USD"]),
    ("Mỗi suất 500.000 đồng.", ["500000 đồng"]),
    ("Giải ngân đạt 1.058/3.742 tỷ đồng.", ["1058000000000/3742000000000 đồng"]),
    ("Lãi thêm từ 600 nghìn đến 1 triệu đồng.", ["600000 đồng", "1000000 đồng"]),
    ("KHỞI CÔNG NHÀ MÁY 85 TRIỆU USD TẠI KHU CÔNG NGHỆ CAO.", ["85000000 USD"]),
    ("Hỗ trợ mỗi phường 5 tỷ đồng.", ["5000000000 đồng"]),
    ("Huyện có 120 triệu đồng và 15 đồng bào.", ["120000000 đồng", "15 đồng bào"]),
  ])
  func moneyIsCountedInWholeUnits(sentence: String, expected: [String]) {
    #expect(figures(sentence) == expected)
  }

  @Test(arguments: [
    ("Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 3,1%.", ["5.2 %", "3.1 %"]),
    ("Tăng 2,5 điểm % so với cùng kỳ.", ["2.5 điểm %"]),
    ("Đạt 97 phần trăm kế hoạch.", ["97 %"]),
    ("Độ mặn 4‰ đã vào sâu 70km.", ["4 ‰", "70 km"]),
    ("Chỉ số là 0.94%.", ["0.94 %"]),
    ("Diện tích lúa 3.400ha, năng suất 62,5 tạ/ha, sản lượng 7.800 tấn/năm.", ["3400 ha", "62.5 tạ/ha", "7800 tấn"]),
    ("Mở rộng 2,5 ha và 5.267 m2 sàn, 300 mét vuông kho.", ["2.5 ha", "5267 m2", "300 mét vuông"]),
    ("Đường rộng 5m, dài 3km, tăng 2 - 3 lần.", ["5 m", "3 km", "2 lần", "3 lần"]),
    ("Làm 12 km đường, tăng 1,2 lần.", ["12 km", "1.2 lần"]),
    ("Mỗi năm kết nạp 90 - 100 đảng viên.", ["90 đảng viên", "100 đảng viên"]),
    ("Tăng từ 15 lên 20 xã đạt chuẩn.", ["15 xã", "20 xã"]),
    ("Khoảng 1,2 triệu lượt khách đã đến.", ["khoảng 1200000 lượt khách"]),
  ])
  func sharesAndMeasuresKeepTheirSign(sentence: String, expected: [String]) {
    #expect(figures(sentence) == expected)
  }

  @Test(arguments: [
    "Nghị quyết số 40-NQ/TU, ngày 5/8/2021 và Quyết định 1719/QĐ-TTg được quán triệt.",
    "Thông tư 12/2025/TT-BTC, Nghị định số 30/2020/NĐ-CP, Luật số 63/2020/QH14.",
    "Trong 9 tháng, qua hơn 1 năm, 5 năm tới, 45 ngày, 2 nhiệm kỳ.",
    "Chuyên đề thứ 2, lần thứ 5, kỳ họp thứ 12, khóa 15.",
    "Cụ bà 85 tuổi, sinh lúc 7h30, 14:00 và 22 giờ.", "Khối 2, phố Tinh Dầu 1 và Tinh Dầu 2, COVID-19.",
    "Nghị quyết Trung ương 4 khóa XII, Chỉ thị số 05, Đề án 02 của Tỉnh ủy.", "Gọi 0912345678 hoặc 02053812345.",
    "Cách mạng công nghiệp 4.0 và sản phẩm 4 sao.", "Hai khối phố, một số hộ, hàng trăm người.",
    "Trực 24/7 tại quốc lộ 1A, km 15 và km 38+500 quốc lộ 9.", "Các thôn 1, 2 và 3.",
    "Quy hoạch tỷ lệ 1/500 khu đô thị.",
    "Chương trình 135 giai đoạn II, Đề án 06 đã xong.",
    "Sư đoàn 3 tổ chức hội thao, gia đình 5 không, 3 sạch.", "Tiêm mũi 2, kiểm tra lần 2, dịch vụ công mức độ 4.",
    "Khối 12 phường Đông Kinh, lớp 10 trường Chu Văn An.",
    "Giai đoạn 2021-2030, năm 2021, quý 4.",
    "Đội U23 thắng 2-1.", "Luật Đất đai 2013 và Festival Huế 2022.", "1. Về công tác cán bộ.", "Số nhà 16/5 ngõ 12.",
    "Chi bộ khóm 5 lập tổ tự quản, chính quyền địa phương 2 cấp.", "Anh nằm giữa nương gần 9 tiếng đồng hồ.",
    "Khánh thành giai đoạn 1 nhà máy; giai đoạn 2 dự kiến khởi công sau.", "Em nhỏ nhất mới lên 9.",
    "Lớp 5, Điều 4, khoản 2.", "Ngày 31/02/2021 không có trong lịch.",
  ])
  func whatCountsNothingIsNoFigure(sentence: String) {
    #expect(figures(sentence) == [])
  }

  @Test func theSameFactTwiceIsOneFigure() {
    #expect(
      figures("Gần 300 nông dân học nghề trồng nấm\n\nLớp học đông, gần 300 nông dân tới dự.\n\nTan lớp.\n") == [
        "gần 300 nông dân"
      ])
    #expect(figures("Xã có 10 nhiệm vụ trọng tâm. Cả 10 nhiệm vụ đều đạt.") == ["10 nhiệm vụ"])
  }

  @Test func theSameValueForTwoFactsIsTwoFigures() {
    #expect(
      figures("Thu ngân sách đạt 100%. Tỷ lệ giải quyết đơn thư đạt 100%.") == ["100 %", "100 %"])
    #expect(figures("Sửa đổi 3 quy chế. Ban hành 3 đề án.") == ["3 quy chế", "3 đề án"])
  }

  @Test func aFigureKnowsItsDateAndItsClause() throws {
    let text = TokenizedText("Năm 2021, thu ngân sách đạt 430 tỷ đồng, tăng 12%.")
    let layout = ArticleParser.layout(of: text, file: "a.txt")
    let figures = FigureFinder.figures(in: text, layout: layout, dates: DateReading(text, layout: layout))
    let first = try #require(figures.first)
    #expect(first.date?.edtf == "2021")
    #expect(first.about == "thu ngân sách đạt 430 tỷ đồng")
    #expect(text.string(first.evidence.span) == "430 tỷ đồng")
  }

  @Test func aCountThatComesBackIsOne() {
    #expect(figures("Xã khen 165 học sinh.\n\nTrong tổng số 165 em, có 95 em ở bản.") == ["165 học sinh", "95 em"])
  }

  @Test func aColonDoesNotMakeTheSameCountAnother() {
    #expect(figures("Có 3 xã: Lam Sơn, Đức An, Tân Hà.\n\nĐến nay 3 xã Lam Sơn, Đức An, Tân Hà về đích.") == ["3 xã"])
  }

  @Test func aCaptionShowsWhatTheTextTells() {
    let page = "Hội làng vui\n\nCó 7 đội đua thuyền.\n\n7 đội trên sông. Ảnh: Lê Minh\n\nDân làng đến xem."
    #expect(figures(page) == ["7 đội"])
  }

  @Test func quotationMarksAndLettersOfATypeAreNoUnit() {
    #expect(figures("Xã trao 5 “Nhà tình nghĩa” và 640 khẩu trang 3M 1860.") == ["5 nhà", "640 khẩu trang"])
    #expect(figures("Đội giành 1HCV, 2 HCB; 8 Hạt Kiểm lâm dự.") == ["1 HCV", "2 HCB", "8 hạt kiểm lâm"])
  }

  @Test func namesThatAreLeftOutHoldNoFigures() {
    let text = TokenizedText("Có 5 xã và 7 thôn.")
    let layout = ArticleParser.layout(of: text, file: "a.txt")
    let name = text.span(1..<3)
    let figures = FigureFinder.figures(
      in: text, layout: layout, dates: DateReading(text, layout: layout), excluding: [name])
    #expect(figures.map(\.unit) == ["thôn"])
  }

  @Test func hostileTextIsReadInOnePass() {
    for phrase in ["1,", "1.", "1/", "5 đến ", "17/19 ", "100% ", "3 đề án ", "1 tỷ "] {
      let count = figures(String(repeating: phrase, count: 4_000)).count
      #expect(count <= 4_000)
    }
    #expect(figures(String(repeating: "9", count: 100_000) + " hộ") == [])
  }
}
