import Glibc

/// What a benchmark cannot do, and what to do about it.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String
}

/// A program that runs beside this one.
struct ChildProcess {
  let id: pid_t
  private let output: Int32

  /// Starts a program; its output can be read.
  init(_ path: String, _ arguments: [String]) throws {
    var ends: (Int32, Int32) = (-1, -1)
    withUnsafeMutablePointer(to: &ends) { pair in
      _ = pair.withMemoryRebound(to: Int32.self, capacity: 2) { pipe($0) }
    }
    for end in [ends.0, ends.1] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends.1) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends.1, 1)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var id: pid_t = 0
    let status = posix_spawn(&id, path, &actions, nil, &words, environ)
    guard status == 0 else {
      close(ends.0)
      throw BenchmarkError(description: "cannot start \(path): \(String(cString: strerror(status)))")
    }
    self.id = id
    output = ends.0
  }

  /// Starts a program on one core, so that the kernel's choice of cores is no part of what is measured. Where there is but one
  /// core, or no taskset, it runs anywhere.
  init(_ path: String, _ arguments: [String], core: Int) throws {
    if sysconf(Int32(_SC_NPROCESSORS_ONLN)) > core, let taskset = Self.find("taskset") {
      try self.init(taskset, ["-c", "\(core)", path] + arguments)
    } else {
      try self.init(path, arguments)
    }
  }

  /// Where this program is.
  static func ownPath() throws -> String {
    guard let path = realpath("/proc/self/exe", nil) else { throw BenchmarkError(description: "cannot find myself") }
    defer { free(path) }
    return String(cString: path)
  }

  /// The first line of the output.
  func firstLine() -> String {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while read(output, &byte, 1) == 1, byte != 0x0A { line.append(byte) }
    return String(decoding: line, as: UTF8.self)
  }

  /// Waits for the end and gives the output.
  func finish() -> String {
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(output, &buffer, buffer.count)
      if count <= 0 { break }
      text += buffer[..<count]
    }
    close(output)
    var status: Int32 = 0
    waitpid(id, &status, 0)
    return String(decoding: text, as: UTF8.self)
  }

  func stop() {
    kill(id, SIGTERM)
    _ = finish()
  }

  /// CPU seconds used so far, user and system.
  var cpuSeconds: (user: Double, system: Double) {
    let fields = (try? Self.text(of: "/proc/\(id)/stat"))?.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return (0, 0) }
    let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
    return (user / ticks, system / ticks)
  }

  /// Resident memory in KiB.
  var residentKiB: Int {
    let lines = (try? Self.text(of: "/proc/\(id)/status"))?.split(separator: "\n") ?? []
    let line = lines.first { $0.hasPrefix("VmRSS:") }
    return line.flatMap { Int($0.split(separator: " ").dropLast().last ?? "") } ?? 0
  }

  static func text(of path: String) throws -> String {
    guard let file = fopen(path, "r") else { throw BenchmarkError(description: "cannot read \(path)") }
    defer { fclose(file) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: text, as: UTF8.self) }
      text += buffer[..<count]
    }
  }

  /// Where a program is, from PATH and the places for system programs.
  static func find(_ name: String) -> String? {
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    return (path.split(separator: ":").map(String.init) + ["/usr/sbin", "/usr/local/sbin"])
      .map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}

extension String {
  /// Writes a small file.
  func write(toFile path: String) throws {
    guard let file = fopen(path, "w") else { throw BenchmarkError(description: "cannot write \(path)") }
    defer { fclose(file) }
    fputs(self, file)
  }
}
