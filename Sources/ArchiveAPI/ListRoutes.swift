import Archive
import HTTP
import NewsReading

extension ArchiveSite {
  func articles(_ target: RequestTarget, allowed: [Parameter]) -> HTTPResponse {
    var query = QueryParameters(target.query, allowed: allowed)
    let (filter, sort) = (query.filter(in: archive), query.sort(by: ArticleOrder.self))
    return list(&query, target) {
      archive.articles(filter, sort: sort)
    } row: {
      json.articleRow($1, &$0)
    } table: {
      ("articles", ListTables.articleHeader, tables.article)
    }
  }

  func entities(_ target: RequestTarget, allowed: [Parameter]) -> HTTPResponse {
    var query = QueryParameters(target.query, allowed: allowed)
    let (filter, sort) = (query.filter(in: archive), query.sort(by: EntityOrder.self))
    let type = query.choice("type", of: EntityType.self)
    return list(&query, target) {
      archive.entities(filter, type: type, sort: sort)
    } row: {
      json.entityRow($1, &$0)
    } table: {
      ("entities", ListTables.entityHeader, tables.entity)
    }
  }

  func positions(_ target: RequestTarget, allowed: [Parameter]) -> HTTPResponse {
    var query = QueryParameters(target.query, allowed: allowed)
    let filter = query.filter(in: archive)
    return list(&query, target) {
      archive.tenures(filter)
    } row: {
      json.positionRow($1.index, &$0)
    } table: {
      ("positions", ListTables.positionHeader, tables.position)
    }
  }

  func timeline(_ target: RequestTarget, allowed: [Parameter]) -> HTTPResponse {
    var query = QueryParameters(target.query, allowed: allowed)
    let (filter, sort) = (query.filter(in: archive), query.sort(by: DateOrder.self))
    let kind = query.choice("kind", of: TimelineKind.self)
    return list(&query, target, formats: ListFormat.allCases) {
      archive.timeline(filter, kind: kind, sort: sort)
    } row: {
      json.timelineItem($1, &$0)
    } table: {
      ("timeline", ListTables.timelineHeader, tables.timelineItem)
    }
  }

  func figures(_ target: RequestTarget, allowed: [Parameter]) -> HTTPResponse {
    var query = QueryParameters(target.query, allowed: allowed)
    let filter = query.filter(in: archive)
    return list(&query, target) {
      archive.figures(filter)
    } row: {
      json.figure($1, &$0)
    } table: {
      ("figures", ListTables.figureHeader, tables.figure)
    }
  }

  func search(_ target: RequestTarget, allowed: [Parameter]) -> HTTPResponse {
    var query = QueryParameters(target.query, allowed: allowed)
    let (filter, page) = (query.filter(in: archive), query.page())
    if let refusal = query.refusal { return refusal }
    guard let words = filter.words else { return Problem.notFound("Nothing to search for.", didYouMean: []).response }
    let results = archive.search(filter)
    var snippets = SnippetFinder(archive, for: words)
    return listAnswer(
      results[page.range(of: results.count)], of: results.count, target, page,
      didYouMean: results.count == 0 ? correction(of: words, target) : nil
    ) {
      json.searchResult($1, &snippets, &$0)
    }
  }

  /// The same search with its slips of the finger mended.
  private func correction(of words: SearchQuery, _ target: RequestTarget) -> String? {
    guard let meant = archive.suggestion(for: words), meant.unicodeScalars.count <= QueryParameters.searchLimit else {
      return nil
    }
    let query = target.query.filter { $0.name != "page" }.map { item in
      item.name == "q" ? RequestTarget.QueryItem(name: "q", value: meant) : item
    }
    return RequestTarget(segments: target.segments, query: query).encoded
  }

  /// A list as it was asked for; nothing is looked up before all parameters are found good.
  private func list(
    _ query: inout QueryParameters, _ target: RequestTarget, formats: [ListFormat] = [.json, .csv],
    hits: () -> HitList, row: (inout JSONWriter, SearchHit) -> Void,
    table: () -> (name: String, header: [String], row: (SearchHit) -> [CSVWriter.Cell])
  ) -> HTTPResponse {
    let format = query.format(formats)
    let page = query.page(of: format)
    if let refusal = query.refusal { return refusal }
    let hits = hits()
    switch format {
    case .json: return listAnswer(hits[page.range(of: hits.count)], of: hits.count, target, page, row: row)
    case .csv:
      let (name, header, row) = table()
      var csv = CSVWriter(header: header)
      for hit in hits[page.range(of: hits.count)] { csv.add(row(hit)) }
      var response = answer(csv.bytes, type: "text/csv; charset=utf-8; header=present")
      response.fields.append("Content-Disposition", "attachment; filename=\"\(name).csv\"")
      response.fields.append("Link", links(of: hits.count, target, page).field)
      return response
    case .timelinejs:
      var response = answer(json.timelineJS(hits[page.range(of: hits.count)], baseURL: publicURL))
      response.fields.append("Link", links(of: hits.count, target, page).field)
      return response
    }
  }

  private func links(of total: Int, _ target: RequestTarget, _ page: Page) -> PageLinks {
    PageLinks(path: target.segments, query: target.query, page: page, total: total)
  }

  /// The JSON body of every list: one page of it, and where the others are.
  func listAnswer<Element>(
    _ rows: [Element], of total: Int, _ target: RequestTarget, _ page: Page, key: StaticString = "results",
    didYouMean: String? = nil, row: (inout JSONWriter, Element) -> Void
  ) -> HTTPResponse {
    let links = links(of: total, target, page)
    var json = JSONWriter()
    json.object { json in
      json.member(key, rows, row)
      json.member("total", total)
      json.member("page", page.number)
      json.member("per_page", page.size)
      json.member("links") { links.write(to: &$0) }
      if let didYouMean { json.member("did_you_mean", [didYouMean]) }
    }
    var response = answer(json.finished())
    response.fields.append("Link", links.field)
    return response
  }
}
