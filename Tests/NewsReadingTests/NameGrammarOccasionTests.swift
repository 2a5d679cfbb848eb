import NewsReading
import Testing

struct NameGrammarOccasionTests {
  @Test func anElectionHasOnePageHoweverMuchOfItsNameIsPrinted() throws {
    let article = try read(
      """
      Xã lo cho cuộc bầu cử đại biểu Quốc hội khóa XV và đại biểu Hội đồng nhân dân (HĐND) các cấp, nhiệm kỳ 2021-2026.
      Ngày bầu cử đại biểu Quốc hội khóa XV đã cận kề.
      """)
    #expect(
      article.names(.event) == [
        "Cuộc bầu cử đại biểu Quốc hội khóa XV và đại biểu Hội đồng nhân dân các cấp, nhiệm kỳ 2021-2026"
      ])
  }

  @Test func bracketsWithoutAnEndAreNoPartOfAnElection() throws {
    let article = try read(
      """
      Cử tri đi bầu cử đại biểu Quốc hội (gồm cả những người đang làm việc xa nhà tại các xưởng dệt ở thành phố Vinh) khóa XV.
      Xã lo bầu cử đại biểu HĐND (xã Nghi Phú khóa XX.
      """)
    #expect(article.names(.event).isEmpty)
  }

  @Test func anElectionOfNoTermIsNoneInParticular() throws {
    #expect(try read("Xã từng bầu cử đại biểu Hội đồng nhân dân các cấp.").names(.event).isEmpty)
  }

  @Test(arguments: [
    (
      "Huyện mở lễ kỷ niệm 40 năm Ngày truyền thống ngành thủy lợi với đông người.",
      "Lễ kỷ niệm 40 năm Ngày truyền thống ngành thủy lợi"
    ),
    (
      "Xã lo lễ kỷ niệm lần thứ 120 năm ngày mất Phan Đình Vạn sẽ vào mùa xuân.",
      "Lễ kỷ niệm lần thứ 120 năm ngày mất Phan Đình Vạn"
    ),
    (
      "Trường mở lễ kỷ niệm 50 năm thành lập trường và đón nhận Huân chương.", "Lễ kỷ niệm 50 năm thành lập trường"
    ),
  ])
  func anAnniversaryIsNamedByItsYears(sentence: String, expected: String) throws {
    #expect(try read(sentence).names(.event) == [expected])
  }

  @Test func aDayOfItsOwnMakesAHappeningASingleOne() throws {
    let article = try read("Ông Lê Văn Khoa báo tin lễ đón bằng di tích quốc gia sẽ diễn ra vào ngày 15/6/2018.")
    #expect(article.names(.event) == ["Lễ đón bằng di tích quốc gia"])
    #expect(try read("Ông Lê Văn Khoa kể về lễ đón bằng di tích quốc gia của quê ông.").names(.event).isEmpty)
  }

  @Test func theSyllableOfAPrizeOpensOtherWords() throws {
    #expect(try read("Kỳ này bàn giải pháp gỡ khó quý IV năm 2021 của xã.").names(.event).isEmpty)
    #expect(try read("Trường có giải Nhì môn Toán của tỉnh năm 2021.").names(.event).isEmpty)
  }
}
