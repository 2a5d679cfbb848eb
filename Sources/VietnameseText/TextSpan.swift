/// A piece of an article's text, counted twice: in UTF-8 bytes to cut it out, in Unicode scalars because that is what
/// the API and `extract` promise.
package struct TextSpan: Hashable, Sendable {
  package var utf8Start: Int32
  package var utf8End: Int32
  package var scalarStart: Int32
  package var scalarEnd: Int32

  package init(utf8Start: Int32, utf8End: Int32, scalarStart: Int32, scalarEnd: Int32) {
    self.utf8Start = utf8Start
    self.utf8End = utf8End
    self.scalarStart = scalarStart
    self.scalarEnd = scalarEnd
  }

  package var scalars: Range<Int> { Int(scalarStart)..<Int(scalarEnd) }
  package var utf8: Range<Int> { Int(utf8Start)..<Int(utf8End) }

  /// Whether `other` lies wholly inside.
  package func contains(_ other: TextSpan) -> Bool {
    utf8Start <= other.utf8Start && other.utf8End <= utf8End
  }
}

extension String {
  /// The text of a span of this string. Cost: the length of the span.
  package subscript(span: TextSpan) -> String {
    let bytes = utf8
    let from = bytes.index(bytes.startIndex, offsetBy: Int(span.utf8Start))
    let to = bytes.index(from, offsetBy: Int(span.utf8End - span.utf8Start))
    return String(self[from..<to])
  }
}
