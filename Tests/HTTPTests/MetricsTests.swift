import Testing

@testable import HTTP

@Suite struct MetricsTests {
  @Test func requestsAreCountedByRouteMethodAndStatus() throws {
    let metrics = Metrics()
    let live = try LiveServer(metrics: metrics)
    for _ in 0..<2 { _ = try live.exchange(HTTPServerTests.get("/items/x\(Int.random(in: 0..<9))")) }
    _ = try live.exchange(HTTPServerTests.get("/ready", "If-None-Match: \"r1\"\r\n"))
    _ = try live.exchange(HTTPServerTests.get("/none", method: "HEAD"))
    _ = try live.exchange("BAD\r\n\r\n")
    live.server.drain()
    let lines = Set(metrics.prometheusText().split(separator: "\n"))
    for line in [
      #"http_requests_total{route="/items/{id}",method="GET",status="200"} 2"#,
      #"http_requests_total{route="/ready",method="GET",status="304"} 1"#,
      #"http_requests_total{route="none",method="HEAD",status="404"} 1"#,
      #"http_requests_total{route="none",method="other",status="400"} 1"#,
      "http_connections_accepted_total 5",
      "http_connections_open 0",
    ] {
      #expect(lines.contains(Substring(line)), "\(line)")
    }
  }

  @Test func bucketsAreCumulative() {
    let metrics = Metrics()
    let loop = metrics.addLoop()
    loop.time(40_000, requests: 3)
    loop.time(2_000_000, requests: 1)
    loop.time(9_000_000_000, requests: 1)
    let text = metrics.prometheusText()
    #expect(text.contains("_bucket{le=\"5e-05\"} 3\n"))
    #expect(text.contains("_bucket{le=\"0.001\"} 3\n"))
    #expect(text.contains("_bucket{le=\"0.0025\"} 4\n"))
    #expect(text.contains("_bucket{le=\"5.0\"} 4\n"))
    #expect(text.contains("_bucket{le=\"+Inf\"} 5\n"))
    #expect(text.contains("_count 5\n"))
  }
}
