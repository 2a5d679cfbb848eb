/// What was asked for on the command line, still as text; `Settings` gives it meaning.
///
/// The first operand may be a command; without one the command is `serve`, so that `biennien pages` serves a folder.
struct CommandLineOptions: Equatable {
  var command = Command.serve
  var operands: [String] = []
  var values: [Flag: String] = [:]

  init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    var onlyOperands = false
    while let argument = rest.popFirst() {
      if onlyOperands || !argument.hasPrefix("-") || argument == "-" {
        operands.append(argument)
      } else if argument == "--" {
        onlyOperands = true
      } else {
        try take(flag: argument, from: &rest)
      }
    }
    if command == .serve, let first = operands.first, let named = Command(rawValue: first) {
      command = named
      operands.removeFirst()
    }
    if command != .help && command != .version { try checkThatAllBelongs() }
  }

  /// `--port 80` or `--port=80`; the last of several wins.
  private mutating func take(flag argument: String, from rest: inout ArraySlice<String>) throws(UsageError) {
    switch argument {
    case "--help", "-h": command = .help
    case "--version": command = .version
    default:
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let flag = Flag.allCases.first(where: { $0.name == parts[0] }) else {
        throw UsageError.unknownFlag(parts[0])
      }
      let next = rest.first?.hasPrefix("--") == true ? nil : rest.first
      guard let value = parts.count == 2 ? parts[1] : next, !value.isEmpty else {
        throw UsageError("\(flag.name) needs a value: \(flag.name) \(flag.placeholder)")
      }
      if parts.count == 1 { rest.removeFirst() }
      values[flag] = value
    }
  }

  /// Refuses what the command would silently ignore.
  private func checkThatAllBelongs() throws(UsageError) {
    for flag in Flag.allCases where values[flag] != nil && !flag.commands.contains(command) {
      let owners = flag.commands.map(\.rawValue).joined(separator: " and ")
      throw UsageError("\(flag.name) is for \(owners), not for \(command.rawValue)")
    }
    if operands.count > command.operands.count {
      let extra = operands[command.operands.count]
      throw UsageError("\(command.rawValue) has no use for \"\(extra)\"; a folder whose name has spaces needs quotes")
    }
    if operands.count == command.operands.count, command.operands.last == "SEEDS", values[.seeds] != nil {
      throw UsageError("the folder is given twice: as --seeds and as \"\(operands[operands.count - 1])\"")
    }
  }
}

/// A command line or a setting that cannot be followed: exit status 64 (EX_USAGE of sysexits.h).
struct UsageError: Error, Equatable {
  /// One line that says what was wrong and what to write instead.
  let message: String

  init(_ message: String) { self.message = message }

  static func unknownFlag(_ name: String) -> UsageError {
    let known = Flag.allCases.map(\.name) + ["--help", "--version"]
    let hint = nearestName(to: name, among: known).map { "; did you mean \($0)?" } ?? ""
    return UsageError("unknown option \(name)\(hint)")
  }
}
