import Testing

@testable import HTTP

@Suite struct ConnectionStateTests {
  let timeouts = PhaseTimeouts(HTTPServer.Timeouts())

  static func head(close: Bool = false, keep: Bool = false, old: Bool = false) -> RequestHead {
    var head = RequestHead()
    head.asksToClose = close
    head.asksToKeepAlive = keep
    head.isVersionOneZero = old
    return head
  }

  @Test func bytesOfTheSameHeadDoNotRenewItsDeadline() {
    var state = ConnectionState(now: 0)
    #expect(state.changes(entering: .head, now: 100, renewed: false))
    state.enter(.head, now: 100)
    #expect(!state.changes(entering: .head, now: 9000, renewed: false))
    #expect(state.changes(entering: .head, now: 9500, renewed: true), "another request began")
  }

  @Test func theIdleDeadlineMovesATenthOfASecondAtATime() {
    let state = ConnectionState(now: 1000)
    #expect(!state.changes(entering: .idle, now: 1099, renewed: true))
    #expect(state.changes(entering: .idle, now: 1100, renewed: true))
    #expect(!state.changes(entering: .idle, now: 1100, renewed: false))
  }

  /// The table of connections has memory for so many lists.
  @Test func allPhasesAreCounted() {
    #expect(ConnectionState.Phase.allCases.map(\.rawValue) == Array(0..<ConnectionState.Phase.count))
  }

  @Test func eachPhaseEndsInItsOwnWay() {
    let expected: [ConnectionState.Phase: ConnectionState.Expiry] = [
      .idle: .close, .head: .refuse(.headerTimeout), .body: .refuse(.bodyTimeout), .handling: .refuse(.handlerTimeout),
      .answering: .reset,
      .silent: .close, .lingering: .close,
    ]
    for phase in ConnectionState.Phase.allCases {
      var state = ConnectionState(now: 0)
      state.enter(phase, now: 1)
      #expect(state.expiry == expected[phase])
    }
  }

  @Test func deadlinesAreThoseOfAnOpenServer() {
    let seconds: [ConnectionState.Phase: Int64] = [
      .idle: 15, .silent: 14, .head: 10, .body: 10, .handling: 5, .answering: 10, .lingering: 2,
    ]
    for phase in ConnectionState.Phase.allCases { #expect(timeouts[phase] / 1000 == seconds[phase]) }
    #expect(timeouts.write == 60_000)
    #expect(HTTPServer.Timeouts().drain == .seconds(10))
    #expect(HTTPServer.Configuration().maxRequestsPerConnection == 1000)
  }

  /// Who connects and says nothing has waited for a second before anybody here knows of it.
  @Test func silenceIsCountedFromBeforeAccepting() {
    #expect(timeouts[.silent] == timeouts[.idle] - 1000)
    var shorter = HTTPServer.Timeouts()
    shorter.idle = .milliseconds(50)
    #expect(PhaseTimeouts(shorter)[.silent] == 0)
  }

  /// RFC 9112 §9.3.
  @Test func persistenceFollowsVersionAndOptions() {
    for (head, persists) in [
      (Self.head(), true), (Self.head(close: true), false), (Self.head(close: true, keep: true), false),
      (Self.head(old: true), false), (Self.head(keep: true, old: true), true),
    ] {
      var state = ConnectionState(now: 0)
      #expect(state.answer(head, isDraining: false, maxRequests: 10) == persists)
      #expect(state.isClosing == !persists)
    }
    var state = ConnectionState(now: 0)
    #expect(state.answer(Self.head(), isDraining: true, maxRequests: 10) == false)
  }

  @Test func theLastAllowedRequestCloses() {
    var state = ConnectionState(now: 0)
    #expect(state.answer(Self.head(), isDraining: false, maxRequests: 2) == true)
    #expect(state.answer(Self.head(), isDraining: false, maxRequests: 2) == false)
  }

  @Test func progressRenewsTheStallButNotTheWhole() {
    var state = ConnectionState(now: 0)
    state.enter(.answering, now: 1000)
    state.progressed(now: 10_000, timeouts: timeouts)
    #expect(state.since == 10_000)
    state.progressed(now: 51_000, timeouts: timeouts)
    #expect(state.since == 51_000, "51 s and the stall of 10 s end exactly at 1 s and the 60 s of the whole")
    state.progressed(now: 51_001, timeouts: timeouts)
    #expect(state.since == 51_000)
  }

  @Test func aRefusalLingers() {
    var state = ConnectionState(now: 0)
    state.refuse()
    #expect(state.isClosing)
    #expect(state.mustLinger)
  }
}
