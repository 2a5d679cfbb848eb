import Foundation
import NewsReading
import Testing
import VietnameseText

/// The same sequence of numbers on every machine (SplitMix64).
private struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

private enum Mutation: String, CaseIterable, Sendable {
  case cut, doubled, shuffledLines, reversedLines, shuffledWords, randomBytes, unusualUnicode, withoutSpaces, oneLine

  /// How many seeds give different texts that are worth a reading.
  var seeds: UInt64 {
    switch self {
    case .doubled, .reversedLines, .withoutSpaces, .oneLine: 1
    case .shuffledLines, .shuffledWords: 3
    case .cut, .randomBytes, .unusualUnicode: 6
    }
  }

  func apply(_ text: String, _ numbers: inout SeededNumbers) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    switch self {
    case .cut:
      let scalars = Array(text.unicodeScalars)
      let start = Int.random(in: 0..<scalars.count, using: &numbers)
      let end = Int.random(in: start...scalars.count, using: &numbers)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<end])
      return String(view) + "."
    case .doubled:
      return text + text
    case .shuffledLines:
      lines.shuffle(using: &numbers)
      return lines.joined(separator: "\n")
    case .reversedLines:
      return lines.reversed().joined(separator: "\n")
    case .shuffledWords:
      return text.split(separator: " ").shuffled(using: &numbers).joined(separator: " ")
    case .randomBytes:
      var bytes = Array(text.utf8)
      for _ in 0..<bytes.count / 50 {
        bytes[Int.random(in: 0..<bytes.count, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers)
      }
      return String(decoding: bytes, as: UTF8.self)
    case .unusualUnicode:
      let strange = [
        "\u{301}", "\u{200B}", "\u{FEFF}", "\u{202E}", "𝐀", "👩‍👩‍👧‍👦", "\u{A0}", "\u{2028}", "ǅ", "İ", "ﬁ", "\u{0}",
      ]
      return text.unicodeScalars.reduce(into: "") { result, scalar in
        result.unicodeScalars.append(scalar)
        if Int.random(in: 0..<20, using: &numbers) == 0 { result += strange.randomElement(using: &numbers) ?? "" }
      }
    case .withoutSpaces:
      return text.filter { $0 != " " }
    case .oneLine:
      return lines.joined(separator: " ")
    }
  }
}

/// What is wrong with the spans of a reading, at most a few lines.
private func brokenSpans(_ article: ReadArticle) -> [String] {
  let bytes = Array(article.text.utf8)
  let scalarCount = article.text.unicodeScalars.count
  // At each byte that begins a scalar, the number of scalars before it.
  var scalarsBefore = [Int](repeating: -1, count: bytes.count + 1)
  var count = 0
  for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
    scalarsBefore[index] = count
    count += 1
  }
  scalarsBefore[bytes.count] = count
  var broken: [String] = []
  func check(_ span: TextSpan, _ what: String) {
    guard 0 <= span.utf8.lowerBound, span.utf8.lowerBound < span.utf8.upperBound, span.utf8.upperBound <= bytes.count,
      0 <= span.scalars.lowerBound, span.scalars.lowerBound < span.scalars.upperBound,
      span.scalars.upperBound <= scalarCount
    else { return broken.append("\(what): out of bounds \(span)") }
    if scalarsBefore[span.utf8.lowerBound] != span.scalars.lowerBound
      || scalarsBefore[span.utf8.upperBound] != span.scalars.upperBound
    {
      broken.append("\(what): bytes and scalars differ \(span)")
    }
  }
  func check(_ evidence: Evidence, _ what: String) {
    check(evidence.span, what)
    check(evidence.sentence, what + ", sentence")
    if let paragraph = evidence.paragraph, !article.paragraphs.indices.contains(paragraph) {
      broken.append("\(what): no paragraph \(paragraph)")
    }
  }
  func checkIndex(_ index: Int?, _ what: String) {
    if let index, !article.entities.indices.contains(index) { broken.append("\(what): no entity \(index)") }
  }
  if let span = article.titleSpan { check(span, "title") }
  for paragraph in article.paragraphs {
    check(paragraph.span, "paragraph")
    if let line = paragraph.speakerLine { check(line, "line of the speaker") }
    checkIndex(paragraph.speaker, "paragraph")
  }
  for entity in article.entities {
    for mention in entity.mentions {
      check(mention, entity.name)
      guard broken.isEmpty else { return broken }
      let printed = withSingleSpaces(String(decoding: bytes[mention.span.utf8], as: UTF8.self))
      // The reported event may stand under a common noun or a verb, which is no alias.
      if !entity.isReported, !entity.aliases.contains(printed) {
        broken.append("\(entity.name): “\(printed)” is none of its aliases")
      }
    }
    for position in entity.positions {
      check(position.evidence, entity.name + ", office")
      checkIndex(position.organization, entity.name)
    }
    checkIndex(entity.document?.issuer, entity.name)
    checkIndex(entity.within, entity.name)
  }
  for date in article.timeline {
    check(date.evidence, "date")
    date.entities.forEach { checkIndex($0, "date") }
  }
  for figure in article.figures {
    check(figure.evidence, "figure")
    figure.entities.forEach { checkIndex($0, "figure") }
  }
  return broken
}

