import Glibc
import HTTP
import Sockets

/// Our server beside nginx with one worker, the same bytes, wrk in alternation, medians. The server has one core and the load
/// another, which is mostly the busier of the two: CPU seconds of the server for 100,000 requests is the figure to trust;
/// requests a second say less.
struct HTTPBenchmark {
  static let serverTopic = "http-server"

  private struct Scenario {
    let name: String
    let path: String
    let connections: Int
    var close = false
    var pipelined = 1
    /// The goal for the ratio of CPU a request.
    let goal: Double
  }

  private static let scenarios =
    [("small", "0.1 kB", 0.90), ("medium", "4 kB", 0.95), ("large", "16 kB", 0.90)].flatMap { path, size, goal in
      [1, 64, 1000].map { Scenario(name: "\(size), \($0) conn.", path: path, connections: $0, goal: goal) }
    } + [
      Scenario(name: "0.1 kB, 64 conn., 16 pipelined", path: "small", connections: 64, pipelined: 16, goal: 0.2),
      Scenario(name: "4 kB, 64 conn., 16 pipelined", path: "medium", connections: 64, pipelined: 16, goal: 0.2),
      Scenario(name: "4 kB, 64 conn., Connection: close", path: "medium", connections: 64, close: true, goal: 1.0),
    ]

  /// One measured run.
  private struct Sample {
    let cpu: Double
    let user: Double
    let perSecond: Double
    let wrk: Wrk.Result
  }

  private let seconds: Int
  private let rounds: Int
  private let only: String
  /// What is passed on to our server: `--loops N`.
  private let serverArguments: [String]

  init(arguments: [String]) {
    seconds = BenchmarkServer.value(after: "--seconds", in: arguments).flatMap(Int.init) ?? 3
    rounds = BenchmarkServer.value(after: "--rounds", in: arguments).flatMap(Int.init) ?? 3
    only = BenchmarkServer.value(after: "--only", in: arguments) ?? ""
    serverArguments = BenchmarkServer.value(after: "--loops", in: arguments).map { ["--loops", $0] } ?? []
  }

