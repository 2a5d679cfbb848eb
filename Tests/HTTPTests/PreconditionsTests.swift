import Testing

@testable import HTTP

@Suite struct PreconditionsTests {
  static func evaluate(_ fields: [String], tag: String = "\"t\"") -> Preconditions.Result {
    let bytes = Array("GET / HTTP/1.1\r\nHost: a\r\n\(fields.map { $0 + "\r\n" }.joined())\r\n".utf8)
    var parser = RequestParser(limits: RequestLimits())
    #expect(parser.advance(bytes.span) == .complete)
    return Preconditions.evaluate(parser.head, bytes.span, tag: Array(tag.utf8).span)
  }

  /// RFC 9110 §13.1.2: a list, weak comparison, commas inside tags.
  @Test(arguments: [
    ("*", Preconditions.Result.notModified), ("\"t\"", .notModified), ("W/\"t\"", .notModified),
    ("\"x\", \"t\"", .notModified), ("\"x\",W/\"t\"", .notModified), (" , \"t\" ,", .notModified),
    ("\"a,b\", \"t\"", .notModified), ("\"x\"", .passed), ("t", .passed), ("", .passed), ("\"t", .passed),
    ("\"T\"", .passed), ("w/\"t\"", .passed), ("\"t\"x", .notModified), ("\"tt\"", .passed), ("\"x\" *", .passed),
  ])
  func ifNoneMatchIsAListOfTags(value: String, result: Preconditions.Result) {
    #expect(Self.evaluate(["If-None-Match: \(value)"]) == result)
  }

  /// RFC 9110 §13.1.1: strong comparison.
  @Test(arguments: [
    ("*", Preconditions.Result.passed), ("\"t\"", .passed), ("\"x\", \"t\"", .passed), ("W/\"t\"", .failed),
    ("\"x\"", .failed), ("", .failed),
  ])
  func ifMatchComparesStrongly(value: String, result: Preconditions.Result) {
    #expect(Self.evaluate(["If-Match: \(value)"]) == result)
  }

  /// RFC 9110 §8.8.3.2.
  @Test func aWeakTagIsEqualOnlyWeakly() {
    #expect(Self.evaluate(["If-None-Match: \"t\""], tag: "W/\"t\"") == .notModified)
    #expect(Self.evaluate(["If-Match: \"t\""], tag: "W/\"t\"") == .failed)
    #expect(Self.evaluate(["If-Match: W/\"t\""], tag: "W/\"t\"") == .failed)
  }

  /// RFC 9110 §13.1.1 and §13.1.2: without a tag only `*` can hold.
  @Test func anAnswerWithoutATagMatchesNoTag() {
    #expect(Self.evaluate(["If-None-Match: \"\""], tag: "") == .passed)
    #expect(Self.evaluate(["If-Match: \"t\""], tag: "") == .failed)
  }

  /// RFC 9110 §13.2.2, §5.3.
  @Test func ifMatchComesFirstAndLinesAreJoined() {
    #expect(Self.evaluate(["If-None-Match: \"t\"", "If-Match: \"x\""]) == .failed)
    #expect(Self.evaluate(["If-Match: \"t\"", "If-None-Match: \"t\""]) == .notModified)
    #expect(Self.evaluate(["If-Match: \"x\"", "If-Match: \"t\""]) == .passed)
    #expect(Self.evaluate(["If-None-Match: \"x\"", "IF-NONE-MATCH: \"t\""]) == .notModified)
  }

  /// RFC 9110 §13.1.3, §13.1.4: nothing here has a date of change, so dates say nothing.
  @Test(arguments: ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "x"])
  func datesAreIgnored(date: String) {
    #expect(Self.evaluate(["If-Modified-Since: \(date)"]) == .passed)
    #expect(Self.evaluate(["If-Unmodified-Since: \(date)"]) == .passed)
    #expect(Self.evaluate(["If-Modified-Since: \(date)", "If-None-Match: \"t\""]) == .notModified)
  }
}
