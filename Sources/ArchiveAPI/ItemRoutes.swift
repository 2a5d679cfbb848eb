import Archive
import HTTP
import NewsReading

extension ArchiveSite {
  func article(_ id: String, _ target: RequestTarget) -> HTTPResponse {
    item(id, target, of: archive.articleSlugs, below: "articles", found: json.article) { json.articleRef($1, &$0) }
  }

  func entity(_ id: String, _ target: RequestTarget) -> HTTPResponse {
    item(id, target, of: archive.entitySlugs, below: "entities", found: json.entity) { json.ref($1, &$0) }
  }

  /// The thing itself; or where it stands, or which ones are meant, page by page, or what is nearest.
  private func item(
    _ id: String, _ target: RequestTarget, of slugs: SlugRegistry, below list: String, found: (Int32) -> [UInt8],
    choice: (inout JSONWriter, Int32) -> Void
  ) -> HTTPResponse {
    var query = QueryParameters(target.query, allowed: [.page, .perPage])
    let page = query.page()
    if let refusal = query.refusal { return refusal }
    let path = ["api", list]
    switch slugs.resolve(id) {
    case .found(let index): return answer(found(index))
    case .moved(let canonical): return redirect(to: path + [canonical])
    case .ambiguous(let choices):
      var response = listAnswer(
        Array(choices[page.range(of: choices.count)]), of: choices.count, target, page, key: "choices", row: choice)
      response.status = .multipleChoices
      return response
    case .unknown:
      let nearest = slugs.nearMisses(of: id).map { RequestTarget(segments: path + [$0]).encoded }
      return Problem.notFound("Nothing here has this id.", didYouMean: nearest).response
    }
  }

  /// What has no parameter takes none.
  private func refusal(of query: [RequestTarget.QueryItem]) -> HTTPResponse? {
    QueryParameters(query, allowed: []).refusal
  }

  /// The manual for someone with curl.
  func overview(_ target: RequestTarget) -> HTTPResponse {
    if let problem = refusal(of: target.query) { return problem }
    var json = JSONWriter()
    json.object { json in
      json.member("name", "Biên Niên")
      json.member("version", programVersion)
      json.member("digest", archive.digest.description)
      json.member("about", Self.about)
      json.member("counts") { counts(&$0) }
      json.member("links") { json in
        json.object { json in
          for (name, path) in Self.overviewLinks { json.member(named: name) { $0.string(path) } }
        }
      }
      json.member("examples", Self.examples) { json, example in
        json.object { json in
          json.member("url", example.url)
          json.member("gives", example.gives)
        }
      }
    }
    return answer(json.finished(), language: nil)
  }

  private func counts(_ json: inout JSONWriter) {
    json.object { json in
      json.member("articles", archive.articles.count)
      json.member("entities", archive.entities.count)
      for (type, count) in archive.entityCounts { json.member(named: type.rawValue) { $0.number(count) } }
      json.member("positions", archive.tenures.count)
      json.member("timeline", archive.timeline.count)
      json.member("figures", archive.figures.count)
    }
  }

  static let overviewLinks: [(name: String, path: String)] =
    [("self", "/api")] + ["articles", "entities", "positions", "timeline", "figures"].map { ($0, "/api/" + $0) } + [
      ("search", "/api/search?q="), ("openapi", "/api/openapi.json"), ("feed", "/feed.atom"), ("page", "/"),
      ("healthz", "/healthz"), ("readyz", "/readyz"), ("metrics", "/metrics"),
    ]

  static let about =
    "What Vietnamese local-press articles say: every fact with the sentence that it was read from. "
    + "An entity is one name in these articles, not one human being."

  private static let examples: [(url: String, gives: String)] = [
    ("/api/articles?sort=-published&per_page=5", "the five newest articles"),
    ("/api/entities?type=person", "people, the most mentioned first"),
    ("/api/search?q=nghi%20quyet", "what matches, typed with or without marks"),
    ("/api/timeline?from=2020&to=2021-Q2", "what is dated in that time"),
    ("/api/positions?format=csv", "a spreadsheet of every position"),
    ("/api/timeline?kind=issued&sort=-date", "documents by date of issue, latest first"),
  ]
}
