import Archive
import NewsReading
import Testing
import VietnameseText

@testable import ArchiveAPI

/// Every name and every fact of an article can be found in what the article's answer prints: in the paragraph that it
/// names, in the line above a statement, or in the headline.
struct SpeakerLineTests {
  private let page = """
    Xã Thạch Hạ trồng rừng

    Sáng 16/5/2022, xã Thạch Hạ, huyện Can Lộc ra quân trồng rừng.

    Ông Trần Văn Nam, Bí thư Đảng ủy xã Thạch Hạ

    “Chúng tôi trồng 5 ha rừng, sang năm trồng thêm.

    LÊ HOA
    """

  @Test func theLineAboveAStatementIsToldWithItsPlace() throws {
    let article = try ArticleReader().read(fileName: "a.txt", bytes: Array(page.utf8))
    let site = try TestSite(ArchiveBuilder.archive(from: [article], digest: ArchiveDigest(files: [])))
    let body = site.body("/api/articles/a")
    #expect(
      body.contains(#""speaker_line":{"text":"Ông Trần Văn Nam, Bí thư Đảng ủy xã Thạch Hạ","start":88,"end":132}"#))
  }

  @Test func everyMentionLiesInItsParagraphOrTheLineAboveIt() throws {
    let article = try ArticleReader().read(fileName: "a.txt", bytes: Array(page.utf8))
    for mention in article.entities.flatMap(\.mentions) {
      let place = mention.paragraph.map { article.paragraphs[$0] }
      let holds = [place?.span, place?.speakerLine, article.titleSpan].compactMap(\.self).contains {
        $0.contains(mention.span)
      }
      #expect(holds, "\(article.text[mention.span])")
    }
  }
}
