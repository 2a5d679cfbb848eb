import Foundation
import FoundationNetworking

/// The program as it was built beside these tests.
struct BuiltProgram {
  static let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static var executable: URL {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "biennien")
  }

  struct Result {
    let status: Int32
    let output: String
    let log: String
  }

  /// Runs a command to its end, in the package's root.
  static func run(_ arguments: String...) throws -> Result { try run(arguments) }

  static func run(_ arguments: [String]) throws -> Result {
    // A file takes whatever comes; a second pipe, read after the first, would stop a process that has much to say.
    let folder = try TemporaryFolder(["log": Data()])
    let log = folder.url.appending(path: "log")
    let (process, output) = try started(arguments, log: FileHandle(forWritingTo: log))
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      log: String(decoding: try Data(contentsOf: log), as: UTF8.self))
  }

  /// - Parameter log: a pipe or a file.
  static func started(_ arguments: [String], log: Any) throws -> (process: Process, output: Pipe) {
    let process = Process()
    let output = Pipe()
    process.executableURL = executable
    process.arguments = arguments
    // The sanitizers' options hold for the program too.
    process.environment = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
    process.currentDirectoryURL = packageRoot
    process.standardOutput = output
    process.standardError = log
    try process.run()
    return (process, output)
  }
}

/// A serving process on a free port, until `stop` or the end of the test.
final class RunningServer {
  let process: Process
  let base: URL
  private let log: FileHandle

  init(_ arguments: String...) throws {
    let log = Pipe()
    process = try BuiltProgram.started(["serve", "--port", "0", "--log-format", "none"] + arguments, log: log).process
    self.log = log.fileHandleForReading
    let line = Self.line(of: self.log, with: "http://")
    guard let match = line.firstMatch(of: /http:\/\/[0-9.]+:[0-9]+/), let url = URL(string: String(match.0)) else {
      process.terminate()
      throw StartFailure(line: line)
    }
    base = url
  }

  deinit { if process.isRunning { process.terminate() } }

  struct StartFailure: Error { let line: String }

  struct Answer {
    let status: Int
    let body: Data
    let response: HTTPURLResponse

    func json() throws -> [String: Any] { try JSONSerialization.jsonObject(with: body) as? [String: Any] ?? [:] }
    func field(_ name: String) -> String? { response.value(forHTTPHeaderField: name) }
  }

  func get(_ path: String) async throws -> Answer {
    let url = URL(string: base.absoluteString + path)
    let request = URLRequest(url: url ?? base, timeoutInterval: 300)
    while true {
      let (body, response) = try await URLSession.shared.data(for: request)
      guard let response = response as? HTTPURLResponse else { throw StartFailure(line: path) }
      // On a machine that is so busy that an answer takes seconds to make, the server asks to try again.
      if response.statusCode == 503 { continue }
      return Answer(status: response.statusCode, body: body, response: response)
    }
  }

  /// Whether a line with `text` comes in the program log; waits for it.
  func logs(_ text: String) -> Bool { Self.line(of: log, with: text).contains(text) }

  func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  /// Ends it with SIGTERM and gives its status.
  func stop() -> Int32 {
    process.terminate()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// The next line with `text`: on a slow machine the program tells of its progress before. At the end of the log the last.
  private static func line(of handle: FileHandle, with text: String) -> String {
    var line = ""
    var bytes: [UInt8] = []
    // A program that says nothing for so long will not say it: the test fails instead of waiting for ever.
    var ready = pollfd(fd: handle.fileDescriptor, events: Int16(POLLIN), revents: 0)
    while poll(&ready, 1, 300_000) == 1, let byte = handle.readData(ofLength: 1).first {
      bytes.append(byte)
      guard byte == UInt8(ascii: "\n") else { continue }
      line = String(decoding: bytes, as: UTF8.self)
      if line.contains(text) { break }
      bytes = []
    }
    return line
  }
}

/// A folder of its own, removed when this value goes.
final class TemporaryFolder {
  let url = FileManager.default.temporaryDirectory.appending(path: "biennien-\(UUID().uuidString)")
  var path: String { url.path }

  init(_ files: [String: Data] = [:]) throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, content) in files { try content.write(to: url.appending(path: name)) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Copies of the shipped seeds.
  static func ofSeeds() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let seeds = BuiltProgram.packageRoot.appending(path: "seeds")
    for file in try FileManager.default.contentsOfDirectory(at: seeds, includingPropertiesForKeys: nil) {
      try FileManager.default.copyItem(at: file, to: folder.url.appending(path: file.lastPathComponent))
    }
    return folder
  }
}
