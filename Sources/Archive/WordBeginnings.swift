/// Finds where words may begin with certain letters: a cheap no to most of a text, eight bytes at a time, each a lane of a
/// number that has its answer in the highest bit.
struct WordBeginnings {
  /// ASCII letters, in every lane; and digits, which begin a number behind a letter too.
  private let letters: [UInt64]
  private let digits: [UInt64]

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The first letters, folded. What is printed with a letter beyond ASCII may be any of them.
  init(_ initials: [UInt8]) {
    let initials = Set(initials).sorted().filter { $0 < 0x80 }
    digits = initials.filter { $0 < 0x3A }.map { UInt64($0) &* Self.ones }
    letters = initials.filter { $0 >= 0x3A }.map { UInt64($0) &* Self.ones }
  }

  /// `text` is NFC; the places come in ascending order. Behind a scalar of other writing or an emoji, which the lanes do
  /// not tell apart, there may be a place within a word: see `continuesWord`.
  func forEach(in text: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    // What the lanes behind say of the first ones here.
    var (letterBefore, digitBefore, markedBefore): (UInt64, UInt64, UInt64) = (0, 0, 0)
    for start in stride(from: 0, to: text.count, by: 8) {
      let lanes = Self.lanes(at: start, in: text)
      let beyond = lanes & Self.highs
      let lower = (lanes | Self.ones &* 0x20) & ~Self.highs
      // The quotes, dashes and spaces beyond ASCII take three bytes from E2 on, or two from C2 on; what is beyond E2 may be
      // a mark or a letter, and takes four bytes from F0 on.
      let seven = lanes & ~Self.highs
      let (three, four) = ((seven &+ Self.ones &* 0x1E) & beyond, (seven &+ Self.ones &* 0x10) & beyond)
      let mark = three | Self.equal(lanes, Self.ones &* 0xC2)
      let marks = mark | mark << 8 | three << 16 | four << 24 | markedBefore
      markedBefore = mark >> 56 | three >> 48 | four >> 40
      let isLetter = (Self.within(lower, 0x61, 0x7A) & ~beyond | beyond) & ~marks
      let isDigit = Self.within(lower, 0x30, 0x39) & ~beyond
      var found = beyond & isLetter | three & ~Self.equal(lanes, Self.ones &* 0xE2)
      for letter in letters { found |= Self.equal(lower, letter) & ~beyond }
      found &= ~(isLetter << 8 | letterBefore)
      for digit in digits { found |= Self.equal(lanes, digit) & ~(isDigit << 8 | digitBefore) }
      (letterBefore, digitBefore) = (isLetter >> 56, isDigit >> 56)
      while found != 0 {
        body(start + found.trailingZeroBitCount / 8)
        found &= found - 1
      }
    }
  }

  /// Eight bytes, the first one lowest; zeros behind the last.
  private static func lanes(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    if start + 8 <= text.count {
      return UInt64(littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    return (start..<text.count).reversed().reduce(0) { $0 << 8 | UInt64(text[$1]) }
  }

  /// Where two numbers have the same lane.
  private static func equal(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let difference = a ^ b
    return ~(((difference & ~highs) &+ ones &* 0x7F) | difference) & highs
  }

  /// Where a lane below 0x80 lies between two values.
  private static func within(_ lanes: UInt64, _ low: UInt64, _ high: UInt64) -> UInt64 {
    (lanes &+ ones &* (0x80 - low)) & ~(lanes &+ ones &* (0x7F - high)) & highs
  }
}
