import Testing
import VietnameseText

@testable import NewsReading

@Suite(.enabled(if: RealPages.areThere, Comment(rawValue: RealPages.missing)))
struct RealPageLayoutTests {
  @Test(arguments: RealPages.stems)
  func layoutIsAsAReaderSeesIt(stem: String) throws {
    let text = try RealPages.text(stem)
    let gold = try RealPages.gold(stem)
    let layout = ArticleParser.layout(of: text, file: stem)
    #expect(layout.title.map(text.squeezed) == gold["title"] as? String)
    #expect(layout.captured?.description == gold["captured"] as? String)
    #expect(layout.bylines == gold["bylines"] as? [String])
    let captions = layout.blocks.filter { $0.kind == .caption }.map { block in
      text.squeezed(block.tokens).split(separator: " ").prefix(5).joined(separator: " ")
    }
    #expect(captions == gold["captions"] as? [String])
    #expect(layout.problems == [])
    #expect(layout.blocks.first { $0.kind == .lead } != nil)
  }
}

struct ArticleParserTests {
  struct Reading {
    let text: TokenizedText
    let layout: ArticleLayout

    init(_ page: String) {
      text = TokenizedText(page)
      layout = ArticleParser.layout(of: text, file: "page.txt")
    }

    var title: String? { layout.title.map(text.squeezed) }

    /// The paragraphs of a kind.
    func all(_ kind: Paragraph.Kind) -> [String] {
      layout.blocks.filter { $0.kind == kind }.map { text.squeezed($0.tokens) }
    }
  }

  static let lead = "Sáng 12/3, Huyện ủy Đức Thọ tổ chức hội nghị sơ kết công tác xây dựng Đảng."
  static let body = "Dự hội nghị có các đồng chí trong Ban Thường vụ. Hội nghị đã nghe báo cáo kết quả."

  @Test func aHeaderDateWithoutTimeIsTheDayOfCapture() {
    let reading = Reading("Thứ sáu,  05/03/2021\n\nHuyện Đức Thọ sơ kết công tác đảng\n\n\(Self.lead)\n")
    #expect(reading.layout.captured == CalendarDay(year: 2021, month: 3, day: 5))
    #expect(reading.layout.printed == nil)
    #expect(reading.title == "Huyện Đức Thọ sơ kết công tác đảng")
    #expect(reading.all(.lead) == [Self.lead])
  }

  @Test func aWeekdayInDigitsHeadsThePageToo() {
    let reading = Reading("Thứ 3, Ngày 05/07/2022 -\n\nHuyện Đức Thọ sơ kết công tác đảng\n\n\(Self.lead)\n")
    #expect(reading.layout.captured == CalendarDay(year: 2022, month: 7, day: 5))
    #expect(reading.layout.printed == nil)
  }

  @Test func aBareDateOnTopIsThatOfPublication() {
    let reading = Reading("05/07/2022\nHuyện Đức Thọ sơ kết công tác đảng\n\n\(Self.lead)\n")
    #expect(reading.layout.printed == CalendarDay(year: 2022, month: 7, day: 5))
    #expect(reading.layout.captured == nil)
  }

  @Test func aHeadlineAboveItsDateMayEndInAStop() {
    let reading = Reading("Huyện Đức Thọ sơ kết công tác đảng năm 2021.\n16/11/2021 | 14:41\n\n\(Self.lead)\n")
    #expect(reading.title == "Huyện Đức Thọ sơ kết công tác đảng năm 2021.")
  }

  @Test func aHeadlineMayBeAQuotation() {
    let reading = Reading("\"Vì dân mà làm, vì xã mà lo...\"\n\nBùi Ánh - 14:20 28/09/2023 GMT+7\n\(Self.lead)\n")
    #expect(reading.title == "\"Vì dân mà làm, vì xã mà lo...\"")
  }

  @Test(arguments: [
    "Mặc định Cỡ chữ", "Theo dõi Báo Hà Tĩnh trên Google News", "Theo dõi Báo Hà Tĩnh trên",
    "BAOLAMSON.VN trên Google News", "Đọc Báo Lam Sơn trên Google News",
  ])
  func whatAPageOffersIsNoPartOfTheArticle(line: String) {
    let reading = Reading("Huyện Đức Thọ sơ kết công tác đảng\n\n\(line)\n\n\(Self.lead)\n")
    #expect(reading.layout.blocks.count == 1)
  }

