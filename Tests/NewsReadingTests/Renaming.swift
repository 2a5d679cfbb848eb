import Foundation
import NewsReading

/// A consistent change of the names and years of a text: what a reader finds must change in the same way and in no other.
struct Renaming: Sendable, CustomStringConvertible {
  var description: String
  /// The name of the city and the province, which share one.
  var home: String
  /// Bare names of wards, streets and rivers.
  var places: [String: String]
  /// Full names.
  var people: [String: String]
  /// Is added to the first number of each document with a mark: "40-NQ/TU".
  var numberShift: Int
  /// A multiple of four, so that each day stays one.
  var yearShift: Int

  func apply(_ text: String) -> String {
    var text = text
    for (name, other) in people {
      text = replacing(text, words: name, with: other)
      if let last = name.split(separator: " ").last, let given = other.split(separator: " ").last {
        for title in ["ông", "bà", "anh", "chị", "đồng chí"] {
          text = replacing(text, words: "\(title) \(last)", with: "\(title) \(given)")
        }
      }
    }
    for (name, other) in places { text = replacing(text, words: name, with: other) }
    text = replacing(text, words: "Lạng Sơn", with: home)
    text = text.replacing(/\b(\d{1,4})(\s?-\s?(NQ|KL|TB|CT|QĐ|KH)\/)/) { match in
      "\((Int(match.1) ?? 0) + numberShift)\(match.2)"
    }
    return text.replacing(/\b(19|20)(\d\d)\b/) { match in
      String((Int(match.1 + match.2) ?? 0) + yearShift)
    }
  }

  /// The words may stand apart by any white space, a line break too.
  private func replacing(_ text: String, words: String, with other: String) -> String {
    let words = words.split(separator: " ")
    guard words.allSatisfy({ text.contains($0) }) else { return text }
    let pattern = words.map { NSRegularExpression.escapedPattern(for: String($0)) }
    let full = "(?<![\\p{L}\\p{N}])" + pattern.joined(separator: "[\\s\\u00A0]+") + "(?![\\p{L}\\p{N}])"
    return text.replacingOccurrences(of: full, with: other, options: .regularExpression)
  }
}

extension Renaming {
  private static let wards = ["Hoàng Văn Thụ", "Vĩnh Trại", "Đông Kinh"]
  private static let streets = ["Kỳ Lừa", "Tinh Dầu", "Lao Ly", "Mỹ Sơn", "Na Làng"]
  private static let persons = [
    "Nguyễn Công Trưởng", "Nguyễn Đức Hà", "Hoàng Minh Thảo", "Vũ Sơn Hà", "Hoàng Văn Chuyền", "Linh Hồng Phấn",
    "Trần Sỹ Thanh", "Tô Hùng Khoa", "Phạm Ngọc Thưởng", "Lâm Thị Phương Thanh", "Phạm Minh Chính",
  ]

  private init(
    _ description: String, home: String, wards: [String], streets: [String], people: [String], numberShift: Int,
    yearShift: Int
  ) {
    self.description = description
    self.home = home
    self.numberShift = numberShift
    self.yearShift = yearShift
    places = Dictionary(uniqueKeysWithValues: zip(Self.wards + Self.streets, wards + streets))
    self.people = Dictionary(uniqueKeysWithValues: zip(Self.persons, people))
  }

  static let all = [
    Renaming(
      "another city and province, everyday names", home: "Hà Tĩnh",
      wards: ["Nguyễn Du", "Bắc Hà", "Tân Giang"], streets: ["Hàm Nghi", "Ánh Dương", "Rào Cái", "Cầu Phủ", "Đò Điệm"],
      people: [
        "Lê Văn Khoa", "Trần Bá Hoành", "Đặng Thu Cúc", "Phan Hải Vân", "Bùi Quốc Toản", "Đỗ Minh Lý", "Võ Tá Đạt",
        "Hồ Sỹ Giáp", "Dương Tất Thắng", "Ngô Thị Hoài Thu", "Đinh Công Uẩn",
      ], numberShift: 13, yearShift: -4),
    Renaming(
      "an invented province", home: "Kỳ Bạch",
      wards: ["Trần Hưng Đạo", "Thanh Lâm", "Nam Thủy"],
      streets: ["Đá Dựng", "Hoa Gạo", "Nậm Xoong", "Bản Rẹ", "Pò Mạ"],
      people: [
        "Trịnh Xuân Bách", "Chu Văn Quyền", "Nông Thị Duyên", "Triệu Hải Yến", "Lương Đình Phúc", "Hứa Ngọc Lễ",
        "Tạ Quang Hiển", "Mai Thanh Kiên", "Đoàn Duy Tường", "Phùng Thị Bích Liên", "Trương Hữu Nghĩa",
      ], numberShift: 100, yearShift: -8),
    Renaming(
      "names of other peoples", home: "Lai Châu",
      wards: ["Quyết Tiến", "Tân Phong", "Đông Phong"],
      streets: ["Sùng Phài", "San Thàng", "Nậm So", "Nà Mường", "Cò Lá"],
      people: [
        "Giàng A Páo", "Lò Văn Hặc", "H'Nhung Niê", "Lý Anh Hừ", "Vàng A Chỉnh", "Ksor H'Bia", "Y Thanh Hà Niê",
        "Vừ A Lồng", "Sùng Seo Phử", "Lầu Thị Mái Dở", "Hạng A Sáng",
      ], numberShift: 7, yearShift: 4),
    Renaming(
      "names of two and of five syllables", home: "Cao Bằng",
      wards: ["Sông Bằng", "Hợp Giang", "Đề Thám"],
      streets: ["Kim Đồng", "Vườn Cam", "Khuổi Mjẳn", "Nà Cạn", "Tam Trung"],
      people: [
        "Lê Hiếu", "Tôn Nữ Thị Ngọc Mai", "Trần Hạnh", "Vũ Bình", "Nguyễn Lê Hoàng Bảo Nam", "Đặng Thành",
        "Phạm Trần Lê Minh Quân", "Đỗ Khải", "Bùi Tín", "Công Tằng Tôn Nữ Lan", "Hoàng Lộc",
      ], numberShift: 21, yearShift: -12),
  ]
}
