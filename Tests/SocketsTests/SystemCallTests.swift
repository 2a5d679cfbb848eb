import Glibc
import Testing

@testable import Sockets

@Suite struct SystemCallTests {
  @Test func outcomesAreToldApart() throws {
    let (a, b) = try StreamSocket.pair()
    var buffer = [UInt8](repeating: 0, count: 8)
    func receive(_ descriptor: Int32) -> String {
      "\(buffer.withUnsafeMutableBytes { SystemCall.receive(descriptor, into: $0) })"
    }
    #expect(receive(a) == "wouldBlock")
    [UInt8](repeating: 1, count: 3).withUnsafeBytes { _ = SystemCall.send(b, $0) }
    #expect(receive(a) == "done(3)")
    SystemCall.shutDownSending(b)
    #expect(receive(a) == "done(0)")
    SystemCall.close(a)
    let broken = [UInt8](repeating: 1, count: 3).withUnsafeBytes { SystemCall.send(b, $0) }
    #expect("\(broken)" == "failed(\(EPIPE))", "and no SIGPIPE ended this process")
    SystemCall.close(b)
  }

  @Test func anErrorNamesCallSubjectAndReason() {
    let error = SocketError(call: "bind", number: EADDRINUSE, subject: "127.0.0.1:80")
    #expect(error.description == "bind 127.0.0.1:80: Address already in use")
  }
}