struct HostileTextTests {
  /// Rules look ahead: a passage may end behind any word of what they look for.
  @Test(arguments: [
    "các Phó Chủ tịch UBND tỉnh: Trần Văn Nam, Lê Văn Khoa", "Ủy viên T.Ư Đảng, Bí thư TƯ Đảng",
    "xã Sơn Hà, Tân Lập và Hòa Thắng",
    "3 ấp: An Bình, An Hòa", "ngày 1/3 (tức ngày 2/4 năm Quý Mão)", "kỷ niệm 20 năm thành lập (2000 - 2020)",
    "tại số 17 Trần Khánh Dư",
    "Trung tâm Khám, chữa bệnh", "Kỳ họp thứ mười lăm, HĐND tỉnh Hà Tĩnh khóa XVII",
    "Chỉ thị số 16, 19 và 20 của Chính phủ",
    "Đề án “Phát triển du lịch cộng đồng”", "Ngân hàng Công Thương (BIDV) - Chi nhánh Hà Tĩnh", "T.P Vinh",
    "Bà Rịa - Vũng Tàu",
    "Các đồng chí: Lê Văn Khoa, Hồ Phin và Lê An được bầu giữ chức Bí thư Huyện ủy Can Lộc nhiệm kỳ 2020 - 2025",
    "- Từ tháng 9/1999 đến 2008: Chuyên viên, Phó Trưởng phòng Nội vụ", "Ảnh: Lê Minh - Quốc Việt", "đồi A1",
    "lực lượng PC67",
    "Phó Trưởng Ban Thường trực Ban Tổ chức Tỉnh ủy", "Quảng Nam FC",
    "Bí thư Đảng ủy xã (1955 - 1961), rồi Chủ tịch UBND xã",
    "xã Thạnh Ngãi (Mỏ Cày Bắc)", "Ông Khoa lần lượt là Bí thư", "ở Đồng Mô (Hà Nội)",
    "Chủ tịch UBND phường Lê Văn Khoa cho biết",
    "Câu lạc bộ Nà Lay do bà Dương Thị Hạnh làm chủ nhiệm", "Ban Quản lý Khu kinh tế Đồng Đăng – Lạng Sơn",
    "Ernst van den Ende",
    "Quy hoạch thời kỳ 2021 - 2030, tầm nhìn đến năm 2050", "từ ngày 25 - 27/9/2020", "1 tỷ 200 triệu đồng",
    "từ 5 đến 7 triệu đồng",
    "đêm 30 rạng sáng 31/7", "Điều lệ Đảng (khóa XII)", "Nghị quyết Hội nghị Trung ương 4 (khóa XII)",
  ])
  func everyBeginningOfARulesWordsIsRead(words: String) throws {
    let whole = Array(words)
    for count in 1...whole.count {
      let part = String(whole[..<count])
      for text in [part, "Tin\n\nHuyện họp. " + part, part + "\n\n" + part + "."] {
        let article = try read(text)
        #expect(article.fileName == "a.txt")
      }
    }
  }

