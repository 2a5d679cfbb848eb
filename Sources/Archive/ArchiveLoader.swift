import Dispatch
import NewsReading
import Synchronization

/// Reads a folder on all cores and builds a snapshot of it. The result depends on the files alone.
package struct ArchiveLoader: Sendable {
  private let folder: String
  private let reader = ArticleReader()

  package init(folder: String) { self.folder = folder }

  /// A file that cannot be read is skipped and reported; a folder without any article is an error.
  /// `progress` is called now and then, from any thread, never twice at once.
  package func load(
    progress: @escaping @Sendable (LoadProgress) -> Void = { _ in }
  ) throws(LoadError) -> (archive: Archive, report: LoadReport) {
    let clock = ContinuousClock()
    let start = clock.now
    let seeds = try SeedFolder(path: folder)
    let names = try seeds.fileNames()
    var report = LoadReport(folder: folder)
    var (articles, digest) = sorted(read(names, in: seeds) { progress($0.progress(after: clock.now - start)) }, &report)
    report.readingDuration = clock.now - start
    guard !articles.isEmpty else {
      throw LoadError(
        folder: folder, reason: "none of its \(names.count) .txt files could be read", skipped: report.skipped)
    }
    report.articleCount = articles.count
    // Moved out, so that the builder can let go of what was read before it is done.
    let archive = ArchiveBuilder.archive(from: articles.taken(), digest: digest)
    report.duration = clock.now - start
    return (archive, report)
  }

  /// What was read apart from what was not.
  private func sorted(_ outcomes: [Outcome], _ report: inout LoadReport) -> ([ReadArticle], ArchiveDigest) {
    var articles: [ReadArticle] = []
    var files: [(name: String, sha256: [UInt8])] = []
    for outcome in outcomes {
      switch outcome {
      case .read(let article, let sha256, let byteCount):
        articles.append(article)
        files.append((article.fileName, sha256))
        report.byteCount += byteCount
        report.remarks += article.problems
      case .skipped(let problem): report.skipped.append(problem)
      }
    }
    return (articles, ArchiveDigest(files: files))
  }

  private enum Outcome: Sendable {
    case read(ReadArticle, sha256: [UInt8], byteCount: Int)
    case skipped(ParseProblem)
  }

  private struct Tally: Sendable {
    var outcomes: [Outcome?]
    var filesDone = 0
    var bytesDone = 0

    func progress(after elapsed: Duration) -> LoadProgress {
      LoadProgress(filesDone: filesDone, filesInAll: outcomes.count, bytesDone: bytesDone, elapsed: elapsed)
    }
  }

  /// By place in `names`, whatever the order in which the threads finish.
  private func read(
    _ names: [String], in seeds: SeedFolder, progress: @Sendable (Tally) -> Void
  ) -> [Outcome] {
    let tally = Mutex(Tally(outcomes: [Outcome?](repeating: nil, count: names.count)))
    DispatchQueue.concurrentPerform(iterations: names.count) { index in
      let outcome = self.outcome(of: names[index], in: seeds)
      tally.withLock { tally in
        tally.outcomes[index] = outcome
        tally.filesDone += 1
        if case .read(_, _, let byteCount) = outcome { tally.bytesDone += byteCount }
        if tally.filesDone % 256 == 0 || tally.filesDone == names.count { progress(tally) }
      }
    }
    return tally.withLock { $0.outcomes.compactMap { $0 } }
  }

  private func outcome(of name: String, in seeds: SeedFolder) -> Outcome {
    do throws(ParseProblem) {
      let bytes = try seeds.bytes(of: name)
      let article = try reader.read(fileName: name, bytes: bytes)
      return .read(article, sha256: SHA256.digest(of: bytes), byteCount: bytes.count)
    } catch {
      return .skipped(error)
    }
  }
}

extension Array {
  /// The elements, which are then gone from here.
  fileprivate mutating func taken() -> [Element] {
    defer { self = [] }
    return self
  }
}
