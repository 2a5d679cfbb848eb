import Archive
import ArchiveAPI
import Glibc
import HTTP
import NewsReading
import Testing

@testable import benchmarks

/// Nothing but the articles decides what is answered.
@Suite struct SameAnswersTests {
  /// Enough for several parts, which several threads read.
  private static let count = 600

  @Test func orderOfArrivalAndThreadsMakeNoDifferenceToAByte() throws {
    let folder = "/tmp/same-answers-\(getpid())"
    defer { removeFolder(folder) }
    #expect(mkdir(folder, 0o755) == 0)
    let texts = SyntheticArticles(count: Self.count)
    for number in 0..<Self.count { try texts.text(number).write(toFile: "\(folder)/bai-\(number).txt") }
    let loaded = try ArchiveLoader(folder: folder).load().archive
    // One thread, one part, and the last file first.
    let reader = ArticleReader()
    let articles = try (0..<Self.count).reversed().map { number in
      try reader.read(fileName: "bai-\(number).txt", bytes: Array(texts.text(number).utf8))
    }
    let built = ArchiveBuilder.archive(from: articles, digest: loaded.digest)
    let (first, second) = (try TestSite(loaded), try TestSite(built))
    let targets = Questions(loaded).groups().flatMap { $0.targets.prefix(3) } + first.site.readyTargets.prefix(40)
    for target in targets {
      let request = HTTPRequest(target: try RequestTarget(target))
      #expect(first.router.answer(to: request).body == second.router.answer(to: request).body, "\(target)")
    }
  }

  private func removeFolder(_ folder: String) {
    for number in 0..<Self.count { unlink("\(folder)/bai-\(number).txt") }
    rmdir(folder)
  }
}
