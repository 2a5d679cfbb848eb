import Archive
import ArchiveTesting
import HTTP
import Testing

@testable import ArchiveAPI

/// The routes called directly on the small archive, without a socket.
struct TestSite {
  let site: ArchiveSite
  let router: Router

  init(_ archive: Archive? = nil, publicURL: String? = nil) throws {
    let archive = archive ?? ArchiveBuilder.archive(from: SmallArchive.articles, digest: ArchiveDigest(files: []))
    let page = PageFiles(html: Array("<!doctype html>".utf8), css: [], js: [])
    site = ArchiveSite(archive: archive, page: page, publicURL: publicURL)
    router = try Router(site.routes, notFound: site.notFound)
  }

  /// The answer to a path and a query that are not escaped: `/api/articles?q=cầu mới`.
  func get(_ target: String) -> HTTPResponse {
    let parts = target.split(separator: "?", maxSplits: 1)
    let query = (parts.count > 1 ? parts[1] : "").split(separator: "&").map { item in
      let pair = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return RequestTarget.QueryItem(name: String(pair[0]), value: pair.count > 1 ? String(pair[1]) : "")
    }
    let segments = parts[0].split(separator: "/").map(String.init)
    return router.answer(to: HTTPRequest(target: RequestTarget(segments: segments, query: query)))
  }

  func body(_ target: String) -> String { String(decoding: get(target).body, as: UTF8.self) }
}

/// JSON written for people, without the white space outside its strings, as the server writes it.
func compact(_ json: String) -> String {
  var result = ""
  var isInString = false
  var isEscaped = false
  for character in json {
    if character == "\"", !isEscaped { isInString.toggle() }
    isEscaped = character == "\\" && !isEscaped
    if isInString || !character.isWhitespace { result.append(character) }
  }
  return result + "\n"
}

/// Compares two documents and shows the first place where they differ, not two walls of text.
func expectEqual(_ found: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
  guard found != expected else { return }
  let same = zip(found, expected).prefix { $0 == $1 }.count
  let start = max(0, same - 60)
  Issue.record(
    "differs at \(same)\n found    …\(found.dropFirst(start).prefix(160))\n expected …\(expected.dropFirst(start).prefix(160))",
    sourceLocation: sourceLocation)
}
