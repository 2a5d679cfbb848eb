import Testing

@testable import NewsReading

struct ArticleParserBlocksTests {
  private typealias Reading = ArticleParserTests.Reading

  @Test(arguments: [("Lê Minh", ["Lê Minh"]), ("Bút ký", []), ("Tản văn", [])])
  func aShortHeadlineAboveItsAuthorOrItsKindStays(below: String, authors: [String]) {
    let page = Reading("Mùa cam chín\n\n\(below)\n\nCả thôn thức cùng những chuyến xe đêm\n\nXe đi từ thôn Đông.\n")
    #expect(page.title == "Mùa cam chín")
    #expect(page.layout.bylines == authors)
  }

  @Test(arguments: ["Báo Hà Tĩnh điện tử\n\nĐời sống", "Đời sống\n\nBáo Hà Tĩnh điện tử", "Đời sống"])
  func thePaperAndItsSectionAreNoHeadline(above: String) {
    let page = Reading("\(above)\n\nCả thôn thức cùng những chuyến xe đêm\n\nXe đi từ thôn Đông.\n")
    #expect(page.title == "Cả thôn thức cùng những chuyến xe đêm")
  }

  @Test(arguments: ["Sáng 4-6, cả thôn ra đồi hái cam.", "(HT)- Cả thôn ra đồi hái cam."])
  func aSentenceThatStandsTwiceAboveTheLeadIsACaption(lead: String) {
    let caption = "Xe chở cam nối đuôi nhau."
    let page = Reading("Mùa cam chín ở xã Lam Sơn\n\n\(caption)\n\n\(caption)\n\n\(lead)\n\nCam được giá.\n")
    #expect(page.all(.caption) == [caption])
    #expect(page.all(.lead).count == 1)
    #expect(page.all(.body) == ["Cam được giá."])
  }
}
