import Sockets

/// The smallest client: asks a server for one path, as a health check does.
package enum HTTPProbe {
  package enum ProbeError: Error, CustomStringConvertible {
    case notHTTP

    package var description: String { "the answer is not HTTP" }
  }

  /// The status code of a GET. Blocks for at most about `timeout`.
  package static func status(
    of path: String, at address: SocketAddress, timeout: Duration = .seconds(3)
  ) throws -> Int {
    let socket = try StreamSocket(connectedTo: address, timeout: timeout)
    try socket.send(Array("GET \(path) HTTP/1.1\r\nHost: \(address)\r\nConnection: close\r\n\r\n".utf8))
    var answer: [UInt8] = []
    // "HTTP/1.1 200" is all that is needed.
    while answer.count < 12 {
      let bytes = try socket.receive(atMost: 4096)
      if bytes.isEmpty { throw ProbeError.notHTTP }
      answer += bytes
    }
    guard answer.starts(with: "HTTP/1.".utf8), let status = Int(String(decoding: answer[9..<12], as: UTF8.self)) else {
      throw ProbeError.notHTTP
    }
    return status
  }
}
