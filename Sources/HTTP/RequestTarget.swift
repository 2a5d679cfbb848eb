/// The target of a request, decoded once: path segments and query items.
package struct RequestTarget: Hashable, Sendable {
  package struct QueryItem: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Decoded path segments; the root path has none. `/a/b` and `/a/b/` both give `["a", "b"]`.
  package var segments: [String]
  /// Whether the path ended with `/` (the root does not count).
  package var hasTrailingSlash: Bool
  /// Decoded query items in order, `+` read as a space.
  package var query: [QueryItem]

  package init(segments: [String], hasTrailingSlash: Bool = false, query: [QueryItem] = []) {
    self.segments = segments
    self.hasTrailingSlash = hasTrailingSlash
    self.query = query
  }
}
