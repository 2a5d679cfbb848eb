import Glibc

/// `benchmarks http [--seconds N] [--rounds N] [--only TEXT] [--loops N]` compares the server with nginx under wrk;
/// `benchmarks archive [--articles N,N,…] [--folder PATH]` loads synthetic archives and times what is asked of them;
/// `benchmarks reading [--seconds N] [--folder PATH]` reads pages of 1 to 100 kB and hostile text on one core.
@main
struct Main {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    let topic = arguments.popFirst()
    do {
      switch topic {
      case "archive": try ArchiveBenchmark(arguments: Array(arguments)).run()
      case ArchiveBenchmark.measurementTopic: try ArchiveMeasurement(folder: arguments.first ?? "").run()
      case "http": try HTTPBenchmark(arguments: Array(arguments)).run()
      case "reading": try ReadingBenchmark(arguments: Array(arguments)).run()
      case HTTPBenchmark.serverTopic: try BenchmarkServer.run(arguments: Array(arguments))
      default:
        print("usage: benchmarks http [--seconds N] [--rounds N] [--only TEXT] [--loops N]")
        print("       benchmarks archive [--articles N,N,…] [--folder PATH]")
        print("       benchmarks reading [--seconds N] [--folder PATH]")
        exit(64)
      }
    } catch {
      print("benchmarks: \(error)")
      exit(1)
    }
  }
}

/// Says something beside the figures.
func note(_ text: String) {
  let line = Array("\(text)\n".utf8)
  _ = write(2, line, line.count)
}
