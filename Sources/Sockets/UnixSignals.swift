@preconcurrency import Dispatch
import Glibc

/// The signals that steer a server.
package enum UnixSignal: Int32, Sendable, CaseIterable {
  case hangUp = 1
  case interrupt = 2
  case terminate = 15
}

/// Signals as events on a Dispatch queue, as long as this value lives. Handlers run as ordinary code, so they may do anything.
package final class UnixSignals: Sendable {
  private let sources: [any DispatchSourceSignal]

  /// Takes `signals` away from their default effect and calls `handler` on `queue` for each that arrives.
  package init(
    _ signals: [UnixSignal] = UnixSignal.allCases, on queue: DispatchQueue,
    handler: @escaping @Sendable (UnixSignal) -> Void
  ) {
    let own = DispatchQueue(label: "signals")
    let installed = DispatchGroup()
    sources = signals.map { name in
      _ = signal(name.rawValue, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: name.rawValue, queue: own)
      source.setEventHandler { queue.async { handler(name) } }
      installed.enter()
      source.setRegistrationHandler { installed.leave() }
      source.resume()
      return source
    }
    // Until a source is installed its signal is ignored; from here on none is missed.
    installed.wait()
  }

  deinit { for source in sources { source.cancel() } }

  /// A write to a peer that is gone gives EPIPE instead of ending the process.
  package static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }
}
