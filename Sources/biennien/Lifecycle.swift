import Archive
import ArchiveAPI
import Dispatch
import Glibc
import HTTP
import Sockets
import Synchronization

/// The life of a serving process: loading → ready → draining → ended.
///
/// The main thread only waits. Signals arrive on one queue and loading runs on another, so that SIGTERM is heard at once
/// while a large folder is read.
final class Lifecycle: Sendable {
  private let settings: Settings
  private let page: PageFiles
  private let state: ServingState
  private let operations: OperationsRoutes
  private let server: HTTPServer
  private let loading = DispatchQueue(label: "loading")
  private let ending = Ending()

  /// Whether it lives is answered even while all threads are busy with other answers.
  private static let alwaysReady = ["/healthz"]

  /// Serves until a signal ends it; gives the exit status.
  static func serve(_ settings: Settings) throws -> Int32 {
    _ = ProcessFigures.startTime
    UnixSignals.ignoreBrokenPipes()
    returnLargeBlocksAtOnce()
    do {
      if let warning = try Snapshot.check(settings.seeds) { Console.log(warning) }
    } catch {
      throw Failure("\(error)\(commandHint(settings.seeds))")
    }
    let lifecycle = try Lifecycle(settings)
    let signals = UnixSignals(on: DispatchQueue(label: "signals")) { lifecycle.handle($0) }
    return try withExtendedLifetime(signals) { try lifecycle.run() }
  }

  /// Loading has a head start, so that whoever finds the port open mostly finds the articles too. A folder that takes
  /// longer is waited for with `/readyz` saying so.
  private func run() throws -> Int32 {
    let firstLoad = DispatchSemaphore(value: 0)
    loading.async {
      self.loadFirst()
      firstLoad.signal()
    }
    _ = firstLoad.wait(timeout: .now() + 2)
    if !ending.hasCome {
      let address = try start()
      loading.async { self.announce(address) }
    }
    return ending.wait()
  }

  private func start() throws -> SocketAddress {
    do {
      return try server.start()
    } catch {
      throw Failure("\(error); name another address with --host and --port")
    }
  }

  private init(_ settings: Settings) throws {
    self.settings = settings
    page = try PageFiles(folder: settings.publicFolder)
    let state = ServingState()
    let metrics = Metrics()
    let log = settings.logFormat.map { AccessLog(format: $0) }
    let operations = OperationsRoutes(isReady: { state.isReady }) {
      let own = ProgramMetrics(
        state: state.current, process: .current, droppedLogLines: log?.droppedLines ?? 0)
      return metrics.prometheusText() + own.prometheusText
    }
    let notYet = try Router(operations.routes) { _, _ in OperationsRoutes.notReady }
    server = HTTPServer(
      configuration: settings.server, site: Site(router: notYet, readyTargets: Self.alwaysReady), log: log,
      metrics: metrics, report: Console.log)
    self.state = state
    self.operations = operations
  }

  private func handle(_ signal: UnixSignal) {
    switch signal {
    case .hangUp:
      loading.async {
        Workers.inBackground { self.reload() }
        // The old snapshot is gone by now.
        returnFreeMemory()
      }
    case .terminate, .interrupt:
      guard state.beginDraining() else {
        Console.log("asked twice to end: answers in flight are cut off")
        return ending.settle(1)
      }
      // Not on the threads that answer: it would wait behind them.
      DispatchQueue(label: "ending").async { self.drain() }
    }
  }

  // MARK: Loading

  private func loadFirst() {
    do {
      let snapshot = try Snapshot.load(settings.seeds, progress: progressReport())
      try show(snapshot)
      returnFreeMemory()
      report(snapshot.report)
    } catch let error as LoadError {
      error.skipped.prefix(10).forEach { Console.log("\($0)") }
      Console.log("\(error)")
      ending.settle(1)
    } catch {
      Console.log("\(error)")
      ending.settle(1)
    }
  }

  /// The one line at the start.
  private func announce(_ address: SocketAddress) {
    guard let snapshot = state.current.snapshot else { return }
    Console.log(
      "\(snapshot.counts) from \(settings.seeds) in \(milliseconds(snapshot.report.duration)) ms; "
        + "http://\(address)/ (curl http://\(address)/api tells more)")
  }

  /// Builds the new snapshot aside and swaps it in whole; whatever fails, the old one goes on being served. It is held here
  /// until the last, so that taking it apart takes no time of a thread that answers.
  private func reload() {
    guard let old = state.current.snapshot, !state.current.isDraining else { return }
    do {
      let new = try Snapshot.load(settings.seeds)
      try show(new)
      report(new.report)
      Console.log("reloaded: \(SnapshotDifference(from: old.archive, to: new.archive)); now \(new.counts)")
    } catch {
      state.noteFailedReload()
      Console.log("not reloaded, the articles from before are still served: \(error)")
    }
  }

  private func show(_ snapshot: Snapshot) throws {
    let site = snapshot.site(page: page, settings: settings)
    let router = try Router(site.routes + operations.routes, notFound: site.notFound)
    server.replaceSite(Site(router: router, readyTargets: Self.alwaysReady + site.readyTargets))
    state.setSnapshot(snapshot)
  }

  private func report(_ report: LoadReport) {
    let shown = 10
    report.skipped.prefix(shown).forEach { Console.log("skipped: \($0)") }
    if report.skipped.count > shown {
      Console.log("skipped: \(report.skipped.count - shown) more; biennien check \(settings.seeds) lists them")
    }
  }

  /// Says once a second how far loading has come, where it takes more than one.
  private func progressReport() -> @Sendable (LoadProgress) -> Void {
    let told = Mutex(Duration.zero)
    return { progress in
      let isDue = told.withLock { told in
        guard progress.elapsed - told >= .seconds(1) else { return false }
        told = progress.elapsed
        return true
      }
      if isDue { Console.log("\(progress)") }
    }
  }

  /// `biennien chek` is taken for a folder of that name.
  private static func commandHint(_ folder: String) -> String {
    nearestName(to: folder, among: Command.allCases.map(\.rawValue)).map { "; or did you mean the command \($0)?" }
      ?? ""
  }

  // MARK: Ending

  private func drain() {
    Console.log("ending: no new connections, answers in flight get \(settings.drainSeconds) s")
    let start = ContinuousClock.now
    let isComplete = server.drain()
    let rest = isComplete ? "" : "; some answers were cut off"
    Console.log("ended after \(milliseconds(ContinuousClock.now - start)) ms\(rest)")
    ending.settle(0)
  }
}

private func milliseconds(_ duration: Duration) -> Int { Int(duration / .milliseconds(1)) }

extension Settings {
  fileprivate var server: HTTPServer.Configuration {
    var configuration = HTTPServer.Configuration()
    configuration.host = host
    configuration.port = port
    configuration.maxConnections = maxConnections
    configuration.timeouts.drain = .seconds(drainSeconds)
    return configuration
  }
}
