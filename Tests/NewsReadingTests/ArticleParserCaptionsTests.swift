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

  @Test(arguments: ["", "(HT)- "])
  func aLeadThatStandsTwiceIsNoCaption(mark: String) {
    let lead = mark + Self.lead
    let reading = Reading("Huyện Đức Thọ sơ kết công tác đảng\n\n\(lead)\n\n\(lead)\n\n\(Self.body)\n")
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

  @Test func aFirstParagraphThatOpensWithADayIsNoCaption() {
    let lead = "Chiều ngày 12/3/2021, Huyện ủy Đức Thọ và Huyện ủy Can Lộc ký kết biên bản ghi nhớ"
    #expect(Reading("Đức Thọ: Ký kết hợp tác\n\n\(lead)\n\n\(Self.body)\n").all(.lead) == [lead])
  }

  @Test(arguments: [
    "Các đại biểu dự hội nghị", "Quang cảnh hội nghị.", "Đồng chí Lê Văn Tám, Bí thư Huyện ủy phát biểu tại hội nghị.",
    "Lãnh đạo huyện Đức Thọ trao giấy khen cho các tập thể tiêu biểu", "Người dân xã Yên Hồ thu hoạch lúa. Ảnh: Thu Hà",
    "Mô hình trồng cam của gia đình anh Trần Văn Bảy cho thu nhập cao",
    "Ông Trần Văn Bảy (áo trắng) bên vườn cam của gia đình. Ảnh tư liệu: Thu Hà",
    "Thôn Hạ nhìn từ trên cao. (Ảnh: NVCC)",
    "Ảnh: Quang cảnh buổi họp báo.", "Lãnh đạo huyện trao bằng công nhận cho xã Yên Hồ.",
    "Xưởng may của hợp tác xã Yên Hồ. Ảnh Thu Hà",
  ])
  func aCaptionStandsApart(caption: String) {
    let reading = Reading("Đức Thọ: Sơ kết công tác đảng\n\n\(Self.lead)\n\(caption)\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == [caption])
    #expect(reading.all(.body) == [Self.body])
  }

  @Test func aSubheadingIsNoCaption() {
    let reading = Reading("Đức Thọ: Sơ kết công tác đảng\n\n\(Self.lead)\n\nNhiều kết quả nổi bật\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == [])
    #expect(reading.all(.body) == ["Nhiều kết quả nổi bật", Self.body])
  }

  @Test func betweenHeadlineAndLeadALineIsACaption() {
    let reading = Reading("Đức Thọ: Sơ kết công tác đảng\n\nMột buổi học của lớp\n\n– \(Self.lead)\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == ["Một buổi học của lớp"])
    #expect(reading.all(.lead) == [Self.lead])
  }

  @Test func aParagraphWithoutItsLastStopIsNoCaption() {
    let paragraph = "Ngày 19-7-2023, HĐND huyện đã họp. Đồng chí Lê Văn Tám, Bí thư Huyện ủy phát biểu tại kỳ họp"
    let reading = Reading("Đức Thọ: Sơ kết công tác đảng\n\n\(Self.lead)\n\n\(paragraph)\n")
    #expect(reading.all(.caption) == [])
    #expect(reading.all(.body) == [paragraph])
  }

  @Test func aLastParagraphThatIsCutOffIsNoCaption() {
    let cut = "Nguyên nhân vụ cháy rừng đang được Công an huyện Đức Thọ phối hợp các ngành điều tra làm rõ"
    let reading = Reading("Huyện Đức Thọ sơ kết công tác đảng\n\n\(Self.lead)\n\n\(Self.body)\n\n\(cut)\n")
    #expect(reading.all(.caption) == [])
    #expect(reading.all(.body) == [Self.body, cut])
  }

  @Test func aLineThatStandsTwiceIsACaption() {
    let line = "Ông Trần Văn Nam, Chủ tịch Hội Nông dân huyện Đức Thọ trao bằng khen cho các hộ trồng rừng giỏi."
    let reading = Reading("Huyện Đức Thọ sơ kết công tác đảng\n\n\(Self.lead)\n\n\(line)\n\(line)\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == [line])
  }

  @Test func theLineAfterAPhotoFrameIsACaptionAlthoughItHasAStop() {
    let caption = "Đại diện lãnh đạo Ban Tuyên giáo thông báo kết quả kỳ họp."
    let reading = Reading("\(Self.lead)\n\nleftcenterrightdel\n\(caption)\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == [caption])
    #expect(reading.all(.body) == [Self.body])
  }

  @Test func aCaptionMayBeACellOfATable() {
    let reading = Reading(
      "Đức Thọ: Sơ kết công tác đảng\n\n\(Self.lead)\n\n| Các đại biểu dự hội nghị. Ảnh: Thu Hà |\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == ["Các đại biểu dự hội nghị. Ảnh: Thu Hà"])
  }

  @Test func aCaptionMayRunOverTwoLines() {
    let reading = Reading(
      "Đức Thọ: Sơ kết công tác đảng\n\n\(Self.lead)\n\nĐồng chí Lê Văn Tám, Bí thư Huyện ủy\n"
        + "Phát biểu chỉ đạo tại điểm cầu huyện\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == ["Đồng chí Lê Văn Tám, Bí thư Huyện ủy Phát biểu chỉ đạo tại điểm cầu huyện"])
  }

  @Test func whoHandsOverWhatIsShownInAPicture() {
    let caption = "Chị Lê Thu Hà, Bí thư Huyện đoàn trao quà cho các cháu tại chương trình."
    let reading = Reading("Trao quà\n\n\(Self.lead)\n\n\(caption)\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == [caption])
  }

  @Test func aSentenceThatOnlyRepeatsTheLeadDescribesAPicture() {
    let lead = "Sáng 12/3, Hội Nông dân xã Lam Sơn trao bò giống cho hội viên thôn Đông để bà con chăn nuôi."
    let caption = "Hội Nông dân xã Lam Sơn trao bò cho hội viên thôn Đông."
    let reading = Reading("Trao bò giống\n\n\(lead)\n\n\(caption)\n\n\(Self.body)\n")
    #expect(reading.all(.caption) == [caption])
    #expect(reading.all(.body) == [Self.body])
  }
}
