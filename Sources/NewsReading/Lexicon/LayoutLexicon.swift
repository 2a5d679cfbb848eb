import VietnameseText

/// The words by which the parts of a scraped page are told apart.
enum LayoutLexicon {
  /// What web pages leave in the text: frame names, buttons, counters. A line that opens so is no part of the article.
  static let noise = PhraseTable(
    """
    leftcenterrightdel, lượt xem, lượt đọc, số lượt xem, chia sẻ, chia sẻ bài viết, bình luận, gửi bình luận, in trang
    in bài viết, in bài này, quay lại, về trang chủ, trang chủ, cỡ chữ, mặc định, xem với cỡ chữ, đọc bài, nghe đọc bài
    nghe audio, nghe bài viết, tương phản, viết bình luận, từ khóa, từ khoá, tags, tag, facebook, twitter, zalo, email
    copy link, sao chép liên kết, your browser does not support the audio element, powered by
    gửi email, lưu bài viết, tweet, google news, trả lời, banner, quảng cáo
    còn nữa, còn tiếp, xem tiếp trang, tiếp theo trang, tiếp theo kỳ trước, theo dõi, gửi phản hồi, phóng to, thu nhỏ
    email của bạn sẽ không được hiển thị, bạn có thể gửi, mời bạn đọc, ý kiến bạn đọc, bản quyền thuộc về
    """)

  /// Of services where one may follow a paper: the last word of the line.
  static let news: Word = "news"
  static let on: Word = "trên"
  static let google: Word = "google"
  /// Openings of such a button.
  static let following = WordSet(words: "đọc xem báo")

  /// Labels of a list of keywords: with a colon the whole line is one.
  static let keywordLabels = PhraseTable("từ khóa, từ khoá, tags, tag, keywords, chủ đề, thẻ")

  /// Behind these no colon is needed: they are no words of the language.
  static let keywordOpenings = WordSet(words: "tags tag keywords")

  /// Openings of the address of a page.
  static let addresses = WordSet(words: "http https www")
  static let ago: Word = "trước"

  /// What the box for comments asks of those who write in it.
  static let commentBox = PhraseTable(
    "ý kiến của bạn đọc, tiếng việt có dấu, file đính kèm, tệp đính kèm, bình luận của bạn, quay lên trên")

  /// A photo stands above the line that follows.
  static let photoFrame: Word = "leftcenterrightdel"

  /// Headings of link lists.
  static let linkHeadings = PhraseTable(
    """
    tin liên quan, bài liên quan, tin bài liên quan, tin cùng chuyên mục, tin bài cùng chuyên mục, cùng chuyên mục
    các tin khác, tin khác, các tin đã đưa, tin đã đưa, bài viết liên quan, xem thêm, đọc thêm, có thể bạn quan tâm
    tin mới, tin mới nhất, tin nổi bật, tin đọc nhiều, đọc nhiều, tin cũ hơn, tin mới hơn, các bài khác, bài khác
    tin tức liên quan, có liên quan, tin nóng, tin xem nhiều, tin bài khác, các bài viết khác, tin cùng loại
    """)

  /// Labels of the line that says when a page was published.
  static let publicationLabels = PhraseTable(
    """
    cập nhật, cập nhật lúc, cập nhật ngày, cập nhật lần cuối, ngày cập nhật, ngày đăng, đăng ngày, đăng lúc, đăng tải
    xuất bản, ngày xuất bản, thời gian đăng, phát hành, ngày phát hành, đã đăng, thời gian xuất bản
    """)

  static let openingsOfDays = PhraseTable("ngày, sáng, trưa, chiều, tối, đêm, trong ngày, trong các ngày, từ ngày")

  static let weekdays = PhraseTable(
    """
    thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, thứ bẩy, chủ nhật, chúa nhật, cn
    """)

  /// What may stand beside the date in such a line.
  static let dateLineWords = WordSet(words: "ngày lúc vào hồi gmt utc ict h giờ phút am pm sa ch thứ")

