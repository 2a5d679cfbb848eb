/// A text with its tokens, in order; what lies between two tokens is white space only.
package struct TokenizedText: Sendable {
  package let bytes: [UInt8]
  package private(set) var tokens: [Token] = []
  package private(set) var scalarCount = 0

  /// `text` is NFC with LF line ends. Takes linear time.
  package init(_ text: String) {
    bytes = Array(text.utf8)
    tokens.reserveCapacity(bytes.count / 4)
    var scanner = Scanner(bytes: bytes)
    while let token = scanner.next() { tokens.append(token) }
    scalarCount = scanner.scalarOffset
  }

  /// What was printed there.
  package func string(_ span: TextSpan) -> String {
    String(decoding: bytes[span.utf8], as: UTF8.self)
  }

  /// What was printed from the first to the last of some tokens, white space between them as it stands.
  package func string(_ range: Range<Int>) -> String {
    range.isEmpty ? "" : string(span(range))
  }

  /// The same with every run of white space as one space.
  package func squeezed(_ range: Range<Int>) -> String { squeezed(tokens[range]) }

  /// The same of tokens that a passage keeps. Looks at what is between them only.
  package func squeezed(_ tokens: ArraySlice<Token>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    let text = string(first.span.extended(to: last.span))
    var end = first.span.utf8Start
    for token in tokens {
      let isJoined = token.span.utf8Start == end
      let isNext = token.span.utf8Start == end + 1 && bytes[Int(end)] == UInt8(ascii: " ")
      guard isJoined || isNext, token.kind != .lineBreak else { return withSingleSpaces(text) }
      end = token.span.utf8End
    }
    return text
  }

  /// The span from the first to the last of some tokens; `range` must not be empty.
  package func span(_ range: Range<Int>) -> TextSpan {
    tokens[range.lowerBound].span.extended(to: tokens[range.upperBound - 1].span)
  }
}

extension TextSpan {
  /// From the start of this span to the end of a later one.
  package func extended(to last: TextSpan) -> TextSpan {
    TextSpan(utf8Start: utf8Start, utf8End: last.utf8End, scalarStart: scalarStart, scalarEnd: last.scalarEnd)
  }
}

/// Cuts tokens off a text, counting bytes and scalars as it goes.
private struct Scanner {
  private let bytes: [UInt8]
  /// The scalar to read next, nil at the end; where it begins, and the byte behind it.
  private var current: Unicode.Scalar?
  private var byteOffset = 0
  private(set) var scalarOffset = 0
  private var byteBehind = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
    load()
  }

  private mutating func load() {
    var index = byteBehind
    current = index < bytes.count ? bytes.span.scalar(at: &index) : nil
    byteBehind = index
  }

  private mutating func advance() {
    byteOffset = byteBehind
    scalarOffset += 1
    load()
  }

  mutating func next() -> Token? {
    var hasSpaceBefore = byteOffset == 0
    while let scalar = current, scalar != "\n", isSpace(scalar) {
      hasSpaceBefore = true
      advance()
    }
    guard let first = current else { return nil }
    let start = (Int32(byteOffset), Int32(scalarOffset))
    var token = Token(
      kind: .mark, hasSpaceBefore: hasSpaceBefore,
      span: TextSpan(utf8Start: start.0, utf8End: start.0, scalarStart: start.1, scalarEnd: start.1))
    if first == "\n" {
      token.kind = .lineBreak
      advance()
    } else if isDigit(first) {
      scanNumber(into: &token)
    } else if Letter(first) != nil || isOtherLetter(first) {
      scanWord(into: &token)
    } else {
      token.mark = plainMark(first)
      advance()
    }
    token.span.utf8End = Int32(byteOffset)
    token.span.scalarEnd = Int32(scalarOffset)
    return token
  }

  private mutating func scanNumber(into token: inout Token) {
    token.kind = .number
    var value: Int? = 0
    while let scalar = current, isDigit(scalar) {
      token.word.append(scalar)
      value = value.map { $0 * 10 + Int(scalar.value - 0x30) }.flatMap { $0 < 1_000_000_000_000_000 ? $0 : nil }
      advance()
    }
    token.value = value
  }

  private mutating func scanWord(into token: inout Token) {
    token.kind = .word
    var upper = 0
    var letters = 0
    var startsUpper = false
    while let scalar = current {
      let isUpper: Bool
      if let letter = Letter(scalar) {
        isUpper = letter.isUppercase
        token.word.append(letter)
      } else if isOtherLetter(scalar) || isCombiningMark(scalar) {
        isUpper = scalar.properties.isUppercase
        token.word.append(scalar)
      } else {
        break
      }
      if letters == 0 { startsUpper = isUpper }
      upper += isUpper ? 1 : 0
      letters += 1
      advance()
    }
    token.word.close()
    token.capitals =
      if upper == 0 { .none } else if startsUpper, upper == 1 { .first } else if upper == letters { .all } else {
        .mixed
      }
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// A letter that Vietnamese does not have.
  private func isOtherLetter(_ scalar: Unicode.Scalar) -> Bool {
    // ASCII and the general punctuation: most of what is no letter.
    if scalar.isASCII || (0x2000...0x206F).contains(scalar.value) || scalar.value == 0xA0 { return false }
    return scalar.properties.isAlphabetic
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200D, 0xFEFF: true
    default: isWhiteSpace(scalar)
    }
  }

  private func plainMark(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if isDash(scalar) { return "-" }
    switch scalar {
    case "“", "„", "«": return "\""
    case "”", "»": return "”"
    default: return scalar
    }
  }
}
