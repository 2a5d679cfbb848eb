import VietnameseText

/// Words around dates, and the holidays.
enum DateLexicon {
  /// Kinds of document: a number or a date behind one belongs to it.
  static let documentKinds = PhraseTable(
    """
    nghị quyết, kết luận, chỉ thị, quyết định, kế hoạch, chương trình, chương trình hành động, đề án, thông tri
    hướng dẫn, quy định, thông báo, thông báo kết luận, báo cáo, nghị định, thông tư, thông tư liên tịch, luật
    bộ luật, pháp lệnh, công văn, công điện, tờ trình, quy chế, dự án, phương án, điều lệ, hiến pháp, lệnh, sắc lệnh
    giấy phép, biên bản, hợp đồng, bản ghi nhớ, biên bản ghi nhớ, hiệp định, hiệp ước, công ước, nghị định thư, thỏa thuận
    """)

  static let laws = WordSet(words: "luật pháp hiến")

  static let amending = WordSet(words: "được sửa đổi bổ sung")

  /// Behind these a year is no longer that of the law named before.
  static let endsLaw = WordSet(words: "từ trong được đã sẽ có hiệu vào năm")

  /// May stand between a document's number and its date.
  static let issuing = WordSet(words: "ký kết ban hành")
  static let passive = WordSet(words: "được đã")

  /// Before a period these tell that it is over.
  static let compared = PhraseTable("so với, cùng kỳ, so cùng kỳ")

  /// Before "hôm qua" these make it a comparison.
  static let comparing = WordSet(words: "như mới vừa tưởng ngỡ")

  /// "tính đến".
  static let counted: Word = "tính"

  /// "tức": before the same day by the other calendar.
  static let thatIs: Word = "tức"
  /// The years of the lunar calendar by their first word: "năm Quý Mão".
  static let lunarYears = WordSet(words: "giáp ất bính đinh mậu kỷ canh tân nhâm quý")

  /// What is told with these is to come.
  static let planWords = PhraseTable<Plan>([
    ("phấn đấu", .target),
    (
      """
      nhiệm vụ, phương hướng, kế hoạch, dự toán, định hướng, chỉ tiêu, yêu cầu, trọng tâm công tác
      """, .planned
    ),
    ("mục tiêu", .goal),
    ("dự kiến, sẽ, tầm nhìn, quy hoạch, thời hạn, gia hạn, hiệu lực", .expected),
    ("chậm nhất, muộn nhất, hạn cuối, hạn chót", .deadline),
  ])

  enum Plan: Sendable { case target, planned, goal, expected, deadline }

  /// Behind "đến ngày 30/6" these tell how things stood.
  static let telling = WordSet(words: "đã mới đạt còn chỉ")

  /// Before "đến ngày 30/6" these tell of the whole happening.
  static let goingOn = PhraseTable("diễn ra, kéo dài")

  /// Quantities that stand so high on a day.
  static let measured = PhraseTable("giá, tỷ giá, nhiệt độ, mực nước, lưu lượng nước, chỉ số")

  /// Before a plan these tell what became of it: "kết quả thực hiện nhiệm vụ năm 2021", "đạt 95% kế hoạch năm 2021".
  static let reviewing = PhraseTable("kết quả, tổng kết, sơ kết, đánh giá, đạt, vượt, hoàn thành, bằng")

  /// Before a year these say that it is long past, and what was then.
  static let births = PhraseTable("sinh, sn")
  static let foundings = PhraseTable("thành lập, ra đời")
  /// Before a term these tell of the congress that opened it.
  static let adopted = PhraseTable("nghị quyết đại hội")
  /// Before a count of years, or before the years from the first to the last.
  static let jubilees = PhraseTable("kỷ niệm")
  /// What is told at the end of a period.
  static let closings = PhraseTable("tổng kết, trao giải, bế mạc")

  /// Before a day without a year these make it the name of a holiday.
  static let celebrations = PhraseTable(
    """
    kỷ niệm, chào mừng, mừng, dịp, nhân dịp, lễ, nghỉ lễ, quốc khánh, quốc tế, truyền thống, giải phóng, ngày hội
    thành lập, nhà giáo, phụ nữ, hướng tới
    """)

  /// Days that are called by their date.
  static let holidays: Set<[Int]> = [
    [3, 2], [8, 3], [26, 3], [30, 4], [1, 5], [7, 5], [19, 5], [1, 6], [27, 7], [19, 8], [2, 9], [10, 10], [20, 10],
    [18, 11], [20, 11], [22, 12], [27, 2], [21, 6], [28, 6], [1, 1],
  ]

  /// "chín tháng đầu năm".
  static let numberWords: [Word: Int] = [
    "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
  ]

  /// Before the number of one of a row: "lần thứ 4 năm 2024" names a year, "4 năm 2024" alone none.
  static let beforeOrdinals = WordSet(words: "thứ đợt lần kỳ khóa")

  /// "tháng Tám"; the lunar names (Giêng, Chạp) are not among them.
  static let monthNames: [Word: Int] = [
    "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
  ]

  static let january: Word = "giêng"

  static let monthUnits: [Word: Int] = ["một": 1, "hai": 2]

  static let of: Word = "của"

  static let romanQuarters: [Word: Int] = ["i": 1, "ii": 2, "iii": 3, "iv": 4]

  /// Words before "năm" that make it a measure of time: "mỗi năm 2000 tấn".
  static let quantifiers = WordSet(words: "mỗi hằng hàng một hai ba bốn vài nhiều mấy từng số nửa")

  /// Words that open the name of a term; they belong to its surface.
  static let termOpenings = WordSet(words: "đoạn kỳ học khóa năm")

  /// Of these the word before belongs to them: "giai đoạn", "nhiệm kỳ", "năm học", "niên khóa".
  static let pairedOpenings = WordSet(words: "đoạn kỳ học khóa")

  /// The names of the years: (year - 4) modulo 10 and 12.
  static let stems = numbered("giáp ất bính đinh mậu kỷ canh tân nhâm quý")
  static let branches = numbered("tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi")

  private static func numbered(_ words: String) -> [Word: Int] {
    Dictionary(uniqueKeysWithValues: words.split(separator: " ").enumerated().map { (Word(String($1)), $0) })
  }
}