  /// Labels of authors; what follows a colon is a name.
  static let authorLabels = PhraseTable(
    """
    bài, tin, bài và ảnh, tin và ảnh, tin ảnh, bài ảnh, tin bài, bài viết, thực hiện, tác giả, tác giả bài viết, ctv, cộng tác viên
    phóng viên, pv, nhóm phóng viên, nhóm pv, người viết, tin bài và ảnh, thực hiện bài viết, biên tập, theo
    tin và bài, bài và clip, tin và clip, chùm ảnh
    """)

  /// Before a name without a colon.
  static let reporters = PhraseTable("ctv, pv, bài và ảnh, tin và ảnh")

  /// Labels of pictures and sources: no authors.
  static let creditLabels = PhraseTable(
    """
    ảnh, ảnh minh họa, ảnh minh hoạ, ảnh tư liệu, video, clip, đồ họa, đồ hoạ, nguồn, nguồn ảnh, nguồn tin, trình bày
    thiết kế, kỹ thuật, infographic, ảnh và clip, ảnh cắt từ clip
    """)

  /// Words that open a line in capitals which is no author's name.
  static let noNames = PhraseTable<Bool>(
    """
    báo, ban, tin, bài, ảnh, đài, phòng, sở, ubnd, hđnd, tòa soạn, trung tâm, tạp chí, cổng thông tin, trang thông tin, trang tin, thông tấn
    thông tin, hết, chuyên mục, chuyên trang, kỳ cuối, kỳ sau, kỳ tới, phần, cơ quan, nhóm, ttxvn, vov, vtv, vnexpress
    """)

  /// Papers whose names look like a person's.
  static let papers = PhraseTable<Bool>(
    """
    hà nội mới, nhân dân, tuổi trẻ, thanh niên, lao động, người lao động, tiền phong, dân trí, dân việt, đại đoàn kết
    quân đội, công an, pháp luật, sài gòn giải phóng, gia đình, đất việt, đời sống, sức khỏe, kinh tế, nông nghiệp
    """)

  /// Openings of the name of a paper or an agency in capitals.
  static let agencies = WordSet(words: "ttxvn vov vtv báo thông vna")

  /// Ends the name of a paper's pages.
  static let electronic = PhraseTable("điện tử")

  /// Openings of a photo caption: whom or what it shows. The first group is clear even in a few words.
  static let sceneOpenings = PhraseTable<SceneOpening>([
    (
      """
      đồng chí, các đồng chí, ông, bà, đại biểu, các đại biểu, các vị đại biểu, quang cảnh, toàn cảnh, một góc
      khung cảnh, đại diện, đoàn công tác, chủ tọa, đoàn chủ tịch, phối cảnh
      lãnh đạo tỉnh, lãnh đạo huyện, lãnh đạo thành phố, lãnh đạo ban, lãnh đạo ubnd, thường trực, các thí sinh
      ra mắt, tiết mục, chân dung, các thành viên, tập thể lãnh đạo, trao quà, tặng quà, trao học bổng, trưng bày
      """, .clear
    ),
    (
      """
      lãnh đạo, cán bộ, công nhân, người dân, nhân dân, nông dân, học sinh, giáo viên, bà con, hội viên, đoàn viên
      lực lượng, chiến sĩ, bộ đội, khách, du khách, cử tri, đoàn, mô hình, vườn, khu, nhà máy, sản phẩm, gian hàng
      phụ nữ, thanh niên, hộ, gia đình, chợ, các tác giả, các cháu, anh, chị, cô, thầy, cụ, em, các em, lễ, hình ảnh
      ảnh, thành viên, thí sinh, vận động viên, thiếu nhi, chị em, các đội, đội, các
      """, .vague
    ),
    (
      """
      công an, lực lượng chức năng, ban, cơ sở, tuyến, công trình, đường, trường, cầu, đơn vị, tổ, ubnd, hđnd, huyện
      thành phố, tỉnh, đảng bộ, hội
      """, .body
    ),
  ])

