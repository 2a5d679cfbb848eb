/// The choice between an answer as it is and compressed with gzip (RFC 9110 §12.5.3).
enum ContentCoding {
  /// Shorter bodies fit into one packet anyway.
  static let shortestBody = 1000

  /// Whether a response exists in both forms: a text of some length that is not coded already.
  static func isNegotiated(_ response: HTTPResponse) -> Bool {
    guard response.body.count >= shortestBody, response.fields["Content-Encoding"] == nil,
      let type = response.fields["Content-Type"]
    else { return false }
    return ["text/", "application/", "image/svg+xml"].contains { type.hasPrefix($0) }
      && type != "application/octet-stream"
  }

  /// The fields of one of the forms, plain without an effort; the body is left as it is. All tell caches that there are others
  /// (RFC 9110 §12.5.5), and a compressed one has an entity tag of its own, because a strong tag stands for bytes (§8.8.3.3).
  static func labelled(_ response: HTTPResponse, gzip effort: Deflate.Effort?) -> HTTPResponse {
    var fields = HTTPFields()
    for field in response.fields.all {
      if let effort, field.name.lowercased() == "etag", field.value.hasSuffix("\"") {
        fields.append(field.name, field.value.dropLast() + effort.tagSuffix + "\"")
      } else {
        fields.append(field.name, field.value)
      }
    }
    if effort != nil { fields.append("Content-Encoding", "gzip") }
    fields.append("Vary", "Accept-Encoding")
    return HTTPResponse(status: response.status, fields: fields, body: response.body)
  }

  /// Whether the client would rather have gzip. No field, an empty one, or q=0 means the plain form; `*` speaks for what is not
  /// named (RFC 9110 §12.5.3).
  static func prefersGzip(_ head: RequestHead, _ bytes: borrowing Span<UInt8>) -> Bool {
    var gzip: Int?
    var identity: Int?
    var others: Int?
    var position = head.fieldsStart
    while let (name, value) = head.nextField(bytes, &position) {
      guard bytes.equalsIgnoringCase(name, "accept-encoding") else { continue }
      var rest = value
      while let element = bytes.nextElement(&rest) {
        let semicolon = bytes.firstIndex(of: UInt8(ascii: ";"), in: element)
        let coding = bytes.trimmed(element.lowerBound..<semicolon)
        let weight = weight(bytes, min(semicolon + 1, element.upperBound)..<element.upperBound)
        if bytes.equalsIgnoringCase(coding, "gzip") || bytes.equalsIgnoringCase(coding, "x-gzip") {
          gzip = weight
        } else if bytes.equalsIgnoringCase(coding, "identity") {
          identity = weight
        } else if bytes.equals(coding, "*") {
          others = weight
        }
      }
    }
    let wanted = gzip ?? others ?? 0
    return wanted > 0 && wanted >= identity ?? 0
  }

  /// The weight in thousandths: `q=0.5` is 500 (RFC 9110 §12.4.2). One that is malformed counts as 0, the safe reading.
  private static func weight(_ bytes: borrowing Span<UInt8>, _ parameter: Range<Int>) -> Int {
    let text = bytes.trimmed(parameter)
    guard !text.isEmpty else { return 1000 }
    let digits = (text.lowerBound + 2)..<max(text.lowerBound + 2, text.upperBound)
    guard bytes.equalsIgnoringCase(text.lowerBound..<min(text.lowerBound + 2, text.upperBound), "q="),
      (1...5).contains(digits.count)
    else { return 0 }
    var weight = 0
    for (place, index) in digits.enumerated() {
      switch place {
      case 0 where bytes[index] == UInt8(ascii: "1"): weight = 1000
      case 0 where bytes[index] == UInt8(ascii: "0"): weight = 0
      case 1 where bytes[index] == UInt8(ascii: "."): continue
      case 2... where bytes[index].isDigit: weight += Int(bytes[index] - 0x30) * [100, 10, 1][place - 2]
      default: return 0
      }
    }
    return weight <= 1000 ? weight : 0
  }
}
