import Glibc
import Sockets
import Testing

@testable import HTTP

@Suite struct OutputBatchTests {
  /// A connected pair; the sending end does not block.
  final class Pair {
    let near: Int32
    let far: Int32

    init() throws {
      (near, far) = try StreamSocket.pair()
      _ = fcntl(near, F_SETFL, O_NONBLOCK)
      _ = fcntl(far, F_SETFL, O_NONBLOCK)
    }

    /// All that has arrived.
    func received() -> [UInt8] {
      var all: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while case let count = recv(far, &buffer, buffer.count, 0), count > 0 { all += buffer[..<count] }
      return all
    }

    deinit {
      close(near)
      close(far)
    }
  }

  final class Owner {}

  /// A batch that `#expect`, which copies, can look at.
  final class Box {
    var batch = OutputBatch()

    var count: Int { batch.count }
    var isEmpty: Bool { batch.isEmpty }
    var isFull: Bool { batch.isFull }
  }

  static func send(_ box: Box, _ pair: Pair, owner: AnyObject = Owner()) -> UnsentOutput? {
    switch box.batch.send(to: pair.near, owner: owner) {
    case .sent: return nil
    case .unsent(let unsent): return unsent
    case .broken:
      Issue.record("broken")
      return nil
    }
  }

  @Test func piecesGoOutInOrder() throws {
    let pair = try Pair()
    let large = [UInt8](repeating: 0x62, count: 20_000)
    let box = Box()
    large.withUnsafeBytes { ready in
      box.batch.append("one ")
      box.batch.appendReady(ready)
      box.batch.append(Array(" two ".utf8))
      box.batch.appendReady(UnsafeRawBufferPointer(rebasing: ready[..<3]))
      #expect(box.count == 20_012)
      #expect(Self.send(box, pair) == nil)
    }
    #expect(box.isEmpty && box.count == 0)
    #expect(pair.received() == Array("one ".utf8) + large + Array(" two bbb".utf8))
  }

  @Test func memoryGrowsForOneAnswerAndIsGivenBack() throws {
    let pair = try Pair()
    let huge = [UInt8](repeating: 0x61, count: 3_000_000)
    let box = Box()
    box.batch.append("x")
    box.batch.append(huge)
    #expect(box.isFull)
    var received: [UInt8] = []
    let unsent = try #require(Self.send(box, pair))
    #expect(box.isEmpty)
    received += pair.received()
    #expect(unsent.ownedBytes == 3_000_001 - received.count, "what was sent is not kept")
    while unsent.send(to: pair.near) != .finished { received += pair.received() }
    received += pair.received()
    #expect(received == Array("x".utf8) + huge)
  }

  /// What is left keeps its owner, and with it the bytes that are there by reference.
  @Test func whatTheSocketDoesNotTakeIsKeptWithItsOwner() throws {
    let pair = try Pair()
    let ready = UnsafeMutableRawBufferPointer.allocate(byteCount: 1_000_000, alignment: 16)
    defer { ready.deallocate() }
    for index in ready.indices { ready[index] = UInt8(truncatingIfNeeded: index % 251) }
    var owner: Owner? = Owner()
    weak let released = owner
    let box = Box()
    box.batch.append("head")
    box.batch.appendReady(UnsafeRawBufferPointer(ready))
    box.batch.append("tail")
    var unsent = Self.send(box, pair, owner: try #require(owner))
    owner = nil
    #expect(released != nil)
    var received: [UInt8] = []
    while unsent?.send(to: pair.near) != .finished { received += pair.received() }
    received += pair.received()
    #expect(received == Array("head".utf8) + Array(ready) + Array("tail".utf8))
    unsent = nil
    #expect(released == nil)
  }

  @Test func aPeerThatIsGoneIsReportedWithoutASignal() throws {
    let (near, far) = try StreamSocket.pair()
    defer { close(near) }
    close(far)
    let box = Box()
    box.batch.append("x")
    guard case .broken = box.batch.send(to: near, owner: Owner()) else {
      Issue.record("EPIPE is not reported")
      return
    }
  }
}
