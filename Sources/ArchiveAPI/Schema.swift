/// The part of JSON Schema (2020-12) that our shapes need.
indirect enum Schema: Sendable {
  case string
  /// A string with the keywords of its form.
  case text(pattern: String? = nil, format: String? = nil, lengths: ClosedRange<Int>? = nil)
  case oneOf([String])
  case integer(ClosedRange<Int>? = nil)
  case number
  case null
  /// Any JSON object: it is described elsewhere.
  case anything
  case array(Schema, most: Int? = nil)
  /// All members are there, and no others but `optional` ones.
  case object([Member], optional: [Member] = [])
  /// One of the named shapes.
  case shape(String)
  case nullable(Schema)
  case any([Schema])

  struct Member: Sendable {
    let name: String
    let schema: Schema

    init(_ name: String, _ schema: Schema) {
      self.name = name
      self.schema = schema
    }
  }

  func write(to json: inout JSONWriter) {
    switch self {
    case .shape(let name): json.object { $0.member("$ref", "#/components/schemas/" + name) }
    case .nullable(let schema): Schema.any([schema, .null]).write(to: &json)
    case .any(let schemas):
      json.object { $0.member("anyOf", schemas) { json, schema in schema.write(to: &json) } }
    case .string, .text, .oneOf, .integer, .number, .null, .anything, .array, .object:
      json.object { writeMembers(to: &$0) }
    }
  }

  private func writeMembers(to json: inout JSONWriter) {
    switch self {
    case .string: json.member("type", "string")
    case .text(let pattern, let format, let lengths):
      json.member("type", "string")
      if let pattern { json.member("pattern", pattern) }
      if let format { json.member("format", format) }
      if let lengths {
        json.member("minLength", lengths.lowerBound)
        json.member("maxLength", lengths.upperBound)
      }
    case .oneOf(let values):
      json.member("type", "string")
      json.member("enum", values)
    case .integer(let range):
      json.member("type", "integer")
      if let range {
        json.member("minimum", range.lowerBound)
        json.member("maximum", range.upperBound)
      }
    case .number: json.member("type", "number")
    case .null: json.member("type", "null")
    case .anything: json.member("type", "object")
    case .array(let items, let most):
      json.member("type", "array")
      if let most { json.member("maxItems", most) }
      json.member("items") { items.write(to: &$0) }
    case .object(let members, let optional):
      json.member("type", "object")
      json.member("properties") { json in
        json.object { json in
          for member in members + optional { json.member(named: member.name) { member.schema.write(to: &$0) } }
        }
      }
      json.member("required", members.map(\.name))
      json.member("additionalProperties", false)
    case .shape, .nullable, .any: break
    }
  }
}
