import NewsReading
import Testing

struct NameGrammarDocumentTests {
  @Test(arguments: [
    ("Nghị quyết số 40-NQ/TU", "40-NQ/TU"), ("Nghị quyết 40-NQ/TU", "40-NQ/TU"), ("Kết luận số 21-KL/TW", "21-KL/TW"),
    ("Chỉ thị số 05-CT/TW", "05-CT/TW"), ("Quy định số 08-QĐi/TW", "08-QĐi/TW"),
    ("Hướng dẫn số 36-HD/VPTW", "36-HD/VPTW"),
    ("Nghị quyết số 12-NQ/ThU", "12-NQ/ThU"), ("Kế hoạch số 102-KH/HU", "102-KH/HU"),
    ("Quyết định số 1745/QĐ-UBND", "1745/QĐ-UBND"), ("Chỉ thị số 05/CT-TTg", "05/CT-TTg"),
    ("Nghị quyết số 128/NQ-CP", "128/NQ-CP"), ("Kế hoạch số 33/KH-UBND", "33/KH-UBND"),
    ("Công văn số 1234/UBND-KT", "1234/UBND-KT"), ("Nghị định số 30/2020/NĐ-CP", "30/2020/NĐ-CP"),
    ("Thông tư số 09/2016/TT-BTC", "09/2016/TT-BTC"), ("Nghị quyết số 05/2019/NQ-HĐND", "05/2019/NQ-HĐND"),
    ("Luật số 63/2020/QH14", "63/2020/QH14"), ("Nghị quyết số 202/2025/QH15", "202/2025/QH15"),
    ("Nghị quyết số 1279/NQ-UBTVQH15", "1279/NQ-UBTVQH15"), ("Nghị quyết số 40/NQ-TU", "40/NQ-TU"),
    ("Thông tư số 27/2020/TT-BGDĐT", "27/2020/TT-BGDĐT"), ("Đề án số 453", "453"), ("Chỉ thị số 05", "05"),
    ("Thông tư số 11/2014/TT-BLĐTB&XH", "11/2014/TT-BLĐTB&XH"),
  ])
  func everyFormOfNumberIsRead(citation: String, number: String) throws {
    let article = try read("Huyện đã quán triệt \(citation) trong tháng.")
    #expect(article.names(.document).count == 1)
    let document = article.entities.first { $0.type == .document }
    #expect(document?.document?.number == number)
    let kind = citation.prefix { !$0.isNumber }.replacing(" số ", with: "").trimmingPrefix(" ")
    #expect(document?.name == "\(kind.hasSuffix(" ") ? String(kind.dropLast()) : String(kind)) số \(number)")
  }

  @Test func spacesAroundTheDashAreNoPartOfTheNumber() throws {
    let article = try read("Huyện quán triệt Nghị quyết số 40 - NQ/TU. Nghị quyết 40-NQ/TU được phổ biến.")
    #expect(article.documents == ["Nghị quyết số 40-NQ/TU, 40-NQ/TU, -, -"])
  }

