/// Two routes that could match the same path, with neither more specific than the other.
package struct RouteClash: Error, Hashable, CustomStringConvertible {
  package let patterns: [String]

  package var description: String {
    "routes \(patterns.joined(separator: " and ")) could match the same path, and neither is more specific"
  }
}

/// Finds the route of a request. A literal segment wins over one in braces.
package struct Router: Sendable {
  package let routes: [Route]
  /// Answers a path that no route matches.
  package let notFound: Route.Handler
  /// Indices of `routes` by number of segments, the most specific first.
  private let candidates: [Int: [Int]]

  package init(_ routes: [Route], notFound: @escaping Route.Handler) throws(RouteClash) {
    for (index, route) in routes.enumerated() {
      for other in routes[..<index] where route.clashes(with: other) {
        throw RouteClash(patterns: [other.pattern, route.pattern])
      }
    }
    self.routes = routes
    self.notFound = notFound
    // Sorting by literals is enough: where two routes overlap, the more specific has more of them.
    candidates = Dictionary(grouping: routes.indices, by: { routes[$0].segments.count })
      .mapValues { $0.sorted { (routes[$0].literals, $1) > (routes[$1].literals, $0) } }
  }

  package var patterns: [String] { routes.map(\.pattern) }

  /// What a GET of this request's target gives. A path with a trailing slash is redirected to the path without it.
  package func answer(to request: HTTPRequest) -> HTTPResponse {
    answer(to: request, match: match(request.target))
  }

  func answer(to request: HTTPRequest, match: (index: Int, parameters: PathParameters)?) -> HTTPResponse {
    guard let match else { return notFound(request, PathParameters()) }
    guard !request.target.hasTrailingSlash else { return Self.redirect(request.target) }
    return routes[match.index].handler(request, match.parameters)
  }

  /// The index of the route that `target` belongs to, and what its braces matched.
  func match(_ target: RequestTarget) -> (index: Int, parameters: PathParameters)? {
    for index in candidates[target.segments.count] ?? [] {
      if let parameters = routes[index].match(target.segments) { return (index, parameters) }
    }
    return nil
  }

  private static func redirect(_ target: RequestTarget) -> HTTPResponse {
    var canonical = target
    canonical.hasTrailingSlash = false
    return HTTPResponse(
      status: .permanentRedirect, fields: ["Location": canonical.encoded, "Cache-Control": "public, max-age=3600"])
  }
}
