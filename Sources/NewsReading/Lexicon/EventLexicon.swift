import VietnameseText

/// Kinds of events.
enum EventLexicon {
  static let congress = PhraseTable<Bool>("đại hội, đại hội đại biểu")

  /// Meetings that are counted.
  static let sessions = PhraseTable<String>([
    ("kỳ họp", "Kỳ họp"), ("phiên họp", "Phiên họp"), ("hội nghị", "Hội nghị"),
  ])

  static let numberWords: [Word: Int] = [
    "nhất": 1, "một": 1, "mốt": 1, "hai": 2, "nhì": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "lăm": 5, "sáu": 6,
    "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
  ]

  /// Happenings that get a page when a subject identifies one of them.
  static let kinds: PhraseTable<String> = {
    var table = PhraseTable<String>([])
    let names = """
      Hội nghị, Hội thi, Hội thảo, Hội chợ, Hội thao, Hội diễn, Hội trại, Hội đàm, Hội báo, Lễ hội, Lễ kỷ niệm, Lễ công bố, Lễ khai mạc, Lễ khánh thành, Lễ khởi công,
      Lễ trao, Lễ phát động, Lễ ra mắt, Lễ tổng kết, Lễ ký kết, Lễ khai giảng, Lễ mít tinh, Lễ dâng hương, Lễ giao nhận quân, Lễ, Tọa đàm, Buổi làm việc, Kỳ họp, Phiên họp, Cuộc thi, Kỳ thi, Cuộc bầu cử, Cuộc họp, Ngày hội,
      Liên hoan, Giải, Giải vô địch, Festival, Tuần lễ, Triển lãm, Diễn đàn, Chiến dịch, Họp báo, Giao lưu, Chung kết, SEA Games, World Cup, ASIAD, AFF Cup,
      Đêm hội, Đêm nhạc, Đêm thơ, Gặp mặt, Mít tinh, Diễn tập, Phiên giao dịch, Phiên tòa, Cuộc gặp, Buổi kiểm tra, Buổi tiếp xúc, Hội khỏe Phù Đổng,
      Chương trình gặp gỡ, Chương trình giao lưu, Chương trình nghệ thuật, Chương trình văn nghệ
      """
    for name in names.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let plain = name.split(separator: " ").joined(separator: " ")
      table.add(plain, plain)
    }
    return table
  }()

  /// Words that open with the syllable of a kind and name no event.
  static let otherWords = PhraseTable<Bool>(
    """
    giải pháp, giải quyết, giải trình, giải phóng, giải ngân, giải thích, giải đáp, giải thể, giải tỏa, giải trí, giải phẫu, giải mã,
    giải cứu, giải nhiệt, giải tán, giải độc, giải thưởng, giải nghĩa, giải khát, lễ nghi, lễ phép, lễ vật, lễ độ, lễ phục, lễ đài,
    lễ nghĩa, lễ tân, lễ tang, ngày hội non sông, ngày hội lớn, ngày hội của toàn dân
    """)

  /// Of which people and of whom an election is.
  static let electionWords = WordSet(words: "đại biểu quốc hội đồng nhân dân hđnd các cấp và tỉnh huyện xã phường")

  /// What people do when they meet, with the noun for the occasion.
  static let meetings = PhraseTable<String>([
    ("làm việc", "Buổi làm việc"), ("kiểm tra, kiểm tra thực địa", "Buổi kiểm tra"),
    ("tiếp xúc cử tri, tiếp xúc", "Buổi tiếp xúc cử tri"),
    ("tiếp công dân", "Buổi tiếp công dân"), ("khảo sát", "Buổi khảo sát"), ("giám sát", "Buổi giám sát"),
    ("hội đàm", "Hội đàm"),
    ("đến thăm, thăm, tới thăm", "Chuyến thăm"), ("dâng hương", "Lễ dâng hương"), ("viếng", "Lễ viếng"),
    ("trao tặng", "Lễ trao tặng"),
    ("tiếp và làm việc", "Buổi tiếp"), ("khánh thành", "Lễ khánh thành"), ("khởi công", "Lễ khởi công"),
    ("khai mạc", "Lễ khai mạc"),
    ("ra quân", "Lễ ra quân"), ("phát động", "Lễ phát động"), ("đối thoại", "Buổi đối thoại"),
    ("gặp mặt", "Buổi gặp mặt"),
    ("chúc mừng, chúc tết", "Buổi chúc mừng"), ("trao học bổng", "Lễ trao học bổng"), ("trao giải", "Lễ trao giải"),
    ("tặng quà, trao quà", "Buổi tặng quà"), ("bàn giao", "Lễ bàn giao"), ("tuyên dương, biểu dương", "Lễ tuyên dương"),
    ("giao lưu", "Buổi giao lưu"), ("tập huấn", "Lớp tập huấn"), ("xét xử, tuyên án", "Phiên tòa"),
  ])
}
