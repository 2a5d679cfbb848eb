import Dispatch
import Glibc
import Testing

@testable import Sockets

@Suite struct UnixSignalsTests {
  @Test func aSignalBecomesAnEvent() {
    let arrived = DispatchSemaphore(value: 0)
    let signals = UnixSignals([.hangUp], on: DispatchQueue(label: "signals")) { signal in
      if signal == .hangUp { arrived.signal() }
    }
    kill(getpid(), SIGHUP)
    #expect(arrived.wait(timeout: .now() + 300) == .success)
    withExtendedLifetime(signals) {}
  }
}
