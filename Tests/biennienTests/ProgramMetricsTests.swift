import Testing

@testable import biennien

@Suite struct ProgramMetricsTests {
  private let process = ProcessFigures(
    processorSeconds: 1.5, residentBytes: 4096, openDescriptors: 7, descriptorLimit: 64)

  @Test func beforeTheFirstSnapshotItIsNotReadyAndNamesNone() {
    var state = ServingState.Values()
    state.failedReloads = 2
    let text = ProgramMetrics(state: state, process: process).prometheusText
    #expect(text.contains("# TYPE biennien_ready gauge\nbiennien_ready 0\n"))
    #expect(text.contains(#"biennien_reloads_total{result="failure"} 2"#))
    #expect(!text.contains("biennien_snapshot_info"))
  }

  @Test func theProcessIsToldInBaseUnits() {
    let text = ProgramMetrics(state: ServingState.Values(), process: process).prometheusText
    #expect(text.contains("\nprocess_cpu_seconds_total 1.5\n"))
    #expect(text.contains("\nprocess_resident_memory_bytes 4096\n"))
    #expect(text.contains("\nprocess_open_fds 7\n"))
    #expect(text.contains("\nprocess_max_fds 64\n"))
  }

  @Test func aRunningProcessHasMemoryDescriptorsAndAnAge() {
    let figures = ProcessFigures.current
    #expect(figures.residentBytes > 0)
    #expect(figures.openDescriptors > 2)
    #expect(figures.descriptorLimit >= figures.openDescriptors)
    #expect(ProcessFigures.startTime > 1_600_000_000)
  }
}
