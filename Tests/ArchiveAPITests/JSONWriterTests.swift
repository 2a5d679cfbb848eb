import ArchiveAPI
import Testing

@Suite struct JSONWriterTests {
  func written(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func membersStandInTheOrderInWhichTheyWereWritten() {
    let text = written { json in
      json.object { json in
        json.member("b", 1)
        json.member("a", nil as String?)
        json.member("list", ["x", "y"])
        json.member("empty", [] as [String])
        json.member("nested") { $0.object { $0.member("c", true) } }
      }
    }
    #expect(text == #"{"b":1,"a":null,"list":["x","y"],"empty":[],"nested":{"c":true}}"#)
  }

  /// RFC 8259 §7
  @Test(
    arguments: [
      ("Đà Nẵng", "\"Đà Nẵng\""), ("a\"b\\c", #""a\"b\\c""#), ("\n\t\u{1}", #""\n\u0009\u0001""#), ("</", "\"</\""),
      ("\u{7F}\u{2028}", "\"\u{7F}\u{2028}\""),
    ])
  func onlyWhatMustBeIsEscaped(value: String, expected: String) {
    #expect(written { $0.string(value) } == expected)
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (17, "17"), (116.7, "116.7"), (430_000_000_000, "430000000000"), (0.001, "0.001"),
      (-2.5, "-2.5"), (.infinity, "null"), (.nan, "null"),
    ] as [(Double, String)])
  func numbersAreAsShortAsTheyCanBe(value: Double, expected: String) {
    #expect(written { $0.number(value) } == expected)
  }

  @Test func anEscapeIsFoundAtEveryPlaceOfEveryLength() {
    for length in 1...25 {
      for place in 0..<length {
        let (before, behind) = (String(repeating: "a", count: place), String(repeating: "b", count: length - place - 1))
        #expect(written { $0.string(before + "\"" + behind) } == "\"\(before)\\\"\(behind)\"")
      }
    }
  }

  @Test func theBufferGrowsByAsMuchAsIsNeeded() {
    let text = String(repeating: "đ", count: 40_000)
    #expect(written { $0.array(["a", text, "b"]) { $0.string($1) } } == #"["a",""# + text + #"","b"]"#)
  }

  /// Short pieces are copied in other ways than long ones.
  @Test func textsOfEveryLengthAreWrittenWhole() {
    let letters = String((0..<70).map { Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8($0 % 26))) })
    for count in 0...70 {
      let text = String(letters.prefix(count))
      #expect(written { $0.string(text) } == "\"\(text)\"")
    }
  }
}
