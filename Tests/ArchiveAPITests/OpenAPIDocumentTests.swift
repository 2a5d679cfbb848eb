import Archive
import ArchiveTesting
import Foundation
import HTTP
import NewsReading
import Testing

@testable import ArchiveAPI

/// The description against the server: every route, parameter, status and field.
@Suite struct OpenAPIDocumentTests {
  let site: TestSite
  let document: [String: Any]

  init() throws {
    site = try TestSite()
    document = try Self.json(site.get("/api/openapi.json"))
  }

  static func json(_ response: HTTPResponse) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any])
  }

  func operations() throws -> [String: [String: Any]] {
    let paths = try #require(document["paths"] as? [String: [String: [String: Any]]])
    return try paths.mapValues { try #require($0["get"]) }
  }

  @Test func everyRouteIsDescribedAndNoOther() throws {
    let operations = OperationsRoutes(isReady: { true }, metrics: { "" })
    let served = (site.site.routes + operations.routes).map(\.pattern)
    #expect(try Set(self.operations().keys) == Set(served))
  }

  @Test(arguments: ["/api/articles", "/api/entities", "/api/positions", "/api/timeline", "/api/figures", "/api/search"])
  func exactlyTheDescribedParametersAreTaken(path: String) throws {
    let parameters = try #require(try operations()[path]?["parameters"] as? [[String: Any]])
    let described = parameters.compactMap { $0["name"] as? String }
    // The server itself says what it takes when it meets a name that it does not know.
    let problem = try Self.json(site.get(path + "?q=a&unknown=1"))
    let error = try #require((problem["errors"] as? [[String: Any]])?.first)
    #expect(error["allowed"] as? [String] == described)
  }

  /// What the socket side says before a route is asked: a target that is malformed or too long where a client chooses it.
  func wireStatuses(of pattern: String) -> Set<Int> {
    guard site.site.endpoints.contains(where: { $0.pattern == pattern && !$0.parameters.isEmpty }) else { return [] }
    return pattern.contains("{") ? [400, 414] : [414]
  }

  @Test func everyDescribedStatusIsGivenAndNoOther() throws {
    var articles = SmallArchive.articles
    for file in ["hai-bai.txt", "Hai bài.txt"] {
      var sketch = ArticleSketch(file, title: "Hai bài", paragraphs: [(.body, "Hòa Bình gặp Hòa Bình ở \(file).")])
      sketch.entity(.person, "Hòa Bình")
      sketch.entity(.place, "Hòa Bình")
      articles.append(sketch.article)
    }
    let site = try TestSite(ArchiveBuilder.archive(from: articles, digest: ArchiveDigest(files: [])))
    for (path, operation) in try operations() where !["/healthz", "/readyz", "/metrics"].contains(path) {
      let isArticle = path.contains("articles")
      let ids = isArticle ? ["hoi-nghi", "Hội-nghị", "none", "hai-bai"] : ["12-nq-tu", "12-NQ-TU", "none", "hoa-binh"]
      let paths = path.contains("{") ? ids.map { path.replacing("{id}", with: $0) } : [path]
      let queries = ["", "?q=a", "?unknown=1", "?q=a&entity=none"]
      let given = Set(paths.flatMap { path in queries.map { site.get(path + $0).status.code } })
      let described = Set((operation["responses"] as? [String: Any] ?? [:]).keys.compactMap(Int.init))
      #expect(given.union(wireStatuses(of: path)) == described, "\(path)")
    }
  }

  @Test func everyExampleIsAnAnswerOfTheServerAndFitsItsSchema() throws {
    let lists = ["articles", "entities", "positions", "timeline", "figures", "search"].map { "/api/" + $0 }
    for path in lists + ["/api"] {
      let responses = try #require(try operations()[path]?["responses"] as? [String: [String: Any]])
      let content = try #require(responses["200"]?["content"] as? [String: [String: Any]])
      let example = try #require(content["application/json"]?["example"] as? [String: Any], "\(path)")
      let schema = try #require(content["application/json"]?["schema"] as? [String: Any])
      #expect(differences(of: example, from: schema, at: path).isEmpty)
      if path != "/api" { #expect((example["results"] as? [Any])?.count == 1, "\(path)") }
    }
  }

  @Test(arguments: ["/api/articles", "/api/entities", "/api/positions", "/api/timeline", "/api/figures", "/api/search"])
  func theExampleOfEveryParameterIsTaken(path: String) throws {
    let parameters = try #require(try operations()[path]?["parameters"] as? [[String: Any]])
    let query = parameters.compactMap { parameter -> String? in
      guard let name = parameter["name"] as? String, let example = parameter["example"] else { return nil }
      return "\(name)=\((example as? [String])?.first ?? "\(example)")"
    }
    #expect(query.count == 4)
    #expect(site.get(path + "?" + query.joined(separator: "&")).status == .ok)
  }

  @Test(
    arguments: [
      ("/api", "/api"), ("/api/articles", "/api/articles"), ("/api/articles", "/api/articles?q=cau"),
      ("/api/articles/{id}", "/api/articles/cau-song-van"), ("/api/articles/{id}", "/api/articles/hoi-nghi"),
      ("/api/entities", "/api/entities"), ("/api/entities/{id}", "/api/entities/tran-van-binh"),
      ("/api/entities/{id}", "/api/entities/thanh-uy-hoa-lu"), ("/api/entities/{id}", "/api/entities/12-nq-tu"),
      ("/api/positions", "/api/positions"), ("/api/timeline", "/api/timeline"),
      ("/api/timeline", "/api/timeline?format=timelinejs"), ("/api/figures", "/api/figures"),
      ("/api/search", "/api/search?q=cau song van"), ("/api/articles", "/api/articles?page=0"),
      ("/api/articles/{id}", "/api/articles/none"), ("/api/entities", "/api/entities?entity=none"),
    ])
  func anAnswerHasTheStatusAndTheFieldsThatAreDescribed(path: String, target: String) throws {
    let response = site.get(target)
    let responses = try #require(try operations()[path]?["responses"] as? [String: [String: Any]])
    let described = try #require(responses["\(response.status.code)"]?["content"] as? [String: [String: Any]])
    let type = try #require(response.fields["Content-Type"]?.split(separator: ";").first)
    let schema = try #require(described[String(type)]?["schema"] as? [String: Any])
    let differences = differences(of: try Self.json(response), from: schema, at: "")
    #expect(differences.isEmpty, "\(differences.prefix(3))")
  }

  /// What a value has that its schema does not describe, or lacks.
  func differences(of value: Any, from schema: [String: Any], at place: String) -> [String] {
    if let name = (schema["$ref"] as? String)?.split(separator: "/").last {
      let components = document["components"] as? [String: [String: [String: Any]]]
      guard let shape = components?["schemas"]?[String(name)] else { return ["\(place): no shape \(name)"] }
      return differences(of: value, from: shape, at: place)
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      let all = choices.map { differences(of: value, from: $0, at: place) }
      return all.contains([]) ? [] : all.min { $0.count < $1.count } ?? []
    }
    switch schema["type"] as? String {
    case "object":
      guard let object = value as? [String: Any], let members = schema["properties"] as? [String: [String: Any]] else {
        return ["\(place): no object"]
      }
      let required = schema["required"] as? [String] ?? []
      let wrong =
        required.filter { object[$0] == nil }.map { "\(place).\($0) is missing" }
        + object.keys.filter { members[$0] == nil }.map { "\(place).\($0) is extra" }
      return wrong
        + members.sorted { $0.key < $1.key }.flatMap { name, member in
          object[name].map { differences(of: $0, from: member, at: "\(place).\(name)") } ?? []
        }
    case "array":
      guard let array = value as? [Any], let items = schema["items"] as? [String: Any] else {
        return ["\(place): no array"]
      }
      return array.enumerated().flatMap { differences(of: $1, from: items, at: "\(place)[\($0)]") }
    case "string":
      guard let text = value as? String else { return ["\(place): no string"] }
      if let allowed = schema["enum"] as? [String], !allowed.contains(text) { return ["\(place): \(text)"] }
      return []
    case "integer", "number": return value is NSNumber ? [] : ["\(place): no number"]
    case "null": return value is NSNull ? [] : ["\(place): not null"]
    default: return ["\(place): unknown type"]
    }
  }
}
