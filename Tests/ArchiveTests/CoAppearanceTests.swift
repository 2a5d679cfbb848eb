import Archive
import ArchiveTesting
import NewsReading
import Testing

@Suite struct CoAppearanceTests {
  @Test func articlesAndSentencesAreCountedOnceEach() {
    var sketch = ArticleSketch("a.txt", paragraphs: [(.body, "An gặp Bình, Bình gặp An. Chi gặp An. An về.")])
    for name in ["An", "Bình", "Chi"] { sketch.entity(.person, name) }
    let archive = ArchiveBuilder.archive(from: [sketch.article], digest: ArchiveDigest(files: []))
    // By mentions: An 4, Bình 2, Chi 1.
    #expect(
      archive.coAppearances(of: 0).best == [
        CoAppearance(entity: 1, articles: 1, sentences: 1), CoAppearance(entity: 2, articles: 1, sentences: 1),
      ])
    #expect(
      archive.coAppearances(of: 1).best == [
        CoAppearance(entity: 0, articles: 1, sentences: 1), CoAppearance(entity: 2, articles: 1, sentences: 0),
      ])
  }
}
