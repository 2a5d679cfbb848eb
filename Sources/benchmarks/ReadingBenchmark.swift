import Glibc
import NewsReading
import Sockets
import VietnameseText

/// How many megabytes of text a second one core reads, for pages of several sizes and for hostile text, beside two
/// simpler passes over the same bytes: splitting them into tokens, and what `wc -mw` does.
struct ReadingBenchmark {
  private var folders = ["seeds", "../shared/seeds"]
  private var seconds = 1.0
  private var only = ""
  private let reader = ArticleReader()

  init(arguments: [String]) throws {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { throw BenchmarkUsage("\(name) needs a value") }
      switch name {
      case "--folder": folders = [value]
      case "--only": only = value
      case "--seconds":
        guard let number = Double(value), number > 0 else { throw BenchmarkUsage("--seconds needs a number") }
        seconds = number
      default: throw BenchmarkUsage("no option \(name)")
      }
    }
  }

  func run() throws {
    let source = try ReadingPages(folders: folders)
    setlocale(LC_CTYPE, "C.UTF-8")
    print(row("text", ["reading", "tokens", "wc -mw", "reading", "peak memory"]))
    print(row("", ["MB/s", "MB/s", "MB/s", "ns/byte", "of one page"]))
    for size in [1, 3, 10, 30, 100] {
      try measure("\(size) kB", source.pages(of: size * 1000))
    }
    for phrase in Self.hostilePhrases {
      for size in [1 << 18, 1 << 22] {
        try measure("\(phrase)… \(size >> 10) KiB", [Self.repeated(phrase, to: size)])
      }
    }
  }

  /// Of each 256 KiB and 4 MiB: time per byte must not grow.
  private static let hostilePhrases = [
    "Nguyễn Văn An ", "Ban ", "của ", "ngày ", "31/02/2021, ", "1", "1, ", ",", "(", "“", "Bí thư Tỉnh ủy ",
    "Đại hội Đảng bộ tỉnh Hà Tĩnh lần thứ 5, nhiệm kỳ # – #. ", "Nghị quyết số #-NQ/TU. ", "ông Lê# cho biết: ",
  ]

  /// Each "#" is another number each time, so that what an article is known to name grows with it.
  private static func repeated(_ phrase: String, to size: Int) -> [UInt8] {
    let count = size / phrase.replacing("#", with: "1000").utf8.count
    guard phrase.contains("#") else { return Array(String(repeating: phrase, count: count).utf8) }
    return (0..<count).flatMap { Array(phrase.replacing("#", with: "\(1000 + $0 % 9000)").utf8) }
  }

  /// One line of the table. Each pass is repeated over all pages until the time is up, the three in turn.
  private func measure(_ name: String, _ makePages: @autoclosure () -> [[UInt8]]) throws {
    guard only.isEmpty || name.contains(only) else { return }
    let pages = makePages()
    var passes = [Pass(), Pass(), Pass()]
    let byteCount = pages.reduce(0) { $0 + $1.count }
    let memory = try peakMemory(of: pages[0])
    repeat {
      for page in pages { try passes[0].time { _ = try reader.read(fileName: "a.txt", bytes: page) } }
      for page in pages {
        passes[1].time { _ = TokenizedText(normalizedNFC(String(decoding: page, as: UTF8.self))) }
      }
      for page in pages { passes[2].time { _ = WordCount(page) } }
      for index in passes.indices { passes[index].byteCount += byteCount }
    } while passes[0].seconds < seconds
    let perByte = passes[0].seconds / Double(passes[0].byteCount) * 1e9
    let cells =
      passes.map { rounded(Double($0.byteCount) / 1e6 / $0.seconds) } + [
        rounded(perByte), "\(memory >> 10) KiB = \(memory / pages[0].count) x text",
      ]
    print(row(name, cells))
  }

  /// By how much the resident memory rises while a page is read.
  private func peakMemory(of page: [UInt8]) throws -> Int {
    _ = try reader.read(fileName: "a.txt", bytes: page)
    returnFreeMemory()
    let before = Memory.resetPeak()
    _ = try reader.read(fileName: "a.txt", bytes: page)
    return Memory.current.peak - before
  }
}

/// Repeated work and the processor time that it took.
private struct Pass {
  var byteCount = 0
  var seconds = 0.0

  mutating func time(_ work: () throws -> Void) rethrows {
    let start = Self.threadSeconds
    try work()
    seconds += Self.threadSeconds - start
  }

  private static var threadSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Characters and words as the C library counts them, which is what `wc -mw` prints.
private struct WordCount {
  var characters = 0
  var words = 0

  init(_ bytes: [UInt8]) {
    var isInWord = false
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        var character: wchar_t = 0
        let start = buffer.baseAddress.map { $0.assumingMemoryBound(to: CChar.self) + offset }
        // A byte that begins no character counts as one.
        offset += max(1, Int(mbtowc(&character, start, buffer.count - offset)))
        characters += 1
        let isSpace = character < 0x80 && isspace(character) != 0
        if isInWord, isSpace { words += 1 }
        isInWord = !isSpace
      }
    }
    if isInWord { words += 1 }
  }
}

private func rounded(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

private func row(_ name: String, _ cells: [String]) -> String {
  func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
  return padded(name, to: 26) + cells.map { padded($0, to: 10) }.joined()
}
