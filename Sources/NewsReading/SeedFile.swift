import VietnameseText

/// A seed file as text: valid UTF-8, NFC, lines ending in LF, without a byte order mark.
package struct SeedFile: Sendable {
  /// Longer files are refused: no article of the press has a hundredth of it.
  package static let maximumBytes = 4 * 1024 * 1024

  package let name: String
  package let text: String

  package init(name: String, bytes: [UInt8]) throws(ParseProblem) {
    guard bytes.count <= Self.maximumBytes else {
      throw ParseProblem(file: name, reason: Self.tooLong(bytes.count))
    }
    guard let decoded = String(validating: bytes, as: UTF8.self) else {
      throw ParseProblem(file: name, line: Self.lineOfFirstError(bytes), reason: "not valid UTF-8; save it as UTF-8")
    }
    let isMarked = decoded.unicodeScalars.first == "\u{FEFF}"
    let text = isMarked ? String(decoded.unicodeScalars.dropFirst()) : decoded
    guard text.unicodeScalars.contains(where: { !isWhiteSpace($0) }) else {
      throw ParseProblem(file: name, reason: "empty; expected the text of an article")
    }
    self.name = name
    self.text = normalizedNFC(bytes.contains(Self.carriageReturn) ? Self.withLineFeeds(text) : text)
  }

  package static func tooLong(_ byteCount: Int) -> String {
    "has \(byteCount) bytes; a seed file has at most \(maximumBytes)"
  }

  /// Turns CRLF and a CR alone into LF.
  private static func withLineFeeds(_ text: String) -> String {
    let lineFeed = UInt8(ascii: "\n")
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var followsReturn = false
    for byte in text.utf8 {
      if byte == carriageReturn {
        result.append(lineFeed)
      } else if byte != lineFeed || !followsReturn {
        result.append(byte)
      }
      followsReturn = byte == carriageReturn
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let carriageReturn = UInt8(ascii: "\r")

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
