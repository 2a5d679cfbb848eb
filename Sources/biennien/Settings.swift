import HTTP
import Sockets

/// Everything that can be set, as values. A flag wins over its environment variable, which wins over the default.
struct Settings: Equatable {
  var host = "127.0.0.1"
  var port: UInt16 = 8080
  var seeds = "seeds"
  var publicFolder = "Public"
  /// Without a slash at its end.
  var publicURL: String?
  /// Nil for no access log.
  var logFormat: AccessLog.Format? = .combined
  var maxConnections = 1024
  var drainSeconds = 10
  /// The folder that `extract` writes to.
  var out: String?
  /// The request target of `get`.
  var path: String?

  /// Reads only what the command uses, so that a PORT in the environment cannot spoil a `check`.
  /// An empty environment variable counts as unset.
  init(_ options: CommandLineOptions, environment: (String) -> String?) throws(UsageError) {
    for flag in Flag.allCases where flag.commands.contains(options.command) {
      if let value = options.values[flag] {
        try set(flag, to: value, from: flag.name + " ")
      } else if let variable = flag.variable, let value = environment(variable), !value.isEmpty {
        try set(flag, to: value, from: variable + "=")
      }
    }
    try take(operands: options.operands, of: options.command)
  }

  private mutating func set(_ flag: Flag, to value: String, from origin: String) throws(UsageError) {
    func refuse(_ allowed: String) -> UsageError { UsageError("\(origin)\(value): must be \(allowed)") }
    func number(_ range: ClosedRange<Int>) throws(UsageError) -> Int {
      guard let number = Int(value), range.contains(number) else {
        throw refuse("a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    }
    switch flag {
    case .host:
      guard SocketAddress(host: value, port: 0) != nil else {
        throw refuse("a numeric address such as 127.0.0.1, 0.0.0.0 or ::1, or localhost")
      }
      host = value
    case .port: port = UInt16(try number(0...65535))
    case .seeds: seeds = value
    case .publicFolder: publicFolder = value
    case .publicURL:
      guard let origin = Self.origin(of: value) else {
        throw refuse("an address such as https://example.org, without a query")
      }
      publicURL = origin
    case .logFormat:
      guard value == "none" || AccessLog.Format(rawValue: value) != nil else {
        throw refuse("combined, json or none")
      }
      logFormat = AccessLog.Format(rawValue: value)
    case .maxConnections: maxConnections = try number(1...1_000_000)
    case .drainSeconds: drainSeconds = try number(0...3600)
    case .out: out = value
    }
  }

  private mutating func take(operands: [String], of command: Command) throws(UsageError) {
    for (name, value) in zip(command.operands, operands) {
      if name == "PATH" { path = value } else { seeds = value }
    }
    if command == .get && path?.hasPrefix("/") != true {
      throw UsageError("get needs a path that begins with a slash: biennien get /api/articles")
    }
    if command == .extract && out == nil {
      throw UsageError("extract needs a folder to write to: biennien extract \(seeds) --out found")
    }
  }

  /// The URL without the slashes at its end; nil unless it is http or https with a host and neither query nor fragment.
  private static func origin(of url: String) -> String? {
    guard let scheme = ["https://", "http://"].first(where: url.lowercased().hasPrefix) else { return nil }
    var origin = url[...]
    while origin.last == "/" { origin.removeLast() }
    let isPlain = origin.utf8.allSatisfy { (0x21...0x7e).contains($0) && !"#?<>\\\"".utf8.contains($0) }
    return isPlain && origin.count > scheme.count ? String(origin) : nil
  }
}
