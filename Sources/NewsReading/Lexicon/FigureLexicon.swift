import VietnameseText

/// What numbers count, how they are scaled, and the words that make a number something else.
enum FigureLexicon {
  static func unit(in tokens: [Token], at index: Int) -> Int? {
    units.longestMatch(in: tokens, at: index)?.count
  }

  /// Nouns that are counted, in their short form.
  static let units = PhraseTable(
    """
    chỉ tiêu, nhiệm vụ, nhóm nhiệm vụ, nhóm chỉ tiêu, nhóm vấn đề, nhóm giải pháp, nhóm, giải pháp, vấn đề, nghị quyết
    chỉ thị, kế hoạch, đề án, dự án, chương trình, quy chế, quy định, văn bản, quyết định, kết luận, hướng dẫn, báo cáo
    tờ trình, thông báo, hồ sơ, thủ tục, nội dung, kiến nghị, ý kiến, câu hỏi, đơn, đơn thư, vụ, vụ việc, vụ án
    đại biểu, đảng viên, cán bộ, công chức, viên chức, đồng chí, đoàn viên, hội viên, cá nhân, tập thể, người, nhân khẩu
    lao động, học sinh, sinh viên, giáo viên, học viên, thí sinh, cử tri, công nhân, chiến sĩ, bác sĩ, bệnh nhân, trẻ em
    hộ, hộ dân, hộ nghèo, hộ cận nghèo, gia đình, chi bộ, đảng bộ, chi đảng bộ, tổ chức, cơ sở, đơn vị, cơ quan
    doanh nghiệp, hợp tác xã, htx, công ty, tổ hợp tác, câu lạc bộ, clb, trường, trường học, lớp, lớp học, điểm trường
    xã, phường, thị trấn, huyện, tỉnh, thành phố, thôn, bản, xóm, ấp, khối, khối phố, tổ dân phố, khu dân cư, khu phố
    cuộc, buổi, đợt, lượt, lượt người, lượt khách, lần, hội nghị, đại hội, phiên, kỳ, chuyến, đoàn, đội, tổ, ban, hội
    mô hình, nhãn hiệu, sản phẩm, công trình, tuyến, tuyến phố, tuyến đường, cây, cây cầu, cây số, con, đàn, chiếc, cái, bộ
    suất, suất quà, phần quà, giải, giải thưởng, huy chương, bằng khen, giấy khen, danh hiệu, tiêu chí, lĩnh vực
    tiết mục, bài, bài viết, tin, tác phẩm, phiếu, phiếu bầu, nhà, ngôi nhà, căn nhà, căn, phòng, phòng học, giường
    ca, mũi, liều, điểm, điểm cầu, vị trí, khâu, bước, hạng mục, gói thầu, nhà máy, máy, xe, phương tiện, tàu, thuyền
    trang trại, vườn, khu, cụm, khu công nghiệp, cụm công nghiệp, chợ, cầu, làng, nghề, ngành, loại, hình thức, ngày công
    mẫu, chuyên đề, phong trào, tủ sách, tài khoản, giao dịch, hợp đồng, thành viên, ủy viên, nhân sự, chức danh
    trường hợp, đối tượng, nạn nhân, thanh niên, phụ nữ, nông dân, quần chúng, du khách, khách, di tích, lễ hội, đồng bào
    dân tộc, nhà văn hóa, nhà thầu, trạm, trạm y tế, bệnh viện, thùng, bao, gói, mặt hàng, thửa, lô, ô, sào, mẫu, bể, hồ
    vùng, gốc, nhịp, lứa, nhân viên, kỹ sư, chuyên gia, gian hàng, làng nghề, ngân hàng, quỹ, cột, trạm biến áp, giếng
    camera, xưởng, kho, lồng, lồng bè, ao, cành, giống, bầu, đồn, chốt, chốt kiểm dịch, tốp, nhà đầu tư, dự thảo
    mẫu, mẫu xét nghiệm, bệnh, ổ dịch, vụ tai nạn, vụ cháy, tuyến xe, chuyến bay, chuyến hàng, phần thưởng, học bổng
    suất học bổng, sổ, sổ tiết kiệm, thẻ, thẻ bảo hiểm, mô hình kinh tế, ngành nghề, đề tài, sáng kiến, sáng chế
    bị can, bị cáo, nghi phạm, nghi can, vđv, vận động viên, cầu thủ, hlv, huấn luyện viên, trọng tài, nghệ nhân, diễn viên
    công đất, công ruộng, em, cháu, khẩu súng
    bộ phận, đầu mối, biên chế, tiểu ban, thí điểm, mục tiêu, đột phá, quan điểm, khâu đột phá, tham luận, lá cờ, cờ
    điều, chương, khoản, trận, bàn, bàn thắng, quả, tờ, cuốn, cuốn sách, đầu sách, tấm, bức, bức ảnh, triệu chứng
    """)

  /// Signs of measures; kept as printed.
  static let measures = WordSet(
    words: "ha hecta m m² m³ km km² kg g tấn tạ yến lít kwh mw kw mét cm mm gb mb tb mbps")

