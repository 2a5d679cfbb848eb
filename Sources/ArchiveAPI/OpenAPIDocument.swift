import Archive
import HTTP

/// The OpenAPI 3.1 description, written from the table that serves. Examples come from the snapshot itself.
struct OpenAPIDocument {
  let endpoints: [Endpoint]
  let examples: OpenAPIExamples

  func bytes() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("openapi", "3.1.0")
      json.member("info") { json in
        json.object { json in
          // Generators make identifiers of it: without marks.
          json.member("title", "Bien Nien")
          json.member("version", programVersion)
          json.member("description", ArchiveSite.about)
          json.member("license") { json in
            json.object { json in
              json.member("name", "MIT")
              json.member("identifier", "MIT")
            }
          }
        }
      }
      json.member("servers", ["/"]) { json, url in json.object { $0.member("url", url) } }
      json.member("paths") { paths(&$0) }
      json.member("components") { json in
        json.object { json in
          json.member("schemas") { json in
            json.object { json in
              for (name, schema) in Shapes.all { json.member(named: name) { schema.write(to: &$0) } }
            }
          }
        }
      }
    }
    return json.finished()
  }

  private func paths(_ json: inout JSONWriter) {
    json.object { json in
      for endpoint in endpoints {
        json.member(named: endpoint.pattern) { json in
          json.object { $0.member("get") { operation(endpoint, &$0) } }
        }
      }
    }
  }

  private func operation(_ endpoint: Endpoint, _ json: inout JSONWriter) {
    json.object { json in
      json.member("operationId", Self.operationID(endpoint.pattern))
      json.member("summary", endpoint.summary)
      json.member("parameters", endpoint.parameters) { json, parameter in
        self.parameter(parameter, of: endpoint, &json)
      }
      json.member("responses") { json in
        json.object { json in
          for status in endpoint.statuses {
            json.member(named: "\(status.code)") { response(status, of: endpoint, &$0) }
          }
        }
      }
    }
  }

  /// `/api/articles/{id}` gives `api_articles_id`.
  private static func operationID(_ pattern: String) -> String {
    let words = pattern.split { !$0.isLetter }
    return words.isEmpty ? "page" : words.joined(separator: "_")
  }

  private func parameter(_ parameter: Parameter, of endpoint: Endpoint, _ json: inout JSONWriter) {
    json.object { json in
      json.member("name", parameter.name)
      json.member("in", parameter.isInPath ? "path" : "query")
      json.member("description", parameter.summary)
      json.member("required", parameter.isRequired)
      json.member("schema") { parameter.schema.write(to: &$0) }
      if let example = examples.value(of: parameter, in: endpoint) {
        json.member("example") { parameter.takesSeveral ? $0.array([example]) { $0.string($1) } : $0.string(example) }
      }
    }
  }

  private func response(_ status: HTTPStatus, of endpoint: Endpoint, _ json: inout JSONWriter) {
    json.object { json in
      json.member("description", Self.meaning(of: status))
      let contents: [(type: String, schema: Schema?)] =
        switch status.code {
        case 200: endpoint.answers
        case 300 where endpoint.pattern.hasPrefix("/api"): [("application/json", .shape("Choices"))]
        case 308: []
        case 400, 414, 503: [("application/problem+json", .shape("Problem"))]
        case 404 where endpoint.pattern.hasPrefix("/api"): [("application/problem+json", .shape("Problem"))]
        default: [("text/html", nil), ("application/problem+json", .shape("Problem"))]
        }
      guard !contents.isEmpty else { return }
      json.member("content") { json in
        json.object { json in
          for content in contents {
            json.member(named: content.type) { json in
              json.object { json in
                (content.schema ?? .string).write(to: &json, as: "schema")
                if status == .ok, let example = examples.answer(of: endpoint), content.type == "application/json" {
                  json.member("example") { $0.document(example) }
                }
              }
            }
          }
        }
      }
    }
  }

  private static func meaning(of status: HTTPStatus) -> String {
    switch status.code {
    case 200: "What was asked for."
    case 300: "Several things have this id without its last part; here they are."
    case 308: "It stands under another form of this id: see Location."
    case 400: "A parameter is unknown or has a bad value: see errors."
    case 404: "There is no such thing; see did_you_mean."
    case 414: "The request line is longer than the server reads."
    case 503: "Not ready."
    default: status.reason
    }
  }
}

extension Schema {
  fileprivate func write(to json: inout JSONWriter, as key: String) {
    json.member(named: key) { write(to: &$0) }
  }
}
