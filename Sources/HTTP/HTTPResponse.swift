/// An answer as a value. The server adds `Date`, `Connection`, `Content-Length` and the fields that all answers share;
/// it answers HEAD, `If-None-Match` and `OPTIONS` from what a GET handler gives.
package struct HTTPResponse: Sendable {
  package var status: HTTPStatus
  package var fields: HTTPFields
  package var body: [UInt8]

  package init(status: HTTPStatus = .ok, fields: HTTPFields = [:], body: [UInt8] = []) {
    self.status = status
    self.fields = fields
    self.body = body
  }
}
