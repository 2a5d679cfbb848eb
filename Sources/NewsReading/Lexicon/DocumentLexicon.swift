import VietnameseText

/// Kinds of official documents and what stands in their numbers.
enum DocumentLexicon {
  /// The kind as the canonical name prints it.
  static let kinds: PhraseTable<String> = {
    var table = PhraseTable<String>([])
    let names = """
      Nghị quyết, Nghị quyết liên tịch, Quyết định, Chỉ thị, Kết luận, Quy chế, Quy định, Thông cáo, Thông báo, Thông báo kết luận, Hướng dẫn, Chương trình,
      Chương trình hành động, Chương trình công tác, Kế hoạch, Kế hoạch liên tịch, Phương án, Đề án, Dự án, Báo cáo, Tờ trình, Công điện, Công văn, Thông tri,
      Nghị định, Thông tư, Thông tư liên tịch, Luật, Bộ luật, Pháp lệnh, Lệnh, Hiến pháp, Điều lệ, Cương lĩnh, Chiến lược, Quy hoạch, Di chúc, Báo cáo Chính trị, Tuyên bố,
      Lời kêu gọi, Hiệp định, Hiệp ước, Công ước, Nghị định thư, Bản ghi nhớ, Cáo trạng, Bản án, Giấy phép, Văn bản
      """
    for name in names.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let plain = name.split(separator: " ").joined(separator: " ")
      table.add(plain, plain)
    }
    return table
  }()

  /// Kinds that identify one document by the words behind them: "Luật Đất đai", "Điều lệ Đảng".
  static let namedBySubject: Set<String> = [
    "Luật", "Bộ luật", "Pháp lệnh", "Điều lệ", "Hiến pháp", "Cương lĩnh", "Di chúc", "Hiệp định", "Hiệp ước",
    "Công ước",
  ]

  /// Kinds of which the article can mean only one.
  static let namedByKind: Set<String> = ["Báo cáo Chính trị"]

  /// Kinds that carry a title in running words when they stand with a capital in mid-sentence: "Đề án xây dựng …".
  static let titled: Set<String> = [
    "Đề án", "Báo cáo", "Kế hoạch", "Chương trình hành động", "Quy hoạch", "Chiến lược", "Chương trình",
  ]

  /// Laws that papers also print in lower case, their usual names.
  static let laws = PhraseTable<Bool>(
    """
    nghĩa vụ quân sự, đất đai, an ninh mạng, giao thông đường bộ, bảo hiểm xã hội, bảo hiểm y tế, phòng chống tham nhũng, khiếu nại, tố cáo,
    tiếp công dân, hôn nhân và gia đình, bình đẳng giới, trẻ em, bảo vệ môi trường, dân quân tự vệ, biên phòng việt nam, biên giới quốc gia,
    hợp tác xã, doanh nghiệp, nhà ở, cư trú, căn cước công dân, thi đua khen thưởng, phòng chống ma túy, trợ giúp pháp lý, lâm nghiệp, thủy sản,
    chăn nuôi, người cao tuổi, thanh niên, công đoàn
    """)

  /// Words behind the name of a law.
  static let lawEnds = WordSet(
    words: """
      năm của về quy đã sẽ đang có được do tại để nhằm là theo khi cho từ đến các những này khóa sửa mới hiện cũng phải cần với trong trên
      thì mà nếu không bị như ngày sau trước vẫn còn đối quy số
      """)

  /// Words behind the subject of a document: the sentence goes on.
  static let subjectEnds = WordSet(words: "đã sẽ đang được bị nhằm gắn")
  /// Words that open a new clause behind a comma.
  static let clauseStarts = WordSet(
    words:
      "qua trong nhằm đồng tiếp với theo đã sẽ các hoàn thông góp tạo từ do nhờ trên là thì để giai đến nghị chỉ kết tập"
  )

  /// "Quy hoạch nói trên": the one named before.
  static let pointers = WordSet(words: "nói nêu trên này đó kia ấy")

  /// What a programme that is no document consists of: "Chương trình hỗ trợ học sinh nghèo".
  static let activities = PhraseTable<Bool>(
    """
    trao, tặng, hỗ trợ, giao lưu, gặp gỡ, gặp mặt, thăm, tiếp sức, nâng bước, đồng hành, tình nguyện, thiện nguyện, tư vấn, tri ân,
    bốc thăm, khuyến mại, khuyến mãi, ca nhạc, chào mừng, kỷ niệm
    """)

  /// What is done with a programme that is a document, and the period for which one is.
  static let decrees = PhraseTable<Bool>("ban hành, phê duyệt, thực hiện")
  static let periods = PhraseTable<Bool>("giai đoạn")

  /// Words that close a title in running words.
  static let titleEnds: WordSet = [
    "đã", "sẽ", "đang", "để", "nhằm", "do", "được", "bị", "là", "nên", "vì", "mà", "khi", "sau", "trước", "theo", "tại",
    "cho", "như", "thì", "cùng", "với", "có", "ngày", "năm", "nhiệm", "cần", "phải", "nêu", "tham",
  ]

  /// What a document does, behind its bare number: "Quyết định 1745 công nhận".
  static let acts = PhraseTable(
    """
    công nhận, công bố, phê duyệt, phê chuẩn, ban hành, thành lập, bổ nhiệm, bổ sung, thu hồi, điều chỉnh, điều động
    cho phép
    """)

  /// The kind that a mark names: `NQ` in "40-NQ/TU".
  static let kindOfMark: [Word: String] = [
    "nq": "Nghị quyết", "qđ": "Quyết định", "ct": "Chỉ thị", "kl": "Kết luận", "tb": "Thông báo", "kh": "Kế hoạch",
    "nđ": "Nghị định", "tt": "Thông tư",
    "ttlt": "Thông tư liên tịch", "bc": "Báo cáo", "hd": "Hướng dẫn", "ctr": "Chương trình", "đa": "Đề án",
    "qh": "Luật", "tttr": "Tờ trình", "cv": "Công văn",
    "cđ": "Công điện", "qc": "Quy chế", "qyđ": "Quy định", "qđi": "Quy định", "pl": "Pháp lệnh",
    "cthđ": "Chương trình hành động", "ttr": "Tờ trình",
  ]
}
