import Glibc
import Testing

@testable import biennien

@Suite struct MemoryLimitTests {
  @Test func aFolderThatCannotFitIsRefusedWithBothFigures() {
    let limit = MemoryLimit(bytes: 256 << 20, takenBytes: 16 << 20, origin: "ulimit -v")
    #expect(limit.refusal(ofText: 40 << 20) == nil)
    #expect(
      limit.refusal(ofText: 100 << 20)
        == "serving 100 MiB of text takes at least 316 MiB of memory, and the process may have 256 MiB (ulimit -v); "
        + "give it more, or serve a part of the folder")
  }

  @Test func aFolderThatMayNotFitIsWarnedOf() {
    let limit = MemoryLimit(bytes: 256 << 20, takenBytes: 16 << 20, origin: "ulimit -v")
    #expect(limit.warning(ofText: 18 << 20) == nil)
    #expect(
      limit.warning(ofText: 19 << 20)
        == "memory may run short: building a snapshot of 19 MiB of text takes up to 263 MiB, and the process may have "
        + "256 MiB (ulimit -v)")
  }

  @Test func theBeginningOfAFileOfTheSystemIsRead() {
    #expect(contents(of: "/proc/self/statm").split(separator: " ").count == 7)
    #expect(contents(of: "/proc/no/such/file").isEmpty)
  }
}
