/// Where one exact syllable stands: a stream of bytes, so that an archive of many articles stays small.
///
/// For each document, ascending: the distance from the one before, the weight of all occurrences together, the length of
/// what follows, and the distances between the positions. Numbers are written seven bits a byte, the last byte of each
/// below 128. Every 128 documents a stop is noted, from where reading can begin.
struct Postings: Sendable {
  fileprivate struct Stop: Sendable {
    /// The document before the stop.
    var document: Int32
    var offset: Int32
  }

  private static let stopDistance: Int32 = 128

  private var bytes: [UInt8] = []
  private var stops: [Stop] = []
  private(set) var documentCount: Int32 = 0
  private var last: Int32 = -1

  /// `positions` is ascending and not empty; documents come ascending.
  mutating func add(_ document: Int32, weight: UInt8, positions: ArraySlice<UInt32>) {
    if documentCount % Self.stopDistance == 0 { stops.append(Stop(document: last, offset: Int32(bytes.count))) }
    write(UInt32(document - last))
    bytes.append(weight)
    var length = 0
    var before: UInt32 = 0
    for position in positions {
      length += Self.width(position - before)
      before = position
    }
    write(UInt32(length))
    before = 0
    for position in positions {
      write(position - before)
      before = position
    }
    last = document
    documentCount += 1
  }

  /// Adds the postings of later documents.
  mutating func append(_ other: Postings, shiftedBy shift: Int32) {
    // Only the first distance depends on what came before.
    guard let first = other.withReader({ $0.next() ? ($0.document, $0.weightOffset) : nil }) else { return }
    if documentCount == 0 { stops.append(Stop(document: -1, offset: 0)) }
    write(UInt32(first.0 + shift - last))
    let moved = Int32(bytes.count) - Int32(first.1)
    bytes += other.bytes[first.1...]
    stops += other.stops.dropFirst().map { Stop(document: $0.document + shift, offset: $0.offset + moved) }
    last = other.last + shift
    documentCount += other.documentCount
  }

  private mutating func write(_ value: UInt32) {
    var value = value
    while value >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    bytes.append(UInt8(value))
  }

  private static func width(_ value: UInt32) -> Int {
    value < 1 << 7 ? 1 : value < 1 << 14 ? 2 : value < 1 << 21 ? 3 : value < 1 << 28 ? 4 : 5
  }

  var byteCount: Int { bytes.count + stops.count * MemoryLayout<Stop>.stride }

  func withReader<Result>(_ body: (inout Reader) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      stops.withUnsafeBufferPointer { stops in
        var reader = Reader(bytes: bytes, stops: stops)
        return body(&reader)
      }
    }
  }

  /// Reads the documents in order. The bytes are our own, so reading trusts them.
  struct Reader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let stops: UnsafeBufferPointer<Stop>
    private var offset = 0
    private var nextStop = 1
    private var lengthOffset = 0
    /// -1 before the first.
    private(set) var document: Int32 = -1
    fileprivate private(set) var weightOffset = 0

    fileprivate init(bytes: UnsafeBufferPointer<UInt8>, stops: UnsafeBufferPointer<Stop>) {
      self.bytes = bytes
      self.stops = stops
    }

    var weight: UInt8 { bytes[weightOffset] }

    /// False at the end.
    mutating func next() -> Bool {
      guard offset < bytes.count else {
        document = .max
        return false
      }
      document += Int32(read(&offset))
      weightOffset = offset
      lengthOffset = offset + 1
      offset = lengthOffset
      let length = Int(read(&offset))
      offset += length
      return true
    }

    /// Goes on to the first document that is not before `wanted`; true if it is the wanted one.
    mutating func advance(to wanted: Int32) -> Bool {
      while document < wanted, nextStop < stops.count, stops[nextStop].document < wanted {
        if stops[nextStop].document > document {
          document = stops[nextStop].document
          offset = Int(stops[nextStop].offset)
        }
        nextStop += 1
      }
      while document < wanted, next() {}
      return document == wanted
    }

    /// Adds the positions in this document, ascending.
    func appendPositions(to positions: inout [UInt32]) {
      var offset = lengthOffset
      let length = Int(read(&offset))
      let end = offset + length
      var position: UInt32 = 0
      while offset < end {
        position += read(&offset)
        positions.append(position)
      }
    }

    private func read(_ offset: inout Int) -> UInt32 {
      var value: UInt32 = 0
      var shift: UInt32 = 0
      while true {
        let byte = bytes[offset]
        offset += 1
        value |= UInt32(byte & 0x7F) << shift
        if byte < 0x80 { return value }
        shift += 7
      }
    }
  }
}
