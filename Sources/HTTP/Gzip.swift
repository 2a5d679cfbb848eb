/// The gzip file format (RFC 1952) around DEFLATE: the content coding of that name (RFC 9110 §8.4.1.3).
enum Gzip {
  /// No name, no time: the same bytes always give the same bytes.
  private static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]

  static func compress(_ bytes: [UInt8], effort: Deflate.Effort) -> [UInt8] {
    var result = header + Deflate.compress(bytes, effort: effort)
    for number in [crc32(bytes), UInt32(truncatingIfNeeded: bytes.count)] {
      for shift in [0, 8, 16, 24] { result.append(UInt8(truncatingIfNeeded: number >> UInt32(shift))) }
    }
    return result
  }

  /// RFC 1952 §8.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes { crc = table[Int((crc ^ UInt32(byte)) & 0xFF)] ^ (crc >> 8) }
    return crc ^ 0xFFFF_FFFF
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { crc, _ in crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
  }
}
