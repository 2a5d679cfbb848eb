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
    let (process, output, log) = try started(arguments)
    // Read before waiting: a full pipe would stop the process. The log is a line or two.
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let lines = log.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      log: String(decoding: lines, as: UTF8.self))
  }

  static func started(_ arguments: [String]) throws -> (process: Process, output: Pipe, log: Pipe) {
    let process = Process()
    let output = Pipe()
    let log = Pipe()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = [:]
    process.currentDirectoryURL = packageRoot
    process.standardOutput = output
    process.standardError = log
    try process.run()
    return (process, output, log)
  }
}

/// A serving process on a free port, until `stop` or the end of the test.
final class RunningServer {
  let process: Process
  let base: URL
  private let log: FileHandle

  init(_ arguments: String...) throws {
    let started = try BuiltProgram.started(["serve", "--port", "0", "--log-format", "none"] + arguments)
    process = started.process
    log = started.log.fileHandleForReading
    let line = Self.line(of: log)
    guard let match = line.firstMatch(of: /http:\/\/[0-9.]+:[0-9]+/), let url = URL(string: String(match.0)) else {
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
    let (body, response) = try await URLSession.shared.data(from: url ?? base)
    guard let response = response as? HTTPURLResponse else { throw StartFailure(line: path) }
    return Answer(status: response.statusCode, body: body, response: response)
  }

  /// The next line of the program log; waits for it.
  func logLine() -> String { Self.line(of: log) }

  func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  /// Ends it with SIGTERM and gives its status.
  func stop() -> Int32 {
    process.terminate()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static func line(of handle: FileHandle) -> String {
    var bytes: [UInt8] = []
    while let byte = handle.readData(ofLength: 1).first, byte != UInt8(ascii: "\n") { bytes.append(byte) }
    return String(decoding: bytes, as: UTF8.self)
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
