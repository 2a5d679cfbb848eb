import Testing

@testable import biennien

@Suite struct ServingStateTests {
  @Test func withoutASnapshotItIsNotReady() {
    #expect(!ServingState().isReady)
  }

  @Test func onlyTheFirstWhoAsksBeginsDraining() {
    let state = ServingState()
    #expect(state.beginDraining())
    #expect(!state.beginDraining())
    #expect(state.current.isDraining)
  }
}
