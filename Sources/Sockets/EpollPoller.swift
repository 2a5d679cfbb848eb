import CLinux
import Glibc

/// Readiness from epoll.
package struct EpollPoller: Poller, ~Copyable {
  private let descriptor: FileDescriptor
  private let events: UnsafeMutableBufferPointer<epoll_event>

  /// - Parameter capacity: the most events one wait returns.
  package init(capacity: Int = 256) throws(SocketError) {
    descriptor = FileDescriptor(try SystemCall.require("epoll_create1") { epoll_create1(Int32(EPOLL_CLOEXEC)) })
    events = .allocate(capacity: capacity)
    events.initialize(repeating: epoll_event())
  }

  deinit { events.deallocate() }

  package mutating func watch(_ watched: Int32, for interest: Readiness) throws(SocketError) {
    var event = Self.event(watched, interest)
    try SystemCall.require("epoll_ctl") { epoll_ctl(descriptor.number, EPOLL_CTL_ADD, watched, &event) }
  }

  package mutating func change(_ watched: Int32, to interest: Readiness) {
    var event = Self.event(watched, interest)
    _ = epoll_ctl(descriptor.number, EPOLL_CTL_MOD, watched, &event)
  }

  package mutating func forget(_ watched: Int32) {
    var event = epoll_event()
    _ = epoll_ctl(descriptor.number, EPOLL_CTL_DEL, watched, &event)
  }

  package mutating func wait(milliseconds: Int32) -> Int {
    switch SystemCall.attempt({
      Int(epoll_wait(descriptor.number, events.baseAddress, Int32(events.count), milliseconds))
    }) {
    case .done(let count): count
    case .wouldBlock, .failed: 0
    }
  }

  package func event(_ index: Int) -> (descriptor: Int32, readiness: Readiness) {
    let event = events[index]
    var bits: UInt32 = 0
    if event.events & EPOLLIN.rawValue != 0 { bits |= Readiness.readable.rawValue }
    if event.events & EPOLLOUT.rawValue != 0 { bits |= Readiness.writable.rawValue }
    if event.events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 { bits |= Readiness.hungUp.rawValue }
    if event.events & EPOLLRDHUP.rawValue != 0 { bits |= Readiness.ended.rawValue }
    return (event.data.fd, Readiness(rawValue: bits))
  }

  private static func event(_ watched: Int32, _ interest: Readiness) -> epoll_event {
    var flags: UInt32 = 0
    if interest.contains(.readable) { flags |= EPOLLIN.rawValue }
    if interest.contains(.writable) { flags |= EPOLLOUT.rawValue }
    if interest.contains(.ended) { flags |= EPOLLRDHUP.rawValue }
    if interest.contains(.onChange) { flags |= EPOLLET.rawValue }
    return epoll_event(events: flags, data: epoll_data_t(fd: watched))
  }
}
