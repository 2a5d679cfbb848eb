import Glibc

/// Pages of a wanted size, put together from the paragraphs of real or shipped articles.
struct ReadingPages {
  private let articles: [[UInt8]]

  /// The `.txt` files of those of the folders that are there.
  init(folders: [String]) throws {
    articles = folders.flatMap(Self.texts)
    guard !articles.isEmpty else { throw BenchmarkUsage("no .txt file in \(folders.joined(separator: ", "))") }
  }

  /// One page beginning with each article, continued with the next ones, and cut where a paragraph ends.
  func pages(of size: Int) -> [[UInt8]] {
    articles.indices.map { first in
      var page: [UInt8] = []
      var next = first
      while page.count < size {
        page += articles[next] + [newline, newline]
        next = (next + 1) % articles.count
      }
      let end = page[..<size].lastIndex(of: newline) ?? size
      return Array(page[..<end])
    }
  }

  private let newline = UInt8(ascii: "\n")

  private static func texts(of folder: String) -> [[UInt8]] {
    guard let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasSuffix(".txt") { names.append(name) }
    }
    return names.sorted().compactMap { bytes(of: folder + "/" + $0) }
  }

  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }
}
