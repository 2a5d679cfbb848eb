import Testing

@testable import biennien

@Suite struct SnapshotDifferenceTests {
  private typealias Changes = SnapshotDifference.Changes

  @Test func addedGoneAndChangedAreToldApart() {
    let changes = Changes(from: ["a": 1, "b": 1, "c": 1], to: ["b": 2, "c": 1, "e": 1, "d": 1])
    #expect(changes.added == ["d", "e"])
    #expect(changes.gone == ["a"])
    #expect(changes.changed == ["b"])
  }

  @Test func equalContentIsNoChange() {
    #expect(Changes(from: ["a": 1], to: ["a": 1]).isEmpty)
  }
}
