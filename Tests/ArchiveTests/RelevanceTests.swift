import Archive
import Foundation
import NewsReading
import Testing

@testable import benchmarks

/// The five real pages; they are no part of the project.
private enum RealPages {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/seeds").path
  static let areThere = FileManager.default.fileExists(atPath: folder)
}

/// Queries with the first result that a person expects.
extension Archive {
  fileprivate func firstID(_ query: String) -> String? {
    let results = search(ListFilter(words: SearchQuery(query)))
    guard let first = results[0..<min(1, results.count)].first else { return nil }
    switch first.kind {
    case .entity: return entities[Int(first.hit.index)].id
    case .article: return articles[Int(first.hit.index)].id
    case .timeline: return id(of: timeline[Int(first.hit.index)])
    }
  }
}

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
      // A ward named after a person, and that person's name in full.
      ("phuong hoang van thu", "phuong-hoang-van-thu"),
      // A phrase of one article; one that stands in a caption only.
      ("\"tu soi\"", "000-4c5d078545d44fc3"), ("\"thong bao nhanh\"", "004-6f6fe5dec32bb243"),
    ])
  func theFirstResultIsWhatWasMeant(query: String, expected: String) {
    #expect(archive.firstID(query) == expected)
  }
}

/// A few articles that a person wrote, among 300 that nobody did.
@Suite struct RelevanceAmongManyTests {
  static let archive: Archive = {
    let reader = ArticleReader()
    let noise = SyntheticArticles(count: 300)
    let texts = (0..<300).map { ("bai-\($0).txt", noise.text($0)) } + written
    let articles = texts.compactMap { name, text in try? reader.read(fileName: name, bytes: Array(text.utf8)) }
    return ArchiveBuilder.archive(from: articles, digest: ArchiveDigest(files: []))
  }()

  static let written = [
    (
      "truong-hoc.txt",
      "Title: Khánh thành trường học\nPublished: 2021-03-05\n\n– Ngày 5/3/2021, Ủy ban nhân dân xã Hòa Bình khánh thành "
        + "trường học. Xã Hòa Bình có 5 lớp học mới.\n\nHọc sinh xã Hòa Bình xếp hàng vào lớp."
    ),
    (
      "bi-thu.txt",
      "Title: Bí thư xuống cơ sở\nPublished: 2021-04-06\n\n– Đồng chí Phùng Hoài Bính, Bí thư Huyện ủy Kỳ Sơn Trà dự họp thôn."
    ),
    (
      "giao-luu.txt",
      "Title: Đêm nhạc\nPublished: 2021-05-07\n\n– Đoàn nghệ thuật Đà Nẵng biểu diễn tại thị trấn.\n\nNghệ nhân gảy đàn tính "
        + "bên bếp lửa\n\nĐêm nhạc kết thúc lúc 22 giờ."
    ),
    (
      "duong.txt",
      "Title: Con đường mới\nPublished: 2021-06-08\n\n– Con đường bê tông nối ba thôn đã xong. Bà con gọi đó là con đường thoát nghèo."
    ),
    (
      "nghi-quyet.txt",
      "Title: Học tập nghị quyết\nPublished: 2021-07-09\n\n– Huyện ủy Kỳ Sơn Trà quán triệt Nghị quyết số 9876-NQ/TU, ngày 1/2/2021. "
        + "Phường Phùng Hoài Bính cũng dự."
    ),
  ]

  @Test(
    arguments: [
      // A place, however the tone is placed and whatever is typed without marks.
      ("Hòa Bình", "xa-hoa-binh"), ("hoà bình", "xa-hoa-binh"), ("hoà binh", "xa-hoa-binh"),
      ("xa hoa binh", "xa-hoa-binh"),
      // The person comes before the ward that bears the name; its whole name finds the ward.
      ("phung hoai binh", "phung-hoai-binh"), ("Phùng Hoài Bính", "phung-hoai-binh"),
      ("phuong phung hoai binh", "phuong-phung-hoai-binh"),
      ("Uỷ ban nhân dân xã Hoà Bình", "uy-ban-nhan-dan-xa-hoa-binh"),
      ("9876-NQ/TU", "9876-nq-tu"), ("9876 nq tu", "9876-nq-tu"),
      // Words of one caption only, of a headline, a phrase, and what FTS5 does not find: đ for d.
      ("đàn tính", "giao-luu"), ("\"bep lua\"", "giao-luu"), ("nghe thuat da nang", "giao-luu"),
      ("con đường mới", "duong"), ("\"con duong thoat ngheo\"", "duong"), ("\"Con đường bê tông\"", "duong"),
      // Words that one invented article has in its caption and no other article has; a phrase of a caption.
      ("WUBESOFU", "bai-92"), ("nguỗn", "bai-119"), ("\"suon nhat giai bong\"", "bai-148"),
      // Invented names, with and without marks; a document by its number.
      ("Võ Minh Tuấn", "vo-minh-tuan"), ("ly quang viet thuy", "ly-quang-viet-thuy"), ("148-BC/HU", "148-bc-hu"),
      ("51 ct tu", "51-ct-tu"),
      // As one types.
      ("phung hoai bi", "phung-hoai-binh"), ("huyen uy ky son tr", "huyen-uy-ky-son-tra"),
    ])
  func theFirstResultIsWhatWasMeant(query: String, expected: String) {
    #expect(Self.archive.firstID(query) == expected)
  }

  @Test func dFindsTheLetterWithAStroke() {
    for (query, id) in [("da nang", "giao-luu"), ("duong be tong noi ba thon", "duong")] {
      let found = Self.archive.articles(ListFilter(words: SearchQuery(query)))
      #expect(found[0..<found.count].contains { Self.archive.articles[Int($0.index)].id == id })
    }
  }
}
