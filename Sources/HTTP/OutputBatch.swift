import Glibc
import Sockets

/// The answers to one read, gathered for one send: short pieces copied behind one another, large ready bodies by reference.
struct OutputBatch: ~Copyable {
  /// A body up to this size is copied: cheaper than one more piece for the kernel.
  static let copiedBody = 8192
  /// Answers are sent when this much is gathered.
  static let enough = 65_536

  private enum Piece {
    /// A stretch of `memory`.
    case copied(Range<Int>)
    case referenced(UnsafeRawBufferPointer)
  }

  private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 4 * enough, alignment: 16)
  private var used = 0
  /// What lies before the last piece that is referenced; the copied bytes after `closed` are not in it yet.
  private var pieces: [Piece] = []
  private var closed = 0
  private var referencedBytes = 0

  deinit { memory.deallocate() }

  var isEmpty: Bool { used == 0 }
  var count: Int { used + referencedBytes }
  var isFull: Bool { used + referencedBytes >= Self.enough }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress else { return }
    if memory.count - used < bytes.count { grow(by: bytes.count) }
    memory.baseAddress?.advanced(by: used).copyMemory(from: source, byteCount: bytes.count)
    used += bytes.count
  }

  mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBytes { append($0) } }

  mutating func append(_ text: StaticString) {
    append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends bytes that stay where they are until they are sent.
  mutating func appendReady(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > Self.copiedBody else { return append(bytes) }
    pieces.append(.copied(closed..<used))
    pieces.append(.referenced(bytes))
    closed = used
    referencedBytes += bytes.count
  }

  /// Sends as much as the socket takes and forgets it. What is left, if anything, comes back as a value of its own; bytes by
  /// reference are kept alive by `owner`.
  mutating func send(to descriptor: Int32, owner: AnyObject) -> SendResult {
    defer { clear() }
    if pieces.isEmpty {
      let all = UnsafeRawBufferPointer(rebasing: memory[..<used])
      switch SystemCall.send(descriptor, all) {
      case .done(used): return .sent
      case .done(let count):
        let rest = UnsafeRawBufferPointer(rebasing: all[count...])
        return .unsent(UnsentOutput(skipping: 0, [.init(copying: rest)], owner: owner))
      case .wouldBlock: return .unsent(UnsentOutput(skipping: 0, [.init(copying: all)], owner: owner))
      case .failed: return .broken
      }
    }
    return sendPieces(to: descriptor, owner: owner)
  }

  private mutating func sendPieces(to descriptor: Int32, owner: AnyObject) -> SendResult {
    if closed < used { pieces.append(.copied(closed..<used)) }
    let total = used + referencedBytes
    let outcome = withUnsafeTemporaryAllocation(of: iovec.self, capacity: pieces.count) { vectors in
      for (index, piece) in pieces.enumerated() {
        let bytes = bytes(of: piece)
        vectors.initializeElement(
          at: index, to: iovec(iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress), iov_len: bytes.count))
      }
      return SystemCall.send(descriptor, vectors)
    }
    let count: Int
    switch outcome {
    case .done(total): return .sent
    case .done(let sent): count = sent
    case .wouldBlock: count = 0
    case .failed: return .broken
    }
    let rest = pieces.map { piece in
      switch piece {
      case .copied: UnsentOutput.Piece(copying: bytes(of: piece))
      case .referenced(let bytes): UnsentOutput.Piece(referring: bytes)
      }
    }
    return .unsent(UnsentOutput(skipping: count, rest, owner: owner))
  }

  private func bytes(of piece: Piece) -> UnsafeRawBufferPointer {
    switch piece {
    case .copied(let range): UnsafeRawBufferPointer(rebasing: memory[range])
    case .referenced(let bytes): bytes
    }
  }

  private mutating func clear() {
    if !pieces.isEmpty { pieces.removeAll(keepingCapacity: true) }
    used = 0
    closed = 0
    referencedBytes = 0
    // One large answer does not keep its memory for ever.
    if memory.count > 16 * Self.enough {
      memory.deallocate()
      memory = .allocate(byteCount: 4 * Self.enough, alignment: 16)
    }
  }

  private mutating func grow(by count: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: max(memory.count * 2, used + count), alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<used]))
    memory.deallocate()
    memory = larger
  }
}

/// What became of a send.
enum SendResult {
  case sent
  case unsent(UnsentOutput)
  case broken
}

/// Output that the socket did not take yet. Exists only while a connection is blocked.
final class UnsentOutput {
  enum Piece {
    case owned([UInt8])
    case referenced(UnsafeRawBufferPointer)

    init(copying bytes: UnsafeRawBufferPointer) { self = .owned(Array(bytes)) }
    init(referring bytes: UnsafeRawBufferPointer) { self = .referenced(bytes) }

    var count: Int {
      switch self {
      case .owned(let bytes): bytes.count
      case .referenced(let bytes): bytes.count
      }
    }
  }

  private var pieces: ArraySlice<Piece>
  /// How much of the first piece has been sent.
  private var offset: Int
  /// Keeps the bytes alive that are there by reference.
  private let owner: AnyObject
  /// Counts the bytes that are there by copy.
  var share: HeldMemory.Share?

  /// Bytes that are there by copy. They are given back together with the last of their piece.
  var ownedBytes: Int {
    pieces.reduce(0) { sum, piece in
      if case .owned(let bytes) = piece { sum + bytes.count } else { sum }
    }
  }

  init(skipping sent: Int, _ pieces: [Piece], owner: AnyObject) {
    self.pieces = pieces[...]
    offset = 0
    self.owner = owner
    skip(sent)
  }

  enum Progress { case finished, some, none, broken }

  /// Sends until the socket takes no more.
  func send(to descriptor: Int32) -> Progress {
    var progress = Progress.none
    while let piece = pieces.first {
      let outcome =
        switch piece {
        case .owned(let bytes):
          bytes.withUnsafeBytes { SystemCall.send(descriptor, UnsafeRawBufferPointer(rebasing: $0[offset...])) }
        case .referenced(let bytes):
          SystemCall.send(descriptor, UnsafeRawBufferPointer(rebasing: bytes[offset...]))
        }
      switch outcome {
      case .done(let count):
        skip(count)
        progress = .some
      case .wouldBlock: return progress
      case .failed: return .broken
      }
    }
    return .finished
  }

  private func skip(_ count: Int) {
    offset += count
    while let first = pieces.first, offset >= first.count {
      offset -= first.count
      pieces.removeFirst()
    }
  }
}
