import HTTP
import Testing

@testable import biennien

@Suite struct SettingsTests {
  private func settings(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Settings {
    try Settings(CommandLineOptions(arguments)) { environment[$0] }
  }

  @Test func theDefaultsAreThoseOfTheDocumentation() throws {
    let defaults = try settings([])
    #expect(defaults.host == "127.0.0.1")
    #expect(defaults.port == 8080)
    #expect(defaults.seeds == "seeds")
    #expect(defaults.publicFolder == "Public")
    #expect(defaults.publicURL == nil)
    #expect(defaults.logFormat == .combined)
    #expect(defaults.maxConnections == 1024)
    #expect(defaults.drainSeconds == 10)
  }

  @Test func aFlagWinsOverItsVariableAndThatOverTheDefault() throws {
    let environment = ["PORT": "90", "SEEDS": "from-environment", "HOST": "0.0.0.0", "LOG_FORMAT": "json"]
    let mixed = try settings(["--port", "80"], environment)
    #expect(mixed.port == 80)
    #expect(mixed.seeds == "from-environment")
    #expect(mixed.host == "0.0.0.0")
    #expect(mixed.logFormat == .json)
    #expect(try settings(["pages"], environment).seeds == "pages")
  }

  @Test func anEmptyVariableCountsAsUnset() throws {
    #expect(try settings([], ["PORT": "", "PUBLIC_URL": ""]) == settings([]))
  }

  @Test func aVariableThatTheCommandDoesNotUseSpoilsNothing() throws {
    #expect(try settings(["check", "pages"], ["PORT": "many", "HOST": "laptop"]).seeds == "pages")
  }

  @Test func theAccessLogCanBeSwitchedOff() throws {
    #expect(try settings(["--log-format", "none"]).logFormat == nil)
  }

  @Test func thePublicAddressLosesItsLastSlash() throws {
    #expect(try settings(["--public-url", "https://example.org/bn/"]).publicURL == "https://example.org/bn")
  }

  @Test func getTakesAPathAndAFolder() throws {
    let get = try settings(["get", "/api/articles?q=a", "pages"])
    #expect(get.path == "/api/articles?q=a")
    #expect(get.seeds == "pages")
  }

  @Test(arguments: [
    (["--port", "65536"], "--port 65536: must be a whole number from 0 to 65535"),
    (["--port=http"], "--port http: must be a whole number from 0 to 65535"),
    (["--port", "99999999999999999999"], "--port 99999999999999999999: must be a whole number from 0 to 65535"),
    (["--max-connections", "0"], "--max-connections 0: must be a whole number from 1 to 1000000"),
    (["--drain-seconds", "-1"], "--drain-seconds -1: must be a whole number from 0 to 3600"),
    (["--log-format", "xml"], "--log-format xml: must be combined, json or none"),
    (
      ["--host", "example.org"],
      "--host example.org: must be a numeric address such as 127.0.0.1, 0.0.0.0 or ::1, or localhost"
    ),
    (
      ["--public-url", "example.org"],
      "--public-url example.org: must be an address such as https://example.org, without a query"
    ),
    (
      ["--public-url", "https://"],
      "--public-url https://: must be an address such as https://example.org, without a query"
    ),
    (["get"], "get needs a path that begins with a slash: biennien get /api/articles"),
    (["get", "api"], "get needs a path that begins with a slash: biennien get /api/articles"),
    (["extract", "pages"], "extract needs a folder to write to: biennien extract pages --out found"),
  ])
  func aBadValueIsNamedWithWhatIsAllowed(arguments: [String], message: String) {
    #expect(throws: UsageError(message)) { try settings(arguments) }
  }

  @Test func aBadVariableIsNamedAsOne() {
    #expect(throws: UsageError("PORT=many: must be a whole number from 0 to 65535")) {
      try settings([], ["PORT": "many"])
    }
  }
}
