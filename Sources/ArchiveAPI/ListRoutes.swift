import Archive
import HTTP
import NewsReading

/// The parameters of each list, in the order in which they are documented.
enum ListParameters {
  static let articles = ["q", "entity", "from", "to", "sort", "page", "per_page"]
  static let entities = ["q", "type", "entity", "from", "to", "sort", "page", "per_page"]
  static let timeline = ["q", "kind", "entity", "from", "to", "sort", "page", "per_page"]
  static let figures = ["q", "entity", "from", "to", "page", "per_page"]
  static let search = ["q", "entity", "from", "to", "page", "per_page"]
}

extension ArchiveSite {
  func articles(_ target: RequestTarget) -> HTTPResponse {
    var query = QueryParameters(target.query, allowed: ListParameters.articles)
    let (filter, sort, page) = (query.filter(in: archive), query.sort(by: ArticleOrder.self), query.page())
    guard query.errors.isEmpty else { return Problem.badParameters(query.errors).response }
    return list(archive.articles(filter, sort: sort), target, page) { json.articleRow($1, &$0) }
  }

  func entities(_ target: RequestTarget) -> HTTPResponse {
    var query = QueryParameters(target.query, allowed: ListParameters.entities)
    let (filter, sort, page) = (query.filter(in: archive), query.sort(by: EntityOrder.self), query.page())
    let type = query.choice("type", of: EntityType.self)
    guard query.errors.isEmpty else { return Problem.badParameters(query.errors).response }
    return list(archive.entities(filter, type: type, sort: sort), target, page) { json.entityRow($1, &$0) }
  }

  func timeline(_ target: RequestTarget) -> HTTPResponse {
    var query = QueryParameters(target.query, allowed: ListParameters.timeline)
    let (filter, sort, page) = (query.filter(in: archive), query.sort(by: DateOrder.self), query.page())
    let kind = query.choice("kind", of: TimelineKind.self)
    guard query.errors.isEmpty else { return Problem.badParameters(query.errors).response }
    return list(archive.timeline(filter, kind: kind, sort: sort), target, page) { json.timelineItem($1, &$0) }
  }

  func figures(_ target: RequestTarget) -> HTTPResponse {
    var query = QueryParameters(target.query, allowed: ListParameters.figures)
    let (filter, page) = (query.filter(in: archive), query.page())
    guard query.errors.isEmpty else { return Problem.badParameters(query.errors).response }
    return list(archive.figures(filter), target, page) { json.figure($1, &$0) }
  }

  func search(_ target: RequestTarget) -> HTTPResponse {
    var query = QueryParameters(target.query, allowed: ListParameters.search)
    query.require("q")
    let (filter, page) = (query.filter(in: archive), query.page())
    guard query.errors.isEmpty, let words = filter.words else { return Problem.badParameters(query.errors).response }
    return list(archive.search(filter), target, page) { json.searchResult($1, for: words, &$0) }
  }

  /// The body of every list: one page of it, and where the others are.
  private func list<Element>(
    _ all: [Element], _ target: RequestTarget, _ page: Page, row: (inout JSONWriter, Element) -> Void
  ) -> HTTPResponse {
    let links = PageLinks(path: target.segments, query: target.query, page: page, total: all.count)
    var json = JSONWriter()
    json.object { json in
      json.member("results", all[page.range(of: all.count)], row)
      json.member("total", all.count)
      json.member("page", page.number)
      json.member("per_page", page.size)
      json.member("links") { links.write(to: &$0) }
    }
    var response = answer(json.finished())
    response.fields.append("Link", links.field)
    return response
  }
}
