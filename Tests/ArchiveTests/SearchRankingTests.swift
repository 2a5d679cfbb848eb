import ArchiveTesting
import NewsReading
import Testing

@testable import Archive

@Suite struct SearchRankingTests {
  /// One article per text, named by its number.
  func archive(_ texts: [String], titles: [String] = []) -> Archive {
    let articles = texts.indices.map { index in
      ArticleSketch(
        "\(index).txt", title: titles.indices.contains(index) ? titles[index] : nil, paragraphs: [(.body, texts[index])]
      ).article
    }
    return ArchiveBuilder.archive(from: articles, digest: ArchiveDigest(files: []))
  }

  func found(_ query: String, in archive: Archive) -> [String] {
    hits(query, in: archive).map { archive.articles[Int($0.index)].id }
  }

  func hits(_ query: String, in archive: Archive) -> [SearchHit] {
    let list = archive.articles(ListFilter(words: SearchQuery(query)))
    return list[0..<list.count]
  }

  @Test func exactMarksComeBeforeOtherTonesBeforeOtherLetters() {
    let archive = archive(["Ở đây có ma.", "Ở đây có mã.", "Ở đây có mâ.", "Ở đây có mả."])
    #expect(found("mã", in: archive) == ["1", "0", "3", "2"])
    let levels = hits("mã", in: archive).map(\.level)
    #expect(levels == [.exact, .tone, .tone, .folded])
  }

