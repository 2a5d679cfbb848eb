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

  @Test(arguments: [
    "Chi nhánh Công ty TNHH Minh Hải tại Hà Tĩnh", "Công đoàn cơ sở Trường Mầm non Hoa Sen",
    "Đoàn cơ sở BIDV Chi nhánh Hà Tĩnh", "Chi nhánh Viettel Hà Tĩnh", "Chi nhánh Agribank huyện Can Lộc",
    "Đoàn Thanh niên Agribank Chi nhánh Hà Tĩnh II",
  ])
  func aPartOfAFirmIsCalledByItsWhole(name: String) throws {
    #expect(try read("Sáng 12/3, \(name) tặng quà bà con.").names(.organization) == [name])
  }

  @Test func theShortFormOfAPartIsPassedOver() throws {
    let article = try read("Công đoàn cơ sở (CĐCS) Trường Mầm non Hoa Sen mở hội thi.")
    #expect(article.names(.organization) == ["Công đoàn cơ sở Trường Mầm non Hoa Sen"])
  }

  @Test func theProvinceBehindABrandBelongsToItsName() throws {
    #expect(try read("Sáng 12/3, Viettel Hà Tĩnh kéo cáp.").names(.organization) == ["Viettel Hà Tĩnh"])
    #expect(try read("Cáp của Viettel ở Hà Tĩnh đã thông.").names(.organization) == ["Viettel"])
  }

  @Test func theBankForSocialPoliciesIsOfItsDistrictOrOfTheCountry() throws {
    let article = try read("Phòng giao dịch Ngân hàng CSXH huyện Can Lộc giải ngân. NHCSXH cho vay lãi thấp.")
    #expect(
      article.names(.organization) == [
        "Phòng giao dịch Ngân hàng Chính sách xã hội huyện Can Lộc", "Ngân hàng Chính sách xã hội huyện Can Lộc",
      ])
    #expect(try read("Nguồn vốn từ NHCSXH tăng.").names(.organization) == ["Ngân hàng Chính sách xã hội"])
  }
}
