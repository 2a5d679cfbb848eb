import Archive
import NewsReading

extension ArchiveSite {
  /// Default 2,000 articles and as many entities: what is asked most, rendered once a snapshot.
  private static let readyLimit = 2000

  /// The common URLs: the lists as they come, the page, articles and the most mentioned entities.
  package var readyTargets: [String] {
    let fixed = [
      "/api", "/api/articles", "/api/entities", "/api/timeline", "/api/figures",
      "/api/positions", "/api/openapi.json", "/feed.atom",
      "/", "/articles", "/entities", "/timeline", "/figures", "/search", "/page.css", "/page.js",
    ]
    let types = archive.entityCounts.map { "/api/entities?type=" + $0.type.rawValue }
    return fixed + types
      + archive.articles.prefix(Self.readyLimit).map { "/api" + ArchiveJSON.path(of: $0) }
      + archive.entities.prefix(Self.readyLimit).map { "/api" + ArchiveJSON.path(of: $0) }
  }
}
