import Archive

/// The texts of `--help` and `--version`, made from the tables that parsing reads.
enum Usage {
  static let version = "biennien \(programVersion)"

  static var text: String {
    let commands = Command.allCases.map { command in
      row(
        ([command.rawValue] + command.operands.map { $0 == "PATH" ? $0 : "[\($0)]" }).joined(separator: " "),
        command.meaning)
    }
    let flags = Flag.allCases.map { flag in
      row("\(flag.name) \(flag.placeholder)", flag.meaning + (flag.variable.map { ", or \($0)" } ?? ""))
    }
    return """
      Biên Niên reads a folder of Vietnamese press articles and serves what they say as JSON and as a small page.

      usage: biennien [COMMAND] [SEEDS] [OPTIONS]

      \(commands.joined(separator: "\n"))

      Options (default), and the environment variable that stands in:
      \(flags.joined(separator: "\n"))

      SIGHUP reads the folder again; SIGTERM answers what is asked already and ends.
      Exit status: 0, 1 for a failure, 64 for a mistake on the command line.
      """
  }

  private static func row(_ name: String, _ meaning: String) -> String {
    let column = 24
    return "  " + name + String(repeating: " ", count: max(1, column - name.count)) + meaning
  }
}
