import NewsReading

/// Writes JSON (RFC 8259) straight into bytes, members in the order in which they are written.
///
///     var json = JSONWriter()
///     json.object { json in
///       json.member("total", 5)
///       json.member("results") { json in json.array(rows) { json, row in json.string(row) } }
///     }
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  package init() { bytes.reserveCapacity(4096) }

  /// The document with a line end behind it, for terminals.
  package consuming func finished() -> [UInt8] {
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  package mutating func array<Elements: Sequence>(
    _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for element in elements { write(&self, element) }
    close(UInt8(ascii: "]"))
  }

  package mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { string($0) }
  }

  /// A string in UTF-8.
  package mutating func string(_ value: ArraySlice<UInt8>) { value.withUnsafeBufferPointer { string($0) } }

  /// A string in two parts; the first one needs no escape.
  package mutating func string(_ start: StaticString, _ rest: ArraySlice<UInt8>) {
    rest.withUnsafeBufferPointer { string($0, behind: start) }
  }

  private mutating func string(_ value: UnsafeBufferPointer<UInt8>, behind start: StaticString = "") {
    separate()
    bytes.append(UInt8(ascii: "\""))
    start.withUTF8Buffer { bytes.append(contentsOf: $0) }
    escape(value)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  package mutating func number(_ value: Int) { raw("\(value)") }

  /// `"2022-05-16"`
  mutating func day(_ day: CalendarDay) {
    separate()
    func digits(_ value: Int, _ scale: Int) {
      var scale = scale
      while scale > 0 {
        bytes.append(UInt8(ascii: "0") + UInt8(value / scale % 10))
        scale /= 10
      }
    }
    bytes.append(UInt8(ascii: "\""))
    digits(day.year, 1000)
    bytes.append(UInt8(ascii: "-"))
    digits(day.month, 10)
    bytes.append(UInt8(ascii: "-"))
    digits(day.day, 10)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// The shortest digits that read back as the same number, whole ones without a point; null for what JSON has no
  /// number for.
  package mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53 { number(whole) } else { raw("\(value)") }
  }

  package mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  package mutating func null() { raw("null") }

  /// What another writer has finished.
  mutating func document(_ finished: [UInt8]) {
    separate()
    bytes.append(contentsOf: finished.dropLast())
    needsComma = true
  }

  /// `name` needs no escape.
  package mutating func key(_ name: String) {
    separate()
    var name = name
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8 { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// A value that stands ready but for the texts in it, for what comes many times in a list.
  ///
  ///     json.value { $0.literal(#"{"id":""#); $0.escaped(id); $0.literal(#""}"#) }
  mutating func value(_ write: (inout JSONWriter) -> Void) {
    separate()
    write(&self)
    needsComma = true
  }

  mutating func literal(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  mutating func escaped(_ text: ArraySlice<UInt8>) { text.withUnsafeBufferPointer { escape($0) } }

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  /// Escapes what RFC 8259 §7 demands and nothing else; what lies between goes over in one piece.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      if index + 8 <= text.count, Self.isPlain(text, at: index) {
        // The last eight bytes may overlap those before.
        index = index + 16 <= text.count || index + 8 == text.count ? index + 8 : text.count - 8
        continue
      }
      let byte = text[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        escape(byte)
        start = index + 1
      }
      index += 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Whether none of eight bytes needs an escape. A word's arithmetic: comparing SIMD vectors took a third of a list.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let found = (word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash
    return found & (ones &* 0x80) == 0
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "\\u00".utf8)
      bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
}

extension JSONWriter {
  package mutating func member(_ name: String, _ write: (inout JSONWriter) -> Void) {
    key(name)
    write(&self)
  }

  package mutating func member(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  package mutating func member(_ name: String, _ value: ArraySlice<UInt8>?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  package mutating func member(_ name: String, _ value: Int?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  package mutating func member(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  package mutating func member(_ name: String, _ value: Double?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  package mutating func member(_ name: String, _ values: [String]) {
    key(name)
    array(values) { $0.string($1) }
  }

  package mutating func member<Elements: Sequence>(
    _ name: String, _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    key(name)
    array(elements, write)
  }
}
