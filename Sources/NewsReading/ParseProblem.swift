/// Something in a seed file that could not be read, with where it stands and what was expected.
package struct ParseProblem: Error, Hashable, Sendable, CustomStringConvertible {
  package var file: String
  /// From 1; nil where the whole file is meant.
  package var line: Int?
  package var reason: String

  package init(file: String, line: Int? = nil, reason: String) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  /// `a.txt:3: the line is no header line; write "Key: value"`
  package var description: String {
    line.map { "\(file):\($0): \(reason)" } ?? "\(file): \(reason)"
  }
}
