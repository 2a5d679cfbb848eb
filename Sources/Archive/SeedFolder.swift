import Glibc
import NewsReading

/// The folder of articles: which files it has, and their bytes.
package struct SeedFolder: Sendable {
  /// Default 4 MiB: more is no article.
  static let largestFile = 4 << 20

  let path: String
  /// Without symbolic links, ends with "/".
  private let realPath: String

  package init(path: String) throws(LoadError) {
    guard let real = Self.resolved(path) else {
      throw LoadError(folder: path, reason: "no such folder; name one with --seeds")
    }
    self.path = path
    realPath = real.hasSuffix("/") ? real : real + "/"
  }

  /// Names that end in `.txt`, in order of their bytes.
  package func fileNames() throws(LoadError) -> [String] {
    guard let directory = opendir(path) else {
      let reason = errno == ENOTDIR ? "is a file; name the folder that holds it" : Self.errorText()
      throw LoadError(folder: path, reason: reason)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name.hasSuffix(".txt"), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Reads with `read`, not `mmap`: a file that is cut meanwhile must not end the process.
  package func bytes(of name: String) throws(ParseProblem) -> [UInt8] {
    let problem = { ParseProblem(file: name, reason: $0) }
    guard let target = Self.resolved(path + "/" + name) else { throw problem(Self.errorText()) }
    guard target.hasPrefix(realPath) else { throw problem("is a link out of the folder") }
    // O_NONBLOCK: opening a pipe must not wait for a writer.
    let descriptor = open(target, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard descriptor >= 0 else { throw problem(Self.errorText()) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw problem(Self.errorText()) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw problem("is a folder, not a file")
    default: throw problem("is not a regular file")
    }
    guard status.st_size > 0 else { throw problem("is empty") }
    guard status.st_size <= Self.largestFile else { throw problem("is larger than 4 MiB") }
    guard let bytes = Self.readAll(descriptor, upTo: Int(status.st_size)) else { throw problem(Self.errorText()) }
    return bytes
  }

  private static func readAll(_ descriptor: Int32, upTo size: Int) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let count = read(descriptor, buffer.baseAddress.map { $0 + filled }, size - filled)
        if count < 0, errno == EINTR { continue }
        failed = count < 0
        if count <= 0 { return }
        filled += count
      }
    }
    return failed ? nil : bytes
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func errorText() -> String { String(cString: strerror(errno)) }
}
