import Archive
import Foundation
import NewsReading
import Testing

/// The five real pages; they are no part of the project.
private enum RealPages {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/seeds").path
  static let areThere = FileManager.default.fileExists(atPath: folder)
}

/// Queries over the real pages with the first result that a person expects.
@Suite(.enabled(if: RealPages.areThere, "needs the real pages in ../shared/seeds"))
struct RelevanceTests {
  let archive: Archive

  init() throws { archive = try ArchiveLoader(folder: RealPages.folder).load().archive }

  @Test(
    arguments: [
      ("nguyen cong truong", "nguyen-cong-truong"), ("Nguyễn Công Trưởng", "nguyen-cong-truong"),
      ("NGUYỄN CÔNG TRƯỞNG", "nguyen-cong-truong"), ("40-NQ/TU", "40-nq-tu"), ("40 nq tu", "40-nq-tu"),
      ("thanh uy lang son", "thanh-uy-lang-son"), ("Thành uỷ Lạng Sơn", "thanh-uy-lang-son"),
      ("ky lua", "tuyen-pho-di-bo-ky-lua"), ("tran sy tha", "tran-sy-thanh"),
      ("Uỷ ban kiểm tra", "uy-ban-kiem-tra-tinh-uy-lang-son"),
      // A ward that bears a person's name.
      ("hoang van thu", "phuong-hoang-van-thu"),
      // A phrase of one article.
      ("\"tu soi\"", "000-4c5d078545d44fc3"),
    ])
  func theFirstResultIsWhatWasMeant(query: String, expected: String) throws {
    let results = archive.search(ListFilter(words: SearchQuery(query)))
    let first = try #require(results[0..<min(1, results.count)].first)
    switch first.kind {
    case .entity: #expect(archive.entities[Int(first.hit.index)].id == expected)
    case .article: #expect(archive.articles[Int(first.hit.index)].id == expected)
    case .timeline: Issue.record("a dated item came first")
    }
  }
}
