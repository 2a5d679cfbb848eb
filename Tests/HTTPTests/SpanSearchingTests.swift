import Testing

@testable import HTTP

@Suite struct SpanSearchingTests {
  private static func find(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes.span.firstIndex(of: byte, in: range)
  }

  private static func findControl(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes.span.firstControl(in: range)
  }

  /// Every byte at the edges of two words and of a rest, from there and from beside it: the searches find it, or the end.
  @Test func aByteIsFoundWhereverItStands() {
    for byte in UInt8.min...UInt8.max {
      for place in [0, 7, 8, 15, 16, 18] {
        // Neighbours that a borrow between the bytes of a word would touch.
        for filling in [UInt8(ascii: "a"), 0x20, 0x7E, 0x80, 0xFF] where filling != byte {
          var bytes = [UInt8](repeating: filling, count: 19)
          bytes[place] = byte
          for start in [0, 1, 8, 16, 17, 19] {
            let found = start <= place ? place : 19
            #expect(Self.find(byte, in: bytes, start..<19) == found)
            let isControl = byte < 0x20 || byte == 0x7F
            #expect(Self.findControl(in: bytes, start..<19) == (isControl ? found : 19))
          }
        }
      }
    }
  }

  @Test func nothingIsFoundBehindTheRange() {
    let bytes = Array("0123456789\r".utf8)
    #expect(Self.findControl(in: bytes, 0..<10) == 10)
    #expect(Self.find(0x0D, in: bytes, 3..<10) == 10)
    #expect(Self.find(UInt8(ascii: "5"), in: bytes, 0..<5) == 5)
    #expect(Self.find(UInt8(ascii: "5"), in: bytes, 7..<7) == 7)
  }
}
