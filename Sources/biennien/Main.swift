import Glibc

@main
struct Main {
  static func main() {
    MemoryLimit.explainAbort()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let status = Program.run(arguments) { name in getenv(name).map { String(cString: $0) } }
    exit(status)
  }
}
