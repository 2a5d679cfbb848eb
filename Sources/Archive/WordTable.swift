import VietnameseText

/// The words and numbers of texts as small numbers, cut where `TokenizedText` cuts, but without offsets and with one
/// table lookup a word: an index of many articles reads little else.
struct WordTable: Sendable {
  /// The bytes of a word as printed; no syllable is longer.
  private struct Printed: Hashable {
    var high: UInt64 = 0
    var low: UInt64 = 0
    var count: UInt8 = 0

    mutating func append(_ byte: UInt8) {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte)
      count &+= 1
    }
  }

  /// By id.
  private(set) var words: [SearchWord] = []
  private var idOfPrinted: [Printed: Int32] = [:]
  private var idOfLong: [String: Int32] = [:]
  private var idOfWord: [Word: Int32] = [:]

  /// Calls `body` with the id of each word of an NFC text, in order.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Int32) -> Void) {
    forEachWord(in: bytes) { range in
      var printed = Printed()
      for byte in bytes[range] { printed.append(byte) }
      body(id(of: printed, UnsafeBufferPointer(rebasing: bytes[range])))
    }
  }

  private mutating func id(of printed: Printed, _ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    if bytes.count <= 16, let known = idOfPrinted[printed] { return known }
    let text = String(decoding: bytes, as: UTF8.self)
    if bytes.count > 16, let known = idOfLong[text] { return known }
    let id = id(of: SearchWord(text))
    if bytes.count <= 16 { idOfPrinted[printed] = id } else { idOfLong[text] = id }
    return id
  }

  /// The id of a word, new if need be.
  mutating func id(of word: SearchWord) -> Int32 {
    if let known = idOfWord[word.exact] { return known }
    let id = Int32(words.count)
    words.append(word)
    idOfWord[word.exact] = id
    return id
  }
}

/// Calls `body` with the place of each word and each run of digits of an NFC text, in order.
func forEachWord(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
  var index = 0
  while index < bytes.count {
    let kind = LetterKind(at: index, in: bytes)
    let end = kind.isWord || kind.isDigit ? wordEnd(from: index, in: bytes) : index + kind.width
    if kind.isWord || kind.isDigit { body(index..<end) }
    index = end
  }
}

/// Where the word or the run of digits ends that begins at `start`.
func wordEnd(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  let kind = LetterKind(at: start, in: bytes)
  var end = start + kind.width
  while end < bytes.count {
    let next = LetterKind(at: end, in: bytes)
    guard kind.isWord ? next.isWord || next.isMark : next.isDigit else { break }
    end += next.width
  }
  return end
}

/// Whether a letter goes on with a word, another one beyond ASCII standing before it.
func continuesWord(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard start > 0, bytes[start - 1] >= 0x80, !(0x30...0x39).contains(bytes[start]) else { return false }
  var last = start - 1
  while bytes[last] & 0xC0 == 0x80 { last -= 1 }
  return LetterKind(at: last, in: bytes).isWord
}

private struct LetterKind {
  var width: Int
  var isWord = false
  var isDigit = false
  var isMark = false

  private init(width: Int, isWord: Bool = false, isDigit: Bool = false, isMark: Bool = false) {
    self.width = width
    self.isWord = isWord
    self.isDigit = isDigit
    self.isMark = isMark
  }

  init(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let byte = bytes[index]
    if byte < 0x80 {
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      self.init(width: 1, isWord: isLetter, isDigit: (0x30...0x39).contains(byte))
      return
    }
    var end = index
    let scalar = bytes.span.scalar(at: &end)
    let (value, width) = (scalar.value, end - index)
    // The letters of Vietnamese; combining marks; all else is looked up.
    if (0xC0...0x1B0).contains(value) || (0x1EA0...0x1EF9).contains(value) {
      self.init(width: width, isWord: value != 0xD7 && value != 0xF7)
      return
    }
    if (0x300...0x36F).contains(value) {
      self.init(width: width, isMark: true)
    } else if (0x2000...0x206F).contains(value) {
      self.init(width: width)
    } else {
      self.init(width: width, isWord: scalar.properties.isAlphabetic)
    }
  }
}
