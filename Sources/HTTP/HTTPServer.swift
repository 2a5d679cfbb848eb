import Dispatch
import Sockets
import Synchronization

/// An HTTP/1.1 server for answers that are read: GET, HEAD and OPTIONS.
///
/// Dispatch runs the event loops, each with a listener of its own on the same port; the kernel spreads connections over
/// them. Handlers run on Dispatch's other threads.
package final class HTTPServer: Sendable {
  private let configuration: Configuration
  private let shared: SharedState
  private let loops = Mutex<[ServerLoop]>([])
  private let running = DispatchGroup()

  /// - Parameter report: gets one line for each event that whoever runs the server should know.
  package init(
    configuration: Configuration, site: Site, log: AccessLog? = nil, metrics: Metrics = Metrics(),
    report: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.configuration = configuration
    shared = SharedState(site: site, log: log, metrics: metrics, report: report)
  }

  /// Listens and begins to serve. Returns where: port 0 has become a real port.
  package func start() throws(SocketError) -> SocketAddress {
    guard let wanted = configuration.address else {
      throw SocketError(call: "address", number: SocketError.invalid, subject: configuration.host)
    }
    UnixSignals.ignoreBrokenPipes()
    if wanted.port != 0 { try ListeningSocket.requireFree(wanted) }
    var address = wanted
    var started: [ServerLoop] = []
    for _ in 0..<max(1, configuration.loops) {
      let listener = try ListeningSocket(on: address, backlog: configuration.backlog, sharesPort: true)
      address = listener.address
      started.append(try ServerLoop(configuration: configuration, listener: listener, shared: shared))
    }
    // No quality of service: Dispatch turns it into a nice value, and a loop that preempts its clients wakes up for every single
    // request instead of for many.
    for (index, loop) in started.enumerated() {
      DispatchQueue(label: "http loop \(index)").async(group: running) { loop.run() }
    }
    loops.withLock { $0 = started }
    return address
  }

  /// Serves `site` from the next request on. The old one goes when the last answer from it is through.
  package func replaceSite(_ site: Site) {
    shared.site.withLock { $0 = site }
    shared.siteNumber.add(1, ordering: .releasing)
    wakeLoops()
  }

  /// Stops accepting, closes idle connections at once, finishes answers in flight with `Connection: close`, and returns when all
  /// connections are closed or `timeouts.drain` has passed.
  /// - Returns: false if connections had to be cut off.
  @discardableResult
  package func drain() -> Bool {
    shared.isDraining.store(true, ordering: .releasing)
    wakeLoops()
    running.wait()
    shared.log?.flush()
    return loops.withLock { $0.allSatisfy { $0.cutOff == 0 } }
  }

  private func wakeLoops() {
    loops.withLock { for loop in $0 { loop.wake() } }
  }
}
