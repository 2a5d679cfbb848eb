import NewsReading
import Testing
import VietnameseText

extension RealPages {
  static func article(_ stem: String) throws -> ReadArticle {
    try ArticleReader().read(fileName: "\(stem).txt", bytes: text(stem).bytes)
  }

  /// Names, offices, numbers and dates of one page, written down by hand.
  struct Facts: Sendable {
    var stem: String
    /// As `ReadArticle.people` prints them; the offices in the order of the text.
    var people: [String]
    /// As `ReadArticle.documents` prints them: all that have a number or an ordinal, and those with an issuer and a title.
    var documents: [String]
    var speakers: Set<String>
    /// In EDTF; `?` where the reader is not sure.
    var published: String
    var captured: String?
    var bylines: [String]
  }

  private static let city = "thành phố Lạng Sơn"
  private static let term = "nhiệm kỳ 2020 – 2025"
  private static let congressOfCity = "Đại hội Đảng bộ \(city) lần thứ XXIII"
  private static let congressOfProvince = "Đại hội đại biểu Đảng bộ tỉnh Lạng Sơn lần thứ XVII"

  static let facts = [
    Facts(
      stem: "000_4c5d078545d44fc3",
      people: [
        "Nguyễn Công Trưởng: Ủy viên @ Ban Thường vụ Tỉnh ủy Lạng Sơn; Bí thư @ Thành ủy Lạng Sơn",
        "Nguyễn Đức Hà: Giảng viên cao cấp @ Học viện Chính trị Quốc gia Hồ Chí Minh; Báo cáo viên Trung ương",
      ],
      documents: [
        "Nghị quyết số 40-NQ/TU, 40-NQ/TU, Ban Thường vụ Tỉnh ủy Lạng Sơn, 2021-08-05",
        "Kết luận số 21-KL/TW, 21-KL/TW, Ban Chấp hành Trung ương Đảng, 2021-10-25",
        "Nghị quyết Trung ương 4 khóa XIII, -, -, -",
      ],
      speakers: [], published: "2022-05-16?", captured: "2022-11-28", bylines: ["Đình Quang", "Thanh Mai"]),
    Facts(
      stem: "001_d1b8533a2a3ade0e",
      people: [
        """
        Hoàng Minh Thảo: Trưởng Ban @ Ban Tuyên giáo Thành ủy Lạng Sơn; \
        Giám đốc @ Trung tâm Bồi dưỡng chính trị \(city)
        """,
        "Vũ Sơn Hà: Bí thư @ Đảng ủy phường Hoàng Văn Thụ",
        "Nguyễn Công Trưởng: Ủy viên @ Ban Thường vụ Tỉnh ủy Lạng Sơn; Bí thư @ Thành ủy Lạng Sơn",
        "Hoàng Văn Chuyền: Bí thư @ Đảng ủy phường Vĩnh Trại",
        """
        Linh Hồng Phấn: Bí thư @ Chi bộ khối 2, phường Hoàng Văn Thụ; \
        Khối trưởng @ Khối 2, phường Hoàng Văn Thụ
        """,
      ],
      documents: [
        "Nghị quyết \(congressOfCity), -, \(congressOfCity), \(term), -",
        "Đề án số 02, 02, Thành ủy Lạng Sơn, 2021-04-26",
        "Đề án xây dựng tuyến phố đi bộ trên địa bàn \(city), -, Ủy ban nhân dân \(city), 2020",
      ],
      speakers: ["Hoàng Minh Thảo", "Vũ Sơn Hà", "Nguyễn Công Trưởng", "Hoàng Văn Chuyền", "Linh Hồng Phấn"],
      published: "2021?", captured: "2022-01-17", bylines: ["Phương Dung", "Thanh Mai"]),
    Facts(
      stem: "002_5efaea7a2d732030",
      people: [
        """
        Trần Sỹ Thanh: Ủy viên @ Ban Chấp hành Trung ương Đảng; Bí thư @ Tỉnh ủy Lạng Sơn; \
        Trưởng Đoàn @ Đoàn Đại biểu Quốc hội tỉnh Lạng Sơn
        """,
        """
        Tô Hùng Khoa: Ủy viên @ Ban Thường vụ Tỉnh ủy Lạng Sơn; \
        Phó Chủ tịch Thường trực @ Hội đồng nhân dân tỉnh Lạng Sơn
        """,
        "Phạm Ngọc Thưởng: Phó Bí thư @ Tỉnh ủy Lạng Sơn; Chủ tịch @ Ủy ban nhân dân tỉnh Lạng Sơn",
      ],
      documents: [
        "Nghị quyết số 62-NQ/TU, 62-NQ/TU, Ban Thường vụ Tỉnh ủy Lạng Sơn, 2013-05-29",
        "Thông báo kết luận số 42-TB/KL, 42-TB/KL, Thường trực Tỉnh ủy Lạng Sơn, 2016-06-28",
        "Nghị quyết số 12-NQ/TU, 12-NQ/TU, Ban Chấp hành Đảng bộ \(city), -",
        "Nghị quyết Trung ương 4 khóa XII, -, -, -", "Chỉ thị số 05, 05, Bộ Chính trị, -",
        "Đề án số 453, 453, Tỉnh ủy Lạng Sơn, -",
      ],
      speakers: ["Phạm Ngọc Thưởng", "Trần Sỹ Thanh"], published: "2017-10-20", captured: "2022-08-08",
      bylines: ["Phùng Khiêm"]),
    Facts(
      stem: "003_0cb7ba91a9942ff3",
      people: ["Lâm Thị Phương Thanh: Ủy viên @ Ban Chấp hành Trung ương Đảng; Bí thư @ Tỉnh ủy Lạng Sơn"],
      documents: [], speakers: ["Lâm Thị Phương Thanh"], published: "2020-05-22", captured: "2020-12-05",
      bylines: ["Anh Dũng"]),
    Facts(
      stem: "004_6f6fe5dec32bb243",
      people: [
        """
        Phạm Minh Chính: Ủy viên @ Bộ Chính trị; Bí thư @ Ban Chấp hành Trung ương Đảng; \
        Trưởng Ban @ Ban Tổ chức Trung ương
        """
      ],
      documents: [
        "Nghị quyết Trung ương 4 khóa XII, -, -, -",
        "Nghị quyết \(congressOfProvince), -, \(congressOfProvince), \(term), -",
        "Điều lệ Đảng, -, -, -",
      ],
      speakers: [], published: "2020?", captured: nil, bylines: ["Đức Luận"]),
  ]
}

