import Glibc

/// `benchmarks http [--seconds N] [--rounds N] [--only TEXT] [--loops N]` compares the server with nginx under wrk.
@main
struct Main {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    let topic = arguments.popFirst()
    do {
      switch topic {
      case "http": try HTTPBenchmark(arguments: Array(arguments)).run()
      case HTTPBenchmark.serverTopic: try BenchmarkServer.run(arguments: Array(arguments))
      default:
        print("usage: benchmarks http [--seconds N] [--rounds N] [--only TEXT] [--loops N]")
        exit(64)
      }
    } catch {
      print("benchmarks: \(error)")
      exit(1)
    }
  }
}
