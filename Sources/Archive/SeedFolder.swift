import Glibc
import NewsReading

/// The folder of articles: which files it has, and their bytes.
package struct SeedFolder: Sendable {
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

  /// Names that end in `.txt`, in order of their bytes, at least one. What is no UTF-8 in a name is replaced by U+FFFD.
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
    guard !names.isEmpty else {
      throw LoadError(folder: path, reason: "holds no .txt file; put one article into each")
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Reads with `read`, not `mmap`: a file that is cut meanwhile must not end the process.
  package func bytes(of name: String) throws(ParseProblem) -> [UInt8] {
    let problem = { ParseProblem(file: name, reason: $0) }
    guard !name.unicodeScalars.contains("\u{FFFD}") else { throw problem("the file's name is not UTF-8; rename it") }
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
    guard status.st_size <= SeedFile.maximumBytes else { throw problem(SeedFile.tooLong(Int(status.st_size))) }
    guard let bytes = Self.readAll(descriptor, upTo: Int(status.st_size)) else { throw problem(Self.errorText()) }
    return bytes
  }

  /// Of all the files together; what cannot be asked for counts nothing.
  package func byteCount(of names: [String]) -> Int {
    names.reduce(0) { sum, name in
      var status = stat()
      return stat(path + "/" + name, &status) == 0 ? sum + min(Int(status.st_size), SeedFile.maximumBytes) : sum
    }
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
