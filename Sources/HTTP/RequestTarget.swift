/// The target of a request, decoded once: path segments and query items. No other place decodes percent escapes.
package struct RequestTarget: Hashable, Sendable {
  package struct QueryItem: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Decoded path segments; the root path has none. `/a/b` and `/a/b/` both give `["a", "b"]`.
  package var segments: [String]
  /// Whether the path ended with `/` (the root does not count).
  package var hasTrailingSlash: Bool
  /// Decoded query items in order, `+` read as a space.
  package var query: [QueryItem]

  package init(segments: [String], hasTrailingSlash: Bool = false, query: [QueryItem] = []) {
    self.segments = segments
    self.hasTrailingSlash = hasTrailingSlash
    self.query = query
  }

  /// Decodes a target as it stands in a request line, for example `/api/articles?q=%C4%91`.
  package init(_ raw: String) throws(WireError) {
    let bytes = Array(raw.utf8)
    try self.init(bytes.span)
  }

  /// Decodes path and query. An empty path, as in `http://host?q`, is the root.
  init(_ bytes: borrowing Span<UInt8>) throws(WireError) {
    var pathEnd = 0
    while pathEnd < bytes.count, bytes[pathEnd] != UInt8(ascii: "?") { pathEnd += 1 }
    for index in 0..<bytes.count where !bytes[index].isTarget { throw .malformedTarget }
    guard pathEnd == 0 || bytes[0] == UInt8(ascii: "/") else { throw .malformedTarget }

    var segments: [String] = []
    var start = min(1, pathEnd)
    while start < pathEnd {
      let end = bytes.firstIndex(of: UInt8(ascii: "/"), in: start..<pathEnd)
      segments.append(try Self.decode(bytes, start..<end))
      start = end + 1
    }
    let hasTrailingSlash = pathEnd > 1 && bytes[pathEnd - 1] == UInt8(ascii: "/")
    let query = pathEnd < bytes.count ? try Self.query(bytes, (pathEnd + 1)..<bytes.count) : []
    if segments.contains(where: Self.isForbidden) { throw .forbiddenSegment }
    self.init(segments: segments, hasTrailingSlash: hasTrailingSlash, query: query)
  }

  /// The canonical spelling of path and query, with everything escaped that has to be.
  package var encoded: String {
    var bytes: [UInt8] = []
    for segment in segments {
      bytes.append(UInt8(ascii: "/"))
      Self.encode(segment, into: &bytes)
    }
    if segments.isEmpty || hasTrailingSlash { bytes.append(UInt8(ascii: "/")) }
    for (index, item) in query.enumerated() {
      bytes.append(UInt8(ascii: index == 0 ? "?" : "&"))
      Self.encode(item.name, into: &bytes)
      bytes.append(UInt8(ascii: "="))
      Self.encode(item.value, into: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Segments that could mean something to a file system, and those that no resource here has.
  private static func isForbidden(_ segment: String) -> Bool {
    segment.isEmpty || segment.utf8.first == UInt8(ascii: ".") || segment.utf8.count > 255
      || segment.utf8.contains(UInt8(ascii: "\\")) || segment.utf8.contains(UInt8(ascii: "/"))
  }

  private static func query(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(WireError) -> [QueryItem] {
    var items: [QueryItem] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes.firstIndex(of: UInt8(ascii: "&"), in: start..<range.upperBound)
      if end > start {
        let equals = bytes.firstIndex(of: UInt8(ascii: "="), in: start..<end)
        let name = try decode(bytes, start..<equals, plusIsSpace: true)
        let value = try decode(bytes, min(equals + 1, end)..<end, plusIsSpace: true)
        items.append(QueryItem(name: name, value: value))
      }
      start = end + 1
    }
    return items
  }

  /// Decodes escapes once (RFC 3986 §2.1, §2.4).
  private static func decode(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>, plusIsSpace: Bool = false
  ) throws(WireError) -> String {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      var byte = bytes[index]
      if byte == UInt8(ascii: "%") {
        guard index + 2 < range.upperBound, let high = bytes[index + 1].hexValue, let low = bytes[index + 2].hexValue
        else { throw .malformedEscape }
        byte = high << 4 | low
        index += 2
      } else if plusIsSpace, byte == UInt8(ascii: "+") {
        byte = 0x20
      }
      if byte == 0 { throw .malformedEscape }
      decoded.append(byte)
      index += 1
    }
    guard let text = String(validating: decoded, as: UTF8.self) else { throw .malformedEscape }
    return text
  }

  private static func encode(_ text: String, into bytes: inout [UInt8]) {
    let digits: StaticString = "0123456789ABCDEF"
    for byte in text.utf8 {
      if byte.isUnreserved {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digits.utf8Start[Int(byte >> 4)])
        bytes.append(digits.utf8Start[Int(byte & 15)])
      }
    }
  }
}
