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

  /// What makes a spreadsheet run a cell as a formula when it stands at its beginning (OWASP, CSV injection). The wide
  /// forms work where East Asian text is written.
  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

  /// Quotes where it must (RFC 4180 §2.6, 2.7). An apostrophe before what would run keeps it text.
  private mutating func append(_ text: String) {
    let wouldRun = text.unicodeScalars.first.map(Self.formulaStarts.contains) ?? false
    let text = Array((wouldRun ? "'" + text : text).utf8)
    guard text.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return bytes += text }
    let quote = UInt8(ascii: "\"")
    bytes.append(quote)
    for byte in text { bytes += byte == quote ? [quote, quote] : [byte] }
    bytes.append(quote)
  }
}
