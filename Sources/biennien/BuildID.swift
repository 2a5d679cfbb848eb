import Glibc

/// The linker's name for this build, a hash of the whole program: two builds that answer differently differ in it though
/// their version may be the same, and every replica of one build has the same.
enum BuildID {
  /// 8 hexadecimal digits; empty where the linker wrote none.
  static let current: String = id(inBeginning: beginning(of: "/proc/self/exe")) ?? ""

  /// The note that `--build-id` makes (elf(5)): lengths of name and content, type 3, "GNU", 20 bytes. Linkers put it right
  /// behind the program headers.
  static func id(inBeginning bytes: [UInt8]) -> String? {
    let note: [UInt8] = [4, 0, 0, 0, 20, 0, 0, 0, 3, 0, 0, 0] + "GNU\0".utf8
    let starts = bytes.indices.dropLast(note.count + 20)
    guard let start = starts.first(where: { bytes[$0...].starts(with: note) }) else { return nil }
    return bytes[(start + note.count)...].prefix(4).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
