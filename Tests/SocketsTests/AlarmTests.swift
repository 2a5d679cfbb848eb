import Testing

@testable import Sockets

@Suite struct AlarmTests {
  @Test func itRingsOnceAtTheTimeSetLast() throws {
    let poller = try EpollPollerTests.Box()
    let alarm = try Alarm()
    try poller.poller.watch(alarm.number, for: [.readable, .onChange])
    let now = Clock.nanoseconds() / 1_000_000
    alarm.set(toMilliseconds: now - 1)
    alarm.set(toMilliseconds: now + 3_600_000)
    #expect(poller.wait(milliseconds: 0) == 0, "what was set before is void")
    alarm.set(toMilliseconds: now)
    #expect(poller.wait(milliseconds: -1) == 1, "a time that has come rings at once")
    #expect(poller.event(0).descriptor == alarm.number)
    #expect(poller.wait(milliseconds: 0) == 0)
    alarm.set(toMilliseconds: now + 1)
    #expect(poller.wait(milliseconds: -1) == 1, "and again without taking the first back")
  }
}
