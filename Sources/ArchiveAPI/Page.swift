import HTTP

/// Which part of a list is asked for. Page numbers count from 1.
struct Page: Hashable, Sendable {
  /// Default 20.
  static let defaultSize = 20
  /// Default 10,000 rows where a whole list is wanted: a spreadsheet, a timeline for another site.
  static let exportSize = 10_000
  /// Default 100: more are refused.
  static let largestSize = 100
  /// Default 1,000,000: a list is never that long.
  static let largestNumber = 1_000_000

  var number = 1
  var size = Page.defaultSize
  /// What `size` is where nobody asks for another.
  var standardSize = Page.defaultSize

  /// The part of a list of `total` elements; empty past its end.
  func range(of total: Int) -> Range<Int> {
    let start = min((number - 1) * size, total)
    return start..<min(start + size, total)
  }

  func last(of total: Int) -> Int { max(1, (total + size - 1) / size) }

  /// Past the end it is the last page, so that there is a way back.
  func previous(of total: Int) -> Int? {
    number > 1 ? min(number - 1, last(of: total)) : nil
  }

  func next(of total: Int) -> Int? {
    number < last(of: total) ? number + 1 : nil
  }
}

/// The links of one page of a list: absolute paths without a host, in the body and in a `Link` field (RFC 8288).
struct PageLinks: Sendable {
  /// By relation, in order; nil where there is no such page.
  let relations: [(name: String, target: String?)]

  /// `query` is what was asked for; its page parameters are replaced, and left out where they are the default.
  init(path: [String], query: [RequestTarget.QueryItem], page: Page, total: Int) {
    let kept = query.filter { $0.name != "page" && $0.name != "per_page" }
    func target(_ number: Int) -> String {
      var items = kept
      if number != 1 { items.append(.init(name: "page", value: "\(number)")) }
      if page.size != page.standardSize { items.append(.init(name: "per_page", value: "\(page.size)")) }
      return RequestTarget(segments: path, query: items).encoded
    }
    relations = [
      ("self", target(page.number)), ("first", target(1)), ("prev", page.previous(of: total).map(target)),
      ("next", page.next(of: total).map(target)), ("last", target(page.last(of: total))),
    ]
  }

  var field: String {
    relations.compactMap { name, target in target.map { "<\($0)>; rel=\"\(name)\"" } }.joined(separator: ", ")
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      for (name, target) in relations {
        json.member(named: name) { json in
          if let target { json.string(target) } else { json.null() }
        }
      }
    }
  }
}
