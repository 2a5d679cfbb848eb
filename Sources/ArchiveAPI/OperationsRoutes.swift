import HTTP

/// What whoever runs the program asks: does it live, is it ready, how does it fare. Alike for every snapshot, and there
/// before the first one.
package struct OperationsRoutes: Sendable {
  private let isReady: @Sendable () -> Bool
  private let metrics: @Sendable () -> String

  /// `isReady` is false before the first snapshot and while draining; `metrics` is Prometheus text.
  package init(isReady: @escaping @Sendable () -> Bool, metrics: @escaping @Sendable () -> String) {
    self.isReady = isReady
    self.metrics = metrics
  }

  package var routes: [Route] { endpoints.map(\.route) }

  var endpoints: [Endpoint] {
    [
      Endpoint(pattern: "/healthz", summary: "Lives.", answers: [("text/plain", nil)]) { _, _ in Self.text("ok\n") },
      Endpoint(
        pattern: "/readyz", summary: "Has a snapshot and takes requests.", answers: [("text/plain", nil)],
        otherStatuses: [.serviceUnavailable]
      ) { _, _ in isReady() ? Self.text("ready\n") : Self.notReady },
      Endpoint(pattern: "/metrics", summary: "Counters for Prometheus.", answers: [("text/plain", nil)]) { _, _ in
        Self.text(metrics(), type: "text/plain; version=0.0.4; charset=utf-8")
      },
    ]
  }

  private static func text(_ text: String, type: String = "text/plain; charset=utf-8") -> HTTPResponse {
    HTTPResponse(fields: ["Content-Type": type, "Cache-Control": "no-store"], body: Array(text.utf8))
  }

  package static var notReady: HTTPResponse {
    var response = Problem(
      status: .serviceUnavailable, detail: "Not ready: no snapshot yet, or shutting down."
    ).response
    response.fields.append("Retry-After", "1")
    return response
  }
}
