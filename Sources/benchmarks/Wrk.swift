/// One run of wrk.
struct Wrk {
  struct Result {
    var requests = 0.0
    var perSecond = 0.0
    var p50 = ""
    var p99 = ""
    /// Milliseconds.
    var p99Milliseconds = 0.0
    var errors = ""
  }

  let path: String
  let folder: String

  func run(url: String, connections: Int, seconds: Int, close: Bool, pipelined: Int) throws -> Result {
    var arguments = ["-t1", "-c\(connections)", "-d\(seconds)s", "--latency"]
    if close { arguments += ["-H", "Connection: close"] }
    if pipelined > 1 { arguments += ["-s", try pipeliningScript(pipelined)] }
    return Self.read(try ChildProcess(path, arguments + [url], core: 1).finish())
  }

  /// A script that sends `count` requests at once.
  private func pipeliningScript(_ count: Int) throws -> String {
    let file = folder + "/pipeline.lua"
    let script = """
      init = function(args)
        local r = {}
        for i = 1, \(count) do r[i] = wrk.format() end
        req = table.concat(r)
      end
      request = function() return req end

      """
    try script.write(toFile: file)
    return file
  }

  private static func read(_ text: String) -> Result {
    var result = Result()
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let first = words.first else { continue }
      switch first {
      case "50%": result.p50 = String(words[1])
      case "99%":
        result.p99 = String(words[1])
        result.p99Milliseconds = milliseconds(words[1])
      case "Requests/sec:": result.perSecond = Double(words[1]) ?? 0
      case "Socket": result.errors = line.drop { $0 == " " }.description
      case "Non-2xx": result.errors += " " + line.drop { $0 == " " }
      default:
        if words.count > 1, words[1] == "requests" { result.requests = Double(first) ?? 0 }
      }
    }
    return result
  }

  private static func milliseconds(_ text: Substring) -> Double {
    let number = Double(text.prefix { $0.isNumber || $0 == "." }) ?? 0
    return text.hasSuffix("us") ? number / 1000 : text.hasSuffix("ms") ? number : number * 1000
  }
}
