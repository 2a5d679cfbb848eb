import Glibc

/// A folder that the program writes files into; made, with those above it, where it is missing.
struct OutputFolder {
  let path: String

  init(path: String) throws(Failure) {
    self.path = path
    for end in path.indices where end > path.startIndex && path[end] == "/" { mkdir(String(path[..<end]), 0o755) }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw Failure("\(path): cannot be made: \(String(cString: strerror(errno)))")
    }
  }

  func write(_ bytes: [UInt8], to name: String) throws(Failure) {
    let file = "\(path)/\(name)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failure("\(file): cannot be written: \(String(cString: strerror(errno)))") }
    defer { close(descriptor) }
    guard Console.write(bytes, to: descriptor) else {
      throw Failure("\(file): cannot be written: \(String(cString: strerror(errno)))")
    }
  }
}
