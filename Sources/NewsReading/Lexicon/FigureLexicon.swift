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
    mô hình, nhãn hiệu, sản phẩm, công trình, tuyến, tuyến phố, tuyến đường, cây, cây cầu, con, đàn, chiếc, cái, bộ
    suất, suất quà, phần quà, giải, giải thưởng, huy chương, bằng khen, giấy khen, danh hiệu, tiêu chí, lĩnh vực
    tiết mục, bài, bài viết, tin, tác phẩm, phiếu, phiếu bầu, nhà, ngôi nhà, căn nhà, căn, phòng, phòng học, giường
    ca, mũi, liều, điểm, điểm cầu, vị trí, khâu, bước, hạng mục, gói thầu, nhà máy, máy, xe, phương tiện, tàu, thuyền
    trang trại, vườn, khu, cụm, khu công nghiệp, cụm công nghiệp, chợ, cầu, làng, nghề, ngành, cấp, loại, hình thức
    mẫu, chuyên đề, phong trào, tủ sách, tài khoản, giao dịch, hợp đồng, thành viên, ủy viên, nhân sự, chức danh
    trường hợp, đối tượng, nạn nhân, thanh niên, phụ nữ, nông dân, quần chúng, du khách, khách, di tích, lễ hội, đồng bào
    dân tộc, nhà văn hóa, nhà thầu, trạm, trạm y tế, bệnh viện, thùng, bao, gói, mặt hàng, thửa, lô, ô, sào, mẫu, bể, hồ
    bộ phận, đầu mối, biên chế, tiểu ban, thí điểm, mục tiêu, đột phá, quan điểm, khâu đột phá, tham luận, lá cờ, cờ
    điều, chương, khoản, trận, bàn, bàn thắng, quả, tờ, cuốn, cuốn sách, đầu sách, tấm, bức, bức ảnh, triệu chứng
    """)

  /// Signs of measures; kept as printed.
  static let measures = Set(
    words: "ha m m² m³ km km² kg g tấn tạ yến lít kwh mw kw mét cm mm gb mb tb mbps")

  static let currencies: [Word: String] = [
    "đồng": "đồng", "vnđ": "đồng", "vnd": "đồng", "đ": "đồng", "usd": "USD", "euro": "euro", "eur": "EUR",
    "ndt": "NDT", "yên": "yên", "won": "won",
  ]

  static let scales: [Word: Double] = [
    "chục": 10, "trăm": 100, "nghìn": 1e3, "ngàn": 1e3, "vạn": 1e4, "triệu": 1e6, "tỷ": 1e9, "tỉ": 1e9,
  ]

  static let qualifiers = PhraseTable<Bool>(
    """
    gần, trên, hơn, khoảng, dưới, xấp xỉ, ít nhất, tối thiểu, tối đa, không dưới, không quá, chừng, ước khoảng, ngót
    ước, tới, có gần, đạt gần
    """)

  /// The words of `qualifiers` that stand alone right before the number.
  static let singleQualifiers = Set(words: "gần trên hơn khoảng dưới chừng ngót")

  /// Behind a number these make it a length of time, an age or a time of day.
  static let times = Set(words: "năm tháng ngày tuần giờ phút giây quý thế thập tuổi h g nhiệm kỳ đêm")

  /// Before a number these make it an ordinal or a name: "thứ 2", "số 453", "khối 2", "quốc lộ 1".
  static let ordinalWords = Set(
    words: """
      thứ số khóa kỳ lớp hạng loại cấp điều khoản chương mục trang phần tập quý tháng năm ngày khối tổ thôn xóm bản khu
      ấp phường quận đường phố ngõ ngách hẻm km quốc ql tl đt lộ cầu mốc đội đoàn đồn trạm cụm vùng tầng phòng nhà buôn
      hồi lúc từ top nhóm bảng lô tuyến kênh đợt vòng giải vụ f k chi tiểu ô điểm
      """)
}
