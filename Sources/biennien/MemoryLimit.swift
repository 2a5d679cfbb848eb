import Glibc

/// How much memory the process may have, where the system sets a limit.
///
/// Whoever passes a control group's limit is killed without a word, and Dispatch waits for ever for a thread whose stack
/// finds no room, so a folder that cannot fit is refused before.
struct MemoryLimit: Equatable {
  var bytes: Int
  /// What the process has already, or needs in any case.
  var takenBytes: Int
  /// `ulimit -v`, or the file that holds the limit.
  var origin: String

  /// What a snapshot takes for each byte of text: 3.5 were measured with 10,000 articles, and up to 13 with 1,000, where
  /// what is kept ready weighs more, while it was built.
  private static let leastOfByte = 3
  private static let mostOfByte = 13

  /// Why a folder with so much text cannot be held; nil if it may fit.
  func refusal(ofText textBytes: Int) -> String? {
    let needed = takenBytes + textBytes * Self.leastOfByte
    guard needed > bytes else { return nil }
    return "serving \(mebibytes(textBytes)) of text takes at least \(mebibytes(needed)) of memory, and the process "
      + "may have \(mebibytes(bytes)) (\(origin)); give it more, or serve a part of the folder"
  }

  /// What to tell where the text may not fit; nil if it will.
  func warning(ofText textBytes: Int) -> String? {
    let needed = takenBytes + textBytes * Self.mostOfByte
    guard needed > bytes else { return nil }
    return "memory may run short: building a snapshot of \(mebibytes(textBytes)) of text takes up to "
      + "\(mebibytes(needed)), and the process may have \(mebibytes(bytes)) (\(origin))"
  }

  static var all: [MemoryLimit] { (controlGroups + [addressSpace]).compactMap { $0 } }

  private static var addressSpace: MemoryLimit? {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0, limit.rlim_cur < 1 << 60 else {
      return nil
    }
    return MemoryLimit(
      bytes: Int(limit.rlim_cur), takenBytes: ProcessFigures.residentBytes + reservedBytes, origin: "ulimit -v")
  }

  /// Addresses that are taken though not much lies behind them: code, and the stacks of the threads.
  private static var reservedBytes: Int {
    var stack = rlimit()
    let isLimited = getrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &stack) == 0 && stack.rlim_cur < 1 << 40
    let threads = 2 * sysconf(Int32(_SC_NPROCESSORS_ONLN)) + 8
    return (16 << 20) + threads * (isLimited ? Int(stack.rlim_cur) : 8 << 20)
  }

  /// Of the process's control group and those around it (cgroups(7)), versions 1 and 2.
  private static var controlGroups: [MemoryLimit?] {
    contents(of: "/proc/self/cgroup").split(separator: "\n").flatMap { line -> [MemoryLimit?] in
      let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3 else { return [] }
      let place: (root: String, file: String)
      switch fields[1] {
      case "": place = ("/sys/fs/cgroup", "memory.max")
      case "memory": place = ("/sys/fs/cgroup/memory", "memory.limit_in_bytes")
      default: return []
      }
      let names = fields[2].split(separator: "/")
      return (0...names.count).map { count in
        let folder = ([place.root] + names.prefix(count).map(String.init)).joined(separator: "/")
        return limit(in: folder + "/" + place.file)
      }
    }
  }

  /// "max", and in version 1 a number near the greatest, stand for none.
  private static func limit(in file: String) -> MemoryLimit? {
    guard let bytes = Int(contents(of: file).prefix { $0.isNumber }), bytes < 1 << 60 else {
      return nil
    }
    return MemoryLimit(bytes: bytes, takenBytes: ProcessFigures.residentBytes, origin: file)
  }

  /// Memory that cannot be had ends a Swift program by abort(), which hardly anything else does here. One line says so in place of
  /// a dump; status 1.
  static func explainAbort() {
    signal(SIGABRT) { _ in
      let line: StaticString = """
        biennien: aborted, most likely out of memory; raise the limit (ulimit -v, the container's memory) or serve a part of the folder

        """
      _ = write(STDERR_FILENO, line.utf8Start, line.utf8CodeUnitCount)
      _exit(1)
    }
  }
}

private func mebibytes(_ bytes: Int) -> String { "\((bytes + (1 << 20) - 1) >> 20) MiB" }

/// The text of a small file of the system; empty if it cannot be read.
func contents(of path: String) -> String { String(decoding: beginning(of: path), as: UTF8.self) }

/// The first 4 KiB of a file; none if it cannot be read.
func beginning(of path: String) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return [] }
  defer { close(descriptor) }
  var bytes = [UInt8](repeating: 0, count: 4096)
  let count = read(descriptor, &bytes, bytes.count)
  return Array(bytes.prefix(max(0, count)))
}
