import CLinux
import Glibc

/// A connected socket with blocking calls: what a client needs, and one end of a pair in tests. The server works on descriptors.
package struct StreamSocket: ~Copyable, Sendable {
  private let descriptor: FileDescriptor

  package var number: Int32 { descriptor.number }

  /// Connects to `address`; each later call gives up after `timeout` with EAGAIN.
  package init(connectedTo address: SocketAddress, timeout: Duration = .seconds(5)) throws(SocketError) {
    let subject = address.description
    let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    let opened = FileDescriptor(try SystemCall.require("socket", subject) { socket(address.domain, type, 0) })
    let number = opened.number
    Self.limit(number, to: timeout)
    try SystemCall.require("connect", subject) { address.withSocketAddress { connect(number, $0, $1) } }
    SystemCall.sendWithoutDelay(number)
    descriptor = opened
  }

  private init(owning number: Int32) { descriptor = FileDescriptor(number) }

  /// Two sockets that are connected to each other.
  package static func pair() throws(SocketError) -> (Int32, Int32) {
    var numbers: (Int32, Int32) = (-1, -1)
    try SystemCall.require("socketpair") {
      withUnsafeMutablePointer(to: &numbers) {
        $0.withMemoryRebound(to: Int32.self, capacity: 2) {
          socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, $0)
        }
      }
    }
    return numbers
  }

  /// Sends all of `bytes`.
  package func send(_ bytes: [UInt8]) throws(SocketError) {
    var sent = 0
    while sent < bytes.count {
      let outcome = bytes.withUnsafeBytes { all in
        let rest = UnsafeRawBufferPointer(rebasing: all[sent...])
        return SystemCall.attempt { Glibc.send(number, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL)) }
      }
      sent += try Self.count(outcome, "send")
    }
  }

  /// Receives at most `limit` bytes; an empty array is the end of the stream.
  package func receive(atMost limit: Int = 65536) throws(SocketError) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: limit)
    let outcome = buffer.withUnsafeMutableBytes { bytes in
      SystemCall.attempt { recv(number, bytes.baseAddress, bytes.count, 0) }
    }
    buffer.removeLast(limit - (try Self.count(outcome, "recv")))
    return buffer
  }

  package func shutDownSending() { SystemCall.shutDownSending(number) }

  private static func count(_ outcome: SystemCall.Outcome, _ call: String) throws(SocketError) -> Int {
    switch outcome {
    case .done(let count): return count
    case .wouldBlock: throw SocketError(call: call, number: EAGAIN)
    case .failed(let number): throw SocketError(call: call, number: number)
    }
  }

  private static func limit(_ number: Int32, to timeout: Duration) {
    let (seconds, attoseconds) = timeout.components
    var time = timeval(tv_sec: Int(seconds), tv_usec: Int(attoseconds / 1_000_000_000_000))
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      _ = setsockopt(number, SOL_SOCKET, option, &time, socklen_t(MemoryLayout<timeval>.size))
    }
  }
}
