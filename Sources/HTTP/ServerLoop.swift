import Sockets
import Synchronization

/// What the loops of one server share.
final class SharedState: Sendable {
  /// The site to serve and its number, which grows with each swap.
  let site: Mutex<Site>
  let siteNumber = Atomic<Int>(0)
  let isDraining = Atomic<Bool>(false)
  /// Requests with a handler, at work or waiting for a thread.
  let answersInMaking = Atomic<Int>(0)
  let heldMemory = HeldMemory()
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

/// One event loop: a listener, a poller and the connections it accepted, all used from one thread. A struct without copies, so
/// that nothing on the way of a request is counted or checked while the program runs.
///
/// Reading order: `run`, then `accept` (`+Accepting`), `received` and `serve` (`+Reading`), `answer` (`+Answering`).
struct ServerLoop: ~Copyable {
  let configuration: HTTPServer.Configuration
  let timeouts: PhaseTimeouts
  let maxConnections: Int
  let shared: SharedState
  let counters: LoopCounters
  let mailbox: LoopMailbox

  var poller: EpollPoller
  var listener: ListeningSocket?
  var connections: ConnectionTable
  var arrivals = Arrivals()
  var batch = OutputBatch()
  var logLines: [UInt8] = []
  /// When the lines gathered for the log are due.
  private var logDueAt: Int64?
  var lastPendingId: UInt64 = 0

  var site: Site
  private var siteNumber = -1
  /// The number in the metrics of each of the site's routes.
  var routeSlots: [Int] = []

  /// Milliseconds of the coarse clock, read once a wake-up.
  var now: Int64 = 0
  /// Nanoseconds of the exact clock at the last wake-up.
  var wokenAt: Int64 = 0
  /// Requests answered without a handler since then; they are timed together, by one look at the clock.
  var answeredSinceWaking: UInt64 = 0
  var wallSeconds: Int64 = 0
  /// `Date: …` with its CRLF, renewed once a second (RFC 9110 §6.6.1).
  var dateLine: [UInt8] = []
  /// The status line of 200 and the date.
  var okOpening: [UInt8] = []
  private var wallSecondEndsAt: Int64 = 0
  /// Connections to take at the next wake-up.
  var acceptQuota = 1
  /// When accepting goes on after the process ran out of descriptors.
  var acceptResumesAt: Int64?
  var lastAcceptReport: Int64 = -1000
  private var drainEndsAt: Int64?
  private let alarm: Alarm
  /// When the alarm rings.
  private var alarmAt = Int64.max

  /// - Parameter poller: watches `listener`, `mailbox` and `alarm`.
  init(
    configuration: HTTPServer.Configuration, listener: consuming ListeningSocket, mailbox: LoopMailbox,
    alarm: consuming Alarm, poller: consuming EpollPoller, shared: SharedState
  ) {
    self.configuration = configuration
    self.shared = shared
    self.mailbox = mailbox
    timeouts = PhaseTimeouts(configuration.timeouts)
    maxConnections = max(1, min(configuration.maxConnections, SystemCall.descriptorLimit - 64))
    counters = shared.metrics.addLoop()
    // Descriptors are given out from the smallest, so they stay below all that this process has open.
    connections = ConnectionTable(capacity: min(SystemCall.descriptorLimit, maxConnections + 4096))
    site = shared.site.withLock { $0 }
    self.alarm = alarm
    self.poller = poller
    self.listener = consume listener
  }

  /// Serves until it has been drained. Gives the number of connections that were cut off then.
  mutating func run() -> Int {
    readClocks()
    takeSite()
    while !isDrained {
      setAlarm()
      let ready = poller.wait(milliseconds: -1)
      readClocks()
      var mustAccept = false
      var mustExpire = false
      for index in 0..<ready {
        let (descriptor, readiness) = poller.event(index)
        if connections.contains(descriptor) {
          serveEvent(descriptor, readiness)
        } else if descriptor == mailbox.number {
          serveArrivals()
          emptyMailbox()
        } else if descriptor == alarm.number {
          alarmAt = .max
          mustExpire = true
        } else {
          mustAccept = true
        }
      }
      serveArrivals()
      // Last: a number that was closed above may come back as another connection, and old events still name it.
      if mustAccept { accept() }
      if answeredSinceWaking > 0 { time() }
      if mustExpire { expire() }
      if !logLines.isEmpty { gatherLog() }
    }
    let cutOff = connections.count
    for phase in ConnectionState.Phase.allCases {
      while let descriptor = connections.oldest(phase) { close(descriptor, reset: true) }
    }
    handOverLog()
    return cutOff
  }

