import VietnameseText

/// The words that dates are made of.
enum DateWord: String, CaseIterable, Sendable {
  case ngay = "ngày", thang = "tháng", nam = "năm", quy = "quý"
  case sang = "sáng", trua = "trưa", chieu = "chiều", toi = "tối", dem = "đêm", khuya = "khuya", hom = "hôm"
  case nay, qua, kia, mai
  case tu = "từ", den = "đến", toiNay = "tới", truoc = "trước", sau
  case dau = "đầu", giua = "giữa", cuoi = "cuối", het = "hết", nua = "nửa", va = "và", thu = "thứ"
  case nhiem = "nhiệm", ky = "kỳ", hoc = "học", khoa = "khóa", nhung = "những"
  case cac = "các", mung = "mùng", mong = "mồng", am = "âm", lich = "lịch", al = "âl", ram = "rằm", tro = "trở"
  case ngoai = "ngoái", som = "sớm", muon = "muộn", chu = "chủ", so = "số"
  case tet = "tết", xuan = "xuân"
  case tuan = "tuần", rang = "rạng", ay = "ấy", `do` = "đó"

  private static let byWord: [Word: DateWord] = Dictionary(
    uniqueKeysWithValues: allCases.map { (Word($0.rawValue), $0) })
  private static let filter = WordSet(byWord.keys).filter

  init?(_ word: Word) {
    guard Self.filter.mayContain(word), let found = Self.byWord[word] else { return nil }
    self = found
  }

  // Sets would hash the text of each case.
  var isPartOfDay: Bool {
    switch self {
    case .sang, .trua, .chieu, .toi, .dem, .khuya: true
    default: false
    }
  }

  /// Whether a day may follow: "đêm ngày 30", "sáng sớm 5/8".
  var introducesDay: Bool {
    switch self {
    case .ngay, .hom, .som, .muon: true
    default: isPartOfDay
    }
  }

  /// "hết tháng 9", "cuối năm".
  var isPartOfYear: Bool {
    switch self {
    case .het, .dau, .giua, .cuoi: true
    default: false
    }
  }
}

extension Token {
  /// Which of the words of dates this is.
  var dateWord: DateWord? { kind == .word ? DateWord(word) : nil }
}
