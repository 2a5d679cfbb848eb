import NewsReading
import Testing

struct NameGrammarSessionTests {
  @Test func aSessionWithAnOrdinalIsAnEvent() throws {
    let events = try read("Kỳ họp thứ 12, HĐND tỉnh Hà Tĩnh khóa XVII thành công.").names(.event)
    #expect(events.count == 1)
    #expect(events.first?.hasPrefix("Kỳ họp thứ 12") == true)
  }

  @Test func theNumberOfASessionMeansTheOneNamedInFull() throws {
    let events = try read("Kỳ họp thứ 12, HĐND huyện Can Lộc thành công. Dự kỳ họp thứ 12 có cử tri.").names(.event)
    #expect(events == ["Kỳ họp thứ 12 Hội đồng nhân dân huyện Can Lộc"])
  }

  @Test func aSessionBeforeAnyCouncilIsNamedDoesNotStandForLaterOnes() throws {
    let article = try read(
      "Khai mạc Kỳ họp thứ 12. HĐND tỉnh Bến Tre họp. Kỳ họp thứ 12 bàn ngân sách. HĐND tỉnh Bến Tre tin ở kỳ họp thứ 12."
    )
    #expect(article.names(.event) == ["Kỳ họp thứ 12", "Kỳ họp thứ 12 Hội đồng nhân dân tỉnh Bến Tre"])
  }

  @Test func theNumberOfASessionMayStandBehindTheBody() throws {
    let events = try read(
      "Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 12 bàn việc. Dự Hội nghị lần thứ 12 Ban Chấp hành Đảng bộ tỉnh khóa XVIII có khách."
    ).names(.event)
    #expect(events == ["Hội nghị lần thứ 12 Ban Chấp hành Đảng bộ tỉnh khóa XVIII"])
    let terms = try read(
      "Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khóa XI và Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khóa XII."
    ).names(.event)
    #expect(terms.count == 2, "khóa XII is no longer name of khóa XI")
  }

  @Test func theTermBehindAProvinceIsNotItsName() throws {
    let events = try read("Kỳ họp thứ 4 HĐND tỉnh Khóa XI thành công.").names(.event)
    #expect(events == ["Kỳ họp thứ 4 Hội đồng nhân dân tỉnh khóa XI"])
  }

  @Test func aSessionIsThePeoplesCouncils() throws {
    let events = try read(
      "HĐND tỉnh Hà Tĩnh và UBND tỉnh Hà Tĩnh chuẩn bị kỹ. Kỳ họp thứ 12 khai mạc."
    ).names(.event)
    #expect(events == ["Kỳ họp thứ 12 Hội đồng nhân dân tỉnh Hà Tĩnh"])
  }

  @Test func theSameSessionInOtherWordsIsNoSecondOne() throws {
    let article = try read("HĐND tỉnh Hà Tĩnh bàn kỳ họp thứ 7 - kỳ họp giữa năm 2023 của mình.")
    #expect(article.names(.event) == ["Kỳ họp thứ 7 Hội đồng nhân dân tỉnh Hà Tĩnh"])
  }

  @Test func aSessionIsTheSameInDigitsInWordsAndInRomanOnes() throws {
    let events = try read(
      "Trước kỳ họp thứ mười, Quốc hội khóa XIV, dân góp ý. Kỳ họp thứ 10 sắp mở. Kỳ họp thứ X - Quốc hội khóa XIV dài."
    ).names(.event)
    #expect(events == ["Kỳ họp thứ mười Quốc hội khóa XIV"])
    let next = try read("Kỳ họp thứ IX - Quốc hội khóa XIV ngắn hơn kỳ họp thứ hai mươi mốt, HĐND tỉnh Hà Tĩnh.").names(
      .event)
    #expect(next == ["Kỳ họp thứ IX Quốc hội khóa XIV", "Kỳ họp thứ hai mươi mốt Hội đồng nhân dân tỉnh Hà Tĩnh"])
  }
}
