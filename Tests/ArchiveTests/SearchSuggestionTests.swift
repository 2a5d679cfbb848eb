import Archive
import ArchiveTesting
import NewsReading
import Testing

@Suite struct SearchSuggestionTests {
  let archive = ArchiveBuilder.archive(
    from: [
      ArticleSketch("a.txt", paragraphs: [(.body, "Đồng chí Nguyễn Văn Bình thăm cầu Sông Vân. Cầu dài 40 m.")])
        .article,
      ArticleSketch("b.txt", paragraphs: [(.body, "Bình minh trên sông.")]).article,
    ], digest: ArchiveDigest(files: []))

  @Test(
    arguments: [
      // A letter swapped, left out, added, or another.
      ("nguyen bihn", "nguyen binh"), ("Nguyễ Bình", "nguyen Bình"), ("binhh", "binh"), ("vab binh", "van binh"),
      ("\"nguyen vsn\" cầu", "\"nguyen van\" cầu"),
    ])
  func aSlipOfAFingerGivesWayToAWordThatThereIs(typed: String, meant: String) {
    #expect(archive.suggestion(for: SearchQuery(typed)) == meant)
  }

  @Test(arguments: ["nguyen binh", "zzz", "zzz bihn", "ti", "", "\""])
  func whatIsKnownOrUnlikeAnythingStays(typed: String) {
    #expect(archive.suggestion(for: SearchQuery(typed)) == nil)
  }
}
