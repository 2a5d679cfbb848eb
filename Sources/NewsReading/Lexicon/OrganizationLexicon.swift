import VietnameseText

/// The words that open the name of a body, and those that go on with it.
enum OrganizationLexicon {
  enum Kind: Sendable {
    /// Party committees that name their level: "Tỉnh ủy" and then the bare name of the province.
    case committee(AreaLevel)
    /// "Đảng bộ", "Chi bộ": of an area, a block or another body.
    case partyUnit
    /// "Ban Thường vụ", "Văn phòng": of another body, which follows.
    case withinBody
    /// "Ủy ban nhân dân": of an area.
    case council
    /// "Sở Y tế", "Công an": a field may follow, then an area of this level (nil: any) which completes the name.
    case office(AreaLevel?)
    /// "Công ty", "Trường": at least one capitalised word must follow.
    case open
    /// Task bodies that tell their task in running words: "Ban Chỉ đạo thực hiện …".
    case taskBody
    /// Complete in itself.
    case fixed
  }

  struct Head: Sendable {
    let kind: Kind
    /// As the canonical name prints it.
    let name: String
  }

  static let heads: PhraseTable<Head> = {
    var table = PhraseTable<Head>([])
    for (names, kind) in headLists {
      for name in names.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let plain = name.split(separator: " ").joined(separator: " ")
        table.add(plain, Head(kind: kind, name: plain))
      }
    }
    for (short, name, kind) in shortForms { table.add(short, Head(kind: kind, name: name)) }
    return table
  }()

  private static let headLists: [(String, Kind)] = [
    ("Tỉnh ủy, Tỉnh đoàn", .committee(.province)),
    ("Thành ủy, Thành đoàn", .committee(.city)),
    ("Huyện ủy, Huyện đoàn, Thị ủy, Thị đoàn, Quận ủy, Quận đoàn, Khu ủy", .committee(.district)),
    (
      "Đảng bộ, Đảng ủy, Chi bộ, Chi ủy, Chi ủy Chi bộ, Đảng đoàn, Ban cán sự đảng, Ban Cán sự Đảng, Chi đoàn",
      .partyUnit
    ),
    (
      """
      Ban Thường vụ, Thường vụ, Thường trực, Ban Thường trực, Đoàn Chủ tịch, Ban Chấp hành, Ủy ban Kiểm tra, Ban Tuyên giáo, Ban Tuyên giáo và Dân vận, Ban Tổ chức, Ban Dân vận,
      Ban Nội chính, Văn phòng, Ban Kinh tế, Ban Pháp chế, Ban Văn hóa, Ban Đô thị, Hội đồng quản trị, Hội đồng thành viên, Hội đồng trường, Ban Giám đốc, Ban Giám hiệu, Ban Tổ chức - Nội vụ, Khối Dân vận, Trung tâm Chính trị
      """, .withinBody
    ),
    (
      """
      Ủy ban nhân dân, Hội đồng nhân dân, Ủy ban Mặt trận Tổ quốc Việt Nam, Ủy ban Mặt trận Tổ quốc, Ủy ban hành chính,
      Hội đồng nghĩa vụ quân sự, Ban Tiếp công dân
      """, .council
    ),
    (
      """
      Công an, Tòa án nhân dân, Viện kiểm sát nhân dân, Tòa án quân sự, Ban Chỉ huy Quân sự,
      Liên đoàn Lao động, Hội Nông dân, Hội Liên hiệp Phụ nữ, Hội Cựu chiến binh, Hội Chữ thập đỏ, Hội Khuyến học,
      Hội Người cao tuổi, Hội Nhà báo, Hội Chiến sĩ cách mạng bị địch bắt tù đày, Hội Chiến sỹ cách mạng bị địch bắt tù đày,
      Hội Nạn nhân chất độc da cam, Hội Cựu thanh niên xung phong, Hội Luật gia, Hội Văn học Nghệ thuật, Hội Cựu giáo chức, Hội Đông y, Hội Bảo trợ người khuyết tật,
      Đoàn Thanh niên, Đoàn Thanh niên Cộng sản Hồ Chí Minh, Đoàn TNCS Hồ Chí Minh, Kho bạc Nhà nước, Bảo hiểm xã hội, Cục Thuế, Cục Hải quan, Cục Thống kê, Cục Quản lý thị trường, Cục Thi hành án dân sự,
      Điện lực, Công ty Điện lực, Ngân hàng Chính sách xã hội, Thanh tra, Trường Chính trị, Văn phòng Đăng ký đất đai, Chi nhánh Văn phòng Đăng ký đất đai, Liên minh Hợp tác xã, Liên hiệp các tổ chức hữu nghị,
      Liên hiệp các Hội Khoa học và Kỹ thuật, Cơ quan Cảnh sát điều tra, Viện kiểm sát, Tòa án, Hạt Kiểm lâm, Đội Quản lý thị trường, Hải quan, Quân khu
      """, .office(nil)
    ),
    (
      "Sở, Ban Dân tộc, Bộ Chỉ huy Quân sự, Bộ Chỉ huy Bộ đội Biên phòng, Bộ đội Biên phòng, Đoàn Đại biểu Quốc hội, Ban Quản lý Khu kinh tế cửa khẩu",
      .office(.province)
    ),
    ("Phòng", .office(.district)),
    (
      """
      Bộ, Tổng cục, Cục, Chi cục, Vụ, Ban, Ban Quản lý, Viện, Học viện, Đội, Trạm, Đồn, Đồn Biên phòng, Trạm kiểm soát, Trạm kiểm soát liên hợp, Trạm kiểm tra, Trạm Biên phòng, Đại đội, Trung đội, Trung tâm, Trạm Y tế, Ủy ban, Hội đồng, Quỹ, Khoa,
      Trung tâm Y tế, Trung tâm Văn hóa, Thư viện, Bảo tàng, Nhà văn hóa, Đài, Đài Phát thanh và Truyền hình, Đài Truyền hình, Đài Tiếng nói, Báo, Tạp chí,
      Công ty, Tổng công ty, Tập đoàn, Xí nghiệp, Nhà máy, Doanh nghiệp tư nhân, Doanh nghiệp, Hợp tác xã, Ngân hàng, Liên hiệp Hợp tác xã,
      Trường, Nhà trường, Trường Đại học, Trường Cao đẳng, Trường Trung học, Trường Tiểu học, Trường Mầm non, Đại học, Cao đẳng, Trường Trung học phổ thông,
      Trường Trung học cơ sở, Trường Phổ thông, Trung học phổ thông,
      Bệnh viện, Bệnh viện Đa khoa, Bệnh xá, Phòng khám, Hội, Hiệp hội, Liên đoàn, Liên hiệp, Liên minh, Câu lạc bộ, Nhà xuất bản, Nhà hát, Công đoàn, Chi hội, Liên chi hội, Trung ương Hội,
      Sư đoàn, Trung đoàn, Lữ đoàn, Tiểu đoàn, Quân đoàn, Binh đoàn, Vùng Cảnh sát biển, Bộ Tư lệnh, Văn phòng luật sư, Văn phòng công chứng, Phòng công chứng, Văn phòng đại diện, Nông trường, Lâm trường, Đại sứ quán, Lãnh sự quán, Tổng lãnh sự quán,
      Trại giam, Trại tạm giam, Khối thi đua, Cụm thi đua, Chi nhánh, Phòng giao dịch, Công đoàn cơ sở, Đoàn cơ sở, Tổ chức, Ty, Đội tuyển, Câu lạc bộ bóng đá, Giáo hội, Tòa thánh, Đoàn Luật sư, Thanh tra Bộ, Học viện Chính trị
      """, .open
    ),
    (
      "Ban Chỉ đạo, Ban Chỉ huy, Tiểu ban, Tổ công tác, Đoàn công tác, Ban Vận động, Hội đồng thẩm định, Hội đồng xét tặng danh hiệu, Tổ giúp việc, Tổ đại biểu",
      .taskBody
    ),
    (
      """
      Bộ Chính trị, Ban Bí thư, Quốc hội, Chính phủ, Mặt trận Tổ quốc, Mặt trận Tổ quốc Việt Nam, Ban Chấp hành Trung ương, Ban Chấp hành Trung ương Đảng,
      Ban Bí thư Trung ương Đảng, Ủy ban Thường vụ Quốc hội, Ủy ban Kiểm tra Trung ương, Ban Tổ chức Trung ương, Ban Tuyên giáo Trung ương,
      Ban Tuyên giáo và Dân vận Trung ương, Ban Dân vận Trung ương, Ban Nội chính Trung ương, Ban Kinh tế Trung ương, Ban Chính sách và Chiến lược Trung ương,
      Văn phòng Trung ương Đảng, Văn phòng Trung ương, Văn phòng Chính phủ, Văn phòng Quốc hội, Văn phòng Chủ tịch nước, Quân ủy Trung ương, Đảng Cộng sản Việt Nam,
      Hội đồng Lý luận Trung ương, Tòa án nhân dân tối cao, Viện kiểm sát nhân dân tối cao, Kiểm toán Nhà nước, Ngân hàng Nhà nước Việt Nam, Ngân hàng Nhà nước,
      Thông tấn xã Việt Nam, Đài Tiếng nói Việt Nam, Đài Truyền hình Việt Nam, Bảo hiểm xã hội Việt Nam, Quân đội nhân dân Việt Nam, Công an nhân dân Việt Nam,
      Bộ Tư lệnh Bộ đội Biên phòng, Trung ương Hội Nông dân Việt Nam, Ban Chấp hành Trung ương Đoàn, Tổng Liên đoàn Lao động Việt Nam, Trung ương Đoàn, Thanh tra Chính phủ,
      Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam, Liên hợp quốc, Liên Hợp Quốc, Liên minh châu Âu, Nhà Trắng, Lầu Năm Góc, Hội đồng Bảo an, Việt Minh, Mặt trận Việt Minh
      """, .fixed
    ),
  ]

  private static let shortForms: [(String, String, Kind)] = [
    ("ubnd", "Ủy ban nhân dân", .council), ("hđnd", "Hội đồng nhân dân", .council),
    ("ubmttq", "Ủy ban Mặt trận Tổ quốc", .council), ("ủy ban mttq", "Ủy ban Mặt trận Tổ quốc", .council),
    ("ubmttq việt nam, ubmttqvn, ủy ban mttqvn", "Ủy ban Mặt trận Tổ quốc Việt Nam", .council),
    ("ủy ban mttq việt nam", "Ủy ban Mặt trận Tổ quốc Việt Nam", .council),
    ("mttq", "Mặt trận Tổ quốc", .fixed), ("ủy ban mttqvn", "Ủy ban Mặt trận Tổ quốc Việt Nam", .council),
    ("ủy ban mặt trận tqvn, ủy ban mặt trận tq việt nam", "Ủy ban Mặt trận Tổ quốc Việt Nam", .council),
    (
      """
      ủy ban trung ương mttq việt nam, ủy ban tw mttq việt nam, ủy ban tư mttq việt nam, ubtw mttq việt nam, ubtư mttq việt nam,
      ủy ban mttq việt nam trung ương
      """, "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", .fixed
    ),
    ("mttqvn, mặt trận tqvn", "Mặt trận Tổ quốc Việt Nam", .fixed),
    ("mttq việt nam", "Mặt trận Tổ quốc Việt Nam", .fixed),
    ("btv", "Ban Thường vụ", .withinBody), ("hđqt", "Hội đồng quản trị", .withinBody),
    ("hđtv", "Hội đồng thành viên", .withinBody), ("hội đồng nvqs", "Hội đồng nghĩa vụ quân sự", .council),
    ("bch", "Ban Chấp hành", .withinBody),
    ("ubkt", "Ủy ban Kiểm tra", .withinBody), ("bch quân sự, bchqs", "Ban Chỉ huy Quân sự", .office(nil)),
    ("đoàn đbqh", "Đoàn Đại biểu Quốc hội", .office(.province)), ("tand", "Tòa án nhân dân", .office(nil)),
    ("vksnd", "Viện kiểm sát nhân dân", .office(nil)), ("vks", "Viện kiểm sát", .office(nil)),
    ("ban chqs", "Ban Chỉ huy Quân sự", .office(nil)), ("bộ chqs", "Bộ Chỉ huy Quân sự", .office(.province)),
    ("bộ chỉ huy bđbp", "Bộ Chỉ huy Bộ đội Biên phòng", .office(.province)),
    ("bđbp", "Bộ đội Biên phòng", .office(.province)),
    ("lđlđ", "Liên đoàn Lao động", .office(nil)), ("hội lhpn", "Hội Liên hiệp Phụ nữ", .office(nil)),
    ("hội ccb", "Hội Cựu chiến binh", .office(nil)),
    ("hội nncđdc", "Hội Nạn nhân chất độc da cam", .office(nil)),
    ("ban kinh tế ngân sách", "Ban Kinh tế - Ngân sách", .withinBody),
    ("ban văn hóa xã hội", "Ban Văn hóa - Xã hội", .withinBody), ("bhxh", "Bảo hiểm xã hội", .office(nil)),
    ("cơ quan csđt", "Cơ quan Cảnh sát điều tra", .office(nil)), ("bqlda", "Ban Quản lý dự án", .open),
    ("ngân hàng csxh, nhcsxh", "Ngân hàng Chính sách xã hội", .office(nil)), ("cđcs", "Công đoàn cơ sở", .open),
    ("đồn bp, đồn bđbp", "Đồn Biên phòng", .open),
    ("htx", "Hợp tác xã", .open), ("clb", "Câu lạc bộ", .open), ("gd đt", "Giáo dục và Đào tạo", .fixed),
    ("đh", "Đại học", .open), ("cđ", "Cao đẳng", .open), ("bv", "Bệnh viện", .open),
    ("bvđk, bệnh viện đk", "Bệnh viện Đa khoa", .open),
    ("đtn", "Đoàn Thanh niên", .office(nil)),
    ("trường thpt", "Trường Trung học phổ thông", .open), ("trường thcs", "Trường Trung học cơ sở", .open),
    ("thpt", "Trung học phổ thông", .open), ("hội phụ nữ", "Hội Liên hiệp Phụ nữ", .office(nil)),
    ("tnhh", "Trách nhiệm hữu hạn", .open), ("cty", "Công ty", .open),
    ("đảng csvn", "Đảng Cộng sản Việt Nam", .fixed), ("ttxvn", "Thông tấn xã Việt Nam", .fixed),
    ("trung ương đảng, bch trung ương đảng, bch trung ương", "Ban Chấp hành Trung ương Đảng", .fixed),
    ("ban chấp hành trung ương đảng cộng sản việt nam", "Ban Chấp hành Trung ương Đảng", .fixed),
    ("đảng nhân dân cách mạng lào", "Đảng Nhân dân Cách mạng Lào", .fixed),
    (
      "trung ương đảng nhân dân cách mạng lào, ban chấp hành trung ương đảng nhân dân cách mạng lào",
      "Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào", .fixed
    ),
    ("đảng nhân dân campuchia", "Đảng Nhân dân Campuchia", .fixed),
    ("trung ương đảng nhân dân campuchia", "Ban Chấp hành Trung ương Đảng Nhân dân Campuchia", .fixed),
    ("đảng cộng sản trung quốc", "Đảng Cộng sản Trung Quốc", .fixed),
    ("lhq", "Liên hợp quốc", .fixed),
    ("ubtvqh", "Ủy ban Thường vụ Quốc hội", .fixed),
  ]

  /// Words of fields that go on in lower case after a capital: "Kế hoạch", "Bồi dưỡng chính trị". All of a name's words
  /// stand here only where none is also the usual verb after a body ("tổ chức", "kiểm tra").
  static let fieldWords = PhraseTable<Bool>(
    """
    kế hoạch, giáo dục, đào tạo, nông nghiệp, nông thôn, phát triển nông thôn, phát triển, môi trường, tài nguyên, văn hóa, thể thao, du lịch, truyền thông,
    khoa học, công nghệ, lao động, thương binh, xã hội, tài chính, giao thông vận tải, giao thông, vận tải, y tế, công thương, nội vụ, ngoại vụ, tư pháp,
    dân tộc, tôn giáo, chính trị, dân dụng, công nghiệp, thương mại, dịch vụ, cổ phần, trách nhiệm hữu hạn, một thành viên, hai thành viên, tư vấn,
    thiết kế, kỹ thuật, nghiên cứu, ứng dụng, sản xuất, chế biến, xuất nhập khẩu, kinh doanh, nhân dân, quân sự, biên phòng, cảnh sát, giao thông đường bộ,
    hình sự, kinh tế, tham mưu, hành chính, công chúng, quốc gia, quốc tế, trung ương, quân đội, nhà nước, khu vực, đa khoa, chuyên khoa, tâm thần,
    phục hồi chức năng, y học cổ truyền, cổ truyền, sản nhi, nhi đồng, bưu điện, viễn thông, điện lực, thủy lợi, lâm nghiệp, kiểm lâm, thủy sản, chăn nuôi, thú y,
    trồng trọt, bảo vệ thực vật, doanh nhân, doanh nhân nữ, nữ doanh nhân, doanh nhân trẻ, doanh nghiệp, doanh nghiệp nhỏ và vừa, khuyến nông, chất lượng, đo lường, tiêu chuẩn, thị trường, ngân sách, dự án, đầu tư xây dựng, xây dựng, đầu tư, quỹ đất,
    hạ tầng, đô thị, trẻ em, phụ nữ, thanh niên, thiếu nhi, nông dân, cựu chiến binh, chữ thập đỏ, khuyến học, người cao tuổi, người khuyết tật, văn học,
    nghệ thuật, phát thanh, truyền hình, kiểm soát bệnh tật, bệnh tật, dân số, an toàn thực phẩm, thực phẩm, dược phẩm, giám định, pháp y, trợ giúp pháp lý,
    đăng ký đất đai, đất đai, công tác xã hội, giới thiệu việc làm, việc làm, bồi dưỡng, hướng nghiệp, giáo dục thường xuyên, thường xuyên, nghề nghiệp,
    dạy nghề, nội trú, bán trú, thcs, thpt, phổ thông, mầm non, mẫu giáo, tiểu học, trung học, trung học cơ sở, trung học phổ thông, cao đẳng, đại học, sư phạm, bách khoa,
    nông lâm, luật, ngoại thương, ngoại ngữ, hợp tác, hữu nghị, thi đua, khen thưởng, an ninh, quốc phòng, trật tự, trật tự xã hội, ma túy, tội phạm,
    tham nhũng, buôn lậu, cơ động, phòng cháy, chữa cháy, cứu nạn, cứu hộ, cửa khẩu, xuất nhập cảnh, quản lý xuất nhập cảnh, đường bộ, đường sắt, hàng không,
    hàng hải, dầu khí, than, khoáng sản, xi măng, cao su, dệt may, giống, cây trồng, lương thực, cấp thoát nước, thoát nước, cấp nước, môi trường đô thị, tín dụng,
    chính sách xã hội, ngoại thương, công thương, bảo hiểm, chứng khoán, bất động sản, toàn cầu, liên hiệp, tổng hợp, lịch sử, di tích, bảo tồn, phân tích,
    đoàn kết, văn nghệ dân gian, văn nghệ, dân gian, dân ca, sư sãi, hữu hạn, tư nhân, quân dân y, y học, y dược, dược liệu, sức khỏe, bảo vệ sức khỏe,
    chăm sóc sức khỏe, bảo vệ chăm sóc sức khỏe, lao, phổi, bệnh phổi, lao và bệnh phổi, tim mạch, ung bướu, da liễu, phụ sản, nội tiết, huyết học, truyền máu,
    bệnh nhiệt đới, răng hàm mặt, tai mũi họng, mắt, điều dưỡng, giám định y khoa, kiểm nghiệm, yêu nước, cứu quốc, giải phóng, tự vệ, bóng đá, bóng chuyền, khu công nghiệp, các khu công nghiệp, khu công nghệ cao, khu kinh tế, khu kinh tế cửa khẩu, hành chính công, thiên tai, dịch bệnh, xúc tiến, phòng chống,
    thiết bị, vật tư, sự kiện, công trình, nội thất, ô tô, xăng dầu, mía đường, may mặc, thời trang, phân bón, hóa chất, cơ khí, chế tạo,
    rừng, bảo vệ rừng, phát triển rừng, chữa cháy rừng, phòng cháy chữa cháy rừng, rừng phòng hộ, rừng đặc dụng, huấn luyện, thi đấu,
    tài sản, cộng đồng, đại diện, hồi giáo, công giáo, phật giáo, cảnh sát điều tra tội phạm về ma túy, cảnh sát điều tra tội phạm về kinh tế,
    cảnh sát điều tra tội phạm về trật tự xã hội, tội phạm về ma túy, nông thôn mới, dự báo, khí tượng, thủy văn, thống kê, tin học, thông tin, điện ảnh, công chứng, đấu giá, luật sư, lý luận, điện tử, điều tra, trinh sát, đại biểu quốc hội
    """)

  /// Whom an association stands for besides those of its head.
  static let groups = PhraseTable<Bool>(
    """
    trẻ mồ côi, bệnh nhân nghèo, người tàn tật, trẻ khuyết tật, trẻ em mồ côi, nạn nhân chất độc da cam, người mù,
    bảo vệ quyền trẻ em, cựu thanh niên xung phong
    """)

  /// The words before "Hội" that tell of which level it is.
  static let associationLevels: [Word: (level: AreaLevel, noun: String)] = [
    "tỉnh": (.province, "tỉnh"), "thành": (.city, "thành phố"), "huyện": (.district, "huyện"),
    "thị": (.district, "thị xã"), "quận": (.district, "quận"),
  ]

  /// Nouns of those that last longer than a day.
  static let taskNouns: Set<NameKey> = ["Ban Chỉ đạo", "Ban Chỉ huy", "Ban Vận động", "Hội đồng thẩm định"]

  /// Fields of one syllable: what follows in lower case is no second one.
  static let shortFields = WordSet(
    words: "thuế luật than điện giống dược nhi báo sở bộ ban viện trường khoa quỹ"
  )

  /// What a body does, or where it does it: never the second syllable of a word of its name.
  static let notSecondSyllable = WordSet(
    words: """
      đã sẽ đang vừa có là và với tại ở về từ đến trong trên dưới của do bị được cho mua bán yêu đề triển thực phối ban tiếp khẳng thông chỉ lãnh
      đưa ra vào lên làm phải cần cũng không chưa mới luôn hiện nay này đó khi nếu để nhằm theo cùng như nói ký trao tặng nhận mở đạt giúp tham
      gồm đóng hỗ tăng giảm quyết kiểm xử bắt phát giữ chủ thống họp kết tổ tuyên trình đón thăm mời gửi nêu rất đều còn thì mà nên vì tới sau trước
      các những một hai ba mỗi khác cao lớn năm tháng ngày lại hay hoặc rồi bằng lần thứ khóa nhiệm ông bà anh chị em đồng số sang qua theo hoạt xây đầu nghiên
      """)

  /// Words that open with the syllable of a head and name no body.
  static let commonWords = PhraseTable<Bool>(
    """
    báo cáo, báo chí, báo động, báo danh, báo hiệu, báo hỉ, báo giá, báo ơn, báo tin, hội nghị, hội thảo, hội thi, hội diễn, hội thao, hội trường,
    hội viên, hội trại, hội đàm, hội chợ, hội làng, hội nhập, hội tụ, hội họa, hội xuân, trường hợp, trường kỳ, trường quay, trường phái, bộ đội,
    bộ phận, bộ máy, bộ môn, bộ sách, bộ phim, bộ hành, bộ tiêu chí, bộ chỉ số, bộ quy tắc, bộ sưu tập, bộ ảnh, bộ tranh, bộ hồ sơ, ban đảng, viện trợ, viện phí, viện dẫn, ban hành, ban đầu, ban ngày, ban đêm, ban tặng, ban bố,
    đội ngũ, đội bóng, đội hình, đội viên, quỹ đất, vụ án, vụ việc, vụ mùa, vụ xuân, vụ đông, vụ hè, đài tưởng niệm, đài hoa, khoa học, khoa bảng,
    tổ chức hội nghị, tổ chức đại hội, tổ chức lễ, tổ chức hội thi, tổ chức hội thảo, tổ chức kỳ họp, tổ chức ngày hội, tổ chức họp,
    trạm dừng, đồn điền, cục diện, cục bộ
    """)

  /// Nouns of groups whose name may stand in quotation marks.
  static let quotedHeads = PhraseTable<String>([
    ("quỹ", "Quỹ"), ("nhóm, nhóm thiện nguyện, nhóm từ thiện", "Nhóm"), ("câu lạc bộ, clb", "Câu lạc bộ"),
    ("hội từ thiện", "Hội Từ thiện"),
  ])

  /// Arms between a unit of the army and its number: "Sư đoàn bộ binh 302".
  static let arms = PhraseTable<Bool>(
    "bộ binh, pháo binh, công binh, pháo phòng không, phòng không, xe tăng, tăng thiết giáp, thông tin, tàu ngầm, hải quân, đặc công, hóa học"
  )

  /// Heads that a bare number may follow: "Sư đoàn 324", "Chi bộ 5".
  static let numberedHeads = PhraseTable<Bool>(
    "quân khu, quân đoàn, binh đoàn, sư đoàn, lữ đoàn, trung đoàn, tiểu đoàn, đại đội, trung đội, vùng cảnh sát biển, chi bộ"
  )

  /// The last words of legal forms: "Công ty Cổ phần", "Công ty TNHH MTV".
  static let legalFormEnds = WordSet(words: "cp phần tnhh mtv hạn viên")

  /// What stands beside bodies in a row and is none: "Đảng bộ, chính quyền và Nhân dân huyện Can Lộc".
  static let rowMembers = PhraseTable<Bool>(
    "chính quyền, nhân dân, nhân dân các dân tộc, quân và dân, lực lượng vũ trang, các tầng lớp nhân dân, đoàn thể, các đoàn thể"
  )

  /// Heads whose fields are a whole name.
  static let ministries: Set<String> = ["Bộ", "Cục", "Tổng cục", "Chi cục", "Vụ", "Ban", "Ban Quản lý", "Viện"]

  /// What the commissions of a congress prepare.
  static let commissions = PhraseTable<Bool>(
    "nhân sự, văn kiện, điều lệ, điều lệ đảng, tuyên truyền, phục vụ, tổ chức phục vụ, kinh tế xã hội")

  /// First words of bodies that are parts of a larger one, which may follow.
  static let parts: WordSet = ["phòng", "đội", "khoa"]
  /// The larger ones.
  static let wholes: Set<String> = [
    "Công an", "Bộ Chỉ huy Quân sự", "Bộ Chỉ huy Bộ đội Biên phòng", "Bệnh viện", "Bệnh viện Đa khoa", "Trường Đại học",
    "Đại học",
    "Sở", "Cục", "Chi cục", "Viện kiểm sát nhân dân", "Tòa án nhân dân", "Bộ", "Tổng cục",
  ]

  /// Words that join the parts of a body's name.
  static let joints: WordSet = ["và"]

  /// Short forms inside names, by their letters alone: "GD&ĐT", "GD-ĐT" and "GDĐT" are one.
  static let expansions: [String: String] = [
    "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "MTTQ": "Mặt trận Tổ quốc", "TW": "Trung ương",
    "TƯ": "Trung ương", "ĐBQH": "Đại biểu Quốc hội",
    "THPT": "Trung học phổ thông", "PTTH": "Trung học phổ thông", "PTDTBT": "Phổ thông dân tộc bán trú",
    "PTDTNT": "Phổ thông dân tộc nội trú", "DTBT": "dân tộc bán trú", "DTNT": "dân tộc nội trú",
    "THCS": "Trung học cơ sở", "GDĐT": "Giáo dục và Đào tạo",
    "KHĐT": "Kế hoạch và Đầu tư",
    "TNMT": "Tài nguyên và Môi trường", "NNPTNT": "Nông nghiệp và Phát triển nông thôn",
    "NNMT": "Nông nghiệp và Môi trường",
    "LĐTBXH": "Lao động - Thương binh và Xã hội", "GTVT": "Giao thông vận tải", "KHCN": "Khoa học và Công nghệ",
    "TTTT": "Thông tin và Truyền thông", "VHTTDL": "Văn hóa, Thể thao và Du lịch", "VHTT": "Văn hóa và Thể thao",
    "LHPN": "Liên hiệp Phụ nữ", "LHPNVN": "Liên hiệp Phụ nữ Việt Nam", "LHTN": "Liên hiệp Thanh niên",
    "LHTNVN": "Liên hiệp Thanh niên Việt Nam", "ND": "Nông dân", "NDVN": "Nông dân Việt Nam",
    "CCBVN": "Cựu chiến binh Việt Nam", "NCT": "Người cao tuổi", "CTĐ": "Chữ thập đỏ", "SVVN": "Sinh viên Việt Nam",
    "CCB": "Cựu chiến binh", "TNCS": "Thanh niên Cộng sản", "CSGT": "Cảnh sát giao thông",
    "CSĐT": "Cảnh sát điều tra", "CSHS": "Cảnh sát hình sự", "PCCC": "Phòng cháy chữa cháy",
    "BĐBP": "Bộ đội Biên phòng",
    "QLTT": "Quản lý thị trường", "KKT": "Khu kinh tế", "KCN": "Khu công nghiệp", "CCN": "Cụm công nghiệp",
    "NTM": "nông thôn mới",
  ]
}
