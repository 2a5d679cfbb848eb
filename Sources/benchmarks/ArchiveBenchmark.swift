import Archive
import ArchiveAPI
import Glibc
import HTTP
import Sockets

/// Loads a synthetic archive from files and times what a request may ask of it.
struct ArchiveBenchmark {
  private var articles = 10_000
  private var folder = "/tmp/biennien-benchmark"

  init(arguments: [String]) throws {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { throw BenchmarkUsage("\(name) needs a value") }
      switch name {
      case "--articles":
        guard let number = Int(value), number > 0 else { throw BenchmarkUsage("--articles needs a number") }
        articles = number
      case "--folder": folder = value
      default: throw BenchmarkUsage("no option \(name)")
      }
    }
  }

  func run() throws {
    let path = "\(folder)-\(articles)"
    let byteCount = try write(to: path)
    print("\(articles) articles, \(megabytes(byteCount)) of text in \(path)")
    let before = Memory.current
    let (archive, report) = try ArchiveLoader(folder: path).load()
    returnFreeMemory()
    let seconds = report.duration.seconds
    print("cpu       \(rounded(Memory.cpuSeconds)) s on all cores")
    print(
      "load      \(rounded(seconds)) s (reading \(rounded(report.readingDuration.seconds)) s), \(rounded(Double(byteCount) / 1e6 / seconds)) MB/s"
    )
    let resident = Memory.current.resident - before.resident
    print(
      "memory    \(megabytes(resident)) resident = \(rounded(Double(resident) / Double(byteCount))) x text, "
        + "peak \(megabytes(Memory.current.peak)) = \(rounded(Double(Memory.current.peak) / Double(byteCount))) x")
    print(
      "holds     \(archive.entities.count) entities, \(archive.timeline.count) dated items, \(archive.figures.count) figures"
    )
    for (part, bytes) in archive.partSizes {
      print("  \(part)\(String(repeating: " ", count: 20 - part.count))\(megabytes(bytes))")
    }
    try timeRequests(of: archive)
  }

  private func write(to path: String) throws -> Int {
    mkdir(path, 0o755)
    let texts = SyntheticArticles(count: articles)
    var byteCount = 0
    for number in 0..<articles {
      let bytes = Array(texts.text(number).utf8)
      byteCount += bytes.count
      let name = "\(path)/bai-\(number).txt"
      if access(name, R_OK) == 0 { continue }
      guard let file = fopen(name, "w") else { throw BenchmarkUsage("cannot write \(name)") }
      fwrite(bytes, 1, bytes.count, file)
      fclose(file)
    }
    return byteCount
  }

  /// Each target is asked many times with changing parameters, on one thread, without any cache.
  private func timeRequests(of archive: Archive) throws {
    let site = ArchiveSite(archive: archive, page: PageFiles(html: [], css: [], js: []))
    let router = try Router(site.routes, notFound: site.notFound)
    let entities = archive.entities
    var random = SplitMix64(state: 7)
    func entity() -> Entity { entities[random.skewed(below: entities.count)] }
    let questions: [(name: String, target: () -> String)] = [
      ("list, page", { "/api/articles?page=\(1 + random.below(articles / 20 + 1))" }),
      ("list, title order", { "/api/articles?sort=title&page=\(1 + random.below(articles / 20 + 1))" }),
      ("list, entity", { "/api/articles?entity=\(entity().id)" }),
      ("list, months", { "/api/articles?from=\(2010 + random.below(15))-0\(1 + random.below(9))" }),
      ("list, most mentioned + year", { "/api/articles?entity=\(entities[random.below(20)].id)&from=2015&to=2016" }),
      ("entities, type", { "/api/entities?type=person&page=\(1 + random.below(50))" }),
      ("entities, name order", { "/api/entities?sort=name&page=\(1 + random.below(50))" }),
      ("timeline, entity", { "/api/timeline?entity=\(entity().id)" }),
      ("timeline, year", { "/api/timeline?from=\(2010 + random.below(15))&to=2030" }),
      ("entity, most mentioned", { "/api/entities/\(entities[random.below(5)].id)" }),
      ("entity, any", { "/api/entities/\(entity().id)" }),
      ("search, 1 word", { "/api/articles?q=\(word(&random))" }),
      ("search, 2 words", { "/api/articles?q=\(word(&random))+\(word(&random))" }),
      ("search, 4 words", { "/api/articles?q=" + (0..<4).map { _ in word(&random) }.joined(separator: "+") }),
      ("search, name", { "/api/articles?q=" + slugWords(entity().id) }),
      ("search, phrase", { "/api/articles?q=%22" + slugWords(entity().id) + "%22" }),
      ("search, all kinds", { "/api/search?q=" + slugWords(entity().id) }),
      ("search, beginning", { "/api/search?q=" + slugWords(String(entity().id.dropLast(2))) }),
      ("404, near misses", { "/api/entities/\(entity().id)x" }),
    ]
    for (name, target) in questions { try time(name, router, target) }
  }

  private func time(_ name: String, _ router: Router, _ target: () -> String) throws {
    let clock = ContinuousClock()
    var times: [Double] = []
    let start = clock.now
    while times.count < 1000, clock.now - start < .seconds(3) || times.count < 20 {
      let request = HTTPRequest(target: try RequestTarget(target()))
      times.append(clock.measure { _ = router.answer(to: request) }.seconds * 1000)
    }
    times.sort()
    let columns = [times[times.count / 2], times[min(times.count - 1, times.count * 99 / 100)]].map(rounded)
    let padding = String(repeating: " ", count: max(1, 30 - name.count))
    print("\(name)\(padding)p50 \(columns[0]) ms   p99 \(columns[1]) ms   (\(times.count))")
  }

  private func word(_ random: inout SplitMix64) -> String {
    random.pick([
      "hoi", "nghi", "xa", "huyen", "bi", "thu", "trong", "rung", "duong", "nuoc", "hoa", "binh", "lan", "quang",
      "nong", "dan", "cam", "na",
    ])
  }

  private func slugWords(_ slug: String) -> String { slug.split(separator: "-").prefix(4).joined(separator: "+") }
}

struct BenchmarkUsage: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Of this process, in bytes.
struct Memory {
  let resident: Int
  let peak: Int

  /// User time since the start.
  static var cpuSeconds: Double {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
  }

  /// Lets `peak` begin anew; returns what is resident now.
  static func resetPeak() -> Int {
    if let file = fopen("/proc/self/clear_refs", "w") {
      fputs("5", file)
      fclose(file)
    }
    return current.resident
  }

  static var current: Memory {
    guard let file = fopen("/proc/self/status", "r") else { return Memory(resident: 0, peak: 0) }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 8192)
    let count = fread(&buffer, 1, buffer.count, file)
    let text = String(decoding: buffer.prefix(count), as: UTF8.self)
    func kilobytes(_ field: String) -> Int {
      let line = text.split(separator: "\n").first { $0.hasPrefix(field) }
      return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
    }
    return Memory(resident: kilobytes("VmRSS:") * 1024, peak: kilobytes("VmHWM:") * 1024)
  }
}

private func megabytes(_ bytes: Int) -> String { "\(bytes / 1_000_000) MB" }

/// Three digits after the point at most.
private func rounded(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }

extension Duration {
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
