import Testing

@testable import HTTP

@Suite struct ByteClassesTests {
  private static let lettersAndDigits = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
  private static let unreserved = lettersAndDigits + "-._~"
  private static let subDelims = "!$&'()*+,;="

  /// RFC 9110 §5.6.2, RFC 3986 §2.2, §2.3, §3.2.2
  @Test func aClassHoldsTheBytesOfItsGrammarAndNoOthers() {
    let classes: [(ByteSet, String)] = [
      (.token, Self.lettersAndDigits + "!#$%&'*+-.^_`|~"), (.unreserved, Self.unreserved),
      (.hostName, Self.unreserved + Self.subDelims), (.target, Self.unreserved + Self.subDelims + ":@/?[]%"),
      (.digit, "0123456789"),
    ]
    for (set, text) in classes {
      #expect((0...255).filter { set.contains($0) } == text.utf8.sorted(), "\(text)")
    }
  }

  private static func tokenEnd(_ text: String, _ range: Range<Int>) -> Int {
    let bytes = Array(text.utf8)
    return ByteSet.token.end(in: bytes.span, range)
  }

  @Test func aClassEndsWhereAnotherByteStandsOrTheRangeEnds() {
    let line = "Accept-Encoding: gzip"
    #expect(Self.tokenEnd(line, 0..<21) == 15)
    #expect(Self.tokenEnd(line, 2..<6) == 6)
    #expect(Self.tokenEnd(line, 15..<21) == 15)
    #expect(Self.tokenEnd(line, 17..<21) == 21)
  }

  private static func isContentLength(_ text: String, _ range: Range<Int>) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.span.equalsIgnoringCase(range, "content-length")
  }

  @Test func aNameIsRecognizedInAnyCaseAndOnlyWhole() {
    #expect(Self.isContentLength("Content-LENGTH: 5", 0..<14))
    #expect(Self.isContentLength("content-length", 0..<14))
    #expect(!Self.isContentLength("Content-Length: 5", 0..<13))
    #expect(!Self.isContentLength("Content-Length: 5", 1..<15))
    #expect(!Self.isContentLength("Content_Length: 5", 0..<14))
  }
}