  @Test(arguments: [
    "Thứ Tư, 08/04/2015, 08:11 [GMT+7]", "08/04/2015 08:11", "Cập nhật: 08/04/2015", "Ngày đăng: 8-4-2015",
    "Thứ tư, 08/04/2015 | 08:11", "Cập nhật lúc 15h30, ngày 8 tháng 4 năm 2015", "08:11 08/04/2015 (GMT+7)",
    "Thứ 4, 8.4.2015 - 08:11", "Cập nhật lúc: 08:11 AM, Thứ Tư, 08/04/2015 (GMT+7)", "08:11 | 08-04-2015",
    "Thứ tư, ngày 8 tháng 4 năm 2015 | 08:11", "Đăng ngày 08/04/2015 - Cập nhật 09/04/2015 10:30",
    "08:11 08-04-2015 | :720",
  ])
  func aDateWithATimeOrALabelIsOfPublication(line: String) {
    let reading = Reading("Đức Thọ: Sơ kết công tác đảng\n\(line)\n\n\(Self.lead)\n")
    #expect(reading.layout.printed == CalendarDay(year: 2015, month: 4, day: 8))
    #expect(reading.layout.captured == nil)
    #expect(reading.title == "Đức Thọ: Sơ kết công tác đảng")
    #expect(reading.all(.lead) == [Self.lead])
  }

  @Test(arguments: ["3. Chia sẻ kinh nghiệm", "2. Bình luận", "- Theo dõi, đôn đốc", "Xã tìm khách trên Google News"])
  func aSubheadingIsNoButton(line: String) {
    let reading = Reading("Đức Thọ: Sơ kết công tác đảng\n\n\(Self.lead)\n\n\(line)\n\n\(Self.lead)\n")
    #expect(reading.layout.blocks.contains { reading.text.squeezed($0.tokens) == line })
  }

  @Test(arguments: [
    "Ông Bùi Văn Tám cho biết, dân vào https://example.org để nộp hồ sơ; đã có 1.250 hồ sơ.",
    "25 học sinh thi gõ tiếng Việt có dấu ở huyện Can Lộc.",
  ])
  func aSentenceWithAnAddressOrWordsOfAButtonIsText(sentence: String) {
    let reading = Reading("Huyện Can Lộc trồng rừng\n\n\(Self.lead)\n\n\(sentence)\n")
    #expect(reading.all(.body).contains(sentence))
  }

  @Test(arguments: ["2.942 lượt xem", "2,942 lượt xem"])
  func ofTwoClocksTheOneAboveTheHeadlineIsOfCapture(counter: String) {
    let reading = Reading(
      "Thứ 3, 26/11/2024, 22:44[GMT+7]\n\nĐức Thọ: Sơ kết công tác đảng\n\nThứ 6, 25/11/2022 | 16:59:53\n"
        + "\(counter)\n\(Self.lead)\n")
    #expect(reading.layout.captured == CalendarDay(year: 2024, month: 11, day: 26))
    #expect(reading.layout.printed == CalendarDay(year: 2022, month: 11, day: 25))
    #expect(reading.layout.blocks.map { reading.text.squeezed($0.tokens) } == [Self.lead])
  }

  @Test func aHeadlineInCapitalsMayTakeTwoLines() {
    let reading = Reading("ĐẠI HỘI ĐẢNG BỘ HUYỆN ĐỨC THỌ\nTHÀNH CÔNG TỐT ĐẸP VÀ AN TOÀN\n\n\(Self.lead)\n")
    #expect(reading.title == "ĐẠI HỘI ĐẢNG BỘ HUYỆN ĐỨC THỌ THÀNH CÔNG TỐT ĐẸP VÀ AN TOÀN")
    #expect(reading.layout.blocks.count == 1)
  }

  @Test func aHeaderDayThatDoesNotExistIsReported() {
    let reading = Reading("Thứ hai, 31/02/2021\n\nĐức Thọ: Sơ kết công tác đảng\n\n\(Self.lead)\n")
    #expect(reading.layout.captured == nil)
    #expect(reading.layout.problems.map(\.line) == [1])
    #expect(reading.title == "Đức Thọ: Sơ kết công tác đảng")
  }

