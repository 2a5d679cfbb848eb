import Testing

@testable import Sockets

@Suite struct EpollPollerTests {
  /// A poller that `#expect`, which copies, can look at.
  final class Box {
    var poller: EpollPoller

    init() throws { poller = try EpollPoller() }

    func wait(milliseconds: Int32) -> Int { poller.wait(milliseconds: milliseconds) }
    func event(_ index: Int) -> (descriptor: Int32, readiness: Readiness) { poller.event(index) }
  }

  @Test func onlyWhatIsReadyIsReported() throws {
    let box = try Box()
    let (a, b) = try StreamSocket.pair()
    defer { SystemCall.close(b) }
    try box.poller.watch(a, for: .readable)
    #expect(box.wait(milliseconds: 0) == 0)
    [UInt8](repeating: 1, count: 3).withUnsafeBytes { _ = SystemCall.send(b, $0) }
    #expect(box.wait(milliseconds: -1) == 1)
    #expect(box.event(0) == (a, .readable))
    box.poller.change(a, to: .writable)
    #expect(box.wait(milliseconds: -1) == 1)
    #expect(box.event(0) == (a, .writable))
    box.poller.forget(a)
    #expect(box.wait(milliseconds: 0) == 0)
    SystemCall.close(a)
  }

  @Test func aPeerThatIsGoneIsReported() throws {
    let box = try Box()
    let (a, b) = try StreamSocket.pair()
    try box.poller.watch(a, for: .readable)
    SystemCall.close(b)
    #expect(box.wait(milliseconds: -1) == 1)
    #expect(box.event(0).readiness.contains(.hungUp))
    SystemCall.close(a)
  }

  @Test func aWaitCanBeEndedFromOutside() throws {
    let box = try Box()
    let wakeUp = try WakeUp()
    try box.poller.watch(wakeUp.number, for: .readable)
    wakeUp.signal()
    wakeUp.signal()
    #expect(box.wait(milliseconds: -1) == 1)
    wakeUp.clear()
    #expect(box.wait(milliseconds: 0) == 0)
  }
}
