/// Finds the route of a request.
package struct Router: Sendable {
  package let routes: [Route]
  /// Answers a path that no route matches.
  package let notFound: Route.Handler

  package init(_ routes: [Route], notFound: @escaping Route.Handler) {
    self.routes = routes
    self.notFound = notFound
  }
}
