import Archive
import Glibc
import NewsReading

/// The program's own families in the Prometheus text format, behind those of HTTP.
struct ProgramMetrics {
  var state: ServingState.Values
  var process: ProcessFigures
  var droppedLogLines = 0

  var prometheusText: String {
    var text = ""
    func family(_ name: String, _ type: String, _ help: String, _ samples: [(labels: String, value: String)]) {
      text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
      for sample in samples { text += "\(name)\(sample.labels) \(sample.value)\n" }
    }
    func gauge(_ name: String, _ help: String, _ value: String) { family(name, "gauge", help, [("", value)]) }
    gauge("biennien_ready", "1 while requests are welcome.", state.snapshot != nil && !state.isDraining ? "1" : "0")
    family(
      "biennien_reloads_total", "counter", "Readings of the folder after the first.",
      [(#"{result="success"}"#, "\(state.reloads)"), (#"{result="failure"}"#, "\(state.failedReloads)")])
    family(
      "biennien_log_lines_dropped_total", "counter", "Lines of the access log lost because nobody took them in time.",
      [("", "\(droppedLogLines)")])
    if let snapshot = state.snapshot {
      family(
        "biennien_snapshot_info", "gauge", "Version and digest of what is served; equal on equal replicas.",
        [(#"{version="\#(programVersion)",digest="\#(snapshot.archive.digest)"}"#, "1")])
      gauge("biennien_articles", "Articles served.", "\(snapshot.archive.articles.count)")
      family(
        "biennien_entities", "gauge", "Entities served.",
        snapshot.archive.entityCounts.map { (#"{type="\#($0.type.rawValue)"}"#, "\($0.count)") })
      gauge("biennien_timeline_items", "Dated items served.", "\(snapshot.archive.timeline.count)")
      gauge("biennien_figures", "Figures served.", "\(snapshot.archive.figures.count)")
      gauge("biennien_skipped_files", "Files that could not be read.", "\(snapshot.report.skipped.count)")
      gauge("biennien_load_seconds", "Time that reading the folder took.", "\(snapshot.report.duration / .seconds(1))")
    }
    family(
      "process_cpu_seconds_total", "counter", "Processor time of the process.", [("", "\(process.processorSeconds)")])
    gauge("process_resident_memory_bytes", "Memory of the process.", "\(process.residentBytes)")
    gauge("process_open_fds", "Open descriptors.", "\(process.openDescriptors)")
    gauge("process_max_fds", "Most descriptors that may be open.", "\(process.descriptorLimit)")
    gauge("process_start_time_seconds", "Start of the process in Unix time.", "\(ProcessFigures.startTime)")
    return text
  }
}

/// What the system tells about this process; 0 where it does not.
struct ProcessFigures {
  var processorSeconds = 0.0
  var residentBytes = 0
  var openDescriptors = 0
  var descriptorLimit = 0

  /// First asked for at the start of `serve`.
  static let startTime = time(nil)

  static var current: ProcessFigures {
    var figures = ProcessFigures()
    var usage = rusage()
    if getrusage(RUSAGE_SELF.rawValue, &usage) == 0 {
      let times = [usage.ru_utime, usage.ru_stime]
      figures.processorSeconds = times.reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    }
    var limit = rlimit()
    if getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 {
      figures.descriptorLimit = Int(clamping: limit.rlim_cur)
    }
    figures.residentBytes = residentBytes
    figures.openDescriptors = countEntries(of: "/proc/self/fd")
    return figures
  }

  /// The second number of `/proc/self/statm` counts pages.
  static var residentBytes: Int {
    let fields = contents(of: "/proc/self/statm").split(separator: " ")
    return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * sysconf(Int32(_SC_PAGESIZE))
  }

  /// Without `.`, `..` and the descriptor that counting needs.
  private static func countEntries(of folder: String) -> Int {
    guard let entries = opendir(folder) else { return 0 }
    defer { closedir(entries) }
    var count = -3
    while readdir(entries) != nil { count += 1 }
    return max(0, count)
  }
}
