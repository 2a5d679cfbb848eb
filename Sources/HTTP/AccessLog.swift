import Dispatch
import Glibc
import Synchronization

/// Writes one line a request. Loops hand over finished lines; a queue of its own writes them, so that a slow or blocked reader of
/// the log never holds up a connection. Lines beyond a megabyte of arrears are dropped and counted.
package final class AccessLog: Sendable {
  package enum Format: String, Sendable, CaseIterable {
    /// NCSA combined, with the time taken in milliseconds at the end.
    case combined
    /// One JSON object a line.
    case json
  }

  private struct Arrears {
    var lines: [UInt8] = []
    var isWriting = false
    var dropped = 0
  }

  package let format: Format
  private let descriptor: Int32
  private let queue = DispatchQueue(label: "access log")
  private let arrears = Mutex(Arrears())
  private static let limit = 1 << 20

  package init(format: Format, descriptor: Int32 = 1) {
    self.format = format
    self.descriptor = descriptor
  }

  /// How many lines were dropped because the log was blocked.
  package var droppedLines: Int { arrears.withLock { $0.dropped } }

  /// Takes whole lines. Never waits for the writing.
  func append(_ lines: [UInt8]) {
    let mustStart = arrears.withLock { arrears in
      guard arrears.lines.count + lines.count <= Self.limit else {
        arrears.dropped += lines.count { $0 == 0x0A }
        return false
      }
      arrears.lines.append(contentsOf: lines)
      defer { arrears.isWriting = true }
      return !arrears.isWriting
    }
    if mustStart { queue.async { self.writeAll() } }
  }

  /// Waits until everything handed over so far is written, at most `limit` (1 s): a log that nobody reads must not keep
  /// the process alive.
  package func flush(atMost limit: DispatchTimeInterval = .seconds(1)) {
    let written = DispatchSemaphore(value: 0)
    queue.async { written.signal() }
    _ = written.wait(timeout: .now() + limit)
  }

  private func writeAll() {
    while true {
      let lines = arrears.withLock { arrears in
        defer { arrears.lines = [] }
        if arrears.lines.isEmpty { arrears.isWriting = false }
        return arrears.lines
      }
      if lines.isEmpty { return }
      Self.write(lines, to: descriptor)
    }
  }

  /// Writes all of `lines`. A full disk or a closed pipe loses them, but not the server.
  private static func write(_ lines: [UInt8], to descriptor: Int32) {
    var rest = lines[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&wait, 1, 1000)
      } else if errno != EINTR {
        return
      }
    }
  }
}
