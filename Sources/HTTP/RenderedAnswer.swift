/// What a handler's answer to one request comes to, ready to be sent by the loop that owns the connection. Made on any thread.
struct RenderedAnswer: Sendable {
  let status: Int
  /// Without `Date`, `Connection` and the empty line.
  let head: [UInt8]
  let body: [UInt8]
  /// Index into the router's routes; nil if none matched.
  let routeIndex: Int?

  /// Runs the handler of the route that `bytes`, the head of a GET or HEAD, asks for.
  init(to head: RequestHead, _ bytes: [UInt8], from router: Router) {
    let target: RequestTarget
    do {
      target = try RequestTarget(bytes.span.extracting(head.target))
    } catch {
      self.init(error.response, head.method, routeIndex: nil)
      return
    }
    let match = router.match(target)
    let request = HTTPRequest(method: .get, target: target, fields: head.fields(bytes.span))
    var response = router.answer(to: request, match: match)
    let isNegotiated = ContentCoding.isNegotiated(response)
    let compresses = isNegotiated && head.hasAcceptEncoding && ContentCoding.prefersGzip(head, bytes.span)
    if isNegotiated { response = ContentCoding.labelled(response, gzip: compresses ? .quick : nil) }
    // RFC 9110 §13.2.1: conditions are evaluated only where the answer without them is a success.
    if head.hasConditions, (200..<300).contains(response.status.code) {
      let tag = Array((response.fields["ETag"] ?? "").utf8)
      switch Preconditions.evaluate(head, bytes.span, tag: tag.span) {
      case .passed: break
      case .notModified:
        self.init(response, .head, .notModified, routeIndex: match?.index)
        return
      case .failed:
        self.init(WireError.preconditionFailed.response, head.method, routeIndex: match?.index)
        return
      }
    }
    if compresses { response.body = Gzip.compress(response.body, effort: .quick) }
    self.init(response, head.method, routeIndex: match?.index)
  }

  init(
    _ response: HTTPResponse, _ method: RequestHead.Method, _ variant: ResponseWriter.Variant = .whole,
    routeIndex: Int? = nil
  ) {
    status = variant == .notModified ? 304 : response.status.code
    head = ResponseWriter.head(of: response, variant)
    body = method == .head ? [] : response.body
    self.routeIndex = routeIndex
  }
}
