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

  @Test func aFirstParagraphThatOpensWithADayIsNoCaption() {
    let lead = "Chiều ngày 12/3/2021, Huyện ủy Đức Thọ và Huyện ủy Can Lộc ký kết biên bản ghi nhớ"
    #expect(Reading("Đức Thọ: Ký kết hợp tác\n\n\(lead)\n\n\(Self.body)\n").all(.lead) == [lead])
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

  @Test(arguments: [
    "Các đại biểu dự hội nghị", "Quang cảnh hội nghị.", "Đồng chí Lê Văn Tám, Bí thư Huyện ủy phát biểu tại hội nghị.",
    "Lãnh đạo huyện Đức Thọ trao giấy khen cho các tập thể tiêu biểu", "Người dân xã Yên Hồ thu hoạch lúa. Ảnh: Thu Hà",
    "Mô hình trồng cam của gia đình anh Trần Văn Bảy cho thu nhập cao",
    "Ông Trần Văn Bảy (áo trắng) bên vườn cam của gia đình. Ảnh tư liệu: Thu Hà",
    "Thôn Hạ nhìn từ trên cao. (Ảnh: NVCC)",
    "Ảnh: Quang cảnh buổi họp báo.", "Lãnh đạo huyện trao bằng công nhận cho xã Yên Hồ.",
    "Xưởng may của hợp tác xã Yên Hồ. Ảnh Thu Hà",
  ])
  func aCaptionStandsApart(caption: String) {
    let reading = Reading("Đức Thọ: Sơ kết công tác đảng\n\n\(Self.lead)\n\(caption)\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == [caption])
    #expect(reading.all(.body) == [Self.body])
  }

  @Test func aSubheadingIsNoCaption() {
    let reading = Reading("Đức Thọ: Sơ kết công tác đảng\n\n\(Self.lead)\n\nNhiều kết quả nổi bật\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == [])
    #expect(reading.all(.body) == ["Nhiều kết quả nổi bật", Self.body])
  }

  @Test func betweenHeadlineAndLeadALineIsACaption() {
    let reading = Reading("Đức Thọ: Sơ kết công tác đảng\n\nMột buổi học của lớp\n\n– \(Self.lead)\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == ["Một buổi học của lớp"])
    #expect(reading.all(.lead) == [Self.lead])
  }

  @Test func aParagraphWithoutItsLastStopIsNoCaption() {
    let paragraph = "Ngày 19-7-2023, HĐND huyện đã họp. Đồng chí Lê Văn Tám, Bí thư Huyện ủy phát biểu tại kỳ họp"
    let reading = Reading("Đức Thọ: Sơ kết công tác đảng\n\n\(Self.lead)\n\n\(paragraph)\n")
    #expect(reading.all(.caption) == [])
    #expect(reading.all(.body) == [paragraph])
  }

  @Test func aLastParagraphThatIsCutOffIsNoCaption() {
    let cut = "Nguyên nhân vụ cháy rừng đang được Công an huyện Đức Thọ phối hợp các ngành điều tra làm rõ"
    let reading = Reading("Huyện Đức Thọ sơ kết công tác đảng\n\n\(Self.lead)\n\n\(Self.body)\n\n\(cut)\n")
    #expect(reading.all(.caption) == [])
    #expect(reading.all(.body) == [Self.body, cut])
  }

  @Test func aLineThatStandsTwiceIsACaption() {
    let line = "Ông Trần Văn Nam, Chủ tịch Hội Nông dân huyện Đức Thọ trao bằng khen cho các hộ trồng rừng giỏi."
    let reading = Reading("Huyện Đức Thọ sơ kết công tác đảng\n\n\(Self.lead)\n\n\(line)\n\(line)\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == [line])
  }

  @Test func aLinkInSquareBracketsIsLeftOut() {
    let reading = Reading(
      "Huyện Đức Thọ sơ kết công tác đảng\n\n\(Self.lead)\n\n[Đức Thọ trồng thêm 50 ha rừng trong mùa xuân]\n\n\(Self.body)\n"
    )
    #expect(reading.all(.body) == [Self.body])
    #expect(reading.all(.caption) == [])
  }

  @Test func theLineAfterAPhotoFrameIsACaptionAlthoughItHasAStop() {
    let caption = "Đại diện lãnh đạo Ban Tuyên giáo thông báo kết quả kỳ họp."
    let reading = Reading("\(Self.lead)\n\nleftcenterrightdel\n\(caption)\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == [caption])
    #expect(reading.all(.body) == [Self.body])
  }

  @Test func aCaptionMayBeACellOfATable() {
    let reading = Reading(
      "Đức Thọ: Sơ kết công tác đảng\n\n\(Self.lead)\n\n| Các đại biểu dự hội nghị. Ảnh: Thu Hà |\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == ["Các đại biểu dự hội nghị. Ảnh: Thu Hà"])
  }

  @Test func aCaptionMayRunOverTwoLines() {
    let reading = Reading(
      "Đức Thọ: Sơ kết công tác đảng\n\n\(Self.lead)\n\nĐồng chí Lê Văn Tám, Bí thư Huyện ủy\n"
        + "Phát biểu chỉ đạo tại điểm cầu huyện\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == ["Đồng chí Lê Văn Tám, Bí thư Huyện ủy Phát biểu chỉ đạo tại điểm cầu huyện"])
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

  @Test func whoHandsOverWhatIsShownInAPicture() {
    let caption = "Chị Lê Thu Hà, Bí thư Huyện đoàn trao quà cho các cháu tại chương trình."
    let reading = Reading("Trao quà\n\n\(Self.lead)\n\n\(caption)\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == [caption])
  }

  @Test func aSentenceThatOnlyRepeatsTheLeadDescribesAPicture() {
    let lead = "Sáng 12/3, Hội Nông dân xã Lam Sơn trao bò giống cho hội viên thôn Đông để bà con chăn nuôi."
    let caption = "Hội Nông dân xã Lam Sơn trao bò cho hội viên thôn Đông."
    let reading = Reading("Trao bò giống\n\n\(lead)\n\n\(caption)\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == [caption])
    #expect(reading.all(.body) == [Self.body])
  }

  @Test(arguments: [
    "", "\n\n\n", "“", "-", "(", "Title:", "./.", "leftcenterrightdel", "Ảnh:", ":", "\"\n\"", "1\n2\n3",
  ])
  func scrapsOfTextAreSurvived(page: String) {
    #expect(Reading(page).layout.blocks.count <= 1)
  }

  @Test func aLeadThatStandsTwiceIsNoCaption() {
    let lead = "(HT)- Chiều 4-6, huyện họp bàn việc trồng rừng và giữ rừng đầu nguồn."
    let page = Reading("Huyện bàn việc trồng rừng\n\n\(lead)\n\n\(lead)\n\nCuộc họp kéo dài ba giờ.\n")
    #expect(page.all(.caption) == [])
    #expect(page.all(.lead) == ["Chiều 4-6, huyện họp bàn việc trồng rừng và giữ rừng đầu nguồn."])
    #expect(page.all(.body) == ["Cuộc họp kéo dài ba giờ."])
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
