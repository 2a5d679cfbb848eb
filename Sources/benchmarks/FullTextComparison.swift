import Archive
import Glibc

/// SQLite's FTS5 over the same texts and queries, by way of the `sqlite3` module of Python's standard library.
struct FullTextComparison {
  let folder: String
  let queries: [String]

  struct Figures {
    /// In milliseconds.
    let p50, p99: Double
    let buildSeconds: Double
    let megabytes: Double
    /// For each of `marklessWords` whether what is printed is found.
    let found: [Bool]
  }

  /// What `unicode61 remove_diacritics 2` does not take for one: đ is a letter of its own there.
  static let marklessWords = [(typed: "da nang", printed: "Đà Nẵng"), (typed: "duong", printed: "đường")]

  /// Nil, having said so, where there is no python3 or its SQLite has no FTS5.
  func figures() throws -> Figures? {
    guard let python = ChildProcess.find("python3") else { return missing("no python3 in PATH") }
    let (script, list) = (folder + ".fts5.py", folder + ".queries.txt")
    try Self.script.write(toFile: script)
    try queries.joined(separator: "\n").write(toFile: list)
    let pairs = Self.marklessWords.flatMap { [$0.typed, $0.printed] }
    let output = try ChildProcess(python, [script, folder, list] + pairs).finish()
    let numbers = output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard numbers.count == 4 + Self.marklessWords.count else {
      return missing("python3 has no sqlite3 with FTS5: \(output)")
    }
    return Figures(
      p50: numbers[0], p99: numbers[1], buildSeconds: numbers[2], megabytes: numbers[3],
      found: numbers[4...].map { $0 > 0 })
  }

  private func missing(_ reason: String) -> Figures? {
    note("FTS5 is not compared: \(reason)")
    return nil
  }

  /// In memory, the 20 best by its own bm25, each query once to warm up and once timed, as ours.
  private static let script = #"""
    from glob import glob
    from sqlite3 import connect
    from sys import argv
    from time import thread_time
    folder, queries = argv[1:3]
    db = connect(":memory:")
    start = thread_time()
    db.execute("CREATE VIRTUAL TABLE t USING fts5(text, tokenize='unicode61 remove_diacritics 2')")
    db.executemany("INSERT INTO t VALUES (?)", ((open(p, encoding="utf-8").read(),) for p in sorted(glob(folder + "/*.txt"))))
    db.execute("INSERT INTO t(t) VALUES ('optimize')")
    db.commit()
    built = thread_time() - start
    size = db.execute("SELECT sum(length(block)) FROM t_data").fetchone()[0] / 1e6
    times = []
    for line in open(queries, encoding="utf-8"):
        match = " ".join('"%s"' % w for w in line.split())
        for turn in range(2):
            start = thread_time()
            db.execute("SELECT rowid, rank FROM t WHERE t MATCH ? ORDER BY rank LIMIT 20", (match,)).fetchall()
            took = thread_time() - start
        times.append(took * 1000)
    times.sort()
    found = []
    for typed, printed in zip(argv[3::2], argv[4::2]):
        db.execute("CREATE VIRTUAL TABLE one USING fts5(text, tokenize='unicode61 remove_diacritics 2')")
        db.execute("INSERT INTO one VALUES (?)", (printed,))
        found.append(db.execute("SELECT count(*) FROM one WHERE one MATCH ?", (typed,)).fetchone()[0])
        db.execute("DROP TABLE one")
    print(times[len(times) // 2], times[min(len(times) - 1, len(times) * 99 // 100)], built, size, *found)
    """#
}
