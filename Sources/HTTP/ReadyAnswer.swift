import Glibc

/// One answer as bytes in the memory of its `ReadyAnswers`.
struct ReadyAnswer {
  let target: UnsafeRawBufferPointer
  /// Status line and fields, without `Date`, `Connection` and the empty line.
  let head: UnsafeRawBufferPointer
  let notModifiedHead: UnsafeRawBufferPointer
  let body: UnsafeRawBufferPointer
  let entityTag: UnsafeRawBufferPointer
  let routeIndex: Int
}

/// Ready answers by raw target: an open hash table over one block of memory, both built once and never changed.
struct ReadyAnswers: ~Copyable, @unchecked Sendable {
  // Unchecked because of the pointers; nothing is written after `init`.
  private let memory: UnsafeMutableRawBufferPointer
  private let slots: UnsafeMutableBufferPointer<ReadyAnswer?>
  let count: Int

  init(_ answers: [(target: String, response: HTTPResponse, routeIndex: Int)]) {
    let pieces = answers.map { answer in
      [
        Array(answer.target.utf8), ResponseWriter.head(of: answer.response),
        ResponseWriter.head(of: answer.response, .notModified), answer.response.body,
        Array((answer.response.fields["ETag"] ?? "").utf8),
      ]
    }
    memory = .allocate(byteCount: max(1, pieces.joined().reduce(0) { $0 + $1.count }), alignment: 16)
    var capacity = 16
    while capacity < answers.count * 2 { capacity *= 2 }
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: nil)
    count = answers.count

    var used = 0
    for (answer, pieces) in zip(answers, pieces) {
      let places = pieces.map { piece in
        let place = UnsafeMutableRawBufferPointer(rebasing: memory[used..<(used + piece.count)])
        place.copyBytes(from: piece)
        used += piece.count
        return UnsafeRawBufferPointer(place)
      }
      let ready = ReadyAnswer(
        target: places[0], head: places[1], notModifiedHead: places[2], body: places[3], entityTag: places[4],
        routeIndex: answer.routeIndex)
      var slot = Self.hash(ready.target) & (capacity - 1)
      while slots[slot] != nil { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = ready
    }
  }

  deinit {
    slots.deallocate()
    memory.deallocate()
  }

  func find(_ target: UnsafeRawBufferPointer) -> ReadyAnswer? {
    var slot = Self.hash(target) & (slots.count - 1)
    // At most half the slots are taken, so the search ends.
    while let answer = slots[slot] {
      if answer.target.count == target.count, Self.equal(answer.target, target) { return answer }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func equal(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
    guard let first = a.baseAddress, let second = b.baseAddress else { return a.isEmpty && b.isEmpty }
    return memcmp(first, second, a.count) == 0
  }

  /// Eight bytes a step. The keys are ours, so nobody can make them collide.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
    var hash = UInt64(truncatingIfNeeded: bytes.count)
    var index = 0
    while index + 8 <= bytes.count {
      hash = (hash ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      index += 8
    }
    while index < bytes.count {
      hash = (hash ^ UInt64(bytes[index])) &* 0x9E37_79B9_7F4A_7C15
      index += 1
    }
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
  }
}
