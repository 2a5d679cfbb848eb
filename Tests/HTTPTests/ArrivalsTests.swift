import Testing

@testable import HTTP

@Suite struct ArrivalsTests {
  @Test func eachConnectionKeepsItsBytesUntilAllAreServed() {
    var arrivals = Arrivals()
    for (descriptor, text) in [(5, "first"), (9, "second, longer"), (6, "third")] as [(Int32, StaticString)] {
      arrivals.room.copyMemory(from: UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
      arrivals.add(text.utf8CodeUnitCount, from: descriptor)
    }
    let kept = (0..<arrivals.count).map { index in
      let (descriptor, bytes) = arrivals[index]
      return "\(descriptor) \(String(decoding: bytes, as: UTF8.self))"
    }
    #expect(kept == ["5 first", "9 second, longer", "6 third"])
    arrivals.removeAll()
    #expect(arrivals.count == 0)
  }

  @Test func untilItIsFullThereIsRoomForALongestRead() {
    var arrivals = Arrivals()
    while !arrivals.isFull {
      #expect(arrivals.room.count == Arrivals.readSize)
      arrivals.add(Arrivals.readSize, from: 5)
    }
    #expect(arrivals.count == 16)
  }
}
