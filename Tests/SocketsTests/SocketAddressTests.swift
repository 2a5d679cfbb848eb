import Testing

@testable import Sockets

@Suite struct SocketAddressTests {
  @Test(arguments: [
    ("127.0.0.1", "127.0.0.1:80"), ("localhost", "127.0.0.1:80"), ("::1", "[::1]:80"), ("[::1]", "[::1]:80"),
    ("0.0.0.0", "0.0.0.0:80"), ("2001:DB8:0::7", "[2001:db8::7]:80"),
  ]) func numericHostsAreParsedAndPrinted(_ host: String, _ text: String) {
    #expect(SocketAddress(host: host, port: 80)?.description == text)
  }

  @Test(arguments: ["", "example.org", "127.0.0", "256.0.0.1", "::g", "[127.0.0.1"])
  func otherHostsAreNot(_ host: String) {
    #expect(SocketAddress(host: host, port: 80) == nil)
  }
}
