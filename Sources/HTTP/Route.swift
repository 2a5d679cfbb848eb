/// What the segments in braces of a route's pattern matched.
package struct PathParameters: Sendable {
  package var values: [String: String]

  package init(_ values: [String: String] = [:]) { self.values = values }

  package subscript(_ name: String) -> String { values[name] ?? "" }
}

/// One route: a pattern such as `/api/articles/{id}`, and what answers it.
package struct Route: Sendable {
  package typealias Handler = @Sendable (HTTPRequest, PathParameters) -> HTTPResponse

  /// The pattern as written; also the label of this route in metrics.
  package let pattern: String
  package let handler: Handler

  package init(_ pattern: String, handler: @escaping Handler) {
    self.pattern = pattern
    self.handler = handler
  }
}
