/// A status code with its reason phrase (RFC 9110 §15).
package struct HTTPStatus: Hashable, Sendable {
  package let code: Int
  package let reason: String

  package init(_ code: Int, _ reason: String) {
    self.code = code
    self.reason = reason
  }

  package static let ok = HTTPStatus(200, "OK")
  package static let noContent = HTTPStatus(204, "No Content")
  package static let multipleChoices = HTTPStatus(300, "Multiple Choices")
  package static let notModified = HTTPStatus(304, "Not Modified")
  package static let permanentRedirect = HTTPStatus(308, "Permanent Redirect")
  package static let badRequest = HTTPStatus(400, "Bad Request")
  package static let notFound = HTTPStatus(404, "Not Found")
  package static let methodNotAllowed = HTTPStatus(405, "Method Not Allowed")
  package static let internalServerError = HTTPStatus(500, "Internal Server Error")
  package static let serviceUnavailable = HTTPStatus(503, "Service Unavailable")
}
