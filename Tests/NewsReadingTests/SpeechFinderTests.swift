import NewsReading
import Testing

struct SpeechFinderTests {
  @Test(arguments: [
    "Ông Trần Văn Nam, Bí thư Huyện ủy Can Lộc cho biết: Huyện đã trồng 5 ha rừng.",
    "Đồng chí Trần Văn Nam yêu cầu: Các xã phải làm nhanh hơn.",
    "Bà Trần Văn Nam lưu ý các xã hai việc, đó là: giữ rừng và giữ đất.",
    "Ông Trần Văn Nam chia sẻ: “Chúng tôi đã trồng rừng từ lâu”.",
    "“Chúng tôi đã trồng rừng từ lâu”, ông Trần Văn Nam chia sẻ.",
    "Phát biểu tại hội nghị, đồng chí Trần Văn Nam nhấn mạnh: Phải trồng rừng.",
    "\"Chúng tôi đã trồng rừng từ lâu,” đồng chí Trần Văn Nam, Bí thư Huyện ủy Can Lộc chia sẻ.",
    "“Rừng lớn lên từng ngày, ai cũng mừng”, ông Trần Văn Nam, Trưởng thôn Nà Pàn, cười móm mém.",
    "“Trồng rừng đi, đợi đến bao giờ nữa?” ông Trần Văn Nam nói.", "“Rừng giữ nước cho cả làng bản” - Trần Văn Nam.",
    "Ông Trần Văn Nam, Giám đốc Sở Y tế: Chúng tôi có ba phương án và đã bố trí đủ người.",
    "Ông Trần Văn Nam trăn trở: Giữ được rừng mới giữ được bản.",
    "Ông Trần Văn Nam thừa nhận rừng còn bị chặt, nhưng \"xã chỉ có 3 kiểm lâm viên thôi\".",
  ])
  func aStatementHasItsSpeaker(sentence: String) throws {
    #expect(try read(sentence).speakers == ["Trần Văn Nam"])
  }

  @Test(arguments: [
    "Ông Trần Văn Nam vui vẻ: “Tôi trồng rừng từ lâu”.", "Ông Trần Văn Nam nói với bà Lê Thị Hoa: Xã có rừng.",
    "Theo ông Trần Văn Nam, “Rừng là của mọi người”, ông nói.",
  ])
  func directSpeechHasASpeakerWhateverStandsBetween(sentence: String) throws {
    let found = try read(sentence).speakers
    #expect(found == ["Trần Văn Nam"])
  }

  @Test(arguments: [
    "Hội thi “Rừng và người giữ rừng quê tôi”, ông Trần Văn Nam dự.", "Ông Trần Văn Nam coi rừng là “lá phổi xanh”.",
    "Ông Trần Văn Nam từng giữ các chức vụ: Bí thư xã, Chủ tịch xã.",
  ])
  func aNameOrAPhraseInQuotationMarksIsNoStatement(sentence: String) throws {
    #expect(try read(sentence).speakers == [])
  }

  @Test func whoIsMeantByAnOfficeOrAPronounSpeaks() throws {
    let office = try read(
      """
      Đồng chí Trần Văn Nam, Bí thư Tỉnh ủy Hà Tĩnh đến dự.

      Đồng chí Bí thư Tỉnh ủy lưu ý: Các huyện phải làm nhanh hơn.

      """)
    #expect(office.speakers == ["Trần Văn Nam"])
    let pronoun = try read("Gia đình chị Lò Thị Phảy thoát nghèo. Chị cho biết: Nhà tôi nuôi dê.")
    #expect(pronoun.speakers == ["Lò Thị Phảy"])
  }

  @Test func theHeadOfAStatementBoxSpeaks() throws {
    let article = try read(
      """
      Thứ hai,  03/02/2020

      Huyện Can Lộc trồng rừng

      Sáng 2/2, huyện Can Lộc đã trồng rừng ở ba xã.

      Ông Trần Văn Nam, Trưởng thôn Nà Pàn, xã Chi Khê

      “Chúng tôi trồng rừng từ năm 2010. Rừng đã lớn và người dân yên tâm hơn trước nhiều lắm”.

      Bà Lò Thị Phảy, Chủ tịch UBND xã Chi Khê

      “Xã có thêm việc làm cho nhiều người. Năm sau xã sẽ trồng thêm rừng ở hai thôn nữa”.

      THANH MAI

      """)
    #expect(article.speakers == ["Trần Văn Nam", "Lò Thị Phảy"])
    let boxes = article.paragraphs.filter { $0.kind == .quote }
    #expect(boxes.map { $0.speaker.map { article.entities[$0].name } } == ["Trần Văn Nam", "Lò Thị Phảy"])
  }

  @Test(arguments: [
    "Ông Trần Văn Nam phát biểu chỉ đạo hội nghị.", "Ông Trần Văn Nam truyền đạt nghị quyết.",
    "Đồng chí Trần Văn Nam quán triệt nghị quyết tại hội nghị.", "Ông Trần Văn Nam đến dự lúc 7:30.",
    "Huyện ủy Can Lộc yêu cầu: Các xã phải làm nhanh hơn.",
  ])
  func whoOnlyActsDoesNotSpeak(sentence: String) throws {
    #expect(try read(sentence).speakers == [])
  }

  @Test(arguments: [
    "Đồng chí Trần Văn Nam, cán bộ xã trả lời: 0912 345 678.", "Mời gọi ông Trần Văn Nam để hỏi: 0912345678.",
  ])
  func aTelephoneNumberIsNoStatement(sentence: String) throws {
    #expect(try read(sentence).speakers == [])
  }

  @Test func ofTwoNamedTheOneBeforeTheVerbSpeaks() throws {
    let article = try read(
      "Thay mặt ông Trần Văn Nam, bà Lò Thị Phảy, Chủ tịch UBND xã Chi Khê cho biết: Xã đã trồng 5 ha rừng.")
    #expect(article.speakers == ["Lò Thị Phảy"])
  }

  @Test func aStatementMayBeginWithANumber() throws {
    let article = try read("Ông Lê Văn Khoa, Giám đốc trung tâm khẳng định: 30 lớp học đã có đủ bàn ghế.")
    #expect(article.speakers == ["Lê Văn Khoa"])
    let list = try read("Ông Lê Văn Khoa đến trường lúc 7 giờ, mang theo: 20 quyển vở.")
    #expect(list.speakers == [])
  }
}
