import Glibc

/// A folder of files read whole into memory, so that no request ever opens a file.
package struct StaticFiles: Sendable {
  package struct LoadError: Error, Hashable, CustomStringConvertible {
    package let path: String
    package let reason: String

    package var description: String { "\(path): \(reason)" }
  }

  /// The most bytes of all files together.
  static let limit = 64 << 20

  private let responses: [String: HTTPResponse]

  /// Reads the regular files below `folder`. Links, files whose name begins with a dot, and anything that is not a regular file
  /// are left out.
  package static func load(folder: String) throws(LoadError) -> StaticFiles {
    var responses: [String: HTTPResponse] = [:]
    var pending = [""]
    var total = 0
    while let prefix = pending.popLast() {
      for name in try names(in: folder + "/" + prefix) {
        let path = prefix + name
        switch try read(folder + "/" + path) {
        case .folder: pending.append(path + "/")
        case .other: continue
        case .file(let bytes):
          total += bytes.count
          guard total <= limit else { throw LoadError(path: folder, reason: "holds more than \(limit >> 20) MiB") }
          responses[path] = response(for: name, bytes)
        }
      }
    }
    return StaticFiles(responses: responses)
  }

  /// The answer that serves the file at `path` below the folder, for example `page.css`.
  package func file(_ path: String) -> HTTPResponse? { responses[path] }

  /// Paths below the folder, sorted.
  package var paths: [String] { responses.keys.sorted() }

  /// One route a file.
  package var routes: [Route] {
    responses.sorted { $0.key < $1.key }.map { path, response in
      Route("/" + path) { _, _ in response }
    }
  }

  private static func response(for name: String, _ bytes: [UInt8]) -> HTTPResponse {
    HTTPResponse(
      fields: [
        "Content-Type": MediaType.of(name),
        "ETag": "\"\(String(hash(bytes), radix: 16))\"",
        "Cache-Control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
      ], body: bytes)
  }

  /// FNV-1a: tells one version of a file from another, nothing more.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private enum Entry {
    case file([UInt8])
    case folder
    case other
  }

  private static func names(in folder: String) throws(LoadError) -> [String] {
    guard let stream = opendir(folder) else { throw LoadError(path: folder, reason: String(cString: strerror(errno))) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Reads with `read`, not by mapping: a file cut short meanwhile must not be a SIGBUS.
  private static func read(_ path: String) throws(LoadError) -> Entry {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      // O_NOFOLLOW gives ELOOP for a link.
      if errno == ELOOP { return .other }
      throw LoadError(path: path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw LoadError(path: path, reason: String(cString: strerror(errno)))
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: break
    default: return .other
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return .file(bytes) }
      guard count > 0 else { throw LoadError(path: path, reason: String(cString: strerror(errno))) }
      bytes.append(contentsOf: buffer[..<count])
      guard bytes.count <= limit else { throw LoadError(path: path, reason: "is larger than \(limit >> 20) MiB") }
    }
  }
}
