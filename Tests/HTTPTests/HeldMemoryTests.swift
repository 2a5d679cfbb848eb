import Sockets
import Synchronization
import Testing

@testable import HTTP

@Suite struct HeldMemoryTests {
  @Test func aShareCountsAsLongAsItLives() {
    let memory = HeldMemory()
    var first: HeldMemory.Share? = memory.share(of: 10)
    let second = memory.share(of: 5)
    #expect(memory.bytes == 15)
    #expect(first != nil)
    first = nil
    #expect(memory.bytes == 5)
    withExtendedLifetime(second) {}
  }

  /// A server that may hold no answer, and gives larger ones than the buffers of the system take.
  static func live(_ metrics: Metrics) throws -> LiveServer {
    let huge: Route.Handler = { _, _ in HTTPResponse(body: [UInt8](repeating: 0x61, count: 32 << 20)) }
    let router = try Router(
      [Route("/huge", handler: huge), Route("/readyhuge", handler: huge)],
      notFound: { _, _ in HTTPResponse(status: .notFound) })
    return try LiveServer(
      {
        $0.loops = 1
        $0.maxHeldBytes = 1
      }, site: Site(router: router, readyTargets: ["/readyhuge"]), metrics: metrics)
  }

  /// Clients with the first byte of their answer.
  static func begun(_ count: Int, _ path: String, _ live: LiveServer) throws -> [StormTests.Client] {
    let clients = try (0..<count).map { _ in try StormTests.Client(live, HTTPServerTests.get(path)) }
    for client in clients { _ = try client.socket.receive(atMost: 1) }
    return clients
  }

  static func isReset(_ client: StormTests.Client) -> Bool { (try? LiveServer.readAll(client.socket)) == nil }

  /// Two clients take nothing of their answers, and there is no room for both. The other one is served to the end when it begins
  /// to read, for however large an answer one alone may wait.
  @Test func whoHasTakenNothingForTheLongestIsCutOff() throws {
    let metrics = Metrics()
    let live = try Self.live(metrics)
    let clients = try Self.begun(2, "/huge", live)
    #expect(eventually { metrics.openConnections.load(ordering: .relaxed) == 1 })
    #expect(clients.count { Self.isReset($0) } == 1)
    #expect(StormTests.areAllGone(metrics))
  }

  /// Ready bytes are there once for all: who waits for them is in nobody's way.
  @Test func whoHoldsNothingStays() throws {
    let metrics = Metrics()
    let live = try Self.live(metrics)
    let ready = try Self.begun(1, "/readyhuge", live)
    let made = try Self.begun(2, "/huge", live)
    #expect(eventually { metrics.openConnections.load(ordering: .relaxed) == 2 })
    #expect(!Self.isReset(ready[0]))
    withExtendedLifetime(made) {}
  }
}
