import Glibc

/// Loads synthetic archives of several sizes, each in a process of its own, and prints what each measures, and how it grows.
struct ArchiveBenchmark {
  static let measurementTopic = "archive-measurement"

  private var sizes = [1000, 10_000]
  private var folder = "/tmp/biennien-benchmark"

  init(arguments: [String]) throws {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { throw BenchmarkUsage("\(name) needs a value") }
      switch name {
      case "--articles":
        sizes = value.split(separator: ",").compactMap { Int($0) }.filter { $0 > 0 }
        guard !sizes.isEmpty else { throw BenchmarkUsage("--articles needs a number, or several: 1000,10000,100000") }
      case "--folder": folder = value
      default: throw BenchmarkUsage("no option \(name)")
      }
    }
  }

  func run() throws {
    var columns: [[(name: String, value: String)]] = []
    for size in sizes {
      let path = "\(folder)-\(size)"
      try write(size, to: path)
      note("\(size) articles in \(path)")
      let output = try ChildProcess(CommandLine.arguments[0], [Self.measurementTopic, path]).finish()
      columns.append(
        output.split(separator: "\n").compactMap { line in
          let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
          return parts.count == 2 ? (parts[0], parts[1]) : nil
        })
    }
    print("| measure | \(sizes.map { "\($0) articles" }.joined(separator: " | ")) | growth, last step |")
    print("|---|\(String(repeating: "---|", count: sizes.count + 1))")
    for (row, measure) in columns[0].enumerated() {
      let values = columns.map { row < $0.count ? $0[row].value : "" }
      print("| \(measure.name) | \(values.joined(separator: " | ")) | \(growth(values.suffix(2))) |")
    }
  }

  /// Of the first number of each value.
  private func growth(_ values: ArraySlice<String>) -> String {
    let numbers = values.compactMap { $0.split(separator: " ").first.flatMap { Double($0) } }
    guard numbers.count == 2, numbers[0] > 0 else { return "" }
    return "\(rounded(numbers[1] / numbers[0], 2)) ×"
  }

  /// What is there already stays: the same number gives the same text.
  private func write(_ count: Int, to path: String) throws {
    mkdir(path, 0o755)
    let texts = SyntheticArticles(count: count)
    for number in 0..<count {
      let name = "\(path)/bai-\(number).txt"
      if access(name, R_OK) == 0 { continue }
      guard let file = fopen(name, "w") else { throw BenchmarkUsage("cannot write \(name)") }
      let bytes = Array(texts.text(number).utf8)
      fwrite(bytes, 1, bytes.count, file)
      fclose(file)
    }
  }
}

/// So many digits after the point at most.
func rounded(_ value: Double, _ digits: Int = 3) -> String {
  let scale = pow(10, Double(digits))
  return "\((value * scale).rounded() / scale)"
}

struct BenchmarkUsage: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
