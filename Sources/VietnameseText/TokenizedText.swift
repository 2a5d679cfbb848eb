/// A text with its tokens, in order; what lies between two tokens is white space only.
package struct TokenizedText: Sendable {
  package let bytes: [UInt8]
  package private(set) var tokens: [Token] = []
  package private(set) var scalarCount = 0

  /// `text` is NFC with LF line ends. Takes linear time.
  package init(_ text: String) {
    bytes = Array(text.utf8)
    tokens.reserveCapacity(bytes.count / 4)
    var scanner = Scanner(text: text)
    while let token = scanner.next() { tokens.append(token) }
    scalarCount = Int(scanner.scalarOffset)
  }

  /// What was printed there.
  package func string(_ span: TextSpan) -> String {
    String(decoding: bytes[span.utf8], as: UTF8.self)
  }

  /// What was printed from the first to the last of some tokens, white space between them as it stands.
  package func string(_ range: Range<Int>) -> String {
    range.isEmpty ? "" : string(span(range))
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
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var byteOffset: Int32 = 0
  private(set) var scalarOffset: Int32 = 0

  init(text: String) {
    scalars = Array(text.unicodeScalars)
  }

  mutating func next() -> Token? {
    var hasSpaceBefore = index == 0
    while let scalar = peek(), scalar != "\n", isSpace(scalar) {
      hasSpaceBefore = true
      advance(scalar)
    }
    guard let first = peek() else { return nil }
    let start = (byteOffset, scalarOffset)
    var token = Token(
      kind: .mark, hasSpaceBefore: hasSpaceBefore,
      span: TextSpan(utf8Start: start.0, utf8End: start.0, scalarStart: start.1, scalarEnd: start.1))
    if first == "\n" {
      token.kind = .lineBreak
      advance(first)
    } else if isDigit(first) {
      scanNumber(into: &token)
    } else if isLetter(first) {
      scanWord(into: &token)
    } else {
      token.mark = plainMark(first)
      advance(first)
    }
    token.span.utf8End = byteOffset
    token.span.scalarEnd = scalarOffset
    return token
  }

  private mutating func scanNumber(into token: inout Token) {
    token.kind = .number
    var value: Int? = 0
    while let scalar = peek(), isDigit(scalar) {
      token.word.append(scalar)
      value = value.map { $0 * 10 + Int(scalar.value - 0x30) }.flatMap { $0 < 1_000_000_000_000_000 ? $0 : nil }
      advance(scalar)
    }
    token.value = value
  }

  private mutating func scanWord(into token: inout Token) {
    token.kind = .word
    var upper = 0
    var letters = 0
    var startsUpper = false
    while let scalar = peek(), isLetter(scalar) || isCombiningMark(scalar) {
      let isUpper = Letter(scalar)?.isUppercase ?? scalar.properties.isUppercase
      if letters == 0 { startsUpper = isUpper }
      upper += isUpper ? 1 : 0
      letters += 1
      token.word.append(scalar)
      advance(scalar)
    }
    token.word.close()
    token.capitals =
      if upper == 0 { .none } else if startsUpper, upper == 1 { .first } else if upper == letters { .all } else {
        .mixed
      }
  }

  private func peek() -> Unicode.Scalar? {
    index < scalars.count ? scalars[index] : nil
  }

  private mutating func advance(_ scalar: Unicode.Scalar) {
    index += 1
    byteOffset += Int32(UTF8.width(scalar))
    scalarOffset += 1
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if Letter(scalar) != nil { return true }
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
