/// A request as a value: what a handler gets.
package struct HTTPRequest: Sendable {
  package var method: HTTPMethod
  package var target: RequestTarget
  package var fields: HTTPFields

  package init(method: HTTPMethod = .get, target: RequestTarget, fields: HTTPFields = [:]) {
    self.method = method
    self.target = target
    self.fields = fields
  }
}
