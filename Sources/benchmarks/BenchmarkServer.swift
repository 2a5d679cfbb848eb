import Archive
import ArchiveAPI
import Dispatch
import Glibc
import HTTP
import Sockets

/// Our server with answers of known sizes, in a process of its own so that its CPU time can be read.
enum BenchmarkServer {
  /// Sizes of the bodies, which nginx serves alike.
  static let sizes = [("small", 100), ("medium", 4000), ("large", 16_000)]

  static func body(_ size: Int) -> String { String(repeating: "a", count: size) }

  /// Serves until SIGTERM; prints the port. Arguments: `--log FILE`, `--loops N`, `--seeds FOLDER` for the real lists.
  static func run(arguments: [String]) throws {
    let bodies = sizes.map { name, size in (name, Array(body(size).utf8)) }
    let routes = bodies.flatMap { name, body in
      let response = HTTPResponse(
        fields: ["Content-Type": "application/json", "ETag": "\"\(name)\"", "Cache-Control": "public, max-age=60"],
        body: body)
      return ["/\(name)", "/made/\(name)"].map { pattern in Route(pattern) { _, _ in response } }
    }
    let archive = try value(after: "--seeds", in: arguments).map { try ArchiveLoader(folder: $0).load().archive }
    let real = archive.map { ArchiveSite(archive: $0, page: PageFiles(html: [], css: [], js: [])) }
    let router = try Router(routes + (real?.routes ?? []), notFound: { _, _ in HTTPResponse(status: .notFound) })
    var configuration = HTTPServer.Configuration()
    configuration.port = 0
    configuration.maxConnections = 4096
    configuration.maxRequestsPerConnection = .max
    configuration.loops = value(after: "--loops", in: arguments).flatMap(Int.init) ?? configuration.loops
    let log = value(after: "--log", in: arguments).map { path in
      AccessLog(format: .combined, descriptor: open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644))
    }
    let site = Site(router: router, readyTargets: sizes.map { "/\($0.0)" } + (real?.readyTargets ?? []))
    let server = HTTPServer(configuration: configuration, site: site, log: log)
    let line = Array("\(try server.start().port)\n".utf8)
    _ = write(1, line, line.count)
    let ended = DispatchSemaphore(value: 0)
    let signals = UnixSignals([.terminate, .interrupt], on: DispatchQueue(label: "signals")) { _ in ended.signal() }
    ended.wait()
    withExtendedLifetime(signals) { _ = server.drain() }
  }

  static func value(after flag: String, in arguments: [String]) -> String? {
    arguments.firstIndex(of: flag).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
  }
}
