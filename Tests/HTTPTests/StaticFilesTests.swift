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

  @Test func regularFilesAreServedAndNothingElse() throws {
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
    #expect(files.paths == ["index.html", "page.css", "sub/a.js", "unknown.bin"])
    #expect(files.file("sub/a.js")?.fields["Content-Type"] == "text/javascript; charset=utf-8")
    #expect(files.file("unknown.bin")?.fields["Content-Type"] == "application/octet-stream")
    #expect(files.file("page.css")?.body == Array("p {}".utf8))
    #expect(files.routes.map(\.pattern) == ["/index.html", "/page.css", "/sub/a.js", "/unknown.bin"])
  }

  @Test func theEntityTagFollowsTheBytes() throws {
    let folder = try Folder()
    try folder.write("page.css", "a")
    let first = try StaticFiles.load(folder: folder.path).file("page.css")?.fields["ETag"]
    let again = try StaticFiles.load(folder: folder.path).file("page.css")?.fields["ETag"]
    try folder.write("page.css", "b")
    let changed = try StaticFiles.load(folder: folder.path).file("page.css")?.fields["ETag"]
    #expect(first != nil && first == again && first != changed)
  }

  @Test func aMissingFolderIsNamed() {
    #expect(throws: StaticFiles.LoadError(path: "/no/such/folder/", reason: "No such file or directory")) {
      try StaticFiles.load(folder: "/no/such/folder")
    }
  }
}
