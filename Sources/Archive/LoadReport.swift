import NewsReading

/// What loading a folder found, file by file.
package struct LoadReport: Sendable {
  package var folder: String
  /// Articles that are served.
  package var articleCount = 0
  package var byteCount = 0
  /// Files that are not served, in order of their names.
  package var skipped: [ParseProblem] = []
  /// What reading could not place in articles that are served.
  package var remarks: [ParseProblem] = []
  package var duration = Duration.zero
  /// What each step of it took.
  package var steps: [(step: LoadStep, duration: Duration)] = []
}

/// The steps of loading, in order.
package enum LoadStep: String, Sendable, CaseIterable {
  /// Files are read and understood.
  case reading
  /// Articles are put in order and entities of one name become one.
  case merging
  /// What was read is packed into the tables of the archive.
  case tables
  /// The words of the articles are indexed.
  case articleWords
  /// The words of all else, days, orders and neighbours.
  case otherIndexes
}

/// How far loading has come.
package struct LoadProgress: Sendable {
  package var filesDone: Int
  package var filesInAll: Int
  package var bytesDone: Int
  package var elapsed: Duration

  package init(filesDone: Int, filesInAll: Int, bytesDone: Int, elapsed: Duration) {
    self.filesDone = filesDone
    self.filesInAll = filesInAll
    self.bytesDone = bytesDone
    self.elapsed = elapsed
  }
}

extension LoadProgress: CustomStringConvertible {
  /// `read 512 of 1000 files, 3.4 MB/s, 2 s left`; building what is served from them takes a little longer.
  package var description: String {
    let seconds = max(elapsed / .seconds(1), 0.001)
    let tenths = Int(Double(bytesDone) / seconds / 1e5)
    let left = Double(filesInAll - filesDone) * seconds / Double(max(1, filesDone))
    return "read \(filesDone) of \(filesInAll) files, \(tenths / 10).\(tenths % 10) MB/s, "
      + "\(Int(left.rounded(.up))) s left"
  }
}

/// Why there is nothing to serve: what is wrong with the folder, and what to do.
package struct LoadError: Error, CustomStringConvertible, Sendable {
  package var folder: String
  package var reason: String
  /// Files that were tried and skipped.
  package var skipped: [ParseProblem]

  package init(folder: String, reason: String, skipped: [ParseProblem] = []) {
    self.folder = folder
    self.reason = reason
    self.skipped = skipped
  }

  package var description: String { "\(folder): \(reason)" }
}
