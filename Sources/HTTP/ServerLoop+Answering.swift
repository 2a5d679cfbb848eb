import Sockets

extension ServerLoop {
  /// Appends the answer to a complete request to the batch. `bytes` is the head of the request.
  func answer(_ descriptor: Int32, _ head: RequestHead, _ bytes: UnsafeRawBufferPointer) {
    let persists = connections[descriptor].pointee.state.answer(
      head, isDraining: isDraining, maxRequests: configuration.maxRequestsPerConnection)
    let connection: StaticString =
      persists ? (head.isVersionOneZero ? "Connection: keep-alive\r\n" : "") : "Connection: close\r\n"
    let sent: Sent
    switch head.method {
    case .get, .head: sent = answerReading(head, bytes, connection)
    case .options: sent = answerOptions(head, bytes, connection)
    case .known: sent = append(WireError.knownMethod.response, connection)
    case .unknown: sent = append(WireError.unknownMethod.response, connection)
    }
    note(descriptor, sent, head, bytes)
  }

  /// What was appended, for the log and the metrics.
  private struct Sent {
    var status: Int
    var bodyBytes: Int
    var routeSlot = 0
  }

  /// Refuses input that is not a request, and ends the connection after it.
  func refuse(_ descriptor: Int32, _ error: WireError) {
    connections[descriptor].pointee.state.refuse()
    let sent = append(error.response, "Connection: close\r\n")
    note(descriptor, sent, nil, UnsafeRawBufferPointer(start: nil, count: 0))
  }

  private func answerReading(
    _ head: RequestHead, _ bytes: UnsafeRawBufferPointer, _ connection: StaticString
  ) -> Sent {
    let target = UnsafeRawBufferPointer(rebasing: bytes[head.target])
    guard let ready = site.readyAnswer(target) else { return answerDynamically(head, bytes, connection) }
    let slot = routeSlots[ready.routeIndex]
    let span = bytes.bindMemory(to: UInt8.self).span
    var form = ready.plain
    if head.hasAcceptEncoding, let gzip = ready.gzip, ContentCoding.prefersGzip(head, span) { form = gzip }
    if head.hasConditions {
      switch Preconditions.evaluate(head, span, tag: form.entityTag.bindMemory(to: UInt8.self).span) {
      case .passed: break
      case .notModified:
        batch.append(form.notModifiedHead)
        endHead(connection)
        return Sent(status: 304, bodyBytes: 0, routeSlot: slot)
      case .failed: return append(WireError.preconditionFailed.response, connection, head.method, slot)
      }
    }
    batch.append(form.head)
    endHead(connection)
    guard head.method == .get else { return Sent(status: 200, bodyBytes: 0, routeSlot: slot) }
    batch.appendReady(form.body)
    return Sent(status: 200, bodyBytes: form.body.count, routeSlot: slot)
  }

  /// Runs the handler of the route.
  private func answerDynamically(
    _ head: RequestHead, _ bytes: UnsafeRawBufferPointer, _ connection: StaticString
  ) -> Sent {
    let span = bytes.bindMemory(to: UInt8.self).span
    let target: RequestTarget
    do {
      target = try RequestTarget(span.extracting(head.target))
    } catch {
      return append(error.response, connection, head.method)
    }
    let request = HTTPRequest(method: .get, target: target, fields: head.fields(span))
    let match = site.router.match(target)
    let slot = match.map { routeSlots[$0.index] } ?? 0
    var response = site.router.answer(to: request, match: match)
    let isNegotiated = ContentCoding.isNegotiated(response)
    let compresses = isNegotiated && head.hasAcceptEncoding && ContentCoding.prefersGzip(head, span)
    if isNegotiated { response = ContentCoding.labelled(response, gzip: compresses) }
    // RFC 9110 §13.2.1: conditions are evaluated only where the answer without them is a success.
    if head.hasConditions, (200..<300).contains(response.status.code) {
      let tag = Array((response.fields["ETag"] ?? "").utf8)
      switch Preconditions.evaluate(head, span, tag: tag.span) {
      case .passed: break
      case .notModified:
        batch.append(ResponseWriter.head(of: response, .notModified))
        endHead(connection)
        return Sent(status: 304, bodyBytes: 0, routeSlot: slot)
      case .failed: return append(WireError.preconditionFailed.response, connection, head.method, slot)
      }
    }
    if compresses { response.body = Gzip.compress(response.body, effort: .quick) }
    return append(response, connection, head.method, slot)
  }

  /// OPTIONS is alike for every path that can be one (RFC 9110 §9.3.7).
  private func answerOptions(
    _ head: RequestHead, _ bytes: UnsafeRawBufferPointer, _ connection: StaticString
  ) -> Sent {
    let target = bytes.bindMemory(to: UInt8.self).span.extracting(head.target)
    if !target.equals(0..<target.count, "*") {
      do {
        _ = try RequestTarget(target)
      } catch {
        return append(error.response, connection)
      }
    }
    batch.append(ResponseWriter.options)
    endHead(connection)
    return Sent(status: 204, bodyBytes: 0)
  }

  private func append(
    _ response: HTTPResponse, _ connection: StaticString, _ method: RequestHead.Method = .get, _ slot: Int = 0
  ) -> Sent {
    batch.append(ResponseWriter.head(of: response))
    endHead(connection)
    guard method != .head else { return Sent(status: response.status.code, bodyBytes: 0, routeSlot: slot) }
    batch.append(response.body)
    return Sent(status: response.status.code, bodyBytes: response.body.count, routeSlot: slot)
  }

  private func endHead(_ connection: StaticString) {
    batch.append(dateLine)
    batch.append(connection)
    batch.append("\r\n")
  }

  private func note(_ descriptor: Int32, _ sent: Sent, _ head: RequestHead?, _ bytes: UnsafeRawBufferPointer) {
    counters.count(route: sent.routeSlot, method: head?.method, status: sent.status)
    guard let log = shared.log else { return }
    let line = AccessLogLine(
      peer: connections[descriptor].pointee.peer, wallSeconds: wallSeconds, status: sent.status, bytes: sent.bodyBytes,
      microseconds: max(0, Clock.nanoseconds() - wokenAt) / 1000)
    line.write(to: &logLines, format: log.format, head: head, request: bytes.bindMemory(to: UInt8.self).span)
  }

  /// Sends the batch. What the socket does not take stays with the connection, which is then not read until it is through.
  func send(_ descriptor: Int32) {
    LoopCounters.add(UInt64(batch.count), to: counters.sentBytes)
    switch batch.send(to: descriptor, owner: site) {
    case .sent: return
    case .unsent(let unsent): connections[descriptor].pointee.unsent = unsent
    case .broken: close(descriptor)
    }
  }
}
