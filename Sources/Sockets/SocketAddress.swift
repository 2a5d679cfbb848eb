import Glibc

/// A numeric IPv4 or IPv6 address with a port. Names are not resolved, but `localhost` is 127.0.0.1.
package struct SocketAddress: Hashable, Sendable, CustomStringConvertible {
  private enum Family: Hashable { case v4, v6 }

  private let family: Family
  /// Network order; an IPv4 address fills the first four bytes of `high`.
  private let high: UInt64
  private let low: UInt64
  package let port: UInt16

  /// Parses `127.0.0.1`, `::1`, `[::1]` or `localhost`; nil for anything else.
  package init?(host: String, port: UInt16) {
    var text = host == "localhost" ? "127.0.0.1" : host
    if text.hasPrefix("["), text.hasSuffix("]") { text = String(text.dropFirst().dropLast()) }
    var four = in_addr()
    var six = in6_addr()
    if inet_pton(AF_INET, text, &four) == 1 {
      family = .v4
      high = UInt64(four.s_addr)
      low = 0
    } else if inet_pton(AF_INET6, text, &six) == 1 {
      family = .v6
      (high, low) = withUnsafeBytes(of: six) {
        ($0.loadUnaligned(as: UInt64.self), $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      }
    } else {
      return nil
    }
    self.port = port
  }

  /// From what the kernel filled in; nil for a family that is not IP.
  package init?(_ storage: sockaddr_storage) {
    let parts: (Family, UInt64, UInt64, UInt16)? = withUnsafeBytes(of: storage) { bytes in
      let port = UInt16(bigEndian: bytes.load(fromByteOffset: 2, as: UInt16.self))
      switch Int32(storage.ss_family) {
      case AF_INET: return (.v4, UInt64(bytes.load(fromByteOffset: 4, as: UInt32.self)), 0, port)
      case AF_INET6:
        let high = bytes.load(fromByteOffset: 8, as: UInt64.self)
        return (.v6, high, bytes.load(fromByteOffset: 16, as: UInt64.self), port)
      default: return nil
      }
    }
    guard let parts else { return nil }
    (family, high, low, port) = parts
  }

  package func withPort(_ port: UInt16) -> SocketAddress {
    SocketAddress(family: family, high: high, low: low, port: port)
  }

  private init(family: Family, high: UInt64, low: UInt64, port: UInt16) {
    self.family = family
    self.high = high
    self.low = low
    self.port = port
  }

  /// The address alone, as text: `127.0.0.1` or `::1`.
  package var host: String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(INET6_ADDRSTRLEN)) { text in
      let printed = withUnsafeBytes(of: (high, low)) {
        inet_ntop(family == .v4 ? AF_INET : AF_INET6, $0.baseAddress, text.baseAddress, socklen_t(text.count))
      }
      return printed.map { String(cString: $0) } ?? ""
    }
  }

  /// As it stands in a URL: `127.0.0.1:8080` or `[::1]:8080`.
  package var description: String {
    switch family {
    case .v4: "\(host):\(port)"
    case .v6: "[\(host)]:\(port)"
    }
  }

  var domain: Int32 {
    switch family {
    case .v4: AF_INET
    case .v6: AF_INET6
    }
  }

  /// Calls `body` with the address in the kernel's form.
  func withSocketAddress<R>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> R) -> R {
    var storage = sockaddr_storage()
    let length: socklen_t
    switch family {
    case .v4:
      length = socklen_t(MemoryLayout<sockaddr_in>.size)
      withUnsafeMutableBytes(of: &storage) {
        $0.storeBytes(of: UInt32(truncatingIfNeeded: high), toByteOffset: 4, as: UInt32.self)
      }
    case .v6:
      length = socklen_t(MemoryLayout<sockaddr_in6>.size)
      withUnsafeMutableBytes(of: &storage) {
        $0.storeBytes(of: high, toByteOffset: 8, as: UInt64.self)
        $0.storeBytes(of: low, toByteOffset: 16, as: UInt64.self)
      }
    }
    storage.ss_family = sa_family_t(domain)
    withUnsafeMutableBytes(of: &storage) { $0.storeBytes(of: port.bigEndian, toByteOffset: 2, as: UInt16.self) }
    return withUnsafePointer(to: storage) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
    }
  }
}
