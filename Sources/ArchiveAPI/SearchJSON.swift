import Archive

extension ArchiveJSON {
  /// What a result is, how good it is, and the sentence to show; then the members of its row.
  func searchResult(_ result: SearchResult, _ snippets: inout SnippetFinder, _ json: inout JSONWriter) {
    let index = result.hit.index
    let snippet = snippets.snippet(of: result)
    json.object { json in
      json.member("kind", result.kind.rawValue)
      json.member("score", (Double(result.score) * 1000).rounded() / 1000)
      json.member("match", result.hit.level?.name)
      json.member("snippet", snippet?.bytes)
      json.member("hits", snippet?.hits ?? []) { json, hit in
        json.object { json in
          json.member("start", hit.lowerBound)
          json.member("end", hit.upperBound)
        }
      }
      switch result.kind {
      case .article: articleRowMembers(index, &json)
      case .entity: entityRowMembers(index, &json)
      case .timeline: timelineItemMembers(index, kind: "timeline_kind", &json)
      }
    }
  }
}
