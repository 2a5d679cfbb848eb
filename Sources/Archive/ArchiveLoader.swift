import NewsReading
import Synchronization

/// Reads a folder on all cores and builds a snapshot of it. The result depends on the files alone.
package struct ArchiveLoader: Sendable {
  private let folder: String
  private let reader = ArticleReader()

  /// Default 256 files are read by one thread at a time; a fixed number, so that the result is alike everywhere.
  private static let partSize = 256

  package init(folder: String) { self.folder = folder }

  /// A file that cannot be read is skipped and reported; a folder without any article is an error.
  /// `progress` is called now and then, from any thread, never twice at once; `afterStep` after each step, which frees
  /// memory that the allocator would keep from the system.
  package func load(
    progress: @escaping @Sendable (LoadProgress) -> Void = { _ in }, afterStep: (LoadStep) -> Void = { _ in }
  ) throws(LoadError) -> (archive: Archive, report: LoadReport) {
    let clock = ContinuousClock()
    let start = clock.now
    let seeds = try SeedFolder(path: folder)
    let names = try seeds.fileNames()
    var report = LoadReport(folder: folder)
    var outcomes = read(names, in: seeds) { done in
      progress(
        LoadProgress(filesDone: done.files, filesInAll: names.count, bytesDone: done.bytes, elapsed: clock.now - start))
    }
    for outcome in outcomes { report.add(outcome) }
    func endStep(_ step: LoadStep) {
      report.steps.append((step, clock.now - start - report.duration))
      report.duration = clock.now - start
      afterStep(step)
    }
    endStep(.reading)
    guard report.articleCount > 0 else {
      throw LoadError(
        folder: folder, reason: "none of its \(names.count) .txt files could be read", skipped: report.skipped)
    }
    let digest = ArchiveDigest(files: outcomes.flatMap(\.files))
    // Moved, so that the builder can let go of what was read before it is done.
    let parts = outcomes.indices.map { outcomes[$0].part.take() }.compactMap { $0 }
    outcomes = []
    let archive = ArchiveBuilder.archive(from: parts, digest: digest, afterStep: endStep)
    endStep(.otherIndexes)
    return (archive, report)
  }

  /// What came of some files.
  fileprivate struct Outcome: Sendable {
    var part: ReadPart?
    var files: [(name: String, sha256: [UInt8])] = []
    var byteCount = 0
    var skipped: [ParseProblem] = []
    var remarks: [ParseProblem] = []
  }

  private struct Tally: Sendable {
    var files = 0
    var bytes = 0
  }

  /// In order of the names, whatever the order in which the threads finish. Nothing of a file stays but what the part of
  /// the archive takes from it.
  private func read(
    _ names: [String], in seeds: SeedFolder, progress: @escaping @Sendable (_ done: Tally) -> Void
  ) -> [Outcome] {
    let tally = Mutex(Tally())
    return Workers.map((names.count + Self.partSize - 1) / Self.partSize) { number in
      var outcome = Outcome()
      var part = ReadPart(number: number)
      for name in names[number * Self.partSize..<min((number + 1) * Self.partSize, names.count)] {
        let byteCount = read(name, in: seeds, into: &part, &outcome)
        tally.withLock { tally in
          tally.files += 1
          tally.bytes += byteCount
          if tally.files % 64 == 0 || tally.files == names.count { progress(tally) }
        }
      }
      part.close()
      outcome.part = part
      return outcome
    }
  }

  private func read(_ name: String, in seeds: SeedFolder, into part: inout ReadPart, _ outcome: inout Outcome) -> Int {
    do throws(ParseProblem) {
      let bytes = try seeds.bytes(of: name)
      let article = try reader.read(fileName: name, bytes: bytes)
      part.add(article)
      outcome.files.append((name, SHA256.digest(of: bytes)))
      outcome.remarks += article.problems
      outcome.byteCount += bytes.count
      return bytes.count
    } catch {
      outcome.skipped.append(error)
      return 0
    }
  }
}

extension LoadReport {
  fileprivate mutating func add(_ outcome: ArchiveLoader.Outcome) {
    articleCount += outcome.files.count
    byteCount += outcome.byteCount
    skipped += outcome.skipped
    remarks += outcome.remarks
  }
}