  @Test(arguments: [
    "– ", "- ", "LSO-", "(LSO) - ", "LSO – ", "QBĐT - ", "(QBĐT) – ", "BDK.VN - ", "(TN) - ", "GD&TĐ - ", "TTXVN - ",
    "(Baohatinh.vn) - ", "(SGGP).- ", "BHG- ", "(Chinhphu.vn) – ", "Hà Tĩnh (TTXVN) - ", "Baoquangnam.vn - ",
    "(Báo Quảng Ninh) - ",
  ])
  func theAgencyMarkIsNotPartOfTheLead(mark: String) {
    let reading = Reading("Đức Thọ: Sơ kết công tác đảng\n\n\(mark)\(Self.lead)\n\n\(Self.body)\n")
    #expect(reading.all(.lead) == [Self.lead])
    #expect(reading.all(.body) == [Self.body])
  }

  @Test(arguments: [
    "HĐND, UBND tỉnh vừa tổ chức hội nghị.", "COVID-19 đã được kiểm soát trên địa bàn.", "HĐND-UBND xã đã ký kết.",
    "Theo đó, các xã đã triển khai nhiều phần việc.", "Nội dung: tuyên truyền nghị quyết đến từng chi bộ.",
    "Ông Lê Văn Tám (Đức Thọ) cho biết đã trồng cam.", "Theo kế hoạch, các xã thực hiện như sau:",
    "Tin vui: nhiều hộ đã thoát nghèo.",
  ])
  func whatOnlyOpensLikeAMarkOrALabelStays(paragraph: String) {
    let reading = Reading("Đức Thọ: Sơ kết công tác đảng\n\n\(Self.lead)\n\n\(paragraph)\n\n\(Self.body)\n")
    #expect(reading.all(.body) == [paragraph, Self.body])
  }

  @Test func aPageThatBeginsInMidArticleHasNoTitle() {
    let reading = Reading("\(Self.lead)\n\n\(Self.body)\n")
    #expect(reading.title == nil)
    #expect(reading.all(.lead) == [Self.lead])
  }

  @Test func aLinkInSquareBracketsIsLeftOut() {
    let reading = Reading(
      "Huyện Đức Thọ sơ kết công tác đảng\n\n\(Self.lead)\n\n[Đức Thọ trồng thêm 50 ha rừng trong mùa xuân]\n\n\(Self.body)\n"
    )
    #expect(reading.all(.body) == [Self.body])
    #expect(reading.all(.caption) == [])
  }

  @Test func aStatementBoxHasASpeakerAlthoughTheQuotationIsNeverClosed() {
    let reading = Reading(
      """
      Đức Thọ: Sơ kết công tác đảng

      \(Self.lead)

      Thiếu tá Trần Văn Bảy, Bí thư Đảng ủy xã Yên Hồ

      “Đảng ủy xã đã ban hành “Nghị quyết về chuyển đổi số”.

      Các chỉ tiêu đều đạt.

      Bà Lê Thị Sáu, Trưởng thôn 5, xã Lâm Trung Thủy

      “Người dân đồng thuận cao”.

      \(Self.body)

      THU HÀ
      """)
    let quotes = reading.layout.blocks.filter { $0.kind == .quote }
    #expect(quotes.map { reading.text.squeezed($0.tokens).prefix(5) } == ["“Đảng", "Các c", "“Ngườ"])
    let speakers = quotes.map { $0.speakerLine.map(reading.text.squeezed) }
    let (first, second) = (
      "Thiếu tá Trần Văn Bảy, Bí thư Đảng ủy xã Yên Hồ", "Bà Lê Thị Sáu, Trưởng thôn 5, xã Lâm Trung Thủy"
    )
    #expect(speakers == [first, first, second])
    #expect(reading.all(.body) == [Self.body])
    #expect(reading.layout.bylines == ["Thu Hà"])
  }

  @Test func linksButtonsAndRepeatedHeadlinesAreNoParagraphs() {
    let reading = Reading(
      """
      Trang chủ > Chính trị
      Xây dựng Đảng
      Đức Thọ: Sơ kết công tác xây dựng đảng
      Đức Thọ: Sơ kết công tác xây dựng đảng
      Lượt xem: 1250
      \(Self.lead)
      >> Đức Thọ phát triển kinh tế vườn
      Xem thêm: Can Lộc mở hội cam
      \(Self.body)
      LÊ MINH
      Từ khóa: huyện Đức Thọ, sơ kết, xây dựng Đảng, cán bộ, nghị quyết
      Tin liên quan
      Hương Sơn tổ chức lễ hội cam
      Can Lộc trao nhà tình nghĩa cho hộ nghèo
      """)
    #expect(reading.title == "Đức Thọ: Sơ kết công tác xây dựng đảng")
    #expect(reading.layout.blocks.map { reading.text.squeezed($0.tokens) } == [Self.lead, Self.body])
    #expect(reading.layout.bylines == ["Lê Minh"])
  }

