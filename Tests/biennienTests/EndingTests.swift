import Testing

@testable import biennien

@Suite struct EndingTests {
  /// SIGTERM during a first load that fails: whichever comes first decides, and the other changes nothing.
  @Test(arguments: [Int32(0), 1]) func theFirstStatusStays(first: Int32) {
    let ending = Ending()
    #expect(!ending.hasCome)
    ending.settle(first)
    ending.settle(1 - first)
    #expect(ending.hasCome)
    #expect(ending.wait() == first)
  }
}
