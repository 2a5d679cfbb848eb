import Testing

@testable import NewsReading

struct ArticleParserCaptionsTests {
  private typealias Reading = ArticleParserTests.Reading
  private static let lead = ArticleParserTests.lead
  private static let body = ArticleParserTests.body

  private func reading(with line: String) -> Reading {
    Reading("Huyện Đức Thọ sơ kết công tác đảng\n\n\(Self.lead)\n\n\(line)\n\n\(Self.body)\n")
  }

  @Test(arguments: [
    "Các đại biểu dự lễ ra quân.", "Học sinh xã Lam Sơn đi cà kheo trong phần hội.",
    "Tiết mục hát ru mở đầu đêm hội năm 2021.", "Nghi thức dâng trầu cau trước cửa đình.",
    "Nông dân xã Lam Sơn, huyện Đức Thọ thu hoạch lúa hè thu bằng máy gặt của hợp tác xã.",
    "Thiếu nhi thôn Đông nhận sách vở và cặp mới tại buổi gặp mặt ở nhà văn hóa xã Lam Sơn.",
    "Các đại biểu biểu quyết về tờ trình.", "Người dân xã Lam Sơn đang trồng cam trên đồi.",
  ])
  func aFullSentenceThatShowsPeopleAtSomethingIsACaption(line: String) {
    #expect(reading(with: line).all(.caption) == [line])
  }

  @Test(arguments: [
    "Các đại biểu cũng góp ý về kế hoạch.", "Hội nghị đã bầu thêm hai thành viên.",
    "Người dân cần chủ động phòng bệnh.",
    "Hội viên thôn Đông trao 24 suất quà cho học sinh nghèo.", "Đồng chí Lê Văn Tám dự và trao quà cho các cháu.",
    "Hội viên các thôn góp tiền, góp công sửa lại con đường ra đồng.", "Bà con rất mừng vì có đường mới.",
    "Chị Lan lặng lẽ gấp lại bức thư cũ.", "Bà Phảy sinh ra ở thôn Đông.", "Nông dân đang lo mất mùa cam.",
    "Các đồng chí cho ý kiến về tờ trình.", "Đại biểu dự họp tán thành kế hoạch.",
  ])
  func aSentenceThatTellsSomethingIsAParagraph(line: String) {
    let reading = reading(with: line)
    #expect(reading.all(.caption) == [])
    #expect(reading.all(.body) == [line, Self.body])
  }

  @Test(arguments: [
    "Công an huyện Đức Thọ đang làm rõ vụ trộm cam.", "Lực lượng chức năng kiểm tra nguyên nhân vụ cháy rừng.",
    "Huyện trồng thêm cam ở các xã vùng đồi.", "Hội Nông dân huyện hướng dẫn hội viên bón phân.",
    "Trường học ở thôn Đông khang trang.",
  ])
  func aFullSentenceAboutABodyOrAnAreaIsAParagraph(line: String) {
    let found = reading(with: line)
    #expect(found.all(.caption) == [])
    #expect(found.all(.body) == [line, Self.body])
  }

  @Test func thePictureOfAGiftMayEndThePage() {
    let reading = Reading(
      "Huyện Đức Thọ sơ kết công tác đảng\n\n\(Self.lead)\n\n\(Self.body)\n\nTrao quà cho học sinh xã Lam Sơn\n")
    #expect(reading.all(.caption) == ["Trao quà cho học sinh xã Lam Sơn"])
  }

  @Test func aLeadThatStandsTwiceIsNoCaption() {
    let reading = Reading("Huyện Đức Thọ sơ kết công tác đảng\n\n\(Self.lead)\n\n\(Self.lead)\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == [])
    #expect(reading.all(.lead) == [Self.lead])
    #expect(reading.all(.body) == [Self.body])
  }

  @Test func theCreditOfALinksPictureDoesNotEndTheLinks() {
    let links = "Có thể bạn quan tâm\n\nẢnh: Thu Hà\n\nTuần lễ hoa huyện Đức Thọ năm 2024 thu hút du khách"
    let reading = Reading("Huyện Đức Thọ sơ kết công tác đảng\n\n\(Self.lead)\n\n\(Self.body)\n\n\(links)\n")
    #expect(reading.layout.blocks.count == 2)
    #expect(reading.all(.body) == [Self.body])
  }

  @Test func aStatementBoxEndsTheLinks() {
    let links = "Xem thêm\n\nẢnh: Thu Hà\n\nHuyện Đức Thọ mở hội cam"
    let box = "Bà Lò Thị Phảy, Trưởng thôn Đông\n\n\"Thôn tôi trồng cam đã lâu.\""
    let page = Reading("Huyện Đức Thọ sơ kết công tác đảng\n\n\(Self.lead)\n\n\(links)\n\n\(box)\n")
    #expect(page.all(.quote) == ["\"Thôn tôi trồng cam đã lâu.\""])
    #expect(page.all(.body) == [])
  }

  @Test func aPictureMayBeCalledLikeTheArticle() {
    let title = "Huyện Đức Thọ sơ kết công tác đảng"
    let lead = "Tại xã Lam Sơn, Huyện ủy Đức Thọ vừa sơ kết công tác xây dựng Đảng."
    let reading = Reading(
      "Đời sống - Xã hội\n\n\(title)\n\n\(lead)\n\n\(title)\n\n\(lead)\n\n\(title)\n\n\(Self.body)\n")
    #expect(reading.title == title)
    #expect(reading.all(.caption) == [])
    #expect(reading.all(.lead) == [lead])
    #expect(reading.all(.body) == [Self.body])
  }
}
