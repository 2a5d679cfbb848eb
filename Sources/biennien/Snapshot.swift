import Archive
import ArchiveAPI
import HTTP
import Sockets

/// One loading of the folder, with the site that serves it.
struct Snapshot: Sendable {
  let archive: Archive
  let report: LoadReport

  /// `5 articles, 63 entities and 31 dated items`
  var counts: String {
    let articles = counted(archive.articles.count, "article", "articles")
    let entities = counted(archive.entities.count, "entity", "entities")
    return "\(articles), \(entities) and \(counted(archive.timeline.count, "dated item", "dated items"))"
  }

  func site(page: PageFiles, settings: Settings) -> ArchiveSite {
    ArchiveSite(archive: archive, page: page, publicURL: settings.publicURL, build: BuildID.current)
  }

  static func load(
    _ folder: String, progress: @escaping @Sendable (LoadProgress) -> Void = { _ in }
  ) throws(LoadError) -> Snapshot {
    try check(folder)
    let (archive, report) = try ArchiveLoader(folder: folder).load(progress: progress) { _ in returnFreeMemory() }
    return Snapshot(archive: archive, report: report)
  }

  /// Throws where there is no folder, no article in it, or no room for them; gives a warning where room may run short.
  @discardableResult
  static func check(_ folder: String) throws(LoadError) -> String? {
    let seeds = try SeedFolder(path: folder)
    let names = try seeds.fileNames()
    let limits = MemoryLimit.all
    let textBytes = limits.isEmpty ? 0 : seeds.byteCount(of: names)
    if let refusal = limits.lazy.compactMap({ $0.refusal(ofText: textBytes) }).first {
      throw LoadError(folder: folder, reason: refusal)
    }
    return limits.lazy.compactMap { $0.warning(ofText: textBytes) }.first
  }
}

extension PageFiles {
  /// Reads the three files of the page.
  init(folder: String) throws(Failure) {
    let files: StaticFiles
    do {
      files = try StaticFiles.load(folder: folder)
    } catch {
      throw Failure("\(error); name the folder of the page's files with --public")
    }
    func bytes(_ name: String) throws(Failure) -> [UInt8] {
      guard let bytes = files[name] else {
        throw Failure("\(folder): \(name) is missing; name another with --public")
      }
      return bytes
    }
    self.init(html: try bytes("index.html"), css: try bytes("page.css"), js: try bytes("page.js"))
  }
}
