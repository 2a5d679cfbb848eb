/// Compresses bytes into the DEFLATE format (RFC 1951).
///
/// Our own, because the system's zlib is not on every machine that can build Swift, and because its output differs between
/// versions, while the same answer must have the same bytes and entity tag on every replica.
enum Deflate {
  /// How hard to look for repetitions.
  struct Effort {
    /// Earlier places that are compared at each position.
    let places: Int
    /// Whether a match is given up for a longer one at the next position.
    let isLazy: Bool
    /// Ends the entity tag of what is compressed so: each effort gives bytes of its own.
    let tagSuffix: String

    /// For answers made for one request.
    static let quick = Effort(places: 8, isLazy: false, tagSuffix: "-gzip1")
    /// For answers made once and sent often.
    static let thorough = Effort(places: 128, isLazy: true, tagSuffix: "-gzip")
  }

  private static let window = 32_768
  private static let shortest = 4
  private static let longest = 258
  private static let hashBits = 15
  /// Symbols in one block: enough to pay for its tables, few enough to follow changes in the text.
  private static let blockSize = 32_768

  static func compress(_ input: [UInt8], effort: Effort) -> [UInt8] {
    var writer = BitWriter(capacity: input.count / 3)
    input.withUnsafeBytes { bytes in
      let tokens = tokens(bytes, effort)
      var start = 0
      repeat {
        let end = min(start + blockSize, tokens.count)
        DeflateBlock(tokens[start..<end]).write(to: &writer, isLast: end == tokens.count)
        start = end
      } while start < tokens.count
    }
    return writer.finish()
  }

  /// A literal byte, or a repetition of `length` bytes from `distance` bytes back.
  struct Token {
    let length: UInt16
    /// The byte itself if `length` is 0.
    let distance: UInt16
  }

  /// LZ77: for each position the places with the same next four bytes form a chain, the nearest first.
  private static func tokens(_ bytes: UnsafeRawBufferPointer, _ effort: Effort) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 3)
    var chains = MatchChains(bytes: bytes, hashBits: hashBits)
    var position = 0
    var held: (length: Int, distance: Int)?
    while position < bytes.count {
      let found = chains.longest(at: position, window: window, longest: longest, places: effort.places)
      chains.add(position)
      if let match = held {
        // The match at the position before stands unless this one is longer.
        if found.length > match.length {
          tokens.append(Token(length: 0, distance: UInt16(bytes[position - 1])))
        } else {
          tokens.append(Token(length: UInt16(match.length), distance: UInt16(truncatingIfNeeded: match.distance)))
          for covered in (position + 1)..<max(position + 1, position - 1 + match.length) { chains.add(covered) }
          position += match.length - 1
          held = nil
          continue
        }
      }
      held = nil
      if found.length < shortest {
        tokens.append(Token(length: 0, distance: UInt16(bytes[position])))
      } else if effort.isLazy, found.length < 32 {
        held = found
      } else {
        tokens.append(Token(length: UInt16(found.length), distance: UInt16(truncatingIfNeeded: found.distance)))
        for covered in (position + 1)..<(position + found.length) { chains.add(covered) }
        position += found.length - 1
      }
      position += 1
    }
    if let match = held {
      tokens.append(Token(length: UInt16(match.length), distance: UInt16(truncatingIfNeeded: match.distance)))
    }
    return tokens
  }
}

/// Where four bytes stood before.
private struct MatchChains {
  let bytes: UnsafeRawBufferPointer
  let hashBits: Int
  /// The last place of each hash, and for each place the one before it; -1 ends a chain.
  private var last: [Int32]
  private var previous: [Int32]

  init(bytes: UnsafeRawBufferPointer, hashBits: Int) {
    self.bytes = bytes
    self.hashBits = hashBits
    last = [Int32](repeating: -1, count: 1 << hashBits)
    previous = [Int32](repeating: -1, count: bytes.count)
  }

  mutating func add(_ position: Int) {
    guard position + 4 <= bytes.count else { return }
    let hash = hash(position)
    previous[position] = last[hash]
    last[hash] = Int32(truncatingIfNeeded: position)
  }

  func longest(at position: Int, window: Int, longest: Int, places: Int) -> (length: Int, distance: Int) {
    var best = (length: 0, distance: 0)
    guard position + 4 <= bytes.count else { return best }
    let limit = min(longest, bytes.count - position)
    var place = Int(last[hash(position)])
    var rest = places
    while place >= 0, position - place <= window, rest > 0 {
      // Only a match that is longer helps, so its last byte is looked at first.
      if best.length == 0 || bytes[place + best.length] == bytes[position + best.length] {
        let length = common(place, position, limit)
        if length > best.length {
          best = (length, position - place)
          if length == limit { break }
        }
      }
      place = Int(previous[place])
      rest -= 1
    }
    return best
  }

  private func common(_ a: Int, _ b: Int, _ limit: Int) -> Int {
    var length = 0
    while length + 8 <= limit {
      let difference =
        bytes.loadUnaligned(fromByteOffset: a + length, as: UInt64.self).littleEndian
        ^ bytes.loadUnaligned(fromByteOffset: b + length, as: UInt64.self).littleEndian
      if difference != 0 { return length + difference.trailingZeroBitCount / 8 }
      length += 8
    }
    while length < limit, bytes[a + length] == bytes[b + length] { length += 1 }
    return length
  }

  private func hash(_ position: Int) -> Int {
    let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self).littleEndian
    return Int(truncatingIfNeeded: (word &* 0x9E37_79B1) >> UInt32(32 - hashBits))
  }
}
