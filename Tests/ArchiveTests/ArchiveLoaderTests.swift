import Archive
import Glibc
import NewsReading
import Testing

@Suite struct ArchiveLoaderTests {
  @Test func badFilesAreSkippedAndSaidAndTheOthersServed() throws {
    let folder = try TemporaryFolder()
    try folder.write("good.txt", Array("Tin tốt.\n".utf8))
    try folder.write("empty.txt", [])
    try folder.write("latin.txt", [0x54, 0xE0, 0x0A])
    try folder.write("huge.txt", [UInt8](repeating: 0x61, count: (4 << 20) + 1))
    try folder.write("notes.md", Array("kein Artikel".utf8))
    #expect(mkdir(folder.path + "/folder.txt", 0o755) == 0)
    #expect(symlink("/etc/hostname", folder.path + "/link.txt") == 0)
    let (archive, report) = try ArchiveLoader(folder: folder.path).load()
    #expect(archive.articles.map(\.fileName) == ["good.txt"])
    #expect(report.articleCount == 1)
    #expect(report.skipped.map(\.file) == ["empty.txt", "folder.txt", "huge.txt", "latin.txt", "link.txt"])
    #expect(
      report.skipped.map(\.reason).filter { !$0.contains("UTF-8") } == [
        "is empty", "is a folder, not a file", "has 4194305 bytes; a seed file has at most 4194304",
        "is a link out of the folder",
      ])
  }

  @Test func aNameThatIsNoUTF8IsToldSo() throws {
    let folder = try TemporaryFolder()
    try folder.write("good.txt", Array("Tin tốt.\n".utf8))
    let path = Array((folder.path + "/").utf8CString.dropLast()) + [CChar(bitPattern: 0xE0)] + ".txt".utf8CString
    let file = try #require(fopen(path, "w"))
    fclose(file)
    let skipped = try ArchiveLoader(folder: folder.path).load().report.skipped
    #expect(skipped.map(\.description) == ["\u{FFFD}.txt: the file's name is not UTF-8; rename it"])
  }

  @Test func aLinkWithinTheFolderIsFollowed() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Array("Tin.\n".utf8))
    #expect(symlink("a.txt", folder.path + "/b.txt") == 0)
    #expect(try ArchiveLoader(folder: folder.path).load().archive.articles.count == 2)
  }

  @Test func aMissingAndAnEmptyFolderSayWhatToDo() throws {
    #expect(throws: LoadError.self) { try ArchiveLoader(folder: "/nonexistent").load() }
    let folder = try TemporaryFolder()
    let error = #expect(throws: LoadError.self) { try ArchiveLoader(folder: folder.path).load() }
    #expect(error?.description == "\(folder.path): holds no .txt file; put one article into each")
  }

  @Test func aFolderWithoutAnyReadableFileNamesThem() throws {
    let folder = try TemporaryFolder()
    try folder.write("empty.txt", [])
    let error = #expect(throws: LoadError.self) { try ArchiveLoader(folder: folder.path).load() }
    #expect(error?.skipped.map(\.file) == ["empty.txt"])
  }

  @Test func equalFoldersHaveEqualDigests() throws {
    let folders = [try TemporaryFolder(), try TemporaryFolder()]
    for (folder, names) in zip(folders, [["a.txt", "b.txt"], ["b.txt", "a.txt"]]) {
      for name in names { try folder.write(name, Array("Tin \(name).\n".utf8)) }
    }
    let digests = try folders.map { try ArchiveLoader(folder: $0.path).load().archive.digest }
    #expect(digests[0] == digests[1])
  }
}

/// A folder that goes with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/archive-tests-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw LoadError(folder: "/tmp", reason: "mkdtemp failed") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = try #require(fopen(path + "/" + name, "w"))
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    fclose(file)
  }

  deinit {
    guard let directory = opendir(path) else { return }
    while let entry = readdir(directory) {
      // The bytes of the name, for it may be no UTF-8.
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { $0.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } }
      if unlinkat(dirfd(directory), name + [0], 0) != 0 { _ = unlinkat(dirfd(directory), name + [0], AT_REMOVEDIR) }
    }
    closedir(directory)
    rmdir(path)
  }
}
