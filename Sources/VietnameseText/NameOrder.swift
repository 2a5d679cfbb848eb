/// Sorts names as a Vietnamese dictionary does: by the 29 letters (a ă â … d đ …), then by the tones (ngang huyền hỏi
/// ngã sắc nặng), then capitals after small letters. Digits come before letters; other marks count as a space.
package struct NameOrder: Comparable, Hashable, Sendable {
  private let key: [UInt8]

  /// Takes linear time; make it once per name, not once per comparison.
  package init(_ name: String) {
    var letters: [UInt8] = []
    var tones: [UInt8] = []
    for scalar in normalizedNFC(name).unicodeScalars {
      guard let letter = Letter(scalar) else {
        letters.append(scalar.value < 0x80 && ("0"..."9").contains(scalar) ? UInt8(scalar.value) : Self.space)
        continue
      }
      letters.append(Self.ranks[letter.plain] ?? UInt8.max)
      tones.append(letter.tone.rawValue * 2 + (letter.isUppercase ? 2 : 1))
    }
    key = letters + [0] + tones
  }

  package static func < (a: NameOrder, b: NameOrder) -> Bool { a.key.lexicographicallyPrecedes(b.key) }

  private static let space: UInt8 = 1
  private static let alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
  private static let ranks: [Unicode.Scalar: UInt8] = Dictionary(
    uniqueKeysWithValues: zip(alphabet.unicodeScalars, UInt8(ascii: "a")...))
}
