import Archive
import HTTP
import NewsReading

/// What the OpenAPI description shows of each parameter and answer: values and rows out of the snapshot, so that whoever
/// tries an example gets an answer.
struct OpenAPIExamples {
  let archive: Archive

  func value(of parameter: Parameter, in endpoint: Endpoint) -> String? {
    switch parameter.name {
    case "id": endpoint.pattern.contains("/articles/") ? archive.articles.first?.id : archive.entities.first?.id
    case "entity": archive.entities.first?.id
    case "q": archive.entities.first?.name
    case "from", "to": archive.timeline.first.map { String($0.date.start.description.prefix(4)) }
    default: nil
    }
  }

  /// The answer of a list with its first row, and of what is short anyway; nil for the others.
  func answer(of endpoint: Endpoint) -> [UInt8]? {
    guard let target = target(of: endpoint) else { return nil }
    let answer = endpoint.handler(HTTPRequest(target: target), PathParameters())
    return answer.status == .ok ? answer.body : nil
  }

  private func target(of endpoint: Endpoint) -> RequestTarget? {
    let segments = endpoint.pattern.split(separator: "/").map(String.init)
    guard endpoint.parameters.contains(where: { $0.name == "per_page" }) else {
      return endpoint.pattern == "/api" ? RequestTarget(segments: segments) : nil
    }
    let needed = endpoint.parameters.filter(\.isRequired).compactMap { parameter in
      value(of: parameter, in: endpoint).map { RequestTarget.QueryItem(name: parameter.name, value: $0) }
    }
    return RequestTarget(segments: segments, query: needed + [.init(name: "per_page", value: "1")])
  }
}
