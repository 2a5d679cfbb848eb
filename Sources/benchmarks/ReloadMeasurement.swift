import Glibc

/// How late answers come while the built program reads its folder again after SIGHUP, and what it holds before and after.
struct ReloadMeasurement {
  struct Figures {
    /// In milliseconds, of one request after the other.
    let slowest, p99: Double
    let requests: Int
    let before, after: Int
  }

  let folder: String
  let targets: [String]
  private static let reloaded = #"biennien_reloads_total{result="success"} 1"#

  /// Nil, having said so, where the program was not built beside this one.
  func figures() throws -> Figures? {
    let own = CommandLine.arguments[0]
    let program = String(own.lastIndex(of: "/").map { own[...$0] } ?? "./") + "biennien"
    guard access(program, X_OK) == 0 else {
      note("reload is not measured: build \(program) first (swift build -c release)")
      return nil
    }
    let port = 20_000 + Int(getpid()) % 20_000
    let server = try ChildProcess(program, ["serve", folder, "--port", "\(port)", "--log-format", "none"])
    defer { server.stop() }
    try wait(for: "200", on: "/readyz", port, of: server)
    let before = server.residentKiB
    kill(server.id, SIGHUP)
    let times = try timesUntilReloaded(port)
    try waitForMemory(of: server, port, before: before)
    let sorted = times.sorted()
    return Figures(
      slowest: sorted.last ?? 0, p99: sorted[sorted.count * 99 / 100], requests: sorted.count, before: before * 1024,
      after: server.residentKiB * 1024)
  }

  /// Asks all the time, until the program says that it has reloaded and a second longer.
  private func timesUntilReloaded(_ port: Int) throws -> [Double] {
    let clock = ContinuousClock()
    var times: [Double] = []
    var end: ContinuousClock.Instant?
    var next = 0
    while end.map({ clock.now < $0 }) ?? true {
      let target = targets[next % targets.count]
      next += 1
      let start = clock.now
      _ = try answer(to: target, port)
      times.append((clock.now - start) / .milliseconds(1))
      if next % 100 == 0, end == nil, try answer(to: "/metrics", port).contains(Self.reloaded) {
        end = clock.now + .seconds(1)
      }
    }
    return times
  }

  /// The old snapshot is compared with the new one, for the log, before it goes, and what its last answers held is given
  /// back with the next ones: at most a minute, then what is held then is told.
  private func waitForMemory(of server: ChildProcess, _ port: Int, before: Int) throws {
    for _ in 0..<60 where server.residentKiB * 4 > before * 5 {
      for target in targets.prefix(50) { _ = try answer(to: target, port) }
      sleep(1)
    }
  }

  private func wait(for text: String, on target: String, _ port: Int, of server: ChildProcess) throws {
    for _ in 0..<6000 {
      if let found = try? answer(to: target, port), found.contains(text) { return }
      guard waitpid(server.id, nil, WNOHANG) == 0 else { break }
      usleep(100_000)
    }
    throw BenchmarkError(description: "the program did not get ready")
  }

  /// One request on a connection of its own; the whole answer.
  private func answer(to target: String, _ port: Int) throws -> String {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port).bigEndian)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw BenchmarkError(description: "cannot connect to port \(port)") }
    let request = Array("GET \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)
    guard send(descriptor, request, request.count, 0) == request.count else {
      throw BenchmarkError(description: "cannot send to port \(port)")
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
