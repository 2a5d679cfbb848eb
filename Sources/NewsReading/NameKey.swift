import VietnameseText

/// A name as it is looked up, whatever way it was spelled. Hashed once and by its bytes: it has one form only, while a
/// string would be normalised at each look.
struct NameKey: Hashable, Sendable, ExpressibleByStringLiteral {
  private let bytes: [UInt8]
  private let bytesHash: Int

  /// Takes linear time.
  init(_ name: String) {
    bytes = spellingBytes(name)
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    bytesHash = hasher.finalize()
  }

  init(stringLiteral name: String) { self.init(name) }

  func hasPrefix(_ start: NameKey) -> Bool { bytes.starts(with: start.bytes) }

  static func == (a: NameKey, b: NameKey) -> Bool { a.bytesHash == b.bytesHash && a.bytes == b.bytes }

  func hash(into hasher: inout Hasher) { hasher.combine(bytesHash) }

  /// What sets and dictionaries of the standard library ask; the hash needs no hashing.
  func _rawHashValue(seed: Int) -> Int { bytesHash ^ seed }
}
