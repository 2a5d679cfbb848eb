import CLinux
import Glibc

/// The one door to calls that transfer bytes or accept: interruption is retried here, would-block becomes a case, and `errno`
/// is read on the line after the call, before anything can change it.
package enum SystemCall {
  /// What a non-blocking call came to.
  package enum Outcome {
    case done(Int)
    case wouldBlock
    case failed(Int32)
  }

  /// Repeats `call` while a signal interrupts it.
  @inlinable @inline(__always)
  package static func attempt(_ call: () -> Int) -> Outcome {
    while true {
      let result = call()
      if result >= 0 { return .done(result) }
      let number = errno
      switch number {
      case EINTR: continue
      case EAGAIN: return .wouldBlock
      default: return .failed(number)
      }
    }
  }

  /// Runs a call that must succeed; a negative result becomes an error that names `name` and `subject`.
  @discardableResult
  static func require(_ name: String, _ subject: String = "", _ call: () -> Int32) throws(SocketError) -> Int32 {
    switch attempt({ Int(call()) }) {
    case .done(let result): return Int32(truncatingIfNeeded: result)
    case .wouldBlock: throw SocketError(call: name, number: EAGAIN, subject: subject)
    case .failed(let number): throw SocketError(call: name, number: number, subject: subject)
    }
  }

  /// `recv` without waiting. `.done(0)` is the end of the stream.
  @inlinable package static func receive(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Outcome {
    attempt { recv(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_DONTWAIT)) }
  }

  /// `send` without waiting and without SIGPIPE.
  @inlinable package static func send(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Outcome {
    attempt {
      Glibc.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
    }
  }

  /// `sendmsg`: several pieces in one call, without waiting and without SIGPIPE.
  @inlinable package static func send(_ descriptor: Int32, _ pieces: UnsafeMutableBufferPointer<iovec>) -> Outcome {
    var message = msghdr()
    message.msg_iov = pieces.baseAddress
    message.msg_iovlen = pieces.count
    return attempt { sendmsg(descriptor, &message, Int32(MSG_NOSIGNAL | MSG_DONTWAIT)) }
  }

  /// `accept4`: a connection that does not block and is closed on exec.
  package static func accept(_ listener: Int32, from address: inout sockaddr_storage) -> Outcome {
    attempt {
      var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
      return withUnsafeMutablePointer(to: &address) { storage in
        storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
          Int(accept4(listener, generic, &length, Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)))
        }
      }
    }
  }

  /// Ends the sending direction; the peer reads the end of the stream.
  package static func shutDownSending(_ descriptor: Int32) {
    _ = shutdown(descriptor, Int32(SHUT_WR))
  }

  /// Closes for good. Never retried: on Linux the descriptor is gone even after EINTR.
  package static func close(_ descriptor: Int32) {
    _ = Glibc.close(descriptor)
  }

  /// Makes the close that follows a reset, so that nothing lingers in the kernel for a peer that does not read.
  package static func resetOnClose(_ descriptor: Int32) {
    var option = linger(l_onoff: 1, l_linger: 0)
    _ = setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
  }

  /// Sends small writes at once instead of waiting for the peer's acknowledgement (TCP_NODELAY).
  package static func sendWithoutDelay(_ descriptor: Int32) {
    setFlag(descriptor, level: Int32(IPPROTO_TCP), option: TCP_NODELAY)
  }

  static func setFlag(_ descriptor: Int32, level: Int32, option: Int32) {
    var on: Int32 = 1
    _ = setsockopt(descriptor, level, option, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  /// The most descriptors this process may have open (RLIMIT_NOFILE), at most the million that Linux allows by default: an
  /// unlimited process needs no table without end.
  package static var descriptorLimit: Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1024 }
    return Int(min(limit.rlim_cur, 1 << 20))
  }
}
