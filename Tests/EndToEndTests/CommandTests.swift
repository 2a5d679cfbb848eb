import Foundation
import Testing

@Suite struct CommandTests {
  @Test func helpAndVersionGoToStandardOutput() throws {
    let help = try BuiltProgram.run("--help")
    #expect(help.status == 0)
    #expect(help.output.contains("--max-connections N"))
    #expect(try BuiltProgram.run("--version").output.hasPrefix("biennien "))
  }

  @Test(arguments: [
    (["--prot", "80"], "unknown option --prot; did you mean --port?"),
    (["serve", "--port", "http"], "--port http: must be a whole number from 0 to 65535"),
    (["extract", "seeds"], "extract needs a folder to write to"),
  ])
  func aMistakeOnTheCommandLineEndsWith64AndOneLine(arguments: [String], message: String) throws {
    let result = try BuiltProgram.run(arguments)
    #expect(result.status == 64)
    #expect(result.log.contains(message))
    #expect(result.log.filter { $0 == "\n" }.count == 1)
    #expect(result.output.isEmpty)
  }

  @Test(arguments: ["serve", "check", "get"])
  func aMissingFolderIsNamedAndEndsWith1(command: String) throws {
    let result = try BuiltProgram.run(command == "get" ? ["get", "/api", "no/such"] : [command, "no/such"])
    #expect(result.status == 1)
    #expect(result.log.contains("no/such: no such folder"))
  }

  @Test func anEmptyFolderIsAnErrorToo() throws {
    let folder = try TemporaryFolder()
    let result = try BuiltProgram.run("serve", "--port", "0", folder.path)
    #expect(result.status == 1)
    #expect(result.log.contains("holds no .txt file"))
  }

  @Test func checkTellsWhatItSkipsAndEndsWith1() throws {
    let folder = try TemporaryFolder([
      "good.txt": Data("Tin vắn\n\nSáng 16/5/2022, Thành ủy Lạng Sơn tổ chức hội nghị.\n".utf8),
      "bad.txt": Data([0x54, 0x69, 0x6e, 0xff, 0xfe]),
    ])
    let result = try BuiltProgram.run("check", folder.path)
    #expect(result.status == 1)
    #expect(result.output.contains("good.txt: Tin vắn"))
    #expect(result.output.contains("bad.txt"))
    #expect(result.output.contains("2 files: 1 read, 1 skipped"))
  }

  @Test func checkIsContentWithTheShippedSeeds() throws {
    let result = try BuiltProgram.run("check")
    #expect(result.status == 0)
    #expect(result.output.contains("5 files: 5 read, 0 skipped"))
  }

  @Test func extractWritesOneReadingAnArticle() throws {
    let folder = try TemporaryFolder()
    let result = try BuiltProgram.run("extract", "seeds", "--out", folder.path + "/a/b")
    #expect(result.status == 0)
    let file = folder.url.appending(path: "a/b/2022-05-16-hoi-nghi-chuyen-de.json")
    let reading = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    #expect(reading?["id"] as? String == "2022-05-16-hoi-nghi-chuyen-de")
    #expect(reading?["captured"] as? String == "2022-11-28")
    #expect(reading?["bylines"] as? [String] == ["Đình Quang", "Thanh Mai"])
  }

  @Test func probeSaysThatNobodyListens() throws {
    let result = try BuiltProgram.run("probe", "--port", "1")
    #expect(result.status == 1)
    #expect(result.log.contains("http://127.0.0.1:1/readyz"))
  }
}
