import Archive
import NewsReading

/// The newest articles as an Atom feed (RFC 4287).
///
/// Without a public URL the links stay relative: a reader resolves them against where it got the feed, and the server
/// does not guess a host from what a client sends. Ids are made from public URL and permalink and say nothing else.
struct AtomFeed {
  let archive: Archive
  let publicURL: String?

  /// Default 50 articles.
  private static let entryLimit = 50

  /// Only articles whose date of publication is known: nothing else may date an entry.
  func bytes() -> [UInt8] {
    let articles = archive.articles.lazy.filter { $0.published != nil }.prefix(Self.entryLimit)
    let updated = articles.compactMap(\.published).map { instant($0) }.max() ?? "1970-01-01T00:00:00Z"
    var xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
        <id>\(identifier(of: "feed"))</id>
        <title>Biên Niên</title>
        <subtitle>Bài báo mới nhất trong kho</subtitle>
        <updated>\(updated)</updated>
        <author><name>Biên Niên</name></author>
        <link rel="self" type="application/atom+xml" href="\(link("/feed.atom"))"/>
        <link rel="alternate" type="text/html" href="\(link("/"))"/>

      """
    for article in articles { xml += entry(article) }
    return Array((xml + "</feed>\n").utf8)
  }

  private func entry(_ article: Article) -> String {
    guard let published = article.published else { return "" }
    var lines = [
      "<id>\(identifier(of: article.id))</id>",
      "<title>\(escapedMarkup(article.title ?? article.summary ?? article.id))</title>",
      "<updated>\(instant(published))</updated>",
    ]
    if published.precision == .day { lines.append("<published>\(instant(published))</published>") }
    lines += article.bylines.map { "<author><name>\(escapedMarkup($0))</name></author>" }
    lines.append("<link rel=\"alternate\" type=\"text/html\" href=\"\(link(ArchiveJSON.path(of: article)))\"/>")
    if let summary = article.summary { lines.append("<summary>\(escapedMarkup(summary))</summary>") }
    return "  <entry>\n" + lines.map { "    \($0)\n" }.joined() + "  </entry>\n"
  }

  /// The first moment of the period, in the time of Việt Nam.
  private func instant(_ date: DatePeriod) -> String { "\(date.start)T00:00:00+07:00" }

  private func link(_ path: String) -> String { escapedMarkup((publicURL ?? "") + path) }

  /// A UUID of version 8 (RFC 9562 §5.8) from a name.
  private func identifier(of name: String) -> String {
    var bytes = Array(SHA256.digest(of: Array("\(publicURL ?? "") \(name)".utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    var digits = hexadecimal(bytes)[...]
    let parts = [8, 4, 4, 4, 12].map { length in
      defer { digits = digits.dropFirst(length) }
      return digits.prefix(length)
    }
    return "urn:uuid:" + parts.joined(separator: "-")
  }
}
