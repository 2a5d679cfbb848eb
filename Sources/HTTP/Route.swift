/// What the segments in braces of a route's pattern matched.
package struct PathParameters: Sendable {
  package var values: [String: String]

  package init(_ values: [String: String] = [:]) { self.values = values }

  package subscript(_ name: String) -> String { values[name] ?? "" }
}

/// One route: a pattern such as `/api/articles/{id}`, and what answers it.
package struct Route: Sendable {
  package typealias Handler = @Sendable (HTTPRequest, PathParameters) -> HTTPResponse

  enum Segment: Hashable, Sendable {
    case literal(String)
    case parameter(String)
  }

  /// The pattern as written; also the label of this route in metrics.
  package let pattern: String
  package let handler: Handler
  let segments: [Segment]

  package init(_ pattern: String, handler: @escaping Handler) {
    self.pattern = pattern
    self.handler = handler
    segments = pattern.split(separator: "/").map { segment in
      segment.hasPrefix("{") && segment.hasSuffix("}")
        ? .parameter(String(segment.dropFirst().dropLast())) : .literal(String(segment))
    }
  }

  /// How many segments are literal.
  var literals: Int {
    segments.count { if case .literal = $0 { true } else { false } }
  }

  /// What the braces match in `path`, or nil if the route does not match. `path` has as many segments as the route.
  func match(_ path: [String]) -> PathParameters? {
    var parameters = PathParameters()
    for (segment, text) in zip(segments, path) {
      switch segment {
      case .literal(text): continue
      case .literal: return nil
      case .parameter(let name): parameters.values[name] = text
      }
    }
    return parameters
  }

  /// Whether some path matches both routes although neither matches only paths that the other matches too.
  func clashes(with other: Route) -> Bool {
    guard segments.count == other.segments.count else { return false }
    var isNarrower = false
    var isWider = false
    for (mine, theirs) in zip(segments, other.segments) {
      switch (mine, theirs) {
      case (.literal(let a), .literal(let b)):
        if a != b { return false }
      case (.literal, .parameter): isNarrower = true
      case (.parameter, .literal): isWider = true
      case (.parameter, .parameter): continue
      }
    }
    return isNarrower == isWider
  }
}
