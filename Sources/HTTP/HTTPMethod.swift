/// A request method. Tokens are case-sensitive (RFC 9110 §9.1).
package enum HTTPMethod: String, Sendable, CaseIterable {
  case get = "GET"
  case head = "HEAD"
  case options = "OPTIONS"

  /// The value of `Allow`.
  static let allowed = "GET, HEAD, OPTIONS"
}
