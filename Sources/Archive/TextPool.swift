import Glibc

/// A text in a `TextPool`: twelve bytes, where a string has sixteen and mostly memory of its own.
struct StoredText: Hashable, Sendable {
  var chunk: UInt32
  var offset: UInt32
  var length: UInt32

  static let none = StoredText(chunk: .max, offset: 0, length: 0)

  /// A part of it, in bytes.
  func part(_ range: Range<UInt32>) -> StoredText {
    StoredText(chunk: chunk, offset: offset + range.lowerBound, length: range.upperBound - range.lowerBound)
  }
}

/// The texts of an archive as UTF-8 in a few large chunks. What a fact says is mostly said in the article's own words: then
/// it is a part of the article's text and takes no room.
struct TextPool: Sendable {
  private(set) var chunks: [[UInt8]] = []

  init(chunks: [[UInt8]]) { self.chunks = chunks }

  func string(_ text: StoredText) -> String {
    withBytes(of: text) { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a text, not copied.
  func bytes(of text: StoredText) -> ArraySlice<UInt8> {
    chunks[Int(text.chunk)][Int(text.offset)..<Int(text.offset + text.length)]
  }

  func optionalString(_ text: StoredText) -> String? { text == .none ? nil : string(text) }

  func withBytes<Result>(of text: StoredText, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    chunks[Int(text.chunk)].withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(text.offset)..<Int(text.offset + text.length)]))
    }
  }

  /// How many Unicode scalars a text has.
  func scalarCount(_ text: StoredText) -> Int32 { withBytes(of: text, countScalars) }
}

/// Of valid UTF-8: all bytes but those that continue a scalar (RFC 3629 §3).
func countScalars(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let raw = UnsafeRawBufferPointer(bytes)
  var continuing = 0
  var index = 0
  while index + 8 <= raw.count {
    // Of each of eight bytes a one where it begins with the bits 10; the product adds them up in its highest byte.
    let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    continuing &+= Int((((word >> 7) & ~(word >> 6) & ones) &* ones) >> 56)
    index += 8
  }
  while index < raw.count {
    if raw[index] & 0xC0 == 0x80 { continuing += 1 }
    index += 1
  }
  return Int32(raw.count - continuing)
}

/// Fills one chunk of a pool.
struct TextChunk: Sendable {
  /// Its place in the pool.
  let number: UInt32
  private(set) var bytes: [UInt8] = []
  /// Short texts that come again and again, bylines, sources, reasons; and where each stands.
  private var known = StringTable()
  private var places: [StoredText] = []

  init(number: UInt32) { self.number = number }

  mutating func add(_ text: String) -> StoredText {
    let offset = bytes.count
    bytes.append(contentsOf: text.utf8)
    return StoredText(chunk: number, offset: UInt32(offset), length: UInt32(bytes.count - offset))
  }

  /// Once, however often it comes.
  mutating func addOnce(_ text: String?) -> StoredText {
    guard let text else { return .none }
    let number = Int(known.number(of: text))
    if number == places.count { places.append(add(text)) }
    return places[number]
  }

  /// As a part of `whole`, if its words stand there.
  mutating func add(_ text: String?, from whole: StoredText) -> StoredText {
    guard var text else { return .none }
    let place = bytes.withUnsafeBufferPointer { pool in
      text.withUTF8 { Self.place(of: $0, in: pool, Int(whole.offset)..<Int(whole.offset + whole.length)) }
    }
    guard let place else { return addOnce(text) }
    return StoredText(chunk: number, offset: UInt32(place), length: UInt32(text.utf8.count))
  }

  private static func place(
    of text: UnsafeBufferPointer<UInt8>, in pool: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    guard let wanted = text.baseAddress, let start = pool.baseAddress, (1...range.count).contains(text.count) else {
      return nil
    }
    var index = range.lowerBound
    let last = range.upperBound - text.count
    while index <= last, let found = memchr(start + index, Int32(text[0]), last - index + 1) {
      index = UnsafeRawPointer(start).distance(to: UnsafeRawPointer(found))
      if memcmp(found, wanted, text.count) == 0 { return index }
      index += 1
    }
    return nil
  }

  /// Nothing more comes: no room to grow is needed.
  mutating func close() {
    known = StringTable()
    places = []
    bytes = bytes.withUnsafeBufferPointer { [UInt8]($0) }
  }

  /// The bytes, which are then gone from here.
  mutating func taken() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}
