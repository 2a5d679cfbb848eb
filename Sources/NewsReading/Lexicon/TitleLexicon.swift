import VietnameseText

/// Titles of office. The title ends where the name of the body begins.
enum TitleLexicon {
  /// How a title goes on.
  enum Kind: Sendable {
    /// "Bí thư", "Chủ tịch", "Giám đốc": a body follows.
    case ofBody
    /// "Trưởng", "Phó", "Chánh": the noun that follows belongs to the title and to the body ("Trưởng Ban Tuyên giáo").
    case sharesNoun
    /// "Thủ tướng", "Tổng Bí thư": complete in itself; a body may follow.
    case standalone
    /// "Tỉnh ủy viên": a member of the committee that the title names.
    case committeeMember(String)
    /// "Khối trưởng", "Trưởng thôn": the block or village follows.
    case ofVillage
  }

  static let titles = PhraseTable<Kind>([
    (
      """
      bí thư, phó bí thư, phó bí thư thường trực, bí thư thứ nhất, ủy viên, ủy viên dự khuyết, ủy viên thường trực,
      chủ tịch, phó chủ tịch, phó chủ tịch thường trực, chủ tịch danh dự, quyền chủ tịch, q chủ tịch, phó chủ tịch phụ trách,
      chủ nhiệm, phó chủ nhiệm, phó chủ nhiệm thường trực, chủ nhiệm chính trị, phó chủ nhiệm chính trị, giám đốc, phó giám đốc, phó giám đốc phụ trách, quyền giám đốc, tổng giám đốc,
      phó tổng giám đốc, giám đốc điều hành, hiệu trưởng, phó hiệu trưởng, phó hiệu trưởng phụ trách, viện trưởng, phó viện trưởng,
      cục trưởng, phó cục trưởng, tổng cục trưởng, phó tổng cục trưởng, chi cục trưởng, phó chi cục trưởng, vụ trưởng, phó vụ trưởng,
      bộ trưởng, thứ trưởng, chánh án, phó chánh án, thẩm phán, kiểm sát viên, chỉ huy trưởng, phó chỉ huy trưởng, chỉ huy phó,
      chính ủy, phó chính ủy, chính trị viên, chính trị viên phó, tham mưu trưởng, phó tham mưu trưởng, tư lệnh, phó tư lệnh,
      chánh văn phòng, phó chánh văn phòng, chánh thanh tra, phó chánh thanh tra, tổng thanh tra, phó tổng thanh tra,
      tổng biên tập, phó tổng biên tập, tổng thư ký, phó tổng thư ký, thư ký, trưởng đại diện, đại diện, tổng lãnh sự, lãnh sự,
      giảng viên, giảng viên cao cấp, giảng viên chính, giáo viên, chuyên viên, chuyên viên cao cấp, chuyên viên chính, cán bộ, nghiên cứu viên,
      kế toán trưởng, đội trưởng, đội phó, phó đội trưởng, trạm trưởng, phó trạm trưởng, đồn trưởng, phó đồn trưởng, hạt trưởng, phó hạt trưởng,
      giám thị, trung đoàn trưởng, sư đoàn trưởng, tiểu đoàn trưởng, trung đội trưởng, đại đội trưởng, thủ trưởng, hội trưởng, phó hội trưởng,
      thống đốc, phó thống đốc, đại biểu, chi hội trưởng, phân hội trưởng, huấn luyện viên, huấn luyện viên trưởng, trung đội phó, đại đội phó, kiểm soát viên, thanh tra viên, điều tra viên, xã đội trưởng, chỉ huy trưởng quân sự, pct, pbt, pgđ
      """, .ofBody
    ),
    ("trưởng, phó trưởng, phó, chánh, phó chánh, tổ trưởng, tổ phó, phó tổ trưởng", .sharesNoun),
    (
      """
      tổng bí thư, thủ tướng, phó thủ tướng, phó thủ tướng thường trực, chủ tịch nước, phó chủ tịch nước, đại biểu quốc hội,
      đại sứ, đại sứ đặc mệnh toàn quyền, báo cáo viên, báo cáo viên trung ương, báo cáo viên cấp tỉnh, người phát ngôn, đại biểu hội đồng nhân dân
      """, .standalone
    ),
    ("tỉnh ủy viên, tuv", .committeeMember("tỉnh ủy")),
    ("thành ủy viên", .committeeMember("thành ủy")),
    ("huyện ủy viên, huv", .committeeMember("huyện ủy")),
    ("thị ủy viên", .committeeMember("thị ủy")),
    ("quận ủy viên", .committeeMember("quận ủy")),
    ("đảng ủy viên", .committeeMember("đảng ủy")),
    (
      """
      khối trưởng, trưởng khối, trưởng thôn, phó trưởng thôn, trưởng bản, trưởng xóm, trưởng ấp, trưởng khu, trưởng buôn, trưởng làng, người có uy tín, trưởng khóm, phó trưởng khóm, phó trưởng bản, phó trưởng ấp, trưởng tiểu khu,
      xóm trưởng, thôn trưởng, khu trưởng
      """, .ofVillage
    ),
  ])

