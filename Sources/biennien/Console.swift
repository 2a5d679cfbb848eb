import Glibc

/// What the program says: answers on standard output, its own log on standard error, one line an event.
enum Console {
  static func print(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
    write(Array((lines.joined(separator: "\n") + "\n").utf8), to: STDOUT_FILENO)
  }

  static func print(bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// File names and request text may hold anything: control characters are escaped so that a line stays one line.
  static func log(_ line: String) {
    write(Array("biennien: \(escaped(line))\n".utf8), to: STDERR_FILENO)
  }

  private static func escaped(_ line: String) -> String {
    line.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
    }.joined()
  }

  /// False where not all could be written, such as to a full disk; `errno` says why.
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      rest.removeFirst(count)
    }
    return true
  }
}

/// A command that could not do its work, told in one line: exit status 1.
struct Failure: Error {
  let message: String

  init(_ message: String) { self.message = message }
}