  func run() throws {
    guard let wrkPath = ChildProcess.find("wrk"), let nginxPath = ChildProcess.find("nginx") else {
      throw BenchmarkError(description: "needs wrk and nginx; on Debian: apt-get install wrk nginx-light")
    }
    var template = Array("/tmp/benchmarks-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw BenchmarkError(description: "cannot make a folder under /tmp") }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { _ = try? ChildProcess("/bin/rm", ["-rf", folder]).finish() }
    let wrk = Wrk(path: wrkPath, folder: folder)
    let nginx = try Nginx(path: nginxPath, folder: folder)
    defer { nginx.process.stop() }

    print(
      "CPU: seconds of the server for 100,000 requests, user time in brackets; median of \(rounds) runs of \(seconds) s"
    )
    print(
      Self.row(
        "", "CPU ours", "CPU nginx", "ratio", "goal", "req/s ours", "nginx", "p50 ours", "nginx", "p99 ours", "nginx"))
    for scenario in Self.scenarios where only.isEmpty || scenario.name.contains(only) {
      try compare(scenario, wrk, nginx)
    }
    try compareLogging(wrk, folder)
    try compareUncached(wrk)
    if only.isEmpty { try measureMemory(wrk) }
  }

  /// Resident memory before and with 1000 connections that are all served.
  private func measureMemory(_ wrk: Wrk) throws {
    let (server, port) = try startServer([])
    defer { server.stop() }
    let few = Scenario(name: "", path: "medium", connections: 16, goal: 0)
    _ = try measure(few, wrk, server, port: port)
    let before = server.residentKiB
    let many = Scenario(name: "", path: "medium", connections: 1016, goal: 0)
    _ = try measure(many, wrk, server, port: port)
    let grown = Double(server.residentKiB - before) / 1000
    print("memory: \(before) KiB resident with 16 connections, \(Self.digits(grown)) KiB more for each of 1000 more")
  }

  private func compare(_ scenario: Scenario, _ wrk: Wrk, _ nginx: Nginx) throws {
    let (server, port) = try startServer([])
    defer { server.stop() }
    var ours: [Sample] = []
    var theirs: [Sample] = []
    for _ in 0..<rounds {
      ours.append(try measure(scenario, wrk, server, port: port))
      theirs.append(try measure(scenario, wrk, nginx.process, port: "\(nginx.port)"))
    }
    let (a, b) = (Self.median(ours), Self.median(theirs))
    print(
      Self.row(
        scenario.name, "\(Self.digits(a.cpu)) (\(Self.digits(a.user)))",
        "\(Self.digits(b.cpu)) (\(Self.digits(b.user)))",
        Self.digits(Self.ratio(ours, theirs)), "\(scenario.goal)", "\(Int(a.perSecond))", "\(Int(b.perSecond))",
        a.wrk.p50,
        b.wrk.p50,
        a.wrk.p99, b.wrk.p99, a.wrk.errors))
  }

  /// What the access log costs, written to a file.
  private func compareLogging(_ wrk: Wrk, _ folder: String) throws {
    let scenario = Scenario(name: "access log to a file", path: "medium", connections: 64, goal: 1.3)
    guard only.isEmpty || scenario.name.contains(only) else { return }
    let (plain, plainPort) = try startServer([])
    defer { plain.stop() }
    let (logging, loggingPort) = try startServer(["--log", folder + "/access.log"])
    defer { logging.stop() }
    try compare(
      scenario.name, { try measure(scenario, wrk, logging, port: loggingPort) },
      { try measure(scenario, wrk, plain, port: plainPort) })
  }

  /// Lists of 20 of the shipped seeds: under its own name a list is ready, with a query string it is made for each request. A
  /// search is never ready; it is compared with a list.
  private func compareUncached(_ wrk: Wrk) throws {
    let name = "uncached list of 20"
    guard only.isEmpty || name.contains(only) else { return }
    let (server, port) = try startServer(["--seeds", "seeds"])
    defer { server.stop() }
    for (list, made) in [
      ("articles", "articles?per_page=20"), ("entities", "entities?per_page=20"), ("timeline", "timeline?per_page=20"),
      ("positions", "positions?per_page=20"), ("figures", "figures?per_page=20"), ("entities", "search?q=lang+son"),
    ] {
      let (made, ready) = (
        Scenario(name: name, path: "api/" + made, connections: 64, goal: 10),
        Scenario(name: name, path: "api/" + list, connections: 64, goal: 10)
      )
      try compare(
        "\(name), /\(made.path)", { try measure(made, wrk, server, port: port) },
        { try measure(ready, wrk, server, port: port) })
    }
  }

  private func compare(_ name: String, _ with: () throws -> Sample, _ without: () throws -> Sample) throws {
    var samples: (with: [Sample], without: [Sample]) = ([], [])
    for _ in 0..<rounds {
      samples.with.append(try with())
      samples.without.append(try without())
    }
    let (a, b) = (Self.median(samples.with), Self.median(samples.without))
    print(
      "\(name): \(Self.digits(a.cpu)) with, \(Self.digits(b.cpu)) without, "
        + "ratio \(Self.digits(Self.ratio(samples.with, samples.without)))")
  }

  private func startServer(_ arguments: [String]) throws -> (ChildProcess, port: String) {
    let server = try ChildProcess(ChildProcess.ownPath(), [Self.serverTopic] + serverArguments + arguments, core: 0)
    return (server, server.firstLine())
  }

  private func measure(_ scenario: Scenario, _ wrk: Wrk, _ server: ChildProcess, port: String) throws -> Sample {
    let before = server.cpuSeconds
    let result = try wrk.run(
      url: "http://127.0.0.1:\(port)/\(scenario.path)", connections: scenario.connections, seconds: seconds,
      close: scenario.close, pipelined: scenario.pipelined)
    let after = server.cpuSeconds
    let scale = 100_000 / max(1, result.requests)
    let user = (after.user - before.user) * scale
    let cpu = user + (after.system - before.system) * scale
    return Sample(cpu: cpu, user: user, perSecond: result.perSecond, wrk: result)
  }

  /// The sample whose CPU time is in the middle.
  private static func median(_ samples: [Sample]) -> Sample { samples.sorted { $0.cpu < $1.cpu }[samples.count / 2] }

  /// The median of the ratios of neighbouring runs, which other work on the machine disturbs alike.
  private static func ratio(_ a: [Sample], _ b: [Sample]) -> Double {
    zip(a, b).map { $0.cpu / $1.cpu }.sorted()[a.count / 2]
  }

  private static func digits(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private static func row(_ name: String, _ cells: String...) -> String {
    let padded = cells.map { String(repeating: " ", count: max(1, 12 - $0.count)) + $0 }
    return name + String(repeating: " ", count: max(1, 34 - name.count)) + padded.joined()
  }
}
