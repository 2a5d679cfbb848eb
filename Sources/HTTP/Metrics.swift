import Sockets
import Synchronization

/// Counters of a server, written without locks by the loops and read by whoever wants the Prometheus text.
package final class Metrics: Sendable {
  /// Upper bounds of the latency histogram in seconds.
  static let bounds = [0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5]
  static let methods = ["GET", "HEAD", "OPTIONS", "other"]
  static let statuses = [
    200, 204, 300, 304, 308, 400, 404, 405, 408, 412, 413, 414, 417, 431, 500, 501, 503, 505, 0,
  ]
  /// Routes that can be told apart; later ones are counted as the first, which has no name.
  static let maxRoutes = 64

  private let routes = Mutex<[String]>(["none"])
  private let loops = Mutex<[LoopCounters]>([])
  let openConnections = Atomic<Int>(0)

  package init() {}

  /// The number under which a route's requests are counted.
  func slot(of pattern: String) -> Int {
    routes.withLock { routes in
      if let slot = routes.firstIndex(of: pattern) { return slot }
      guard routes.count < Self.maxRoutes else { return 0 }
      routes.append(pattern)
      return routes.count - 1
    }
  }

  func addLoop() -> LoopCounters {
    let counters = LoopCounters()
    loops.withLock { $0.append(counters) }
    return counters
  }

  /// The counters in Prometheus text format, version 0.0.4.
  package func prometheusText() -> String {
    let loops = loops.withLock { $0 }
    let routes = routes.withLock { $0 }
    var text = """
      # HELP http_requests_total Requests answered, by route pattern, method and status.
      # TYPE http_requests_total counter

      """
    for (route, pattern) in routes.enumerated() {
      for (method, methodName) in Self.methods.enumerated() {
        for (status, code) in Self.statuses.enumerated() {
          let cell = LoopCounters.cell(route: route, method: method, status: status)
          let count = loops.reduce(0) { $0 + $1.requests(cell) }
          guard count > 0 else { continue }
          let labels = #"route="\#(Self.escaped(pattern))",method="\#(methodName)",status="\#(code)""#
          text += "http_requests_total{\(labels)} \(count)\n"
        }
      }
    }
    text += Self.histogram(loops)
    let sent = loops.reduce(0) { $0 + $1.sentBytes.load(ordering: .relaxed) }
    let accepted = loops.reduce(0) { $0 + $1.accepted.load(ordering: .relaxed) }
    text += Self.family("http_response_bytes_total", "counter", "Bytes of answers, heads included.", sent)
    text += Self.family("http_connections_accepted_total", "counter", "Connections accepted.", accepted)
    let open = UInt64(max(0, openConnections.load(ordering: .relaxed)))
    text += Self.family("http_connections_open", "gauge", "Connections open now.", open)
    return text
  }

  private static func histogram(_ loops: [LoopCounters]) -> String {
    let name = "http_request_duration_seconds"
    var text =
      "# HELP \(name) From the arrival of a request to when its answer and those of its wake-up are with the kernel.\n# TYPE \(name) histogram\n"
    var sum: UInt64 = 0
    for (index, bound) in bounds.enumerated() {
      sum += loops.reduce(0) { $0 + $1.duration(index) }
      text += "\(name)_bucket{le=\"\(bound)\"} \(sum)\n"
    }
    sum += loops.reduce(0) { $0 + $1.duration(bounds.count) }
    let nanoseconds = loops.reduce(0) { $0 + $1.totalNanoseconds.load(ordering: .relaxed) }
    text += "\(name)_bucket{le=\"+Inf\"} \(sum)\n"
    return text + "\(name)_sum \(Double(nanoseconds) / 1e9)\n\(name)_count \(sum)\n"
  }

  private static func family(_ name: String, _ type: String, _ help: String, _ value: UInt64) -> String {
    "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n\(name) \(value)\n"
  }

  /// A label value: backslash, quote and line feed are escaped.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// The counters of one loop. Only that loop writes them, so a load and a store make an increment; others may read any time.
final class LoopCounters: @unchecked Sendable {
  // Unchecked because of the pointers, which never change; what they point at is atomic.
  private let cells: UnsafeMutableBufferPointer<Atomic<UInt64>>
  private let durations: UnsafeMutableBufferPointer<Atomic<UInt64>>
  let totalNanoseconds = Atomic<UInt64>(0)
  let sentBytes = Atomic<UInt64>(0)
  let accepted = Atomic<UInt64>(0)
  private static let nanosecondBounds = Metrics.bounds.map { UInt64($0 * 1e9) }

  init() {
    cells = Self.zeros(Metrics.maxRoutes * Metrics.methods.count * Metrics.statuses.count)
    durations = Self.zeros(Metrics.bounds.count + 1)
  }

  deinit {
    cells.deallocate()
    durations.deallocate()
  }

  private static func zeros(_ count: Int) -> UnsafeMutableBufferPointer<Atomic<UInt64>> {
    let memory = UnsafeMutablePointer<Atomic<UInt64>>.allocate(capacity: count)
    for index in 0..<count { (memory + index).initialize(to: Atomic(0)) }
    return UnsafeMutableBufferPointer(start: memory, count: count)
  }

  static func cell(route: Int, method: Int, status: Int) -> Int {
    (route * Metrics.methods.count + method) * Metrics.statuses.count + status
  }

  func requests(_ cell: Int) -> UInt64 { cells[cell].load(ordering: .relaxed) }

  func duration(_ bucket: Int) -> UInt64 { durations[bucket].load(ordering: .relaxed) }

  func count(route: Int, method: RequestHead.Method?, status: Int) {
    let column =
      switch method {
      case .get: 0
      case .head: 1
      case .options: 2
      case .known, .unknown, nil: 3
      }
    // Most answers are the first of the list.
    let row = status == 200 ? 0 : Metrics.statuses.firstIndex(of: status) ?? Metrics.statuses.count - 1
    Self.add(1, to: cells.baseAddress?.advanced(by: Self.cell(route: route, method: column, status: row)))
  }

  /// Notes that `requests` requests took `nanoseconds` each.
  func time(_ nanoseconds: UInt64, requests: UInt64) {
    let bucket = Self.nanosecondBounds.firstIndex { nanoseconds <= $0 } ?? Self.nanosecondBounds.count
    Self.add(requests, to: durations.baseAddress?.advanced(by: bucket))
    Self.add(nanoseconds &* requests, to: totalNanoseconds)
  }

  static func add(_ amount: UInt64, to counter: borrowing Atomic<UInt64>) {
    counter.store(counter.load(ordering: .relaxed) &+ amount, ordering: .relaxed)
  }

  private static func add(_ amount: UInt64, to counter: UnsafeMutablePointer<Atomic<UInt64>>?) {
    guard let counter else { return }
    add(amount, to: counter.pointee)
  }
}
