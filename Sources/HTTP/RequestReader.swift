/// Reads one whole request, head and body, from bytes that arrive in any pieces. The body is dropped as it comes.
struct RequestReader {
  enum Step: Equatable {
    case incompleteHead
    /// The head is complete; of the bytes given, only the head has to be kept for the next call.
    case incompleteBody
    /// The request took this many bytes.
    case complete(Int)
    case failed(WireError)
  }

  private let bodyLimit: Int
  private var parser: RequestParser
  private var skipper: BodySkipper?
  private var hasContinued = false

  @inline(__always)
  init(limits: RequestLimits) {
    bodyLimit = limits.body
    parser = RequestParser(limits: limits)
  }

  /// Valid after `.incompleteBody` and `.complete`.
  var head: RequestHead { parser.head }
  /// Whether anything but empty lines has come.
  var hasBegun: Bool { parser.hasBegun }
  var isInBody: Bool { skipper != nil }

  /// Goes on reading. `bytes` begin with the request: all of it so far, or after `.incompleteBody` its head and what came since.
  mutating func read(_ bytes: borrowing Span<UInt8>) -> Step {
    if skipper == nil {
      switch parser.advance(bytes) {
      case .incomplete: return .incompleteHead
      case .failed(let error): return .failed(error)
      case .complete: break
      }
      guard head.framing != .none else { return .complete(head.end) }
      // RFC 9112 §9.6: a request that is refused anyway is answered from its head, and the connection ends.
      switch head.method {
      case .known: return .failed(.knownMethod)
      case .unknown: return .failed(.unknownMethod)
      case .get, .head, .options: skipper = BodySkipper(framing: head.framing, limit: bodyLimit)
      }
    }
    let headEnd = head.end
    switch skipper?.consume(bytes.extracting(headEnd...)) {
    case .incomplete, nil: return .incompleteBody
    case .complete(let count): return .complete(headEnd + count)
    case .failed(let error): return .failed(error)
    }
  }

  /// Whether `100 Continue` is due now: the client waits for it before it sends the body (RFC 9110 §10.1.1). True once.
  mutating func mustContinue() -> Bool {
    guard head.expectsContinue, isInBody, !hasContinued else { return false }
    hasContinued = true
    return true
  }
}
