import NewsReading
import Testing

struct IssuanceTests {
  @Test func whoIssuesADocumentMayStandBeforeIt() throws {
    #expect(
      try read("Huyện ủy Can Lộc ban hành Nghị quyết số 07-NQ/HU.").documents
        == ["Nghị quyết số 07-NQ/HU, 07-NQ/HU, Huyện ủy Can Lộc, -"])
    #expect(
      try read("Ngày 5/8/2021, Huyện ủy Can Lộc đã ban hành Nghị quyết số 07-NQ/HU.").documents
        == ["Nghị quyết số 07-NQ/HU, 07-NQ/HU, Huyện ủy Can Lộc, 2021-08-05"])
  }

  @Test func theDayThatOpensTheSentenceIsThatOfIssue() throws {
    #expect(
      try read(
        "Ngày 10/11/2020, sau khi nhận được phản ánh của người dân ven sông, UBND tỉnh Hà Tĩnh đã có Công văn số 15/UBND-CN."
      ).documents == ["Công văn số 15/UBND-CN, 15/UBND-CN, Ủy ban nhân dân tỉnh Hà Tĩnh, 2020-11-10"])
  }

  @Test func theDateOfOneDocumentIsNotThatOfTheNext() throws {
    let found = try read(
      "UBND tỉnh Hà Tĩnh có Kế hoạch số 628/KH-UBND ngày 31/8/2023, còn Tỉnh ủy Hà Tĩnh có Thông báo số 15-TB/TU."
    ).documents
    #expect(found.last == "Thông báo số 15-TB/TU, 15-TB/TU, Tỉnh ủy Hà Tĩnh, -")
  }

  @Test func theIssuerBehindTheNumberCountsMoreThanTheOneWhoApplies() throws {
    #expect(
      try read("Huyện ủy Can Lộc quán triệt Nghị quyết số 40-NQ/TU của Tỉnh ủy Hà Tĩnh.").documents
        == ["Nghị quyết số 40-NQ/TU, 40-NQ/TU, Tỉnh ủy Hà Tĩnh, -"])
  }

  @Test func whoOnlyAppliesADocumentDidNotIssueIt() throws {
    #expect(
      try read("Huyện ủy Can Lộc triển khai Nghị quyết số 40-NQ/TU.").documents
        == ["Nghị quyết số 40-NQ/TU, 40-NQ/TU, -, -"])
  }

  @Test func aDateOfIssueIsAnIssueInTheTimeline() throws {
    let article = try read("Huyện học Nghị quyết số 40-NQ/TU ngày 5/8/2021 của Tỉnh ủy Hà Tĩnh.")
    #expect(article.timeline.map(\.kind) == [.issued])
    #expect(article.timeline.map(\.date.edtf) == ["2021-08-05"])
  }

  @Test func anOfficeIssuesForItsBody() throws {
    #expect(
      try read("Huyện học Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ.").documents
        == ["Quyết định số 1719/QĐ-TTg, 1719/QĐ-TTg, Chính phủ, 2021-10-14"])
  }

  @Test func whoDecidesIssuedTheDecisionThatTheSentenceGoesBy() throws {
    #expect(
      try read("Theo Quyết định số 15-QĐ/TU ngày 2/3/2023, Tỉnh ủy Hà Tĩnh quyết định: ông Lê Văn Khoa nghỉ hưu.")
        .documents
        == ["Quyết định số 15-QĐ/TU, 15-QĐ/TU, Tỉnh ủy Hà Tĩnh, 2023-03-02"])
    #expect(
      try read("Theo Quyết định số 15-QĐ/TU ngày 2/3/2023, Tỉnh ủy Hà Tĩnh mở hội nghị.").documents
        == ["Quyết định số 15-QĐ/TU, 15-QĐ/TU, -, 2023-03-02"])
    #expect(
      try read("Theo Nghị quyết số 18-NQ/TW, Huyện ủy Can Lộc đã quyết định gộp hai phòng.").documents
        == ["Nghị quyết số 18-NQ/TW, 18-NQ/TW, -, -"])
  }
}
