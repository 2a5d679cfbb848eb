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
  private let loops = Mutex<[LoopRunner]>([])
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
    var started: [LoopRunner] = []
    for _ in 0..<max(1, configuration.loops) {
      let listener = try ListeningSocket(
        on: address, backlog: configuration.backlog, sharesPort: true, defersAccept: true)
      address = listener.address
      started.append(try LoopRunner(configuration, listener, shared))
    }
    // No quality of service: Dispatch turns it into a nice value, and a loop that preempts its clients wakes up for every single
    // request instead of for many.
    // Known before any runs: a drain or a new site that comes meanwhile would wake nobody.
    loops.withLock { $0 = started }
    for (index, loop) in started.enumerated() {
      DispatchQueue(label: "http loop \(index)").async(group: running) { loop.run() }
    }
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
    return loops.withLock { $0.allSatisfy { $0.cutOff.load(ordering: .acquiring) == 0 } }
  }

  private func wakeLoops() {
    loops.withLock { for loop in $0 { loop.mailbox.wake() } }
  }
}

/// A loop and what may be asked of it while it runs on its thread.
private final class LoopRunner: Sendable {
  let mailbox: LoopMailbox
  /// Connections that were still open at the end of the drain.
  let cutOff = Atomic<Int>(0)
  /// Locked once, by `run`.
  private let loop: Mutex<ServerLoop>

  init(
    _ configuration: HTTPServer.Configuration, _ listener: consuming ListeningSocket, _ shared: SharedState
  ) throws(SocketError) {
    mailbox = try LoopMailbox()
    var poller = try EpollPoller()
    let alarm = try Alarm()
    try poller.watch(mailbox.number, for: .readable)
    try poller.watch(listener.number, for: .readable)
    try poller.watch(alarm.number, for: [.readable, .onChange])
    loop = Mutex(
      ServerLoop(
        configuration: configuration, listener: listener, mailbox: mailbox, alarm: alarm, poller: poller, shared: shared
      ))
  }

  func run() { cutOff.store(loop.withLock { $0.run() }, ordering: .releasing) }
}
