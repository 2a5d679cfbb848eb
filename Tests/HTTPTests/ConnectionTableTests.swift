import Testing

@testable import HTTP

@Suite struct ConnectionTableTests {
  /// A table that `#expect`, which copies, can look at.
  final class Box {
    var table = ConnectionTable(capacity: 16)

    func oldest(_ phase: ConnectionState.Phase) -> Int32? { table.oldest(phase) }
    func contains(_ descriptor: Int32) -> Bool { table.contains(descriptor) }
    var count: Int { table.count }
  }

  @Test func theOldestOfAPhaseIsFirst() {
    let box = Box()
    for descriptor: Int32 in 1...4 { box.table.insert(descriptor, peer: nil, now: Int64(descriptor)) }
    #expect(box.oldest(.idle) == 1)
    box.table.enter(.head, 1, now: 5, renewed: false)
    box.table.enter(.head, 3, now: 6, renewed: false)
    #expect(box.oldest(.idle) == 2)
    #expect(box.oldest(.head) == 1)
    box.table.remove(2)
    #expect(box.oldest(.idle) == 4)
    box.table.enter(.idle, 1, now: 7, renewed: true)
    box.table.remove(4)
    #expect(box.oldest(.idle) == 1)
    #expect(box.oldest(.head) == 3)
    #expect(box.count == 2)
    #expect(!box.contains(4))
  }

  /// Against a plain model, many random moves.
  @Test func listsStayInOrder() {
    let box = Box()
    var model: [(descriptor: Int32, phase: ConnectionState.Phase)] = []
    var random = SeededRandom(seed: 3)
    for now in stride(from: Int64(0), to: 500_000, by: 100) {
      let descriptor = Int32.random(in: 0..<16, using: &random)
      let phase = ConnectionState.Phase.allCases.randomElement(using: &random) ?? .idle
      if !box.contains(descriptor) {
        box.table.insert(descriptor, peer: nil, now: now)
        model.append((descriptor, .idle))
      } else {
        model.removeAll { $0.descriptor == descriptor }
        if now % 300 == 0 {
          box.table.remove(descriptor)
        } else {
          box.table.enter(phase, descriptor, now: now, renewed: true)
          model.append((descriptor, phase))
        }
      }
      for phase in ConnectionState.Phase.allCases {
        #expect(box.oldest(phase) == model.first { $0.phase == phase }?.descriptor)
      }
      #expect(box.count == model.count)
    }
  }
}
