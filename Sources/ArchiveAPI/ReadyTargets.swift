import Archive
import NewsReading

extension ArchiveSite {
  /// Default 200 articles of some 15 kB and 50 entities of up to 150 kB: rendered once a snapshot, which takes half a second
  /// at most, and kept in some 12 MB. The others take a millisecond when they are asked for.
  private static let readyArticles = 200
  private static let readyEntities = 50

  /// The common URLs: the lists as they come, the page, articles and the most mentioned entities.
  package var readyTargets: [String] {
    let fixed = [
      "/api", "/api/articles", "/api/entities", "/api/timeline", "/api/figures",
      "/api/positions", "/api/openapi.json", "/feed.atom",
      "/", "/articles", "/entities", "/timeline", "/figures", "/search", "/page.css", "/page.js",
    ]
    let types = archive.entityCounts.map { "/api/entities?type=" + $0.type.rawValue }
    return fixed + types
      + archive.articles.prefix(Self.readyArticles).map { "/api" + ArchiveJSON.path(of: $0) }
      + archive.entities.prefix(Self.readyEntities).map { "/api" + ArchiveJSON.path(of: $0) }
  }
}
