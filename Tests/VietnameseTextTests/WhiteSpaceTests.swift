import Testing
import VietnameseText

struct WhiteSpaceTests {
  /// The standard library's table is the authority: it follows the property White_Space of the Unicode standard.
  @Test func everyScalarAgreesWithTheUnicodeProperty() {
    let wrong = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
      .filter { isWhiteSpace($0) != $0.properties.isWhitespace }
    #expect(wrong == [])
  }

  @Test(arguments: [
    ("", ""), (" ", ""), ("\n\u{A0}\t", ""), ("a", "a"), ("  a  b  ", "a b"), ("a\u{A0}b", "a b"),
    ("a\n\n b\r\nc", "a b c"), ("\u{3000}xã\u{2009}Chi\u{202F}Khê", "xã Chi Khê"), ("a\u{200B}b", "a\u{200B}b"),
    ("Nguye\u{302}\u{303}n  A", "Nguye\u{302}\u{303}n A"),
  ])
  func runsOfWhiteSpaceBecomeOneSpace(text: String, expected: String) {
    #expect(Array(withSingleSpaces(text).unicodeScalars) == Array(expected.unicodeScalars))
  }
}
