/// The five tone marks, and none.
package enum Tone: UInt8, Sendable, CaseIterable {
  case level, grave, hook, tilde, acute, dot

  /// Stands for the tone behind a syllable in keys, from 1 on.
  var digit: UInt8 { UInt8(ascii: "0") + rawValue }
}

/// What a precomposed Vietnamese letter is made of: `Ộ` = base `o`, plain `ô`, tone dot, upper case.
package struct Letter: Sendable {
  /// The ASCII letter, lower case.
  package let base: UInt8
  /// The letter without its tone, lower case: one of the 29 of the alphabet, or f, j, w, z.
  package let plain: Unicode.Scalar
  package let tone: Tone
  package let isUppercase: Bool

  /// Nil for what is no letter of Vietnamese or of ASCII. Takes constant time.
  package init?(_ scalar: Unicode.Scalar) {
    let value = Int(scalar.value)
    guard value < Self.table.count, let letter = Self.table[value] else { return nil }
    self = letter
  }

  private init(base: UInt8, plain: Unicode.Scalar, tone: Tone, isUppercase: Bool) {
    self.base = base
    self.plain = plain
    self.tone = tone
    self.isUppercase = isUppercase
  }

  var isVowel: Bool {
    switch base {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Each vowel with its tones in the order of `Tone`; the first is the letter without one.
  static let vowelRows: [[Unicode.Scalar]] = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
    "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ].map { Array($0.unicodeScalars) }

  private static let bases: [Unicode.Scalar: UInt8] = [
    "ă": UInt8(ascii: "a"), "â": UInt8(ascii: "a"), "ê": UInt8(ascii: "e"), "ô": UInt8(ascii: "o"),
    "ơ": UInt8(ascii: "o"), "ư": UInt8(ascii: "u"),
  ]

  /// Indexed by scalar value; the last precomposed Vietnamese letter is U+1EF9.
  private static let table: [Letter?] = {
    var table = [Letter?](repeating: nil, count: 0x1EFA)
    func add(_ scalar: Unicode.Scalar, base: UInt8, plain: Unicode.Scalar, tone: Tone) {
      table[Int(scalar.value)] = Letter(base: base, plain: plain, tone: tone, isUppercase: false)
      guard let upper = scalar.properties.uppercaseMapping.unicodeScalars.first else { return }
      table[Int(upper.value)] = Letter(base: base, plain: plain, tone: tone, isUppercase: true)
    }
    for ascii in UInt8(ascii: "a")...UInt8(ascii: "z") {
      add(Unicode.Scalar(ascii), base: ascii, plain: Unicode.Scalar(ascii), tone: .level)
    }
    for row in vowelRows {
      for (scalar, tone) in zip(row, Tone.allCases) {
        add(scalar, base: bases[row[0]] ?? UInt8(row[0].value), plain: row[0], tone: tone)
      }
    }
    add("đ", base: UInt8(ascii: "d"), plain: "đ", tone: .level)
    // Icelandic eth (U+00D0, U+00F0) stands for Đ on some pages; nothing tells the two apart on screen.
    add("ð", base: UInt8(ascii: "d"), plain: "đ", tone: .level)
    return table
  }()
}