  /// Gold, silver and bronze, which stand at the number itself too.
  static let medals = WordSet(words: "hcv hcb hcđ")

  static let currencies: [Word: String] = [
    "đồng": "đồng", "vnđ": "đồng", "vnd": "đồng", "đ": "đồng", "usd": "USD", "euro": "euro", "eur": "EUR",
    "ndt": "NDT", "yên": "yên", "won": "won",
  ]

  static let scales: [Word: Double] = [
    "chục": 10, "trăm": 100, "nghìn": 1e3, "ngàn": 1e3, "vạn": 1e4, "triệu": 1e6, "tỷ": 1e9, "tỉ": 1e9,
  ]

  static let qualifiers = PhraseTable(
    """
    gần, trên, hơn, khoảng, dưới, xấp xỉ, ít nhất, tối thiểu, tối đa, không dưới, không quá, chừng, khoảng gần
    ngót, khoảng trên, khoảng hơn, trên dưới
    """)

  /// Between the two numbers of a range.
  static let rangeWords = WordSet(words: "đến tới lên xuống")

  static let point: Word = "điểm"
  /// "mét vuông", "mét khối".
  static let measureEndings = WordSet(words: "vuông khối")
  static let percent = PhraseTable("phần trăm")

  /// Behind "đồng" these make it another word: "đồng chí", "đồng bào".
  static let notMoney = WordSet(words: "chí bào thời bộ thuận đội ruộng diễn hồ phạm nghiệp hương hành tác minh môn")

  /// The first half of "chi, đảng bộ".
  static let branch: Word = "chi"

  /// "2/3 số đại biểu": before the noun.
  static let skippedBeforeNoun = WordSet(words: "số tổng các")

  /// Behind a number these make it a length of time, an age, a time of day or a class.
  static let times = PhraseTable(
    """
    năm, tháng, ngày, tuần, giờ, phút, giây, quý, thế kỷ, thập kỷ, thập niên, tuổi, h, g, nhiệm kỳ, đêm, sao, ngày đêm
    mùa, vụ xuân, năm tuổi, tiếng, tiếng đồng hồ
    """)

  /// Always an ordinal: "thứ 2", "số 453", "khóa 5".
  static let ordinals = WordSet(
    words: "thứ số khóa quý tháng năm ngày mùng mồng km quốc ql tl đt dh lộ ương top ngõ ngách hẻm lần")

  /// Named by number: "khối 2", "lớp 5", "Điều 4"; but "mỗi khối 5 triệu đồng".
  static let numbered = WordSet(
    words: """
      kỳ lớp hạng loại cấp điều khoản chương mục trang phần tập khối tổ thôn xóm bản khu ấp phường quận đường phố cầu mốc
      đội đồn trạm cụm vùng tầng phòng nhà buôn khóm làng đoạn chặng bậc bước nhóm bảng lô tuyến kênh đợt vòng tiểu ô điểm hồi lúc covid quyển đoàn mũi độ
      """)

  /// Before a noun these make the number behind it a count: "mỗi đội 1 bộ trang phục".
  static let distributive = WordSet(words: "mỗi từng mọi cả toàn một hằng hàng")

  /// Verbs that end like a noun named by number.
  static let verbsBeforeCount = PhraseTable(
    """
    cung cấp, nâng cấp, trợ cấp, đã cấp, được cấp, dứt điểm, thí điểm, góp phần, mở lớp, mở đường
    """)

  static let number = PhraseTable("con số")

  /// Between two counts of the same things: "68 biên chế mà mới có 59".
  static let beforeRepeated = WordSet(words: "có còn là được đạt chỉ mới thêm")

  /// The places and schools that stand behind the number of a part of them: "tổ 12 phường …".
  static let namedBehindNumber = WordSet(
    words: "xã phường thị huyện tỉnh thành khối thôn bản xóm ấp khu quận trường tổ")

  /// "tỷ lệ 1/500" is of a map.
  static let ratio: Word = "lệ"

  static let totals = WordSet(words: "tổng trong với trên một dân")

  /// Words that no counted thing is called by.
  static let neverNouns = WordSet(
    words: """
      và của các những là có đã đang sẽ được bị do bởi tại ở trong ngoài trên dưới với cho từ đến để về theo vào ra lên
      xuống này đó kia ấy khi nếu thì mà nhưng hoặc hay cũng đều còn vẫn không chưa chỉ mới nay qua tới sau trước giữa như
      bằng so đạt tăng giảm gồm thuộc nhằm khóa khoá lần thứ tính ước trở nên bao vì hướng tiếp thực hơn gần cùng
      nằm phải rất ít nhiều mỗi mọi từng một hai ba bốn kể cách đi lại đây đấy giai đoạn bên phía cấp sạch nhất tốt xanh đẹp riêng toàn
      """)

  /// Whether a unit is a sign, so that equal values are common.
  static func isMeasured(_ unit: String) -> Bool {
    unit == "%" || unit == "‰" || unit == "đồng" || unit == "điểm %" || currencies.values.contains(unit)
      || measures.contains(Word(unit))
  }
}
