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

  private let files: [String: [UInt8]]

  /// Reads the regular files below `folder`. Links, files whose name begins with a dot, and anything that is not a regular file
  /// are left out.
  package static func load(folder: String) throws(LoadError) -> StaticFiles {
    var files: [String: [UInt8]] = [:]
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
          files[path] = bytes
        }
      }
    }
    return StaticFiles(files: files)
  }

  /// The bytes of the file at `path` below the folder, for example `page.css`.
  package subscript(_ path: String) -> [UInt8]? { files[path] }

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
