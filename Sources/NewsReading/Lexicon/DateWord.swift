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
  case ngoai = "ngoái", som = "sớm", muon = "muộn", chu = "chủ", h, gio = "giờ", so = "số"
  case tuan = "tuần", rang = "rạng", ay = "ấy", `do` = "đó"

  private static let byWord: [Word: DateWord] = Dictionary(
    uniqueKeysWithValues: allCases.map { (Word($0.rawValue), $0) })
  private static let filter = WordSet(byWord.keys).filter

  init?(_ word: Word) {
    guard Self.filter.mayContain(word), let found = Self.byWord[word] else { return nil }
    self = found
  }

  private static let words: [DateWord: Word] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, Word($0.rawValue)) })

  var word: Word { Self.words[self] ?? .none }
}

extension Token {
  /// Which of the words of dates this is.
  var dateWord: DateWord? { kind == .word ? DateWord(word) : nil }
}
