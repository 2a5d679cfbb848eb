import NewsReading

/// Writes JSON (RFC 8259) straight into bytes, members in the order in which they are written.
///
///     var json = JSONWriter()
///     json.object { json in
///       json.member("total", 5)
///       json.member("results") { json in json.array(rows) { json, row in json.string(row) } }
///     }
package struct JSONWriter: ~Copyable {
  // A buffer of its own: an array would look for its uniqueness and its end with each of the many small pieces.
  private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
  private var count = 0
  private var needsComma = false

  package init() {}

  deinit { memory.deallocate() }

  package var bytes: [UInt8] { Array(memory[..<count]) }

  /// The document with a line end behind it, for terminals.
  package consuming func finished() -> [UInt8] {
    append(UInt8(ascii: "\n"))
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
    append(UInt8(ascii: "\""))
    start.withUTF8Buffer { append($0) }
    escape(value)
    append(UInt8(ascii: "\""))
    needsComma = true
  }

  package mutating func number(_ value: Int) {
    separate()
    if value < 0 { append(UInt8(ascii: "-")) }
    digits(value.magnitude, atLeast: 1)
    needsComma = true
  }

  /// `"2022-05-16"`
  mutating func day(_ day: CalendarDay) {
    separate()
    append(UInt8(ascii: "\""))
    digits(day.year.magnitude, atLeast: 4)
    append(UInt8(ascii: "-"))
    digits(day.month.magnitude, atLeast: 2)
    append(UInt8(ascii: "-"))
    digits(day.day.magnitude, atLeast: 2)
    append(UInt8(ascii: "\""))
    needsComma = true
  }

  private mutating func digits(_ value: UInt, atLeast width: Int) {
    if value >= 10 || width > 1 { digits(value / 10, atLeast: width - 1) }
    append(UInt8(ascii: "0") + UInt8(value % 10))
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
    finished.dropLast().withUnsafeBufferPointer { append($0) }
    needsComma = true
  }

  /// `name` needs no escape.
  package mutating func key(_ name: StaticString) {
    separate()
    append(UInt8(ascii: "\""))
    literal(name)
    append(UInt8(ascii: "\""))
    append(UInt8(ascii: ":"))
  }

  private mutating func key(named name: String) {
    string(name)
    append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A value that stands ready but for the texts in it, for what comes many times in a list.
  ///
  ///     json.value { $0.literal(#"{"id":""#); $0.escaped(id); $0.literal(#""}"#) }
  mutating func value(_ write: (inout JSONWriter) -> Void) {
    separate()
    write(&self)
    needsComma = true
  }

  /// Digits within a value that is written in pieces.
  mutating func plain(_ number: UInt32) { digits(UInt(number), atLeast: 1) }

  mutating func literal(_ text: StaticString) { text.withUTF8Buffer { append($0) } }

  mutating func escaped(_ text: String) {
    var text = text
    text.withUTF8 { escape($0) }
  }

  mutating func escaped(_ text: ArraySlice<UInt8>) { text.withUnsafeBufferPointer { escape($0) } }

  private mutating func raw(_ text: String) {
    separate()
    var text = text
    text.withUTF8 { append($0) }
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    append(bracket)
  }

  private mutating func close(_ bracket: UInt8) {
    append(bracket)
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
        append(UnsafeBufferPointer(rebasing: text[start..<index]))
        escape(byte)
        start = index + 1
      }
      index += 1
    }
    append(UnsafeBufferPointer(rebasing: text[start...]))
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
    append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
    case UInt8(ascii: "\n"): append(UInt8(ascii: "n"))
    default:
      literal("u00")
      for digit in [byte >> 4, byte & 15] { append((digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10) + digit) }
    }
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    if count == memory.count { grow(by: 1) }
    memory[count] = byte
    count += 1
  }

  private mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let source = UnsafeRawPointer(piece.baseAddress) else { return }
    if memory.count - count < piece.count { grow(by: piece.count) }
    memory.baseAddress.map { Self.copy(source, piece.count, to: $0 + count) }
    count += piece.count
  }

  /// Most pieces are of a few bytes, for which a call costs more than the copy: of up to 32, the first half and the last half,
  /// which may overlap.
  private static func copy(_ source: UnsafeRawPointer, _ count: Int, to target: UnsafeMutableRawPointer) {
    func copyEnds<Half: BitwiseCopyable>(_: Half.Type) {
      let rest = count - MemoryLayout<Half>.size
      let (first, last) = (
        source.loadUnaligned(as: Half.self), source.loadUnaligned(fromByteOffset: rest, as: Half.self)
      )
      target.storeBytes(of: first, as: Half.self)
      target.storeBytes(of: last, toByteOffset: rest, as: Half.self)
    }
    switch count {
    case 0: return
    case 1: copyEnds(UInt8.self)
    case 2...3: copyEnds(UInt16.self)
    case 4...7: copyEnds(UInt32.self)
    case 8...15: copyEnds(UInt64.self)
    case 16...32: copyEnds(SIMD2<UInt64>.self)
    default: target.copyMemory(from: source, byteCount: count)
    }
  }

  private mutating func grow(by more: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: max(2 * memory.count, count + more), alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<count]))
    memory.deallocate()
    memory = larger
  }
}

extension JSONWriter {
  package mutating func member(_ name: StaticString, _ write: (inout JSONWriter) -> Void) {
    key(name)
    write(&self)
  }

  /// A member whose name is known only when it is written.
  package mutating func member(named name: String, _ write: (inout JSONWriter) -> Void) {
    key(named: name)
    write(&self)
  }

  package mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  package mutating func member(_ name: StaticString, _ value: ArraySlice<UInt8>?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  package mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  package mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    bool(value)
  }

  package mutating func member(_ name: StaticString, _ value: Double?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  package mutating func member(_ name: StaticString, _ values: [String]) {
    key(name)
    array(values) { $0.string($1) }
  }

  package mutating func member<Elements: Sequence>(
    _ name: StaticString, _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    key(name)
    array(elements, write)
  }
}
