import Sockets
import Synchronization

/// What the loops of one server share.
final class SharedState: Sendable {
  /// The site to serve and its number, which grows with each swap.
  let site: Mutex<Site>
  let siteNumber = Atomic<Int>(0)
  let isDraining = Atomic<Bool>(false)
  let log: AccessLog?
  let metrics: Metrics
  let report: @Sendable (String) -> Void

  init(site: Site, log: AccessLog?, metrics: Metrics, report: @escaping @Sendable (String) -> Void) {
    self.site = Mutex(site)
    self.log = log
    self.metrics = metrics
    self.report = report
  }
}

/// One event loop: a listener, a poller and the connections it accepted, all used from one thread.
///
/// Reading order: `run`, then `accept` (`+Accepting`), `received` and `serve` (`+Reading`), `answer` (`+Answering`).
final class ServerLoop: @unchecked Sendable {
  // Unchecked: after `init` everything but `wake()` runs on the one queue that executes `run()`.
  let configuration: HTTPServer.Configuration
  let timeouts: PhaseTimeouts
  let maxConnections: Int
  let shared: SharedState
  let counters: LoopCounters
  private let wakeUp: WakeUp

  var poller: EpollPoller
  var listener: ListeningSocket?
  var connections: ConnectionTable
  let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 32_768, alignment: 16)
  var batch = OutputBatch()
  var logLines: [UInt8] = []
  /// When the lines gathered for the log are due.
  private var logDueAt: Int64?
  /// Answers that handlers have made.
  let completions = Mutex<[Completion]>([])
  var lastPendingId: UInt64 = 0

  var site: Site
  private var siteNumber = -1
  /// The number in the metrics of each of the site's routes.
  var routeSlots: [Int] = []

  /// Milliseconds of the coarse clock, read once a wake-up.
  var now: Int64 = 0
  /// Nanoseconds of the exact clock at the last wake-up.
  var wokenAt: Int64 = 0
  var wallSeconds: Int64 = 0
  /// `Date: …` with its CRLF, renewed once a second (RFC 9110 §6.6.1).
  var dateLine: [UInt8] = []
  /// When accepting goes on after the process ran out of descriptors.
  var acceptResumesAt: Int64?
  var lastAcceptReport: Int64 = -1000
  private var drainEndsAt: Int64?
  /// Connections that were still open at the end of the drain.
  private(set) var cutOff = 0

  init(
    configuration: HTTPServer.Configuration, listener: consuming ListeningSocket, shared: SharedState
  ) throws(SocketError) {
    self.configuration = configuration
    self.shared = shared
    timeouts = PhaseTimeouts(configuration.timeouts)
    maxConnections = max(1, min(configuration.maxConnections, SystemCall.descriptorLimit - 64))
    counters = shared.metrics.addLoop()
    // Descriptors are given out from the smallest, so they stay below all that this process has open.
    connections = ConnectionTable(capacity: min(SystemCall.descriptorLimit, maxConnections + 4096))
    site = shared.site.withLock { $0 }
    wakeUp = try WakeUp()
    poller = try EpollPoller()
    try poller.watch(wakeUp.number, for: .readable)
    try poller.watch(listener.number, for: .readable)
    self.listener = consume listener
  }

  deinit { input.deallocate() }

  /// Makes the loop look at what is shared. Callable from any thread.
  func wake() { wakeUp.signal() }

  /// Serves until it has been drained.
  func run() {
    readClocks()
    takeSite()
    while !isFinished {
      let ready = poller.wait(milliseconds: pause())
      readClocks()
      for index in 0..<ready {
        let (descriptor, readiness) = poller.event(index)
        if connections.contains(descriptor) {
          serveEvent(descriptor, readiness)
        } else if descriptor == wakeUp.number {
          wakeUp.clear()
          takeSite()
          takeCompletions()
          if shared.isDraining.load(ordering: .acquiring) { startDraining() }
        } else {
          accept()
        }
      }
      expire()
      if !logLines.isEmpty { gatherLog() }
    }
    handOverLog()
  }

  private var isFinished: Bool {
    guard let drainEndsAt else { return false }
    guard connections.count > 0, now >= drainEndsAt else { return connections.count == 0 }
    cutOff = connections.count
    for phase in ConnectionState.Phase.allCases {
      while let descriptor = connections.oldest(phase) { close(descriptor, reset: true) }
    }
    return true
  }

  /// Milliseconds until the next deadline, or -1 if there is none.
  private func pause() -> Int32 {
    var next = Int64.max
    for phase in ConnectionState.Phase.allCases {
      guard let oldest = connections.oldest(phase) else { continue }
      next = min(next, connections[oldest].pointee.state.since + timeouts[phase])
    }
    if let acceptResumesAt { next = min(next, acceptResumesAt) }
    if let drainEndsAt { next = min(next, drainEndsAt) }
    if let logDueAt { next = min(next, logDueAt) }
    guard next < Int64.max else { return -1 }
    // One more, so that the clock has passed the deadline and not just reached it.
    return Int32(clamping: max(0, next - now) + 1)
  }

  private func readClocks() {
    wokenAt = Clock.nanoseconds()
    now = wokenAt / 1_000_000
    let seconds = Clock.wallSeconds()
    guard seconds != wallSeconds else { return }
    wallSeconds = seconds
    dateLine = Array("Date: \(HTTPDate.format(seconds))\r\n".utf8)
  }

  private func takeSite() {
    let number = shared.siteNumber.load(ordering: .acquiring)
    guard number != siteNumber else { return }
    siteNumber = number
    site = shared.site.withLock { $0 }
    routeSlots = site.router.patterns.map { shared.metrics.slot(of: $0) }
  }

  private func expire() {
    if let resume = acceptResumesAt, now >= resume { resumeAccepting() }
    for phase in ConnectionState.Phase.allCases {
      while let descriptor = connections.oldest(phase),
        now >= connections[descriptor].pointee.state.since + timeouts[phase]
      {
        expire(descriptor)
      }
    }
  }

  private func expire(_ descriptor: Int32) {
    switch connections[descriptor].pointee.state.expiry {
    case .close: close(descriptor)
    case .reset: close(descriptor, reset: true)
    case .refuse(let error):
      let connection = connections[descriptor].pointee
      refuse(descriptor, error, connection.pending?.head.method ?? connection.torn?.reader.head.method ?? .get)
      send(descriptor)
      settle(descriptor, progressed: true)
    }
  }

  /// Accepts what is waiting, stops listening, closes idle connections and lets the others finish.
  private func startDraining() {
    guard drainEndsAt == nil else { return }
    drainEndsAt = now + configuration.timeouts.drain.milliseconds
    accept()
    listener = nil
    var descriptor = connections.oldest(.idle)
    while let idle = descriptor {
      let next = connections[idle].pointee.next
      descriptor = next >= 0 ? next : nil
      // A request may have come in since the last wait; then it is served.
      serveEvent(idle, .readable)
      if connections.contains(idle), connections[idle].pointee.state.phase == .idle { close(idle) }
    }
  }

  var isDraining: Bool { drainEndsAt != nil }

  /// Lines are handed over together, when there are many or after a tenth of a second: each time wakes a thread.
  private func gatherLog() {
    let due = logDueAt ?? now + 100
    logDueAt = due
    if logLines.count >= 16_384 || now >= due { handOverLog() }
  }

  private func handOverLog() {
    logDueAt = nil
    shared.log?.append(logLines)
    logLines.removeAll(keepingCapacity: true)
  }

  /// Closes a connection and forgets it.
  func close(_ descriptor: Int32, reset: Bool = false) {
    if reset { SystemCall.resetOnClose(descriptor) }
    connections.remove(descriptor)
    SystemCall.close(descriptor)
    shared.metrics.openConnections.subtract(1, ordering: .relaxed)
  }
}
