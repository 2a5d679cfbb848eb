import VietnameseText

/// Words that make or lead a person's name.
enum PersonLexicon {
  /// Family names that are hardly anything else: they can open a name by themselves.
  static let familyNames = WordSet(
    words: """
      nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trương đinh đoàn đào trịnh lương lưu phùng tạ tô
      vương chu châu triệu kiều quách tống đàm hứa lã tăng đậu diệp doãn nghiêm mạc khổng nông bế lục sầm giáp khuất thẩm
      thiều tưởng uông ngụy nhữ cù cấn bàng chử đới đổng khương lữ lư mâu phí quản tiêu trác trầm giàng sùng thào lò lừ
      quàng vừ tráng vàng hầu cầm đèo điêu tòng lường lầu hạng vi vy hà mai cao lâm thái la ma bàn linh lộc chẩu thòng voòng
      """)

  /// Family names that are common words or parts of place names too: they need a title word, a post or a second sign.
  static let ambiguousFamilyNames = WordSet(
    words: """
      văn từ tôn lại bạch đồng thân ninh kim giang an ân âu bá biện cái chế chung chương công cung danh dư đái điền đường hạ
      hàn hán hình hồng hùng kha khúc kỷ liêu lỗ mạch ngũ nhan nhâm ôn ông phó phù phương quan quang sơn sử tào tất thạch thi
      thiệu tiết trà trang trình ung ứng viên xa yên lành liễu mông mã lô lăng long đan y siu rơ ksor nay mùa phàn tẩn chảo
      hờ kpă rah rơ niê ayun mlô êban kpuih puih hmok ngân bạc cà thích tòng khưu vòng đống hoa điểu thèn lèng pờ xồng vù lìm cháng hảng alăng bhling zơrâm pơloong riah cil krajan hra rmah
      """)

  /// Middle syllables that hardly stand in the name of a place.
  static let middleNames = WordSet(words: "thị văn hữu đức đình bá viết thế như")

  /// Of adults, between an office and the name of who holds it.
  static let addresses = WordSet(words: "ông bà anh chị")

  static let honorifics = PhraseTable<Honorific>([
    ("ông, bà, anh, chị, cụ, cô, chú, thầy, ngài, cậu, bác, đồng chí, đ c", .plain),
    ("các đồng chí, các ông, các bà, các anh, các chị, vợ chồng ông, vợ chồng anh, vợ chồng bà, vợ chồng chị", .plural),
    ("em, cháu", .plain),
    ("gs, pgs, ts, ths, bs, bsckii, bscki, ks, kts, ls, ns, nsnd, nsưt, ncs, tskh", .rank),
    ("giáo sư, phó giáo sư, tiến sĩ, tiến sỹ, thạc sĩ, thạc sỹ, bác sĩ, bác sỹ, kỹ sư, luật sư, kiến trúc sư", .rank),
    (
      "nhà báo, nhà văn, nhà thơ, nhạc sĩ, nhạc sỹ, nghệ nhân, già làng, ca sĩ, ca sỹ, họa sĩ, đạo diễn, diễn viên, cầu thủ",
      .rank
    ),
    (
      "người mẫu, hoa hậu, á hậu, nghệ sĩ, nghệ sỹ, nghệ sĩ ưu tú, nghệ sĩ nhân dân, nghệ nhân ưu tú, nghệ nhân nhân dân, bác sĩ chuyên khoa, danh hài, huấn luyện viên, hlv, tiền đạo, tiền vệ, hậu vệ",
      .rank
    ),
    ("thủ môn, trung vệ, võ sĩ, tay vợt, kỳ thủ, vđv, vận động viên, trọng tài, mc, siêu mẫu, rapper", .rank),
    ("mẹ việt nam anh hùng, mẹ vnah, anh hùng llvt, anh hùng lực lượng vũ trang, anh hùng lao động", .rank),
    ("binh nhất, binh nhì, hạ sĩ, trung sĩ, thượng sĩ, thiếu úy, trung úy, thượng úy, đại úy", .rank),
    ("thiếu tá, trung tá, thượng tá, đại tá, thiếu tướng, trung tướng, thượng tướng, đại tướng, chuẩn đô đốc", .rank),
    ("bị cáo, bị can, đối tượng, nghi phạm, nghi can, nạn nhân, nhân chứng, thẩm phán, kiểm sát viên, tài xế", .rank),
    (
      "vua, hoàng đế, đại vương, tướng quân, danh tướng, thượng thư, tổng đốc, trạng nguyên, quận công, quốc công",
      .rank
    ),
    ("vợ, chồng, con trai, con gái, bố, mẹ, anh trai, em trai, chị gái, em gái", .rank),
    (
      "tổng thống, hoàng tử, công chúa, nữ hoàng, thượng nghị sĩ, nghị sĩ, tỷ phú, giáo hoàng, hòa thượng, thượng tọa, đại đức, ni sư, ni trưởng, linh mục, giám mục, mục sư, achar",
      .rank
    ),
  ])

  /// Peoples, ranks, countries and words of address, which stand in capitals behind a title word and name nobody: "nghệ nhân
  /// Jrai", "giải Ba", "Bác Hồ".
  static let notGivenNames = WordSet(
    words: """
      kinh tày nùng dao mông hmông mường khmer hoa jrai bahnar ê thái nhất nhì ba tư đảng bác trời hồ em anh chị cũng đã là và của này ấy ta mình
      việt nam mỹ pháp nga đức nhật
      """)

