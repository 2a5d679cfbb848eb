/// What the program can be asked to do.
enum Command: String, CaseIterable {
  case serve, check, extract, get, probe, help, version

  /// What follows the command, in the words of the usage text.
  var operands: [String] {
    switch self {
    case .serve, .check, .extract: ["SEEDS"]
    case .get: ["PATH", "SEEDS"]
    case .probe, .help, .version: []
    }
  }

  var meaning: String {
    switch self {
    case .serve: "serve the articles of SEEDS over HTTP (the default)"
    case .check: "read SEEDS and say file by file what was found and skipped; status 1 if a file failed"
    case .extract: "write what reading finds in SEEDS as one JSON file an article into --out"
    case .get: "print the answer to one request, such as /api/articles, without a socket"
    case .probe: "ask a running server's /readyz; status 0 if it is ready"
    case .help: "print this text"
    case .version: "print the version"
    }
  }
}
