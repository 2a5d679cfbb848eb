import Glibc
import Testing

@testable import Sockets

@Suite struct ListeningSocketTests {
  static func loopback(_ port: UInt16 = 0) throws -> SocketAddress {
    try #require(SocketAddress(host: "::1", port: port))
  }

  @Test func portZeroBecomesARealPort() throws {
    let listener = try ListeningSocket(on: try Self.loopback())
    #expect(listener.address.port > 0)
    let client = try StreamSocket(connectedTo: listener.address, timeout: .seconds(300))
    // The last packet of the handshake may come a moment after the client knows of its success.
    var waiting = pollfd(fd: listener.number, events: Int16(POLLIN), revents: 0)
    poll(&waiting, 1, 300_000)
    var peer = sockaddr_storage()
    guard case .done(let accepted) = SystemCall.accept(listener.number, from: &peer) else {
      Issue.record("nothing to accept")
      return
    }
    #expect(SocketAddress(peer)?.host == "::1")
    try client.send(Array("hello".utf8))
    var delayless: Int32 = 0
    var length = socklen_t(MemoryLayout<Int32>.size)
    getsockopt(Int32(accepted), Int32(IPPROTO_TCP), TCP_NODELAY, &delayless, &length)
    #expect(delayless != 0, "inherited from the listener")
    SystemCall.close(Int32(accepted))
  }

  @Test func nothingToAcceptIsNotAnError() throws {
    let listener = try ListeningSocket(on: try Self.loopback())
    var peer = sockaddr_storage()
    guard case .wouldBlock = SystemCall.accept(listener.number, from: &peer) else {
      Issue.record("accepted something")
      return
    }
  }

  @Test func aSharedPortIsNotFree() throws {
    let first = try ListeningSocket(on: try Self.loopback(), sharesPort: true)
    let address = first.address
    _ = try ListeningSocket(on: address, sharesPort: true)
    #expect(throws: SocketError(call: "bind", number: EADDRINUSE, subject: address.description)) {
      try ListeningSocket.requireFree(address)
    }
  }
}