  @Test func aNumberWithoutWordNamesItsKind() throws {
    #expect(
      try read("Các chi bộ học tập theo 40-NQ/TU.").documents == ["Nghị quyết số 40-NQ/TU, 40-NQ/TU, -, -"])
  }

  @Test func aBareNumberAfterAKindInCapitalsIsANumber() throws {
    #expect(
      try read("Huyện làm theo Đề án 02 của Huyện ủy Can Lộc.").documents == ["Đề án số 02, 02, Huyện ủy Can Lộc, -"])
  }

  @Test func aLetterBehindTheNumberBelongsToIt() throws {
    let article = try read("Xã thực hiện Nghị quyết 30a/2008/NQ-CP. Nghị quyết 30a giúp dân.")
    #expect(article.documents == ["Nghị quyết số 30a/2008/NQ-CP, 30a/2008/NQ-CP, -, -"])
  }

  @Test func whatADecisionDoesEndsItsNumber() throws {
    let article = try read("Ngày 30/7/2021, UBND huyện Can Lộc ban hành Quyết định 1745 công nhận xã Lam Sơn.")
    #expect(article.documents == ["Quyết định số 1745, 1745, Ủy ban nhân dân huyện Can Lộc, 2021-07-30"])
  }

  @Test(arguments: ["Theo quyết định 15h/ngày.", "Quyết định 3m/giây."])
  func aMeasureIsNoNumberOfADocument(sentence: String) throws {
    #expect(try read(sentence).documents == [])
  }

  @Test func noticeOfAConclusionIsOneKind() throws {
    let article = try read("Huyện làm theo thông báo Kết luận số 42-TB/KL ngày 28/6/2016 của Huyện ủy Can Lộc.")
    #expect(article.documents == ["Thông báo kết luận số 42-TB/KL, 42-TB/KL, Huyện ủy Can Lộc, 2016-06-28"])
  }

  @Test(arguments: [
    "Nghị quyết số 40-NQ/TU ngày 5/8/2021 của Tỉnh ủy Hà Tĩnh",
    "Nghị quyết số 40-NQ/TU, ngày 5/8/2021 của Tỉnh ủy Hà Tĩnh",
    "Nghị quyết số 40-NQ/TU của Tỉnh ủy Hà Tĩnh ngày 5/8/2021",
    "Nghị quyết số 40-NQ/TU (ngày 5/8/2021) của Tỉnh ủy Hà Tĩnh",
    "Nghị quyết số 40-NQ/TU ngày 5 tháng 8 năm 2021 của Tỉnh ủy Hà Tĩnh",
    "Nghị quyết số 40-NQ/TU do Tỉnh ủy Hà Tĩnh ban hành ngày 5/8/2021",
    "Nghị quyết số 40-NQ/TU ngày 05-8-2021 của Tỉnh ủy Hà Tĩnh",
    "Nghị quyết số 40-NQ/TU ngày 5.8.2021 của Tỉnh ủy Hà Tĩnh",
  ])
  func dateAndIssuerStandInEitherOrder(citation: String) throws {
    let article = try read("Huyện đã quán triệt \(citation) về du lịch.")
    #expect(article.documents == ["Nghị quyết số 40-NQ/TU, 40-NQ/TU, Tỉnh ủy Hà Tĩnh, 2021-08-05"])
  }

  @Test func aYearAloneIsADateOfIssue() throws {
    let article = try read("Huyện đã quán triệt Nghị quyết số 40-NQ/TU năm 2021 của Tỉnh ủy Hà Tĩnh.")
    #expect(article.documents == ["Nghị quyết số 40-NQ/TU, 40-NQ/TU, Tỉnh ủy Hà Tĩnh, 2021"])
  }

  @Test func aSecondMentionAddsWhatTheFirstLeftOut() throws {
    let article = try read(
      "Huyện học Nghị quyết số 40-NQ/TU. Nghị quyết 40-NQ/TU ngày 5/8/2021 của Tỉnh ủy Hà Tĩnh nói về du lịch.")
    #expect(article.documents == ["Nghị quyết số 40-NQ/TU, 40-NQ/TU, Tỉnh ủy Hà Tĩnh, 2021-08-05"])
    #expect(article.entity("Nghị quyết số 40-NQ/TU")?.mentions.count == 2)
  }

  @Test func theSameNumberOfTwoIssuersIsTwoDocuments() throws {
    let article = try read(
      "Huyện học Nghị quyết số 12-NQ/TU của Tỉnh ủy Hà Tĩnh và Nghị quyết số 12-NQ/TU của Thành ủy Hà Tĩnh.")
    #expect(
      article.documents == [
        "Nghị quyết số 12-NQ/TU, 12-NQ/TU, Tỉnh ủy Hà Tĩnh, -", "Nghị quyết số 12-NQ/TU, 12-NQ/TU, Thành ủy Hà Tĩnh, -",
      ])
  }

  @Test func theSameNumberOfTwoKindsIsTwoDocuments() throws {
    let article = try read("Huyện học Chỉ thị số 05 và Đề án số 05.")
    #expect(article.names(.document) == ["Chỉ thị số 05", "Đề án số 05"])
  }

  @Test func theShortNumberMeansTheFullOne() throws {
    let article = try read("Huyện học Chỉ thị số 05-CT/TW. Việc làm theo Chỉ thị số 05 đã thành nếp.")
    #expect(article.names(.document) == ["Chỉ thị số 05-CT/TW"])
  }

  @Test(arguments: [
    ("Huyện học Nghị quyết Trung ương 4 khóa XII.", "Nghị quyết Trung ương 4 khóa XII"),
    ("Huyện học Nghị quyết Trung ương 4 (khóa XII).", "Nghị quyết Trung ương 4 khóa XII"),
    ("Huyện học Nghị quyết Trung ương 7 khoá XI.", "Nghị quyết Trung ương 7 khóa XI"),
    ("Huyện học Nghị quyết Hội nghị Trung ương 6 khóa XII.", "Nghị quyết Trung ương 6 khóa XII"),
    ("Huyện học Luật Đất đai 2013.", "Luật Đất đai 2013"),
    ("Huyện học Bộ luật Hình sự năm 2015.", "Bộ luật Hình sự năm 2015"),
    ("Huyện học Luật Phòng, chống tham nhũng.", "Luật Phòng, chống tham nhũng"),
    ("Huyện học Luật Tổ chức chính quyền địa phương.", "Luật Tổ chức chính quyền địa phương"),
    ("Huyện học Điều lệ Đảng.", "Điều lệ Đảng"),
    (
      "Huyện học Nghị quyết Đại hội Đảng bộ huyện Can Lộc lần thứ XXX.",
      "Nghị quyết Đại hội Đảng bộ huyện Can Lộc lần thứ XXX"
    ),
  ])
  func anOrdinalOrASubjectNamesADocument(sentence: String, expected: String) throws {
    let article = try read(sentence)
    #expect(article.names(.document) == [expected])
    #expect(article.entities.first { $0.type == .document }?.document?.number == nil)
  }

  @Test func plenumsOfTwoCommitteesAreTwoDocuments() throws {
    let article = try read("Huyện học Nghị quyết Trung ương 4 khóa XII và Nghị quyết Trung ương 4 khóa XIII.")
    #expect(article.names(.document) == ["Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Trung ương 4 khóa XIII"])
  }

  @Test func theNameOfALawMayStandInLowerCase() throws {
    #expect(
      try read("Luật sư Trần Văn Nam năm 2016 mở văn phòng.").documents == [])
    #expect(
      try read("Xã áp dụng Luật đấu giá tài sản năm 2016.").documents == ["Luật đấu giá tài sản năm 2016, -, -, 2016"])
  }

  @Test func theYearOfATargetIsNoPartOfATitle() throws {
    let found = try read("Huyện lập Đề án phát triển du lịch Nghèn đến năm 2030.").documents
    #expect(found == ["Đề án phát triển du lịch Nghèn, -, -, -"])
  }

  @Test func aLawHasItsYear() throws {
    #expect(try read("Huyện học Luật Đất đai năm 2013.").documents == ["Luật Đất đai năm 2013, -, -, 2013"])
  }

  @Test func theResolutionOfACongressIsIssuedByIt() throws {
    let article = try read(
      """
      Đại hội Đảng bộ huyện Can Lộc lần thứ XXX, nhiệm kỳ 2020 – 2025 đã họp. \
      Cả huyện học Nghị quyết Đại hội Đảng bộ huyện Can Lộc lần thứ XXX.
      """)
    #expect(
      article.documents == [
        """
        Nghị quyết Đại hội Đảng bộ huyện Can Lộc lần thứ XXX, -, \
        Đại hội Đảng bộ huyện Can Lộc lần thứ XXX, nhiệm kỳ 2020 – 2025, -
        """
      ])
  }

  @Test func aTitleInRunningWordsNamesADocument() throws {
    let article = try read("Năm 2020, UBND huyện Can Lộc ban hành Đề án xây dựng chợ đêm trên địa bàn thị trấn Nghèn.")
    #expect(
      article.documents == [
        "Đề án xây dựng chợ đêm trên địa bàn thị trấn Nghèn, -, Ủy ban nhân dân huyện Can Lộc, 2020"
      ])
  }

  @Test(arguments: [
    "Huyện ban hành 4 nghị quyết chuyên đề.", "Đại hội thông qua các văn kiện.", "Huyện đã ra quyết định và kế hoạch.",
    "Ông báo cáo 3 nội dung.", "Hội nghị thông báo kết quả.", "Cơ quan chức năng kết luận vụ việc.",
    "Quyết định 3 nội dung quan trọng.", "Mở hội nghị báo cáo viên.", "Nghị quyết nêu rõ mục tiêu.",
    "Kế hoạch 2021 đã xong.", "Theo luật thì phải làm.", "Trẻ em học 24/7 và 1/5.",
  ])
  func whatIdentifiesNothingIsNoDocument(sentence: String) throws {
    #expect(try read(sentence).names(.document) == [])
  }

  @Test(arguments: [
    (
      "Huyện học Đề án “Phát triển du lịch cộng đồng giai đoạn 2021 – 2025”.",
      ["Đề án Phát triển du lịch cộng đồng giai đoạn 2021 – 2025"]
    ),
    ("Huyện thực hiện Nghị quyết 30a của Chính phủ.", ["Nghị quyết số 30a"]),
    ("Huyện học Chỉ thị số 16, 19 của Thủ tướng Chính phủ.", ["Chỉ thị số 16", "Chỉ thị số 19"]),
  ])
  func whatATitleOrANumberNamesIsADocument(sentence: String, expected: [String]) throws {
    let found = try read(sentence).names(.document).map { $0.filter { $0 != "“" && $0 != "”" } }
    #expect(found == expected)
  }

  @Test func aPlenumIsNoBody() throws {
    let found = try read("Huyện học Nghị quyết số 18 Hội nghị Trung ương 6 khóa XII.").names(.organization)
    #expect(found == [])
  }

  @Test func theSubjectIsKeptApartFromTheName() throws {
    let article = try read("Huyện học Nghị quyết số 40-NQ/TU ngày 5/8/2021 của Tỉnh ủy Hà Tĩnh về phát triển du lịch.")
    let document = article.entities.first { $0.type == .document }
    #expect(document?.document?.about == "phát triển du lịch")
    #expect(document?.document?.kind == "Nghị quyết")
  }

  @Test func aPlanToRecognizeAsGoesOnBehindIs() throws {
    let article = try read(
      "Huyện thông qua Đề án công nhận thị trấn Nghèn là đô thị loại IV; rồi nghỉ.")
    #expect(article.names(.document) == ["Đề án công nhận thị trấn Nghèn là đô thị loại IV"])
  }

  @Test func aDocumentPointedAtHasNoNameOfItsOwn() throws {
    #expect(try read("Để các Quy hoạch nói trên đúng luật, huyện đã bàn kỹ.").names(.document).isEmpty)
  }

  @Test(arguments: [
    ("Kết luận 5 công trình chậm tiến độ.", ["5 công trình"]), ("Nghị quyết 7 ban chỉ đạo đã bàn.", ["7 ban"]),
  ])
  func aCountOfThingsIsNoNumberOfADocument(sentence: String, figures: [String]) throws {
    let article = try read(sentence)
    #expect(article.names(.document) == [])
    #expect(article.figures.map { "\(Int($0.value)) \($0.unit)" } == figures)
  }

  @Test(arguments: ["bổ nhiệm hai hiệu trưởng", "thu hồi đất bãi", "điều chỉnh giá nước", "phê duyệt giá đất"])
  func whatADocumentDoesStandsBehindItsNumber(act: String) throws {
    #expect(try read("Huyện ra Quyết định 318 \(act).").names(.document) == ["Quyết định số 318"])
  }

  @Test func theCapitalOfASentenceMakesNoDocumentOfAReport() throws {
    #expect(try read("Báo cáo chính trị viết gọn mà rõ.").documents == [])
    #expect(try read("Đại hội nghe Báo cáo chính trị.").documents == ["Báo cáo Chính trị, -, -, -"])
  }

  @Test func whoIssuedDocumentsInARowStandsBehindTheLast() throws {
    let found = try read("Huyện triển khai Nghị quyết số 18-NQ/TU và Nghị quyết số 19-NQ/TU của Tỉnh ủy Hà Tĩnh.")
      .documents
    #expect(
      found == [
        "Nghị quyết số 18-NQ/TU, 18-NQ/TU, Tỉnh ủy Hà Tĩnh, -", "Nghị quyết số 19-NQ/TU, 19-NQ/TU, Tỉnh ủy Hà Tĩnh, -",
      ])
    let others = try read("Huyện triển khai Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TU của Tỉnh ủy Hà Tĩnh.")
      .documents
    #expect(others.first == "Nghị quyết số 18-NQ/TW, 18-NQ/TW, -, -")
  }

  @Test(arguments: [
    "Chương trình hỗ trợ học sinh nghèo vượt khó", "Chương trình trao xe đạp cho học sinh",
    "Chương trình “Áo ấm cho em đến trường”",
  ])
  func aProgrammeOfGiftsIsNoDocument(programme: String) throws {
    #expect(try read("Đây là \(programme) của huyện Can Lộc.").documents == [])
  }

  @Test func aLawMayStandInLowerCase() throws {
    #expect(try read("Xã phổ biến Luật nghĩa vụ quân sự cho thanh niên.").names(.document) == ["Luật nghĩa vụ quân sự"])
    #expect(try read("Luật chơi rất đơn giản, ai cũng hiểu.").names(.document) == [])
  }

  @Test func theTermOfAPlenumMayStandBehindAComma() throws {
    #expect(
      try read("Huyện học Nghị quyết Trung ương 4, khóa XII về xây dựng Đảng.").documents
        == ["Nghị quyết Trung ương 4 khóa XII, -, -, -"])
  }

  @Test(arguments: [
    (
      "UBND tỉnh Hà Tĩnh ban hành Chương trình hỗ trợ nông dân chuyển đổi số giai đoạn 2021 - 2025.",
      "Chương trình hỗ trợ nông dân chuyển đổi số giai đoạn 2021 - 2025"
    ),
    (
      "Chính phủ ban hành Chương trình hỗ trợ pháp lý cho doanh nghiệp.", "Chương trình hỗ trợ pháp lý"
    ),
    (
      "Huyện có Chương trình hỗ trợ nông dân giai đoạn 2021 - 2025.",
      "Chương trình hỗ trợ nông dân giai đoạn 2021 - 2025"
    ),
    (
      "Tỉnh ban hành Chương trình “Mỗi xã một sản phẩm giai đoạn mới” năm 2018.",
      "Chương trình Mỗi xã một sản phẩm giai đoạn mới"
    ),
  ])
  func aDecreedProgrammeIsADocument(sentence: String, expected: String) throws {
    #expect(try read(sentence).names(.document) == [expected])
  }
}
