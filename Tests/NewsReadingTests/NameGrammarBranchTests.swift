import NewsReading
import Testing

struct NameGrammarBranchTests {
  @Test(arguments: [
    ("Phòng Cảnh sát hình sự, Công an tỉnh Hà Tĩnh báo cáo.", "Phòng Cảnh sát hình sự, Công an tỉnh Hà Tĩnh"),
    ("Khoa Sản, Bệnh viện Đa khoa tỉnh Hà Tĩnh báo cáo.", "Khoa Sản, Bệnh viện Đa khoa tỉnh Hà Tĩnh"),
    (
      "Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam – Chi nhánh huyện Can Lộc báo cáo.",
      "Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam – Chi nhánh huyện Can Lộc"
    ),
    ("Đoàn công tác của Tỉnh ủy Hà Tĩnh báo cáo.", "Đoàn công tác của Tỉnh ủy Hà Tĩnh"),
  ])
  func aPartOrBranchIsNamedWithItsWhole(sentence: String, expected: String) throws {
    #expect(try read(sentence).names(.organization).contains(expected))
  }

  @Test func aBrandMayHaveABranch() throws {
    #expect(
      try read("Agribank Chi nhánh Sơn Dương cho xã vay vốn.").names(.organization) == ["Agribank Chi nhánh Sơn Dương"])
  }
}
