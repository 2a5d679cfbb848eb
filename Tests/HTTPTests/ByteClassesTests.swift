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
    ]
    for (set, text) in classes {
      #expect((0...255).filter { set.contains($0) } == text.utf8.sorted(), "\(text)")
    }
  }
}
