import Archive
import ArchiveTesting
import HTTP
import Testing

@testable import ArchiveAPI

/// Handlers called directly on the small archive.
struct TestSite {
  let site: ArchiveSite

  init(_ archive: Archive? = nil) {
    let archive = archive ?? ArchiveBuilder.archive(from: SmallArchive.articles, digest: ArchiveDigest(files: []))
    site = ArchiveSite(archive: archive, page: PageFiles(html: Array("<!doctype html>".utf8), css: [], js: []))
  }

  /// The answer to a path with its query, `/api/articles?q=c%E1%BA%A7u` written as `/api/articles?q=cầu`.
  func get(_ target: String) -> HTTPResponse {
    let parts = target.split(separator: "?", maxSplits: 1)
    let segments = parts[0].split(separator: "/").map(String.init)
    let query = (parts.count > 1 ? parts[1] : "").split(separator: "&").map { item in
      let pair = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return RequestTarget.QueryItem(name: String(pair[0]), value: pair.count > 1 ? String(pair[1]) : "")
    }
    let request = HTTPRequest(target: RequestTarget(segments: segments, query: query))
    for route in site.routes {
      let pattern = route.pattern.split(separator: "/").map(String.init)
      guard pattern.count == segments.count else { continue }
      var values: [String: String] = [:]
      let matches = zip(pattern, segments).allSatisfy { part, segment in
        if part.hasPrefix("{") { values[String(part.dropFirst().dropLast())] = segment }
        return part.hasPrefix("{") || part == segment
      }
      if matches { return route.handler(request, PathParameters(values)) }
    }
    return site.notFound(request, PathParameters())
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