  /// `body`: a body, an area or a work; a full sentence that opens so is told of it, not shown.
  enum SceneOpening: Sendable { case clear, vague, body }

  /// What people do in photo captions, and where.
  static let sceneVerbs = PhraseTable(
    """
    phát biểu, tham dự, dự hội nghị, trao, tặng, trao tặng, tại hội nghị, tại buổi, tại lễ, tại đại hội, tại chương trình
    tại cuộc họp, tại kỳ họp, tại phiên họp, tại điểm, tại gian, quán triệt, truyền đạt, kiểm tra, tham quan, thăm
    chụp ảnh, khảo sát, cắt băng, dâng hương, làm việc với, thông báo, trình bày, chủ trì, thảo luận, biểu quyết
    bỏ phiếu, tặng hoa, chúc mừng, ký kết, trao đổi, chăm sóc, thu hoạch, hướng dẫn, giới thiệu, biểu diễn, thi đấu
    tuần tra, tuyên truyền, đang, sản xuất, thi công, ra quân, khai mạc, bế mạc, điều hành, tại chỗ, trồng, gặp gỡ
    tham gia, bàn giao, nhận, đón, đón nhận, tiếp, chào mừng, chụp ảnh lưu niệm, trong phần hội, trong phần thi
    trong ngày hội
    """)

  /// No verb of a scene in a full sentence.
  static let now: Word = "đang"

  /// Openings of captions that end in a full stop.
  static let stoppedCaptionOpenings = PhraseTable<StoppedCaption>([
    ("quang cảnh, toàn cảnh, một góc, khung cảnh, ảnh, phối cảnh, chân dung, tiết mục, nghi thức, màn", .view),
    ("các đại biểu, đại biểu, các đồng chí đại biểu, các đồng chí, đoàn chủ tịch, các vị đại biểu", .audience),
    (
      """
      đồng chí, ông, bà, đại diện, lãnh đạo tỉnh, lãnh đạo huyện, lãnh đạo thành phố, lãnh đạo thị xã, lãnh đạo xã
      lãnh đạo phường, lãnh đạo sở, lãnh đạo ban, lãnh đạo ubnd, các đồng chí lãnh đạo, thừa ủy quyền
      chị, anh, đại tá, thượng tá, trung tá, thiếu tá, đại úy
      """, .speaker
    ),
  ])

  enum StoppedCaption: Sendable { case view, audience, speaker }

  /// Words of a report, not of a caption.
  static let tellingWords = WordSet(words: "đã dự cũng được sẽ rằng thời bầu")
  static let attending: Word = "dự"

  /// What a sentence says about people, where a caption shows what they do.
  static let reasoningWords = PhraseTable(
    """
    là, gồm, có, vừa, biết, yêu, đề, nhấn, mong, khẳng, phải, cần, nên, không, chưa, theo, nhằm, để, nằm, thống, bị, luôn
    còn, đều, rất, hiện, nay, tiếp, nhiều, góp, giúp, đạt, hoàn, do, vì, nhưng, song, tuy, ngoài, sau
    quyết định, quyết tâm, nghị quyết, giải quyết, điều tra, truy bắt, truy tìm, khen ngợi, kêu gọi, sinh ra, thoát nghèo
    kể, đẩy mạnh, cho ý, tán thành, nhất trí
    """)

  static let speechAtEvent = PhraseTable(
    """
    phát biểu tại, phát biểu chỉ đạo tại, phát biểu khai mạc, phát biểu kết luận tại, phát biểu bế mạc, trao, tặng
    phát biểu kết luận hội nghị, trình bày, quán triệt, truyền đạt, phát biểu ý kiến tại, phát biểu chỉ đạo hội nghị
    """)

  /// A line that ends so goes on in the next.
  static let continuing = WordSet(
    words: "và của tại về với cho trong ở từ đến do là các những để khi theo trên đã được bị vào ra cùng")
}
