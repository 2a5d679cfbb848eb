import CLinux
import Glibc

/// A socket that listens, without blocking.
package struct ListeningSocket: ~Copyable, Sendable {
  private let descriptor: FileDescriptor
  /// Where it really listens: port 0 has become a real port.
  package let address: SocketAddress

  package var number: Int32 { descriptor.number }

  /// How long a connection without a byte waits before it comes up for accepting: the least that TCP_DEFER_ACCEPT knows.
  package static let deferral = Duration.seconds(1)

  /// Listens on `address`.
  /// - Parameter sharesPort: several sockets of this process may listen on the port, and the kernel spreads connections over
  ///   them (SO_REUSEPORT).
  /// - Parameter defersAccept: a connection comes up for accepting when its first bytes are there, or after `deferral` without
  ///   any (TCP_DEFER_ACCEPT): the first read finds the request, with no wait before it.
  package init(
    on address: SocketAddress, backlog: Int32 = 1024, sharesPort: Bool = false, defersAccept: Bool = false
  ) throws(SocketError) {
    let subject = address.description
    let type = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    let opened = FileDescriptor(try SystemCall.require("socket", subject) { socket(address.domain, type, 0) })
    let number = opened.number
    SystemCall.setFlag(number, level: SOL_SOCKET, option: SO_REUSEADDR)
    // Linux hands this on to the accepted connections: small answers do not wait for the peer's acknowledgement.
    SystemCall.setFlag(number, level: Int32(IPPROTO_TCP), option: TCP_NODELAY)
    if defersAccept { SystemCall.setFlag(number, level: Int32(IPPROTO_TCP), option: TCP_DEFER_ACCEPT) }
    if sharesPort { SystemCall.setFlag(number, level: SOL_SOCKET, option: SO_REUSEPORT) }
    try SystemCall.require("bind", subject) { address.withSocketAddress { bind(number, $0, $1) } }
    try SystemCall.require("listen", subject) { listen(number, backlog) }
    self.address = try Self.boundAddress(of: number, subject)
    descriptor = opened
  }

  /// Throws EADDRINUSE if somebody listens on `address`. SO_REUSEPORT alone would let a second server of the same user join the
  /// port in silence.
  package static func requireFree(_ address: SocketAddress) throws(SocketError) {
    _ = try ListeningSocket(on: address, backlog: 1)
  }

  private static func boundAddress(of number: Int32, _ subject: String) throws(SocketError) -> SocketAddress {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    try SystemCall.require("getsockname", subject) {
      withUnsafeMutablePointer(to: &storage) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(number, $0, &length) }
      }
    }
    guard let address = SocketAddress(storage) else {
      throw SocketError(call: "getsockname", number: EAFNOSUPPORT, subject: subject)
    }
    return address
  }
}
