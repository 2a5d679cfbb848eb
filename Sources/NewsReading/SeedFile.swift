import VietnameseText

/// A seed file as text: valid UTF-8, NFC, lines ending in LF, without a byte order mark.
package struct SeedFile: Sendable {
  /// Longer files are refused: no article of the press has a hundredth of it.
  package static let maximumBytes = 4 * 1024 * 1024

  package let name: String
  package let text: String

  package init(name: String, bytes: [UInt8]) throws(ParseProblem) {
    guard bytes.count <= Self.maximumBytes else {
      throw ParseProblem(file: name, reason: "\(bytes.count) bytes; a seed file has at most \(Self.maximumBytes)")
    }
    guard let decoded = String(validating: bytes, as: UTF8.self) else {
      throw ParseProblem(file: name, line: Self.lineOfFirstError(bytes), reason: "not valid UTF-8; save it as UTF-8")
    }
    var scalars = decoded.unicodeScalars[...]
    if scalars.first == "\u{FEFF}" { scalars = scalars.dropFirst() }
    guard scalars.contains(where: { !isWhiteSpace($0) }) else {
      throw ParseProblem(file: name, reason: "empty; expected the text of an article")
    }
    self.name = name
    text = normalizedNFC(Self.withLineFeeds(scalars))
  }

  /// Turns CRLF and a CR alone into LF.
  private static func withLineFeeds(_ scalars: Substring.UnicodeScalarView) -> String {
    guard scalars.contains(where: { $0 == "\r" }) else { return String(scalars) }
    var result = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in scalars {
      if scalar == "\r" {
        result.append("\n")
      } else if scalar != "\n" || !followsReturn {
        result.append(scalar)
      }
      followsReturn = scalar == "\r"
    }
    return String(result)
  }

  private static func lineOfFirstError(_ bytes: [UInt8]) -> Int {
    var line = 1
    var input = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    while case .valid(let encoded) = parser.parseScalar(from: &input) {
      if encoded.first == UInt8(ascii: "\n") { line += 1 }
    }
    return line
  }
}
