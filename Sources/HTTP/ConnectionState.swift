import Sockets

/// The rules of one connection's life, without a socket and without a clock of its own: the loop tells it what happened and when.
struct ConnectionState {
  enum Phase: Int, CaseIterable {
    /// Between two requests.
    case idle
    /// Accepted without a byte, which is after `ListeningSocket.deferral` of silence.
    case silent
    /// Some bytes of a head are there.
    case head
    /// The head is complete, its body is not.
    case body
    /// A handler makes the answer; nothing is read meanwhile.
    case handling
    /// Output waits for the peer; nothing is read meanwhile (back-pressure).
    case answering
    /// The last answer is out; what still arrives is dropped so that no reset overtakes it (RFC 9112 §9.6).
    case lingering

    static let count = 7
  }

  /// What to do when the deadline of a phase has passed.
  enum Expiry: Equatable {
    case close
    case refuse(WireError)
    case reset
  }

  /// When the phase began, in milliseconds; for `answering`, when the peer last took something.
  private(set) var since: Int64
  /// When the current answer began to wait.
  private var answeringSince: Int64 = 0
  private(set) var phase = Phase.idle
  private(set) var answered: Int32 = 0
  /// The last answer has been gathered: after it the connection ends.
  private(set) var isClosing = false
  /// Whether to linger before closing, because the peer may still be sending.
  private(set) var mustLinger = false

  init(now: Int64) { since = now }

  /// A busy connection is idle anew thousands of times a second; its deadline moves only this often, in milliseconds.
  static let idleGrain: Int64 = 100

  /// Whether entering a phase changes anything. Staying in it does not renew its deadline, unless `renewed`: a request was
  /// completed in between.
  func changes(entering next: Phase, now: Int64, renewed: Bool) -> Bool {
    guard next == phase else { return true }
    return renewed && (next != .idle || now - since >= Self.idleGrain)
  }

  mutating func enter(_ next: Phase, now: Int64) {
    phase = next
    since = now
    if next == .answering { answeringSince = now }
  }

  /// Decides whether the connection lives on after answering `head`, and counts the answer (RFC 9112 §9.3).
  mutating func answer(_ head: RequestHead, isDraining: Bool, maxRequests: Int) -> Bool {
    answered &+= 1
    let asked = head.asksToClose || (head.isVersionOneZero && !head.asksToKeepAlive)
    if asked || isDraining || Int(answered) >= maxRequests { isClosing = true }
    // Who did not ask for the end may have sent more already (RFC 9112 §9.6).
    if isClosing, !asked { mustLinger = true }
    return !isClosing
  }

  /// After a refusal nothing more is read as a request, because nobody knows where the next one begins.
  mutating func refuse() {
    answered &+= 1
    isClosing = true
    mustLinger = true
  }

  /// Unread bytes would turn a close into a reset.
  mutating func noteUnreadBytes() {
    mustLinger = true
  }

  /// The peer took some output. That renews the stall deadline, but never beyond the deadline of the answer as a whole.
  mutating func progressed(now: Int64, timeouts: PhaseTimeouts) {
    guard now + timeouts[.answering] <= answeringSince + timeouts.write else { return }
    since = now
  }

  /// What happens when the deadline of the phase has passed.
  var expiry: Expiry {
    switch phase {
    case .idle, .silent, .lingering: .close
    case .head: .refuse(.headerTimeout)
    case .body: .refuse(.bodyTimeout)
    case .handling: .refuse(.handlerTimeout)
    case .answering: .reset
    }
  }
}

/// Milliseconds that each phase may last.
struct PhaseTimeouts {
  private let phases: [Int64]
  /// An answer as a whole.
  let write: Int64

  init(_ timeouts: HTTPServer.Timeouts) {
    phases = ConnectionState.Phase.allCases.map { phase in
      switch phase {
      case .idle: timeouts.idle.milliseconds
      case .silent: max(0, (timeouts.idle - ListeningSocket.deferral).milliseconds)
      case .head: timeouts.header.milliseconds
      case .body: timeouts.body.milliseconds
      case .handling: timeouts.handler.milliseconds
      case .answering: timeouts.writeStall.milliseconds
      case .lingering: timeouts.linger.milliseconds
      }
    }
    write = timeouts.write.milliseconds
  }

  subscript(_ phase: ConnectionState.Phase) -> Int64 { phases[phase.rawValue] }
  subscript(_ phase: Int) -> Int64 { phases[phase] }
}

extension Duration {
  /// Whole milliseconds.
  var milliseconds: Int64 {
    components.seconds &* 1000 &+ components.attoseconds / 1_000_000_000_000_000
  }
}
