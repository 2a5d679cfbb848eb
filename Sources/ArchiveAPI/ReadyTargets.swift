import Archive
import NewsReading

extension ArchiveSite {
  /// Default 512 KiB of the newest articles' text, which makes some 3 MB of JSON, and 10 entities of up to 100 kB each: rendered
  /// and compressed within a quarter of a second, however long the articles are. The others take a millisecond when they are
  /// asked for.
  private static let readyTextBytes = 512 << 10
  private static let readyEntities = 10

  /// The common URLs: the lists as they come, the page, articles and the most mentioned entities.
  package var readyTargets: [String] {
    let fixed = [
      "/api", "/api/articles", "/api/entities", "/api/timeline", "/api/figures",
      "/api/positions", "/api/openapi.json", "/feed.atom",
      "/", "/articles", "/entities", "/timeline", "/figures", "/search", "/page.css", "/page.js",
    ]
    let types = archive.entityCounts.map { "/api/entities?type=" + $0.type.rawValue }
    var room = Self.readyTextBytes
    let articles = archive.articles.prefix { article in
      room -= article.byteCount
      return room >= 0
    }
    return fixed + types + articles.map { "/api" + ArchiveJSON.path(of: $0) }
      + archive.entities.prefix(Self.readyEntities).map { "/api" + ArchiveJSON.path(of: $0) }
  }
}
