import NewsReading
import Testing

struct NameGrammarOpenBodyTests {
  @Test(arguments: [
    ("Công ty Cổ phần Gang thép Bình Minh báo cáo.", "Công ty Cổ phần Gang thép Bình Minh"),
    ("Hợp tác xã Dịch vụ nông nghiệp Thạch Hạ báo cáo.", "Hợp tác xã Dịch vụ nông nghiệp Thạch Hạ"),
    ("Trường THPT Hồng Lam báo cáo.", "Trường Trung học phổ thông Hồng Lam"),
    ("Bệnh viện Đa khoa tỉnh Hà Tĩnh báo cáo.", "Bệnh viện Đa khoa tỉnh Hà Tĩnh"),
    ("Học viện Chính trị Quốc gia Hồ Chí Minh báo cáo.", "Học viện Chính trị Quốc gia Hồ Chí Minh"),
    ("Chi bộ Công ty Cổ phần Bình Minh họp.", "Chi bộ Công ty Cổ phần Bình Minh"),
    ("Đoàn Thanh niên Cộng sản Hồ Chí Minh họp.", "Đoàn Thanh niên Cộng sản Hồ Chí Minh"),
  ])
  func aFirmOrSchoolIsNamedToTheEndOfItsName(sentence: String, expected: String) throws {
    #expect(try read(sentence).names(.organization) == [expected])
  }

  @Test(arguments: [
    ("Họp tại hội nông dân xã Thạch Hạ.", "Hội Nông dân xã Thạch Hạ"),
    ("Họp tại công an huyện Can Lộc.", "Công an huyện Can Lộc"),
    ("Họp tại trạm y tế xã Thạch Hạ.", "Trạm Y tế xã Thạch Hạ"),
    ("Họp với phòng giáo dục và đào tạo huyện Can Lộc.", "Phòng Giáo dục và đào tạo huyện Can Lộc"),
  ])
  func inLowerCaseTheAreaSaysWhichBody(sentence: String, expected: String) throws {
    #expect(try read(sentence).names(.organization) == [expected])
  }

  @Test(arguments: [
    "Chợ ở trung tâm huyện Can Lộc.", "Các trạm y tế xã Thạch Hạ quản lý.", "Họp với hội nông dân xã.",
    "Họp để phòng dịch bệnh huyện Can Lộc.",
  ])
  func inLowerCaseWithoutItsAreaABodyIsNone(sentence: String) throws {
    #expect(try read(sentence).names(.organization) == [])
  }

  @Test(arguments: ["Ủy ban Kinh tế của Quốc hội", "Ủy ban Kinh tế Quốc hội"])
  func aCommitteeOfTheAssemblyIsNamedWithIt(printed: String) throws {
    #expect(
      try read("Ông Lê Văn Khoa, Chủ nhiệm \(printed), dự.").offices(of: "Lê Văn Khoa") == [
        "Chủ nhiệm @ Ủy ban Kinh tế của Quốc hội"
      ])
  }

  @Test func aGroupMayHaveTheLegalFormOfAFirm() throws {
    let article = try read("Sáng 12/3, Công ty CP Tập đoàn Sông Lam ủng hộ quỹ.")
    #expect(article.names(.organization) == ["Công ty CP Tập đoàn Sông Lam"])
  }

  @Test(arguments: [
    ("Trường PTDTBT THCS Lam Sơn", "Trường Phổ thông dân tộc bán trú Trung học cơ sở Lam Sơn"),
    ("Trường PTTH Lam Sơn", "Trường Trung học phổ thông Lam Sơn"),
  ])
  func theKindOfASchoolIsSpelledOut(printed: String, name: String) throws {
    #expect(try read("Sáng 12/3, \(printed) khai giảng.").names(.organization) == [name])
  }

  @Test func theQuotedNameOfAClubMayHaveADash() throws {
    let article = try read("Sáng 12/3, Câu lạc bộ “Vì Can Lộc - Hương Khê thân yêu” tặng sách.")
    #expect(article.names(.organization) == ["Câu lạc bộ “Vì Can Lộc - Hương Khê thân yêu”"])
    #expect(article.names(.place) == [])
  }

  @Test func aBorderPostIsSpelledOut() throws {
    let article = try read("Sáng 12/3, đoàn thăm Đồn BP 817. Đồn Biên phòng 817 mới thành lập.")
    #expect(article.names(.organization) == ["Đồn Biên phòng 817"])
  }
}