  /// What people do: shows that a capital at the start of a sentence is a name.
  static let afterGivenNames = WordSet(
    words: """
      bị đã đang sẽ khai cùng liền cho không có lại về đến ra là được vẫn cũng và đi mang nói đưa bán mua gọi thấy nghe biết từng chưa nhận
      vào chia kể tâm bày khẳng viết hỏi trả thừa tỏ muốn phải làm lên xuống chạy đánh cầm lấy bắt rồi còn vừa mới sinh quê trú
      """)

  /// What is named after people: "học bổng Vừ A Dính" is no person.
  static let namedAfter = PhraseTable<Bool>("học bổng, giải thưởng")

  /// What follows these and is foreign is a brand, a body, a place or a work.
  static let beforeForeignNames = WordSet(
    words: """
      hãng đoàn ty clb đội tờ báo chí giải sân phố tp bang hạt quận đảo nước mẫu xe máy thoại dòng mềm dụng mạng trang kênh hiệu nhóm phim
      mv khúc album cúp đảng ngân hàng quỹ viện trường học trung tâm sạn hiệp hội đại siêu thị khu vùng núi sông hồ biển cầu tàu loại
      the fc real
      """)
  /// Foreign words that close or open the name of a body, a place or a thing.
  static let notLastNames = WordSet(
    words: """
      group bank united city league cup club university institute center centre company corp inc ltd airlines motors online times news
      post press media network world home house street road park island beach land states kingdom republic state north south east west
      new the of and for super mega smart power air blue red black white green golden star plus pro max mini facebook google apple youtube
      twitter samsung toyota honda real manchester san los saint spa wellness resort hotel homestay cafe coffee studio travel tour mart shop store media
      """)

  enum Honorific: Sendable { case plain, plural, rank }

  /// Verbs after which somebody's words or thoughts are told.
  static let speechVerbs = PhraseTable<Bool>(
    """
    cho biết, nói, cho hay, chia sẻ, yêu cầu, lưu ý, nhấn mạnh, khẳng định, đề nghị, phát biểu, trả lời, thông tin, nhận định, cho rằng,
    bày tỏ, kể, tâm sự, đánh giá, giải thích, phân tích, kiến nghị, đề xuất, thừa nhận, tiết lộ, cho biết thêm, nói thêm, nhận xét, lý giải,
    kêu gọi, dặn dò, căn dặn, chỉ rõ, nêu rõ, nêu, quán triệt, phấn khởi, vui mừng, chỉ đạo, gợi ý, tin tưởng, phản ánh, trao đổi, dẫn chứng,
    khai nhận, khai, viết, tuyên bố, cảnh báo, khuyến cáo, khuyên, hỏi, đáp, thổ lộ, bộc bạch, trình bày, báo cáo, giãi bày, mong muốn, hồ hởi, nhớ lại, kể lại, tâm tình, nhắn nhủ, khoe, trần tình, đặt câu hỏi, phân trần
    """)

  /// What people do and no body, place or thing does.
  static let humanActs = PhraseTable<Bool>(
    """
    chia sẻ, tâm sự, kể, kể lại, nhớ lại, bộc bạch, thổ lộ, bày tỏ, trải lòng, tiết lộ, thú nhận, cho biết, cho hay, nói, đáp, hỏi, hồ hởi,
    giãi bày, khoe, khai, khai nhận, trần tình, khóc, cười, mỉm cười, hát, kết hôn, sinh năm, sinh ra, qua đời, tử vong, bỏ chạy, yêu,
    mặc, diện, ngồi, đứng, bước, thừa nhận, học, tốt nghiệp, lập gia đình, lấy chồng, lấy vợ, ly hôn, ghi bàn, dứt điểm, đánh đầu, sút,
    chuyền, phạm lỗi, mong muốn, nghẹn ngào, xúc động, rưng rưng, tin rằng, cảm thấy, nghĩ
    """)

  /// Parts of foreign names that are no names themselves.
  static let particles = WordSet(words: "de van von der den del bin ibn al el abu")

  /// Behind "Ông", "Bà" at the start of a sentence these show that the person last named is meant.
  static let pronounVerbs = WordSet(
    words:
      "đã từng được có là sinh quê vào về làm nguyên hiện cũng còn vẫn đang sẽ cho bị tham nhập giữ trở mất bắt lần nhận"
  )

  /// How somebody speaks; verbs of speech only before a colon or a quotation.
  static let moods = PhraseTable<Bool>(
    """
    trăn trở, băn khoăn, lo lắng, phàn nàn, than thở, than phiền, thẳng thắn, bức xúc, tự hào, xúc động, nghẹn ngào, hào hứng, quả quyết,
    thú nhận, thú thật, bật mí, tính toán, tính nhẩm, giới thiệu, ví von, hồi tưởng, cảm ơn, xác nhận, kết luận, nhắc nhở, nhắc, hy vọng,
    hứa, cam kết, chất vấn, giải trình, góp ý, nhận thấy, ngậm ngùi, rưng rưng, cười, mỉm cười, tươi cười, vui vẻ, thở dài, bùi ngùi,
    lên tiếng, khuyên, dặn, thốt lên, thống kê, bảo, nêu ý kiến, thông báo, công bố, hướng dẫn, tóm tắt, bộc lộ, trải lòng, tếu táo
    """)
}
