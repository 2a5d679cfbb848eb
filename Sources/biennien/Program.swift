import Archive
import ArchiveAPI
import HTTP
import NewsReading
import Sockets

/// Runs one command and gives its exit status: 0, 1 for a failure, 64 for a mistake on the command line.
enum Program {
  static func run(_ arguments: [String], environment: (String) -> String?) -> Int32 {
    do {
      let options = try CommandLineOptions(arguments)
      return try run(options.command, Settings(options, environment: environment))
    } catch let mistake as UsageError {
      Console.log("\(mistake.message) (biennien --help lists everything)")
      return 64
    } catch let failure as Failure {
      Console.log(failure.message)
      return 1
    } catch {
      Console.log("\(error)")
      return 1
    }
  }

  private static func run(_ command: Command, _ settings: Settings) throws -> Int32 {
    switch command {
    case .serve: return try Lifecycle.serve(settings)
    case .check: return try check(settings)
    case .extract: return try extract(settings)
    case .get: return try get(settings)
    case .probe: return try probe(settings)
    case .help: Console.print(Usage.text)
    case .version: Console.print(Usage.version)
    }
    return 0
  }

  private static func check(_ settings: Settings) throws(Failure) -> Int32 {
    var report = CheckReport()
    try readSeeds(in: settings.seeds) { outcome throws(Failure) in
      switch outcome {
      case .success(let article): Console.print(report.add(article))
      case .failure(let problem): Console.print(report.add(problem))
      }
    }
    Console.print(report.summary)
    return report.hasSkippedFiles ? 1 : 0
  }

  private static func extract(_ settings: Settings) throws(Failure) -> Int32 {
    let folder = try OutputFolder(path: settings.out ?? ".")
    var writtenCount = 0
    var skippedCount = 0
    try readSeeds(in: settings.seeds) { outcome throws(Failure) in
      switch outcome {
      case .success(let article):
        let report = ExtractReport(article: article)
        try folder.write(report.json, to: "\(report.id).json")
        writtenCount += 1
      case .failure(let problem):
        Console.log("\(problem): skipped")
        skippedCount += 1
      }
    }
    Console.print("\(counted(writtenCount, "reading", "readings")) written to \(folder.path)")
    return skippedCount > 0 ? 1 : 0
  }

  private static func get(_ settings: Settings) throws -> Int32 {
    let path = settings.path ?? "/"
    let target: RequestTarget
    do {
      target = try RequestTarget(escaped(path))
    } catch {
      throw Failure("\(path): no path of a URL; write it as in \"/api/search?q=Hoa Lư\"")
    }
    // Whoever has only the program and a folder can still ask the API.
    let page =
      target.segments.first == "api"
      ? PageFiles(html: [], css: [], js: []) : try PageFiles(folder: settings.publicFolder)
    let site = try Snapshot.load(settings.seeds).site(page: page, settings: settings)
    let answer = try Router(site.routes, notFound: site.notFound).answer(to: HTTPRequest(target: target))
    Console.print(bytes: answer.body)
    guard answer.status == .ok else {
      let place = answer.fields["Location"].map { "; it stands at \($0)" } ?? ""
      throw Failure("\(path): \(answer.status.code) \(answer.status.reason)\(place)")
    }
    return 0
  }

  /// A path as a person types it: spaces and letters with marks are escaped, escapes stay (RFC 3986 §2.1).
  private static func escaped(_ path: String) -> String {
    path.utf8.reduce(into: "") { result, byte in
      if byte > 0x20, byte < 0x7F {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  private static func probe(_ settings: Settings) throws(Failure) -> Int32 {
    // A server that listens on every address is asked on the loopback one.
    let host = ["0.0.0.0": "127.0.0.1", "::": "::1"][settings.host] ?? settings.host
    guard let address = SocketAddress(host: host, port: settings.port) else { throw Failure("\(host): no address") }
    do {
      let status = try HTTPProbe.status(of: "/readyz", at: address)
      guard status == 200 else { throw Failure("http://\(address)/readyz answers \(status)") }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure("http://\(address)/readyz: \(error)")
    }
    return 0
  }
}