  /// Members of committees in letters, with the committee.
  static let members: [Word: String] = [
    "uvbtv": "Ban Thường vụ", "uvtv": "Ban Thường vụ", "uvbch": "Ban Chấp hành",
    "uvtw": "Ban Chấp hành Trung ương Đảng", "uvtư": "Ban Chấp hành Trung ương Đảng",
  ]

  /// Who chairs a council, in letters.
  static let chairs: [Word: String] = ["ct": "Chủ tịch", "pct": "Phó Chủ tịch"]

  /// Titles in letters, spelled out.
  static let shortForms: [Word: String] = ["pct": "Phó Chủ tịch", "pbt": "Phó Bí thư", "pgđ": "Phó Giám đốc"]

  static let adverbs = PhraseTable<Bool>(
    "hiện là, nay là, đồng thời là, hiện, đồng thời, rồi, rồi là, sau là, sau đó là, sau này là, từng là, trước đó là, nguyên là"
  )

  /// Between a name and the office that it is said to hold: "ông Lỷ lần lượt là Xã đội trưởng …".
  static let copulas = PhraseTable<Bool>(
    """
    là, hiện là, nay là, đang là, từng là, lần lượt là, vốn là, nguyên là, khi đó là, lúc đó là, lúc ấy là, bấy giờ là, khi ấy là, còn làm, từng làm,
    đang làm, đã làm
    """)

  /// Between an office of several people and the colon before their names.
  static let consisting = PhraseTable<Bool>("gồm, gồm có, bao gồm, là")

  /// Stand before a title and belong to it as printed.
  static let modifiers: WordSet = ["nguyên", "quyền", "cựu", "tân"]
  /// Behind these words stands a new office of the person before them.
  static let appointments = PhraseTable<Bool>(
    """
    giữ chức, giữ chức vụ, giữ chức danh, bổ nhiệm làm, được bầu làm, được bầu giữ chức, được bầu giữ chức vụ, đảm nhiệm chức vụ, làm,
    đảm nhiệm chức danh, đảm nhiệm cương vị, trên cương vị, với cương vị, ở cương vị, tái cử, tái cử chức, tái đắc cử, trúng cử, tái cử chức vụ, trúng cử chức danh,
    trúng cử chức vụ, tái đắc cử chức danh, tái đắc cử chức vụ, bầu chức danh, bầu chức vụ, bầu bổ sung chức danh, bầu bổ sung chức vụ,
    chuẩn y chức danh, chuẩn y chức vụ,
    tái cử chức danh, được bầu, được bầu là, được cử làm, được chỉ định làm, được chỉ định giữ chức, được phân công làm
    """
  )

  /// Stand behind a deputy's title and belong to it: "Phó Chủ tịch Thường trực HĐND tỉnh".
  static let suffixes = PhraseTable<Bool>("thường trực, phụ trách, chuyên trách, danh dự, lâm thời")
  /// Nouns that a title shares with its body: "Trưởng Ban", "Phó Trưởng phòng", "Trưởng Đoàn".
  static let sharedNouns = PhraseTable<Bool>(
    """
    ban, phòng, đoàn, tiểu ban, khoa, bộ môn, trạm, công an, văn phòng, tổ, đội, thanh tra, cơ quan, chi nhánh, công đoàn, bộ phận,
    tổ dân phố, khối dân vận
    """)
}
