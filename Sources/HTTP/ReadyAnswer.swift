import Glibc

/// One answer as bytes in the memory of its `ReadyAnswers`.
struct ReadyAnswer {
  /// One form of the answer.
  struct Form {
    /// The fields but `Date` and `Connection`, the empty line and the body, which follow a status line of 200.
    let content: UnsafeRawBufferPointer
    let bodyCount: Int
    /// Status line and fields, without `Date`, `Connection` and the empty line.
    let notModifiedHead: UnsafeRawBufferPointer
    let entityTag: UnsafeRawBufferPointer
  }

  let target: UnsafeRawBufferPointer
  let plain: Form
  /// Nil if compressing does not pay.
  let gzip: Form?
  let routeIndex: Int
}

/// Ready answers by raw target: an open hash table and the bytes it points at, built once and never changed.
struct ReadyAnswers: ~Copyable, @unchecked Sendable {
  // Unchecked because of the pointers; nothing is written after `init`.
  private let arena: Arena
  private let answers: UnsafeMutablePointer<ReadyAnswer>
  private let slots: UnsafeMutableBufferPointer<UnsafePointer<ReadyAnswer>?>
  let count: Int

  init(_ answers: [(target: String, response: HTTPResponse, routeIndex: Int)]) {
    var capacity = 16
    while capacity < answers.count * 2 { capacity *= 2 }
    let slots = UnsafeMutableBufferPointer<UnsafePointer<ReadyAnswer>?>.allocate(capacity: capacity)
    slots.initialize(repeating: nil)
    self.answers = .allocate(capacity: max(1, answers.count))
    let arena = Arena()
    for (index, answer) in answers.enumerated() {
      let forms = Self.forms(answer.response).map { form in
        ReadyAnswer.Form(
          content: arena.keep(ResponseWriter.fields(of: form) + [0x0D, 0x0A] + form.body),
          bodyCount: form.body.count, notModifiedHead: arena.keep(ResponseWriter.head(of: form, .notModified)),
          entityTag: arena.keep(Array((form.fields["ETag"] ?? "").utf8)))
      }
      let ready = self.answers + index
      ready.initialize(
        to: ReadyAnswer(
          target: arena.keep(Array(answer.target.utf8)), plain: forms[0], gzip: forms.count > 1 ? forms[1] : nil,
          routeIndex: answer.routeIndex))
      var slot = Self.hash(ready.pointee.target) & (capacity - 1)
      while slots[slot] != nil { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UnsafePointer(ready)
    }
    self.arena = arena
    self.slots = slots
    count = answers.count
  }

  /// The response, and its compressed form if that is smaller.
  private static func forms(_ response: HTTPResponse) -> [HTTPResponse] {
    guard ContentCoding.isNegotiated(response) else { return [response] }
    var compressed = ContentCoding.labelled(response, gzip: .thorough)
    compressed.body = Gzip.compress(response.body, effort: .thorough)
    guard compressed.body.count < response.body.count else { return [response] }
    return [ContentCoding.labelled(response, gzip: nil), compressed]
  }

  deinit {
    slots.deallocate()
    answers.deallocate()
  }

  func find(_ target: UnsafeRawBufferPointer) -> UnsafePointer<ReadyAnswer>? {
    var slot = Self.hash(target) & (slots.count - 1)
    // At most half the slots are taken, so the search ends.
    while let answer = slots[slot] {
      if answer.pointee.target.count == target.count, Self.equal(answer.pointee.target, target) { return answer }
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

/// Bytes that stay where they are as long as the arena lives.
private final class Arena {
  private var pieces: [UnsafeMutableRawBufferPointer] = []

  func keep(_ bytes: [UInt8]) -> UnsafeRawBufferPointer {
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
    piece.copyBytes(from: bytes)
    pieces.append(piece)
    return UnsafeRawBufferPointer(rebasing: piece[..<bytes.count])
  }

  deinit { for piece in pieces { piece.deallocate() } }
}
