import Testing

@testable import Sockets

@Suite struct AlarmTests {
  @Test func itRingsOnceAfterTheTimeSetLast() throws {
    let poller = try EpollPollerTests.Box()
    let alarm = try Alarm()
    try poller.poller.watch(alarm.number, for: [.readable, .onChange])
    alarm.set(nanoseconds: 1)
    alarm.set(nanoseconds: 3_600_000_000_000)
    #expect(poller.wait(milliseconds: 0) == 0, "what was set before is void")
    alarm.set(nanoseconds: 0)
    #expect(poller.wait(milliseconds: -1) == 1, "no time left rings at once")
    #expect(poller.event(0).descriptor == alarm.number)
    #expect(poller.wait(milliseconds: 0) == 0)
    alarm.set(nanoseconds: 1_000_000)
    #expect(poller.wait(milliseconds: -1) == 1, "and again without taking the first back")
  }
}
