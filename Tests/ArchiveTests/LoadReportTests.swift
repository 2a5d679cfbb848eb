import Archive
import Testing

@Suite struct LoadReportTests {
  @Test(
    arguments: [
      // 5,120,000 bytes in 2 s; the other 300 of 400 files take three times as long.
      (LoadProgress(filesDone: 100, filesInAll: 400, bytesDone: 5_120_000, elapsed: .seconds(2)), "2.5 MB/s, 6 s left"),
      (LoadProgress(filesDone: 3, filesInAll: 3, bytesDone: 900_000, elapsed: .seconds(3)), "0.3 MB/s, 0 s left"),
    ])
  func progressTellsHowFastAndHowLong(progress: LoadProgress, ending: String) {
    #expect(progress.description == "read \(progress.filesDone) of \(progress.filesInAll) files, " + ending)
  }
}
