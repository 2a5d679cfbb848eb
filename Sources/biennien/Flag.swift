/// Every flag of the program, as data: parsing, the environment, the usage text and the suggestions all read this table.
enum Flag: String, CaseIterable {
  case host, port, seeds
  case publicFolder = "public"
  case publicURL = "public-url"
  case logFormat = "log-format"
  case maxConnections = "max-connections"
  case drainSeconds = "drain-seconds"
  case out

  /// As typed: `--public-url`.
  var name: String { "--" + rawValue }

  /// The environment variable that stands in for the flag.
  var variable: String? {
    switch self {
    case .host: "HOST"
    case .port: "PORT"
    case .seeds: "SEEDS"
    case .publicFolder: "PUBLIC"
    case .publicURL: "PUBLIC_URL"
    case .logFormat: "LOG_FORMAT"
    case .maxConnections, .drainSeconds, .out: nil
    }
  }

  var commands: [Command] {
    switch self {
    case .host, .port: [.serve, .probe]
    case .seeds: [.serve, .check, .extract, .get]
    case .publicFolder, .publicURL: [.serve, .get]
    case .logFormat, .maxConnections, .drainSeconds: [.serve]
    case .out: [.extract]
    }
  }

  var placeholder: String {
    switch self {
    case .host: "ADDRESS"
    case .port, .maxConnections, .drainSeconds: "N"
    case .seeds, .publicFolder, .out: "FOLDER"
    case .publicURL: "URL"
    case .logFormat: "FORMAT"
    }
  }

  /// One line with the default.
  var meaning: String {
    switch self {
    case .host: "numeric address to listen on (127.0.0.1)"
    case .port: "port to listen on, 0 for any free one (8080)"
    case .seeds: "folder of articles, *.txt; the same as the operand SEEDS (./seeds)"
    case .publicFolder: "folder of the page's files (./Public)"
    case .publicURL: "where readers reach the server, for absolute links in the feed (none)"
    case .logFormat: "access log on stdout: combined, json or none (combined)"
    case .maxConnections: "open connections, beyond which 503 is answered (1024)"
    case .drainSeconds: "time that answers in flight get after SIGTERM (10)"
    case .out: "folder that `extract` writes to; made if missing"
    }
  }
}
