import Glibc
import Synchronization
import Testing

@testable import Archive

@Suite struct WorkersTests {
  @Test(arguments: [0, 1, 2, 100])
  func resultsComeInOrder(count: Int) {
    #expect(Workers.map(count) { $0 * 2 } == (0..<count).map { $0 * 2 })
  }

  @Test func manySmallResultsComeInOrder() {
    #expect(Workers.mapSmall(5000) { $0 * 2 } == (0..<5000).map { $0 * 2 })
  }

  @Test func twoResultsComeBackEachInItsPlace() {
    let both = Workers.both({ 1 }) { "hai" }
    #expect(both == (1, "hai"))
  }

  @Test func whatRunsInTheBackgroundAndItsThreadsGiveWay() {
    let niceness = Mutex<[Int32]>([])
    let own: @Sendable () -> Int32 = { getpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0) }
    let before = own()
    Workers.inBackground {
      Workers.perform(4) { _ in niceness.withLock { $0.append(own()) } }
    }
    #expect(niceness.withLock { $0 } == [Int32](repeating: min(before + 10, 19), count: 4))
    #expect(own() == before)
  }
}
