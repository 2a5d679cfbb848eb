/// Invented articles in the layout of real pages and about as dense in facts (the five real pages have for each 3 kB seven
/// entities, two dates and three figures): the same number gives the same text everywhere.
struct SyntheticArticles {
  private var random: SplitMix64
  let count: Int

  init(count: Int, seed: UInt64 = 20_200_920) {
    self.count = count
    random = SplitMix64(state: seed)
  }

  /// The text of the article with this number, about 3 kB.
  func text(_ number: Int) -> String {
    var writer = SyntheticWriter(
      random: SplitMix64(state: random.state ^ (UInt64(number) &* 0x9E37_79B9_7F4A_7C15)),
      peopleCount: max(200, count))
    return writer.article()
  }
}

/// Steele, Lea and Flood's generator: small, fast, and the same on every machine.
struct SplitMix64 {
  private(set) var state: UInt64

  init(state: UInt64) { self.state = state }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}

/// Writes one article.
private struct SyntheticWriter {
  var random: SplitMix64
  let peopleCount: Int

  mutating func article() -> String {
    let province = Self.names[random.zipf(below: 40)]
    let district = Self.names[random.zipf(below: Self.names.count)]
    let year = 2010 + random.below(15)
    let (month, day) = (1 + random.below(12), 1 + random.below(28))
    let topic = random.pick(Self.topics)
    let body =
      "\(random.pick(["Huyện ủy", "Ủy ban nhân dân huyện", "Hội Nông dân huyện", "Đoàn Thanh niên huyện"])) \(district)"
    var paragraphs = [
      "Thứ \(random.pick(["hai", "ba", "tư", "năm", "sáu"])),  \(day)/\(month)/\(year + 1)",
      "\(body): \(random.pick(["Tổng kết", "Triển khai", "Đẩy mạnh", "Sơ kết"])) \(topic) \(words(4))",
      "– Sáng \(day)/\(month)/\(year), \(body) tổ chức hội nghị \(random.pick(["tổng kết", "triển khai", "bàn về"])) \(topic). "
        + "Đồng chí \(person()), \(random.pick(Self.titles)) Tỉnh ủy \(province) dự và chỉ đạo hội nghị.",
    ]
    if random.below(3) > 0 { paragraphs.insert("Quang cảnh \(words(3)) tại huyện \(district)", at: 2) }
    let length = 1600 + random.below(2200)
    while paragraphs.reduce(0, { $0 + $1.utf8.count }) < length {
      paragraphs.append(
        (0..<2 + random.below(4)).map { _ in
          random.below(100) < 17 ? fact(province, district, year, topic) : running()
        }.joined(separator: " "))
    }
    paragraphs.append(person().uppercased())
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  private mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in SyntheticWords.next(&random) }.joined(separator: " ")
  }

  /// A sentence without any fact, as most are.
  private mutating func running() -> String {
    let start = words(3 + random.below(8))
    let text = random.below(2) == 0 ? start : "\(start), \(words(3 + random.below(9)))"
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  /// A sentence as reports have them.
  private mutating func fact(_ province: String, _ district: String, _ year: Int, _ topic: String) -> String {
    let commune = Self.names[random.zipf(below: Self.names.count)]
    switch random.below(14) {
    case 0:
      return
        "Phát biểu tại hội nghị, đồng chí \(person()), \(random.pick(Self.titles)) Huyện ủy \(district) đề nghị các xã quan tâm hơn đến \(topic)."
    case 1:
      return
        "Thực hiện \(document(year)) của Ban Thường vụ Tỉnh ủy \(province), xã \(commune) đã làm được \(2 + random.below(90)) km đường."
    case 2:
      return
        "Đến tháng \(1 + random.below(12))/\(year), toàn huyện có \(10 + random.below(900)) hộ thoát nghèo, đạt \(50 + random.below(70))% kế hoạch."
    case 3:
      return
        "Ông \(person()), Chủ tịch Ủy ban nhân dân xã \(commune) cho biết: bà con \(random.pick(Self.works)) nhiều hơn những năm trước."
    case 4:
      return
        "Trong giai đoạn \(year) – \(year + 5), xã \(commune) phấn đấu \(random.pick(Self.works)) trên \(5 + random.below(300)) ha."
    case 5:
      return
        "Quý \(random.pick(["I", "II", "III", "IV"]))/\(year), tổng thu đạt \(1 + random.below(900)) tỷ đồng, tăng \(1 + random.below(40))% so với cùng kỳ."
    case 6: return "Hội nghị đã nghe \(document(year)) và \(3 + random.below(9)) ý kiến thảo luận của các đơn vị."
    case 7:
      return
        "Bà \(person()), \(random.pick(Self.titles)) Sở \(random.pick(Self.offices)) tỉnh \(province) nêu rõ những khó khăn về \(random.pick(Self.topics))."
    case 8:
      return "Nhiều gia đình ở xã \(commune), huyện \(district) đã \(random.pick(Self.works)) và có thu nhập ổn định."
    case 9:
      return
        "Ngày \(1 + random.below(28))/\(1 + random.below(12))/\(year), Đảng bộ xã \(commune) kết nạp \(1 + random.below(20)) đảng viên mới."
    case 10:
      return
        "Từ đầu năm \(year) đến nay, tỉnh \(province) \(random.pick(Self.works)) ở \(2 + random.below(30)) xã vùng cao."
    case 11:
      return "Các đại biểu đề nghị đến năm \(year + 5) hoàn thành \(random.pick(Self.topics)) ở những thôn còn lại."
    case 12:
      return "Anh \(person()), ở thôn \(commune), kể rằng gia đình mình từng \(random.pick(Self.works)) từ rất sớm."
    default:
      return
        "Công tác \(random.pick(Self.topics)) được cấp ủy, chính quyền và nhân dân \(random.pick(["quan tâm", "ủng hộ", "tham gia", "giám sát"])) thường xuyên."
    }
  }

  /// One of `peopleCount` people, some of them much more often than others.
  private mutating func person() -> String {
    var name = SplitMix64(state: UInt64(random.zipf(below: peopleCount)) &* 0xD134_2543_DE82_EF95)
    let start = "\(name.pick(Self.families)) \(name.pick(Self.middles))"
    return name.below(3) == 0
      ? "\(start) \(name.pick(Self.givens)) \(name.pick(Self.givens))" : "\(start) \(name.pick(Self.givens))"
  }

  private mutating func document(_ year: Int) -> String {
    let (kind, sign) = random.pick([
      ("Nghị quyết", "NQ/TU"), ("Chỉ thị", "CT/TU"), ("Kế hoạch", "KH/TU"), ("Quyết định", "QĐ/UBND"),
      ("Báo cáo", "BC/HU"),
    ])
    return "\(kind) số \(1 + random.below(150))-\(sign), ngày \(1 + random.below(28))/\(1 + random.below(12))/\(year)"
  }

  private static let families = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý",
    "Nông", "Vi", "Lương",
  ]
  private static let middles = [
    "Văn", "Thị", "Đức", "Công", "Minh", "Quang", "Thu", "Ngọc", "Xuân", "Hữu", "Thanh", "Hải", "Đình", "Bá", "Kim",
    "Mạnh",
  ]
  private static let givens = [
    "An", "Anh", "Bình", "Bảo", "Chi", "Cường", "Dung", "Dũng", "Đạt", "Đông", "Giang", "Hà", "Hạnh", "Hiếu", "Hoa",
    "Hòa", "Hùng",
    "Huy", "Hương", "Khánh", "Kiên", "Lan", "Linh", "Long", "Mai", "Nam", "Nga", "Nhung", "Oanh", "Phong", "Phúc",
    "Phương", "Quân",
    "Quỳnh", "Sơn", "Tâm", "Thắng", "Thảo", "Thu", "Thủy", "Tiến", "Toàn", "Trang", "Trung", "Tuấn", "Tùng", "Tuyết",
    "Vân", "Việt", "Yến",
  ]
  /// Invented places: two syllables each.
  private static let names: [String] = {
    let first = [
      "An", "Bình", "Cao", "Đông", "Hà", "Hòa", "Hưng", "Kim", "Lộc", "Long", "Minh", "Nam", "Phú", "Quảng", "Sơn",
      "Tân", "Thanh", "Thượng", "Vân", "Yên",
    ]
    let second = [
      "Bắc", "Châu", "Đức", "Giang", "Hải", "Khê", "Lạc", "Lâm", "Lộc", "Mỹ", "Ninh", "Phong", "Quang", "Sơn", "Thành",
      "Thịnh", "Thủy", "Trung", "Vĩnh", "Xá",
    ]
    return second.flatMap { last in first.map { "\($0) \(last)" } }
  }()
  private static let titles = [
    "Bí thư", "Phó Bí thư", "Phó Bí thư Thường trực", "Ủy viên Ban Thường vụ", "Trưởng Ban Tuyên giáo",
  ]
  private static let offices = [
    "Nông nghiệp và Môi trường", "Giáo dục và Đào tạo", "Y tế", "Nội vụ", "Tài chính", "Xây dựng",
  ]
  private static let topics = [
    "xây dựng nông thôn mới", "công tác xây dựng Đảng", "phòng, chống thiên tai", "chuyển đổi số",
    "giảm nghèo bền vững",
    "bảo vệ rừng", "cải cách hành chính", "nước sạch", "dạy nghề cho lao động trẻ", "an toàn giao thông",
    "giải phóng mặt bằng",
    "phát triển du lịch cộng đồng", "khuyến học", "y tế cơ sở", "chăn nuôi an toàn",
  ]
  private static let works = [
    "trồng hồi", "trồng cam", "nuôi cá lồng", "làm đường bê tông", "mở lớp xóa mù chữ", "hiến đất làm trường",
    "nuôi ong",
    "trồng rừng gỗ lớn", "dệt thổ cẩm", "làm bánh", "trồng na", "chế biến chè", "nuôi bò vỗ béo", "làm nhà văn hóa",
  ]
}
