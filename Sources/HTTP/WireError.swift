/// A request that is refused before any handler sees it: what was wrong, and the status that says so.
package enum WireError: Error, Hashable, CaseIterable {
  case malformedRequestLine
  case malformedTarget
  case malformedEscape
  case forbiddenSegment
  case malformedField
  case badHost
  case badContentLength
  case badTransferEncoding
  case unknownTransferCoding
  case badChunk
  case unknownExpectation
  case requestLineTooLong
  case headerTooLarge
  case bodyTooLarge
  case trailersTooLarge
  case headerTimeout
  case bodyTimeout
  case unsupportedVersion
  case knownMethod
  case unknownMethod
  case preconditionFailed
  case handlerTimeout
  case tooManyHandlers
  case overloaded

  private var row: (status: HTTPStatus, detail: String) {
    switch self {
    case .malformedRequestLine:
      (.badRequest, "The request line is not: method, one space, target, one space, HTTP version, CRLF.")
    case .malformedTarget: (.badRequest, "The request target is not a path that begins with a slash, or an http URI.")
    case .malformedEscape: (.badRequest, "The target has a percent escape that is incomplete, NUL or not UTF-8.")
    case .forbiddenSegment: (.notFound, "No path here has an empty, hidden or relative segment.")
    case .malformedField: (.badRequest, "A header field line is not: name, colon, value, CRLF.")
    case .badHost: (.badRequest, "HTTP/1.1 needs exactly one Host field with a host and perhaps a port.")
    case .badContentLength: (.badRequest, "Content-Length is not one decimal number.")
    case .badTransferEncoding: (.badRequest, "Transfer-Encoding is not exactly chunked, or comes with Content-Length.")
    case .unknownTransferCoding: (.notImplemented, "The only transfer coding understood here is chunked.")
    case .badChunk: (.badRequest, "The chunked body is malformed.")
    case .unknownExpectation: (.expectationFailed, "The only expectation understood here is 100-continue.")
    case .requestLineTooLong: (.uriTooLong, "The request line is longer than this server reads.")
    case .headerTooLarge: (.headerFieldsTooLarge, "The header section has more bytes or fields than this server reads.")
    case .bodyTooLarge: (.contentTooLarge, "The request body is longer than this server reads.")
    case .trailersTooLarge: (.headerFieldsTooLarge, "The trailer section is longer than this server reads.")
    case .headerTimeout: (.requestTimeout, "The header section did not arrive in time.")
    case .bodyTimeout: (.requestTimeout, "The request body did not arrive in time.")
    case .unsupportedVersion: (.versionNotSupported, "This server speaks HTTP/1.1 and HTTP/1.0.")
    case .knownMethod: (.methodNotAllowed, "Everything here is read with GET, HEAD or OPTIONS.")
    case .unknownMethod: (.notImplemented, "This method is not known here; use GET, HEAD or OPTIONS.")
    case .preconditionFailed:
      (.preconditionFailed, "The resource is not the one that If-Match or If-Unmodified-Since names.")
    case .handlerTimeout: (.serviceUnavailable, "The answer took too long to make; try again in a few seconds.")
    case .tooManyHandlers:
      (.serviceUnavailable, "Too many answers are being made; try again in a few seconds.")
    case .overloaded: (.serviceUnavailable, "Too many connections are open; try again in a few seconds.")
    }
  }

  package var status: HTTPStatus { row.status }

  /// A problem document (RFC 9457) that says what was wrong and repeats nothing of the request.
  package var response: HTTPResponse {
    let (status, detail) = row
    let body =
      #"{"type":"about:blank","title":"\#(status.reason)","status":\#(status.code),"detail":"\#(detail)","errors":[]}"#
      + "\n"
    var fields: HTTPFields = ["Content-Type": "application/problem+json", "Cache-Control": "no-store"]
    if self == .knownMethod { fields.append("Allow", HTTPMethod.allowed) }
    if status == .serviceUnavailable { fields.append("Retry-After", "5") }
    return HTTPResponse(status: status, fields: fields, body: Array(body.utf8))
  }
}