  static func digest(_ name: String) throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("seeds")
    return try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  @Test(arguments: RenamingTests.digestNames)
  func theSpansOfADigestAreSound(name: String) throws {
    let broken = try brokenSpans(read(Self.digest(name)))
    #expect(broken == [])
  }

  @Test(arguments: RenamingTests.digestNames, Mutation.allCases)
  fileprivate func aDamagedDigestIsReadWithSoundSpans(name: String, mutation: Mutation) throws {
    let text = try Self.digest(name)
    for seed in 1...mutation.seeds {
      var numbers = SeededNumbers(state: seed)
      let broken = try brokenSpans(read(mutation.apply(text, &numbers)))
      #expect(broken.isEmpty, "seed \(seed): \(broken.prefix(3))")
    }
  }

  /// A quarter of a megabyte of each: what takes quadratic time would hardly come to an end here.
  @Test(arguments: [
    "Ban Thường vụ ", "Chi bộ ", "khối 1, ", "đồng chí Bí thư Tỉnh ủy ", "Nghị quyết số 1-NQ/TU ngày 1/1/2020 ", "(",
    "A - ", "Tiểu ban văn kiện Đại hội ", "Tiểu ban nhân sự Hội nghị ", "Đại hội Tiểu ban văn kiện ", "Nguyễn Văn An, ",
    "Đại hội Đảng bộ lần thứ X ", "Hội nghị và ", "ông An: “", "các phường An, ", "Phó ",
    "các Phó Chủ tịch UBND tỉnh: Lê Văn An, Lê Văn Tú; ", "xã Sơn Hà, Tân Lập và ", "Ủy viên T.Ư Đảng, ",
    "tại số 17 Trần Khánh Dư, ", "tân ", "tức ngày 1/3 ",
    "ông Lê Văn An (ông Lê Văn Tú (xã Hà An ", "của Ban Chỉ đạo ", "Sở Y tế và ", "ông Nam. ", "\n", "a\n\n", "Luật ",
    "Nguyễn Văn An ", "của ", "ngày ", "31/02/2021, ", "1, ", "Ban ", "Ban Bảo vệ Hội Đoàn ",
  ])
  func oneRepeatedPhraseIsReadToItsEnd(phrase: String) throws {
    let count = 262_144 / phrase.utf8.count
    let article = try read("Huyện Can Lộc họp. " + String(repeating: phrase, count: count))
    let broken = brokenSpans(article)
    #expect(broken.isEmpty, "\(broken.prefix(3))")
  }

  @Test(
    arguments: ["“", "”", "\"", ")", ".", "'", ",", "1"])
  func oneRepeatedMarkIsReadToItsEnd(mark: String) throws {
    try oneRepeatedPhraseIsReadToItsEnd(phrase: mark)
  }

  /// Names that are all different, in one paragraph.
  @Test(
    arguments: [
      ("Đại hội Đảng bộ xã ", " lần thứ X. "), ("Ông Lê Văn ", " đến dự. "),
      ("Ông Lê Văn Nam, Bí thư Đảng ủy xã ", ". "),
    ])
  func manyDifferentNamesAreReadToTheEnd(before: String, behind: String) throws {
    let letters = Array("aeioucdghklmnst")
    let names = (0..<12_000).map { number in
      String((0..<5).map { letters[number / [1, 15, 225, 3_375, 50_625][$0] % 15] }).capitalized
    }
    let broken = try brokenSpans(read(names.map { before + $0 + behind }.joined()))
    #expect(broken.isEmpty, "\(broken.prefix(3))")
  }
}
