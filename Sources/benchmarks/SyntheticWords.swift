import Glibc

/// Words as a language has them: few that come all the time, and a tail that never ends (Zipf). Vietnamese has a closed set of
/// syllables, of which most words are made of two; what keeps growing with an archive is numbers, foreign words and names.
enum SyntheticWords {
  /// A few hundred words of grammar make a good third of any text.
  private static let grammar = """
    và của các những được trong cho có là với đã để khi này ở từ đến trên về theo cũng như nhiều không người năm sẽ phải còn ra vào \
    thì mà lại đang sau một hai ba rất do nên bằng qua tại đó việc làm hơn nếu vì giữa ngoài cùng mỗi từng cả chỉ mới vẫn luôn nhất \
    hiện nhằm gồm giúp đưa tạo đạt tăng giảm cần dân xã huyện tỉnh thôn bản nhà đường nước đất rừng cây lúa con ngày tháng giờ sáng chiều
    """.split(separator: " ").map(String.init)

  private static let syllables: [String] = {
    let initials =
      "b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x".split(separator: " ").map(String.init) + [""]
    let rhymes = """
      a|à|ả|ã|á|ạ ai|ài|ải|ãi|ái|ại an|àn|ản|ãn|án|ạn ang|àng|ảng|ãng|áng|ạng anh|ành|ảnh|ãnh|ánh|ạnh ao|ào|ảo|ão|áo|ạo \
      ăn|ằn|ẳn|ẵn|ắn|ặn ăng|ằng|ẳng|ẵng|ắng|ặng ân|ần|ẩn|ẫn|ấn|ận âu|ầu|ẩu|ẫu|ấu|ậu ay|ày|ảy|ãy|áy|ạy ây|ầy|ẩy|ẫy|ấy|ậy \
      e|è|ẻ|ẽ|é|ẹ ê|ề|ể|ễ|ế|ệ en|èn|ẻn|ẽn|én|ẹn ên|ền|ển|ễn|ến|ện o|ò|ỏ|õ|ó|ọ oi|òi|ỏi|õi|ói|ọi ô|ồ|ổ|ỗ|ố|ộ ôi|ồi|ổi|ỗi|ối|ội \
      ông|ồng|ổng|ỗng|ống|ộng ơ|ờ|ở|ỡ|ớ|ợ ơn|ờn|ởn|ỡn|ớn|ợn u|ù|ủ|ũ|ú|ụ un|ùn|ủn|ũn|ún|ụn ung|ùng|ủng|ũng|úng|ụng \
      ư|ừ|ử|ữ|ứ|ự ưng|ừng|ửng|ững|ứng|ựng ươn|ườn|ưởn|ưỡn|ướn|ượn ương|ường|ưởng|ưỡng|ướng|ượng uôn|uồn|uổn|uỗn|uốn|uộn \
      at|ạt|át ac|ạc|ác ăc|ặc|ắc âp|ập|ấp ôt|ột|ốt ươc|ược|ước iêt|iệt|iết iên|iền|iển|iễn|iến|iện
      """.split(separator: " ").flatMap { row in
        // A syllable that ends in a stop has two tones only, and no level one.
        let tones = row.split(separator: "|")
        return (tones.count == 3 ? tones.dropFirst() : tones[...]).map(String.init)
      }
    var all = initials.flatMap { initial in rhymes.map { initial + $0 } }
    var random = SplitMix64(state: 11)
    for index in all.indices { all.swapAt(index, index + random.below(all.count - index)) }
    return all
  }()

  /// The next word or two of a running text.
  static func next(_ random: inout SplitMix64) -> String {
    switch random.below(100) {
    case 0..<36: grammar[random.zipf(below: grammar.count)]
    case 36..<98: compound(random.zipf(below: 40_000))
    default: foreign(random.zipf(below: 3_000_000))
    }
  }

  /// Word number so and so, of one syllable or two.
  private static func compound(_ number: Int) -> String {
    var own = SplitMix64(state: UInt64(number) &* 0x2545_F491_4F6C_DD1D)
    // Frequent words are made of frequent syllables.
    let reach = min(syllables.count, 300 + number / 4)
    let first = syllables[own.below(reach)]
    return own.below(5) == 0 ? first : "\(first) \(syllables[own.below(reach)])"
  }

  /// A brand, a code, a name from elsewhere.
  private static func foreign(_ number: Int) -> String {
    var own = SplitMix64(state: UInt64(number) &* 0x9E6C_63D0_876A_3F6B)
    let word = (0..<2 + own.below(3)).map { _ in
      "\(own.pick(["b", "k", "l", "m", "r", "s", "t", "w", "z", "f", "j"]))\(own.pick(["a", "e", "i", "o", "u"]))"
    }.joined()
    return own.below(3) == 0 ? word.uppercased() : word
  }
}

extension SplitMix64 {
  /// A rank that is half as probable where it is twice as large.
  mutating func zipf(below bound: Int) -> Int {
    let unit = Double(next() >> 11) / Double(1 << 53)
    return min(bound - 1, Int(exp(unit * log(Double(bound) + 1))) - 1)
  }
}