  @Test func ofEqualScoresTheFirstArticleStaysHoweverFewAreAskedFor() {
    // The first has each word three times, the next nine each once and side by side, which is worth as much.
    let texts = (0..<300).map { number in
      number == 0 ? "hai hai hai mot mot mot x x x" : "mot hai" + String(repeating: " x", count: number < 10 ? 7 : 12)
    }
    let articles = texts.enumerated().map { number, text in
      ArticleSketch("\(1000 + number).txt", paragraphs: [(.body, text)]).article
    }
    let list = ArchiveBuilder.archive(from: articles, digest: ArchiveDigest(files: []))
      .articles(ListFilter(words: SearchQuery("mot hai")))
    let all = list[0..<list.count].map(\.index)
    #expect(all.count == 300)
    for count in [1, 2, 5, 20] { #expect(list[0..<count].map(\.index) == Array(all.prefix(count))) }
  }

  @Test func aLetterThatIsNoVietnameseOneBeginsNoWordBehindIt() {
    let archive = archive(["Xe bo n nºbo."])
    var finder = SnippetFinder(archive, for: SearchQuery("bo n"))
    #expect(finder.snippet(ofArticle: 0).hits == [3..<5, 6..<7, 8..<12])
  }

  @Test func aWordTypedTwiceCountsOnce() {
    var words = QueryWords(SearchQuery("xa xa ha"))
    let once = Array("xã này".utf8).withUnsafeBufferPointer { words.rank(of: $0) }
    let twice = Array("xã hà".utf8).withUnsafeBufferPointer { words.rank(of: $0) }
    #expect(once * 2 == twice)
  }

  @Test(arguments: ["da nang", "Đà Nẵng", "đà nẵng", "DA NANG", "Đa\u{300} Nă\u{303}ng"])
  func marksCaseAndNormalFormDoNotMatter(query: String) {
    #expect(found(query, in: archive(["Thăm Đà Nẵng.", "Thăm Huế."])) == ["0"])
  }

  @Test(arguments: [("hoà bình", "hòa bình"), ("Ủy ban", "Uỷ ban"), ("khoá", "khóa")])
  func bothTonePlacementsAreExact(query: String, text: String) {
    #expect(hits(query, in: archive([text])).map(\.level) == [.exact])
  }

  @Test func allWordsMustStand() {
    #expect(found("cầu mới", in: archive(["Cầu cũ.", "Cầu rất mới.", "Đường mới."])) == ["1"])
  }

  @Test func aPhraseMustStandTogether() {
    let archive = archive(["Cầu mới xây.", "Cầu rất mới."])
    #expect(found("\"cau moi\"", in: archive) == ["0"])
    #expect(found("cau moi", in: archive) == ["0", "1"])
  }

  @Test func aDocumentNumberIsAPhraseWithOrWithoutItsMarks() {
    let archive = archive(["Số 40-NQ/TU nói.", "Có 40 người, NQ và TU."])
    #expect(found("40-NQ/TU", in: archive) == ["0"])
    #expect(found("40 nq tu", in: archive) == ["0", "1"])
  }

  @Test func aWordInTheTitleCountsMore() {
    let archive = archive(["Nói về chợ và cầu.", "Nói về chợ và đường."], titles: ["Chợ mới", "Cầu mới"])
    #expect(found("cầu", in: archive) == ["1", "0"])
  }

  @Test func theBeginningOfTheLastWordFindsWhereNoWholeWordDoes() {
    let archive = archive(["Gặp Nguyễn Trưởng.", "Gặp Nguyễn Tá."])
    #expect(found("nguyen truon", in: archive) == ["0"])
    #expect(found("nguyen truon ", in: archive) == [])
  }

  @Test(arguments: ["", " - \"\" ", "…"])
  func whatHasNoWordFindsNothing(query: String) {
    #expect(found(query, in: archive(["Cầu mới - cũ…"])) == [])
  }

  @Test func aCompletedNameFindsTheArticleThatPrintsItShort() {
    var sketch = ArticleSketch("0.txt", paragraphs: [(.body, "Thành ủy họp.")])
    sketch.entity(.organization, "Thành ủy Hoa Lư", surfaces: ["Thành ủy"])
    let archive = ArchiveBuilder.archive(from: [sketch.article], digest: ArchiveDigest(files: []))
    #expect(found("thanh uy hoa lu", in: archive) == ["0"])
  }

  @Test func theNameComesBeforeTheArticlesThatHoldIt() {
    let archive = ArchiveBuilder.archive(from: SmallArchive.articles, digest: ArchiveDigest(files: []))
    let results = archive.search(ListFilter(words: SearchQuery("tran van binh")))
    #expect(results[0..<results.count].map(\.kind) == [.entity, .article])
  }

  @Test(
    arguments: [
      // Emoji, full-width marks and ideographs' punctuation are no letters; kana and the ordinal sign are.
      ("👍Bình", [1..<5]), ("Đi 😀😀bình", [5..<9]), ("「bình」，bình。bình", [1..<5, 7..<11, 12..<16]), ("カbình", []),
      ("nºbình", []), ("b👍ình", []),
    ])
  func aWordBehindAnEmojiIsMarked(text: String, hits: [Range<Int>]) {
    let archive = ArchiveBuilder.archive(
      from: [ArticleSketch("a.txt", paragraphs: [(.body, text)]).article], digest: ArchiveDigest(files: []))
    var finder = SnippetFinder(archive, for: SearchQuery("binh"))
    #expect(finder.snippet(ofArticle: 0).hits == hits)
  }

  @Test func aNumberBehindALetterIsMarked() {
    let archive = ArchiveBuilder.archive(
      from: [ArticleSketch("a.txt", paragraphs: [(.body, "Số ở12")]).article], digest: ArchiveDigest(files: []))
    var finder = SnippetFinder(archive, for: SearchQuery("12"))
    #expect(finder.snippet(ofArticle: 0).hits == [4..<6])
  }

  @Test func theSnippetIsTheSentenceWithTheWordsMarked() {
    let archive = ArchiveBuilder.archive(from: SmallArchive.articles, digest: ArchiveDigest(files: []))
    var finder = SnippetFinder(archive, for: SearchQuery("tran binh"))
    let snippet = finder.snippet(ofArticle: 0)
    #expect(snippet.text == "Đồng chí Trần Văn Bình, Bí thư Thành ủy phát biểu.")
    #expect(snippet.hits == [9..<13, 18..<22])
  }
}