  private mutating func emptyMailbox() {
    let completions = mailbox.empty()
    takeSite()
    take(completions)
    if shared.isDraining.load(ordering: .acquiring) { startDraining() }
  }

  private var isDrained: Bool {
    guard let drainEndsAt else { return false }
    return connections.count == 0 || now >= drainEndsAt
  }

  /// Sets the alarm to the next deadline, unless it rings before that: then it is set when it has.
  private mutating func setAlarm() {
    var next = connections.nextDeadline(timeouts)
    if let acceptResumesAt { next = min(next, acceptResumesAt) }
    if let drainEndsAt { next = min(next, drainEndsAt) }
    if let logDueAt { next = min(next, logDueAt) }
    guard next < alarmAt else { return }
    alarmAt = next
    // A day at most, so that the product has room; then it is set anew.
    alarm.set(nanoseconds: max(0, min(next - now, 86_400_000)) * 1_000_000)
  }

  private mutating func readClocks() {
    wokenAt = Clock.nanoseconds()
    now = wokenAt / 1_000_000
    guard wokenAt >= wallSecondEndsAt else { return }
    let wall = Clock.wallNanoseconds()
    wallSeconds = wall / 1_000_000_000
    wallSecondEndsAt = wokenAt + 1_000_000_000 - wall % 1_000_000_000
    dateLine = Array("Date: \(HTTPDate.format(wallSeconds))\r\n".utf8)
    okOpening = ResponseWriter.statusLine(.ok) + dateLine
  }

  private mutating func time() {
    counters.time(UInt64(max(0, Clock.nanoseconds() - wokenAt)), requests: answeredSinceWaking)
    answeredSinceWaking = 0
  }

  private mutating func takeSite() {
    let number = shared.siteNumber.load(ordering: .acquiring)
    guard number != siteNumber else { return }
    siteNumber = number
    site = shared.site.withLock { $0 }
    routeSlots = site.router.patterns.map { shared.metrics.slot(of: $0) }
  }

  private mutating func expire() {
    if let resume = acceptResumesAt, now >= resume { resumeAccepting() }
    while let descriptor = connections.expired(now: now, timeouts: timeouts) { expire(descriptor) }
  }

  private mutating func expire(_ descriptor: Int32) {
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
  private mutating func startDraining() {
    guard drainEndsAt == nil else { return }
    drainEndsAt = now + configuration.timeouts.drain.milliseconds
    accept()
    listener = nil
    for phase in [ConnectionState.Phase.idle, .silent] {
      var descriptor = connections.oldest(phase)
      while let idle = descriptor {
        let next = connections[idle].pointee.next
        descriptor = next >= 0 ? next : nil
        // A request may have come in since the last wait; then it is served.
        serveEvent(idle, .input)
        serveArrivals()
        if connections.contains(idle), connections[idle].pointee.state.phase == phase { close(idle) }
      }
    }
  }

  var isDraining: Bool { drainEndsAt != nil }

  /// Lines are handed over together, when there are many or after a tenth of a second: each time wakes a thread.
  private mutating func gatherLog() {
    let due = logDueAt ?? now + 100
    logDueAt = due
    if logLines.count >= 16_384 || now >= due { handOverLog() }
  }

  private mutating func handOverLog() {
    logDueAt = nil
    shared.log?.append(logLines)
    logLines.removeAll(keepingCapacity: true)
  }

  /// Closes a connection and forgets it.
  mutating func close(_ descriptor: Int32, reset: Bool = false) {
    if reset { SystemCall.resetOnClose(descriptor) }
    connections.remove(descriptor)
    SystemCall.close(descriptor)
    shared.metrics.openConnections.subtract(1, ordering: .relaxed)
  }
}
