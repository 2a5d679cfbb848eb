import Archive
import ArchiveAPI
import Glibc
import HTTP
import NewsReading
import Sockets

/// Loads one folder and times what may be asked of it, on one thread and without any cache. Prints a line a measure: its name, a
/// tab, its value. Of answers it takes the CPU time of their thread, p50 and p99, so that other work on the machine does not
/// count.
struct ArchiveMeasurement {
  let folder: String
  private let before = Memory.current

  init(folder: String) { self.folder = folder }

  func run() throws {
    returnLargeBlocksAtOnce()
    let (archive, report) = try ArchiveLoader(folder: folder).load(afterStep: { _ in returnFreeMemory() })
    let cpu = Memory.cpuSeconds
    returnFreeMemory()
    tell(report, cpu)
    tellMemory(of: archive, report.byteCount)
    let site = ArchiveSite(archive: archive, page: PageFiles(html: [], css: [], js: []))
    let router = try Router(site.routes, notFound: site.notFound)
    let questions = Questions(archive)
    for (name, targets) in questions.groups() { try time(name, router, targets) }
    try compareSearch(archive, questions)
    try tellReload(questions)
  }

  private func print(_ name: String, _ value: String) {
    let line = Array("\(name)\t\(value)\n".utf8)
    _ = write(1, line, line.count)
  }

  private func tell(_ report: LoadReport, _ cpu: Double) {
    let (seconds, megabytes) = (report.duration.seconds, Double(report.byteCount) / 1e6)
    print("text", "\(rounded(megabytes, 1)) MB")
    print("from start to snapshot", "\(rounded(seconds, 2)) s")
    for (step, duration) in report.steps { print("– \(step)", "\(rounded(duration.seconds, 2)) s") }
    print("CPU time", "\(rounded(cpu, 2)) s")
    print("text a second of CPU time", "\(rounded(megabytes / cpu, 2)) MB")
  }

  private func tellMemory(of archive: Archive, _ textBytes: Int) {
    let memory = Memory.current
    let text = Double(textBytes)
    print("memory, resident", "\((memory.resident - before.resident) / 1_000_000) MB")
    print("the same by text", "\(rounded(Double(memory.resident - before.resident) / text, 2)) ×")
    print("memory, peak while loading", "\(memory.peak / 1_000_000) MB")
    print("the same by text", "\(rounded(Double(memory.peak) / text, 2)) ×")
    for (part, bytes) in archive.partSizes { print("– \(part)", "\(rounded(Double(bytes) / 1e6, 1)) MB") }
    let counts = archive.entityCounts.map { "\($0.count) \($0.type.rawValue)" }.joined(separator: ", ")
    print("entities", "\(archive.entities.count) (\(counts))")
    print("dated items", "\(archive.timeline.count)")
    print("figures", "\(archive.figures.count)")
    print("different words", "\(archive.wordCount)")
  }

  /// Each once to warm up and once timed, as FTS5 is.
  private func time(_ name: String, _ router: Router, _ targets: [String]) throws {
    let requests = try targets.map { HTTPRequest(target: try RequestTarget($0)) }
    print(name, Self.columns(requests.map { request in Memory.warmMilliseconds { _ = router.answer(to: request) } }))
  }

  static func columns(_ times: [Double]) -> String {
    let sorted = times.sorted()
    return
      "\(rounded(sorted[sorted.count / 2])) / \(rounded(sorted[min(sorted.count - 1, sorted.count * 99 / 100)])) ms"
  }

  /// What a search takes by its parts, and beside it what FTS5 takes.
  private func compareSearch(_ archive: Archive, _ questions: Questions) throws {
    let filters = questions.queries.map { ListFilter(words: SearchQuery($0)) }
    let best = filters.map { filter in
      Memory.warmMilliseconds {
        let hits = archive.articles(filter)
        _ = hits[0..<min(20, hits.count)]
      }
    }
    print("20 best of 1 to 4 words, and how many there are", Self.columns(best))
    let snippets = zip(questions.queries, filters).map { text, filter in
      let results = archive.search(filter)
      let best = results[0..<min(20, results.count)]
      return Memory.warmMilliseconds {
        var finder = SnippetFinder(archive, for: SearchQuery(text))
        for result in best { _ = finder.snippet(of: result) }
      }
    }
    print("20 snippets of all kinds", Self.columns(snippets))
    let finds = try FullTextComparison.marklessWords.map { typed, printed in
      let article = try ArticleReader().read(fileName: "a.txt", bytes: Array("Thăm \(printed) hôm nay.\n".utf8))
      let archive = ArchiveBuilder.archive(from: [article], digest: ArchiveDigest(files: []))
      return archive.articles(ListFilter(words: SearchQuery(typed))).count > 0
    }
    let pairs = FullTextComparison.marklessWords.map { "“\($0.printed)” for `\($0.typed)`" }
    for (pair, isFound) in zip(pairs, finds) { print("finds \(pair)", isFound ? "yes" : "no") }
    guard let other = try FullTextComparison(folder: folder, queries: questions.queries).figures() else { return }
    print("20 best of the same in SQLite FTS5", "\(rounded(other.p50)) / \(rounded(other.p99)) ms")
    print("FTS5: its index alone", "\(rounded(other.megabytes, 1)) MB, built in \(rounded(other.buildSeconds, 1)) s")
    for (pair, isFound) in zip(pairs, other.found) { print("FTS5: finds \(pair)", isFound ? "yes" : "no") }
  }

  private func tellReload(_ questions: Questions) throws {
    guard let reload = try ReloadMeasurement(folder: folder, targets: questions.mixed).figures() else { return }
    print("slowest answer while reloading", "\(rounded(reload.slowest, 1)) ms")
    print("p99 of these answers", "\(rounded(reload.p99, 2)) ms of \(reload.requests)")
    print("server resident before, after", "\(reload.before / 1_000_000) MB, \(reload.after / 1_000_000) MB")
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
