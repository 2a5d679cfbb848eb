import Dispatch
import Glibc
import Sockets

extension HTTPServer {
  /// Where and how a server listens.
  package struct Configuration: Sendable {
    /// A numeric address or `localhost`. Default 127.0.0.1.
    package var host = "127.0.0.1"
    /// 0 takes any free port. Default 8080.
    package var port: UInt16 = 8080
    /// Event loops, each on a thread of its own. Default: one for two cores. A loop serves more than 100,000 ready answers a
    /// second; the kernel's share of the work and the handlers take the other cores.
    package var loops = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)) / 2)
    /// Connections that may wait to be accepted. Default 1024.
    package var backlog: Int32 = 1024
    /// Open connections, at most the descriptor limit less 64; beyond it 503 and close. Default 1024.
    package var maxConnections = 1024
    /// Requests on one connection; the last is announced by `Connection: close`. Default 1000.
    package var maxRequestsPerConnection = 1000
    /// Answers that handlers make at one time, or that wait for a thread to be made; beyond it 503. Default 1024.
    package var maxHandlers = 1024
    /// Memory of answers that were made and wait for their clients; beyond it those that have taken nothing for the longest
    /// time are reset. Default 64 MiB.
    package var maxHeldBytes = 64 << 20
    package var limits = RequestLimits()
    package var timeouts = Timeouts()

    package init() {}

    /// Nil if `host` is neither numeric nor `localhost`.
    package var address: SocketAddress? { SocketAddress(host: host, port: port) }
  }

  /// Absolute deadlines: a byte that arrives in time does not move them.
  package struct Timeouts: Hashable, Sendable {
    /// First byte of a request to the end of its header section: 408. Default 10 s.
    package var header: Duration = .seconds(10)
    /// End of the header section to the end of the body: 408. Default 10 s.
    package var body: Duration = .seconds(10)
    /// Between two requests, and before the first. Default 15 s.
    package var idle: Duration = .seconds(15)
    /// A handler at work: 503. Default 5 s.
    package var handler: Duration = .seconds(5)
    /// An answer of which the peer takes nothing: reset. Default 10 s.
    package var writeStall: Duration = .seconds(10)
    /// An answer not taken whole: reset. Default 60 s.
    package var write: Duration = .seconds(60)
    /// Reading on after a refusal, so that the answer is not lost to a reset (RFC 9112 §9.6). Default 2 s.
    package var linger: Duration = .seconds(2)
    /// Answers in flight at the end of the server. Default 10 s.
    package var drain: Duration = .seconds(10)

    package init() {}
  }
}
