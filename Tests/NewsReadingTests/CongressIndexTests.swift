import NewsReading
import Testing

struct CongressIndexTests {
  @Test func aCongressIsGatheredFromItsParts() throws {
    let article = try read(
      """
      Đại hội đại biểu lần thứ XIX, nhiệm kỳ 2020 – 2025 của tỉnh đã họp. \
      Đại hội đại biểu Đảng bộ tỉnh Hà Tĩnh lần thứ XIX bầu 52 đồng chí. Không khí Đại hội sôi nổi.
      """)
    let name = "Đại hội đại biểu Đảng bộ tỉnh Hà Tĩnh lần thứ XIX, nhiệm kỳ 2020 – 2025"
    #expect(article.names(.event) == [name])
    #expect(article.entity(name)?.mentions.count == 3)
  }

  @Test func theTermIsAddedWhereAnyMentionHasIt() throws {
    let article = try read(
      "Đại hội Đảng bộ huyện Can Lộc lần thứ XXX thành công. Nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2020 – 2025 ra đời."
    )
    #expect(article.names(.event) == ["Đại hội Đảng bộ huyện Can Lộc lần thứ XXX, nhiệm kỳ 2020 – 2025"])
  }

  @Test func theBodyIsTheOneNamedBeforeWhereNoMentionHasIt() throws {
    let article = try read(
      "350 đại biểu của Đảng bộ tỉnh Hà Tĩnh đã dự Đại hội đại biểu lần thứ XIX, nhiệm kỳ 2020 - 2025.")
    #expect(article.names(.event) == ["Đại hội đại biểu Đảng bộ tỉnh Hà Tĩnh lần thứ XIX, nhiệm kỳ 2020 – 2025"])
  }

  @Test func theCongressIsOfTheBodyThatHoldsIt() throws {
    let article = try read(
      "Đảng bộ xã Thạch Hạ vững mạnh. Hội Cựu chiến binh xã Thạch Hạ mở Đại hội đại biểu lần thứ VII.")
    #expect(article.names(.event) == ["Đại hội đại biểu Hội Cựu chiến binh xã Thạch Hạ lần thứ VII"])
  }

  @Test func congressesOfTwoBodiesAreTwo() throws {
    let article = try read(
      "Đại hội Đảng bộ huyện Can Lộc lần thứ XXX họp sau Đại hội Đảng bộ xã Thạch Hạ lần thứ XXV.")
    #expect(
      article.names(.event) == [
        "Đại hội Đảng bộ huyện Can Lộc lần thứ XXX", "Đại hội Đảng bộ xã Thạch Hạ lần thứ XXV",
      ])
  }

  @Test func twoOrdinalsAreTwoCongresses() throws {
    let article = try read(
      "Đại hội Đảng bộ huyện Can Lộc lần thứ XXX kế thừa Đại hội Đảng bộ huyện Can Lộc lần thứ XXIX.")
    #expect(
      article.names(.event) == [
        "Đại hội Đảng bộ huyện Can Lộc lần thứ XXX", "Đại hội Đảng bộ huyện Can Lộc lần thứ XXIX",
      ])
  }
}