  @Test func headerLinesWinOverThePage() {
    let reading = Reading(
      """
      Title: Đức Thọ đẩy mạnh chuyển đổi số
      Published: 2021-03-12
      Captured: 05/06/2022
      Source: Báo Hà Tĩnh
      URL: https://example.org/a-1.html
      Byline: Lê Minh, Thu Hà
      Wrong
      Published: hôm qua

      Thứ hai, 01/08/2022

      \(Self.lead)

      VĂN BÌNH
      """)
    #expect(reading.title == "Đức Thọ đẩy mạnh chuyển đổi số")
    #expect(reading.layout.printed == CalendarDay(year: 2021, month: 3, day: 12))
    #expect(reading.layout.captured == CalendarDay(year: 2022, month: 6, day: 5))
    #expect(reading.layout.source == "Báo Hà Tĩnh")
    #expect(reading.layout.url == "https://example.org/a-1.html")
    #expect(reading.layout.bylines == ["Lê Minh", "Thu Hà"])
    #expect(reading.layout.problems.map(\.line) == [7, 8])
    #expect(reading.all(.lead) == [Self.lead])
  }

  @Test func linesBrokenAtAWidthAreOneParagraph() {
    let lines = [
      "Sáng 12/3, tại trung tâm văn hóa huyện, Ban Thường vụ",
      "Huyện ủy Đức Thọ tổ chức hội nghị trực tuyến với các xã,",
      "thị trấn để sơ kết công tác xây dựng Đảng quý I và triển",
      "khai nhiệm vụ trọng tâm. Đồng chí Bí thư Huyện ủy dự và",
      "phát biểu chỉ đạo hội nghị, yêu cầu các cấp ủy tập trung",
      "khắc phục hạn chế, nâng cao chất lượng sinh hoạt chi bộ",
      "Đảng bộ các cơ quan và các tổ chức chính trị trên toàn", "địa bàn huyện.",
    ]
    let reading = Reading("Đức Thọ: Sơ kết công tác đảng\n\n" + lines.joined(separator: "\n") + "\n\n\(Self.body)\n")
    #expect(reading.all(.lead) == [lines.joined(separator: " ")])
    #expect(reading.all(.body) == [Self.body])
  }

  @Test func aDateWithoutItsWeekdayIsThatOfPublication() {
    let reading = Reading("(23/04/2020)\n\(Self.lead)\n\n\(Self.body)\n")
    #expect(reading.layout.printed?.description == "2020-04-23")
    #expect(reading.layout.captured == nil)
  }

  @Test(arguments: [
    "", "\n\n\n", "“", "-", "(", "Title:", "./.", "leftcenterrightdel", "Ảnh:", ":", "\"\n\"", "1\n2\n3",
  ])
  func scrapsOfTextAreSurvived(page: String) {
    #expect(Reading(page).layout.blocks.count <= 1)
  }

  @Test func theNamesOfAPaperAndASectionAreNoHeadline() {
    let page = Reading("Báo Hà Tĩnh điện tử\nEn\n\nHuyện bàn việc trồng rừng đầu nguồn\n\nChiều 4-6, huyện họp.\n")
    #expect(page.title == "Huyện bàn việc trồng rừng đầu nguồn")
  }

  @Test func theMarkOfAnAgencyIsNoPartOfTheHeadline() {
    let page = Reading("(HTTV) Huyện bàn việc trồng rừng đầu nguồn\n\nChiều 4-6, huyện họp.\n")
    #expect(page.title == "Huyện bàn việc trồng rừng đầu nguồn")
  }

  @Test func aListOfGuestsIsNoHeadline() {
    let page = Reading("Dự lễ có ông An, Bí thư; ông Bình, Chủ tịch; ông Chính, Phó Chủ tịch\nHuyện trồng rừng.\n")
    #expect(page.title == nil)
  }
}
