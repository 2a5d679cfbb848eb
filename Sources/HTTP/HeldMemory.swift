import Synchronization

/// The memory that answers take which were made and wait for their clients to take them.
final class HeldMemory: Sendable {
  private let total = Atomic<Int>(0)

  var bytes: Int { total.load(ordering: .relaxed) }

  /// Counts `bytes` for as long as the share lives.
  func share(of bytes: Int) -> Share { Share(bytes, in: self) }

  final class Share: Sendable {
    private let bytes: Int
    private let memory: HeldMemory

    fileprivate init(_ bytes: Int, in memory: HeldMemory) {
      self.bytes = bytes
      self.memory = memory
      memory.total.add(bytes, ordering: .relaxed)
    }

    deinit { memory.total.subtract(bytes, ordering: .relaxed) }
  }
}