@Suite(.enabled(if: RealPages.areThere, Comment(rawValue: RealPages.missing)))
struct RealPagesTests {
  @Test(arguments: RealPages.facts)
  func thePeopleHaveTheirOffices(facts: RealPages.Facts) throws {
    // Whether the phrase "phong cách Hồ Chí Minh" names a person is left open.
    let people = try RealPages.article(facts.stem).people.filter { $0 != "Hồ Chí Minh" }
    #expect(people.map { $0.replacing("Uỷ viên", with: "Ủy viên") } == facts.people)
  }

  @Test(arguments: RealPages.facts)
  func theDocumentsHaveNumberIssuerAndDate(facts: RealPages.Facts) throws {
    let article = try RealPages.article(facts.stem)
    let found = article.documents
    #expect(facts.documents.filter { !found.contains($0) } == [])
    let numbers = article.entities.compactMap(\.document?.number)
    let expected = facts.documents.map { $0.split(separator: ", ")[1] }.filter { $0 != "-" }
    #expect(numbers.sorted() == expected.map { String($0) }.sorted())
  }

  @Test(arguments: RealPages.facts)
  func theSpeakersAreThoseWithAStatement(facts: RealPages.Facts) throws {
    #expect(try Set(RealPages.article(facts.stem).speakers) == facts.speakers)
  }

  @Test(arguments: RealPages.facts)
  func theDayOfPublicationIsWorkedOut(facts: RealPages.Facts) throws {
    let article = try RealPages.article(facts.stem)
    #expect(article.published?.date.edtf == facts.published)
    #expect(article.captured.map(\.description) == facts.captured)
    #expect(article.bylines == facts.bylines)
  }
}
