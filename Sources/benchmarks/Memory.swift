import Glibc

/// Of this process, in bytes.
struct Memory {
  let resident: Int
  let peak: Int

  /// User time since the start.
  static var cpuSeconds: Double {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
  }

  /// CPU time of this thread.
  static func milliseconds(_ work: () -> Void) -> Double {
    var (start, end) = (timespec(), timespec())
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
    work()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
    return Double(end.tv_sec - start.tv_sec) * 1000 + Double(end.tv_nsec - start.tv_nsec) / 1e6
  }

  /// The same of the second of two times.
  static func warmMilliseconds(_ work: () -> Void) -> Double {
    work()
    return milliseconds(work)
  }

  /// Lets `peak` begin anew; returns what is resident now.
  static func resetPeak() -> Int {
    if let file = fopen("/proc/self/clear_refs", "w") {
      fputs("5", file)
      fclose(file)
    }
    return current.resident
  }

  static var current: Memory {
    guard let file = fopen("/proc/self/status", "r") else { return Memory(resident: 0, peak: 0) }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 8192)
    let count = fread(&buffer, 1, buffer.count, file)
    let text = String(decoding: buffer.prefix(count), as: UTF8.self)
    func kilobytes(_ field: String) -> Int {
      let line = text.split(separator: "\n").first { $0.hasPrefix(field) }
      return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
    }
    return Memory(resident: kilobytes("VmRSS:") * 1024, peak: kilobytes("VmHWM:") * 1024)
  }
}
