/// Every bound on the size of a request. Beyond one of them the answer is the status named there, and nothing more is buffered.
package struct RequestLimits: Hashable, Sendable {
  /// Bytes of the request line without its CRLF: 414. Default 8192 (RFC 9112 §3 asks for 8000).
  package var requestLine = 8192
  /// Bytes of the whole header section, request line included: 431. Default 32768.
  package var headerBytes = 32_768
  /// Field lines: 431. Default 100.
  package var headerFields = 100
  /// Bytes of the body, which is read and dropped: 413. Default 65536.
  package var body = 65_536

  /// Empty lines before a request line: 400 (RFC 9112 §2.2 asks for at least one).
  static let emptyLines = 4
  /// Bytes of a line that opens a chunk: 400.
  static let chunkLine = 256
  /// Bytes of the trailer section: 431.
  static let trailers = 4096

  package init() {}
}
