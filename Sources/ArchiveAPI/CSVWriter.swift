/// A table as comma-separated values: RFC 4180, UTF-8 with a byte order mark so that spreadsheets see the marks.
struct CSVWriter {
  enum Cell {
    case text(String?)
    case number(Double?)

    static func number(_ value: Int) -> Cell { .number(Double(value)) }
  }

  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(header: [String]) { add(header.map { .text($0) }) }

  mutating func add(_ row: [Cell]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .text(let text): append(text ?? "")
      case .number(let number): bytes += Self.digits(number).utf8
      }
    }
    bytes += [0x0D, 0x0A]
  }

  private static func digits(_ number: Double?) -> String {
    guard let number, number.isFinite else { return "" }
    return Int(exactly: number).map { "\($0)" } ?? "\(number)"
  }

  /// Quotes where it must (RFC 4180 §2.6, 2.7). A spreadsheet runs a cell that begins with one of `= + - @`, a tab or
  /// a carriage return as a formula (OWASP, CSV injection): an apostrophe before it keeps it text.
  private mutating func append(_ text: String) {
    var text = Array(text.utf8)
    if let first = text.first, "=+-@\t\r".utf8.contains(first) { text.insert(UInt8(ascii: "'"), at: 0) }
    guard text.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return bytes += text }
    let quote = UInt8(ascii: "\"")
    bytes.append(quote)
    for byte in text { bytes += byte == quote ? [quote, quote] : [byte] }
    bytes.append(quote)
  }
}
