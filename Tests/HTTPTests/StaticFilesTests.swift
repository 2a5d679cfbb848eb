import Glibc
import Testing

@testable import HTTP

@Suite struct StaticFilesTests {
  /// A folder of its own, removed at the end.
  final class Folder {
    let path: String

    init() throws {
      var template = Array("/tmp/static-files-XXXXXX".utf8CString)
      path = String(cString: try #require(mkdtemp(&template)))
    }

    func write(_ name: String, _ text: String) throws {
      let file = try #require(fopen(path + "/" + name, "w"))
      fputs(text, file)
      fclose(file)
    }

    deinit {
      for name in ["sub/a.js", "page.css", "index.html", ".hidden", "link.txt", "pipe", "unknown.bin"] {
        unlink(path + "/" + name)
      }
      rmdir(path + "/sub")
      rmdir(path)
    }
  }

  @Test func regularFilesAreReadAndNothingElse() throws {
    let folder = try Folder()
    mkdir(folder.path + "/sub", 0o755)
    try folder.write("index.html", "<p>")
    try folder.write("sub/a.js", "let a")
    try folder.write("page.css", "p {}")
    try folder.write("unknown.bin", "?")
    try folder.write(".hidden", "secret")
    symlink("/etc/hostname", folder.path + "/link.txt")
    mkfifo(folder.path + "/pipe", 0o644)
    let files = try StaticFiles.load(folder: folder.path)
    for (path, text) in [("index.html", "<p>"), ("sub/a.js", "let a"), ("page.css", "p {}"), ("unknown.bin", "?")] {
      #expect(files[path] == Array(text.utf8))
    }
    for path in [".hidden", "link.txt", "pipe", "sub", "../\(folder.path)/page.css", ""] { #expect(files[path] == nil) }
  }

  @Test func aMissingFolderIsNamed() {
    #expect(throws: StaticFiles.LoadError(path: "/no/such/folder/", reason: "No such file or directory")) {
      try StaticFiles.load(folder: "/no/such/folder")
    }
  }
}
