import HTTP

/// The one shape of an error that reaches a client (RFC 9457).
struct Problem: Sendable {
  struct Parameter: Hashable, Sendable {
    var name: String
    var value: String
    var reason: String
    /// What would do: values, or forms of a value.
    var allowed: [String] = []
  }

  var status: HTTPStatus
  var detail: String
  var errors: [Parameter] = []
  /// Paths that exist, nearest first; with 404 only.
  var didYouMean: [String]?

  static func notFound(_ what: String, didYouMean: [String]) -> Problem {
    Problem(status: .notFound, detail: what, didYouMean: didYouMean)
  }

  var response: HTTPResponse {
    var json = JSONWriter()
    json.object { json in
      json.member("type", "about:blank")
      json.member("title", status.reason)
      json.member("status", status.code)
      json.member("detail", detail)
      json.member("errors", errors) { json, error in
        json.object { json in
          json.member("parameter", error.name)
          json.member("value", String(error.value.unicodeScalars.prefix(100)))
          json.member("reason", error.reason)
          json.member("allowed", error.allowed)
        }
      }
      if let didYouMean { json.member("did_you_mean", didYouMean) }
    }
    return HTTPResponse(
      status: status,
      fields: ["Content-Type": "application/problem+json", "Cache-Control": "no-store"],
      body: json.finished())
  }
}
