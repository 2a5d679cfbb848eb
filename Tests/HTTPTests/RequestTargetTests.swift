import Testing

@testable import HTTP

@Suite struct RequestTargetTests {
  @Test func pathAndQueryAreDecodedOnce() throws {
    let target = try RequestTarget("/b%C3%A0i/%2541?q=a%26b+c&empty=&flag&&x=1=2")
    #expect(target.segments == ["bài", "%41"])
    let items = target.query.map { [$0.name, $0.value] }
    #expect(items == [["q", "a&b c"], ["empty", ""], ["flag", ""], ["x", "1=2"]])
  }

  @Test func trailingSlashesAreSeen() throws {
    #expect(try RequestTarget("/a/b/") == RequestTarget(segments: ["a", "b"], hasTrailingSlash: true))
    #expect(try RequestTarget("/") == RequestTarget(segments: []))
    #expect(try RequestTarget("") == RequestTarget(segments: []))
  }

  @Test(arguments: ["/%", "/%4", "/%zz", "/%00", "/%ff", "/%c0%ae", "/%ed%a0%80", "/?%", "/?a=%00", "/?q=%e1%ba"])
  func escapesThatSpellNoTextAreMalformed(_ raw: String) {
    #expect(throws: WireError.malformedEscape) { try RequestTarget(raw) }
  }

  @Test(arguments: ["/..", "/.", "//", "/a//b", "/.hidden", "/%2e%2e/x", "/a%2fb", "/a%5cb"])
  func segmentsThatCouldNameFilesAreForbidden(_ raw: String) {
    #expect(throws: WireError.forbiddenSegment) { try RequestTarget(raw) }
  }

  @Test(arguments: ["a", "/a b", "/a\"", "/a#b", "/à", "/a\u{0}", "/{x}", "/a|b"])
  func bytesOutsideOfURIsAreMalformed(_ raw: String) {
    #expect(throws: WireError.malformedTarget) { try RequestTarget(raw) }
  }

  @Test func theCanonicalSpellingReadsBackAsTheSame() throws {
    for raw in ["/", "/a/b/", "/%C4%91%20/x?q=a%26b%3D+&r", "/a?x=%25"] {
      let target = try RequestTarget(raw)
      #expect(try RequestTarget(target.encoded) == target)
    }
    #expect(
      RequestTarget(segments: ["đ ê"], query: [.init(name: "q", value: "a+b")]).encoded == "/%C4%91%20%C3%AA?q=a%2Bb")
  }
}
