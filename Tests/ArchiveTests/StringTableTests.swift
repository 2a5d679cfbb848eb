import Testing

@testable import Archive

@Suite struct StringTableTests {
  @Test func stringsAreNumberedInOrderOfAppearance() {
    var table = StringTable()
    let numbers = ["Huế", "", "Hà Nội", "Huế", ""].map { table.number(of: $0) }
    #expect(numbers == [0, 1, 2, 0, 1])
    #expect(table.strings == ["Huế", "", "Hà Nội"])
  }

  @Test func manyStringsKeepTheirNumbers() {
    var table = StringTable()
    for number in 0..<1000 { #expect(table.number(of: "bài \(number)") == Int32(number)) }
    for number in 0..<1000 { #expect(table.number(of: "bài \(number)") == Int32(number)) }
    #expect(table.count == 1000)
  }

  @Test func aStringOfAnotherTableIsFound() {
    var (one, other) = (StringTable(), StringTable())
    _ = one.number(of: "Huế")
    for name in ["Hà Nội", "Huế"] { _ = other.number(of: name) }
    #expect((0..<2).map { one.number(of: $0, in: other) } == [1, 0])
  }
}
