import Foundation
import Testing

@Suite struct ServingTests {
  @Test func theShippedSeedsAreServed() async throws {
    let server = try RunningServer()
    let articles = try await server.get("/api/articles")
    #expect(articles.status == 200)
    #expect(articles.field("Content-Type")?.hasPrefix("application/json") == true)
    #expect(try articles.json()["total"] as? Int == 5)
    let person = try await server.get("/api/entities/nguyen-cong-truong")
    #expect(try person.json()["name"] as? String == "Nguyễn Công Trưởng")
    #expect(try await server.get("/api/timeline").status == 200)
    #expect(try await server.get("/").field("Content-Type")?.hasPrefix("text/html") == true)
    #expect(server.stop() == 0)
  }

  @Test func twoProcessesGiveEqualBytesAndEqualTags() async throws {
    let one = try RunningServer()
    let other = try RunningServer()
    for path in ["/api", "/api/articles", "/api/entities", "/api/timeline", "/api/figures", "/api/search?q=lang+son"] {
      let first = try await one.get(path)
      let second = try await other.get(path)
      #expect(first.body == second.body, "\(path)")
      #expect(first.field("ETag") != nil)
      #expect(first.field("ETag") == second.field("ETag"), "\(path)")
    }
  }

  @Test func getPrintsWhatTheServerAnswers() async throws {
    let server = try RunningServer()
    let served = try await server.get("/api/entities?type=person")
    let printed = try BuiltProgram.run("get", "/api/entities?type=person")
    #expect(printed.status == 0)
    #expect(Data(printed.output.utf8) == served.body)
    #expect(try BuiltProgram.run("get", "/api/entities/nobody").status == 1)
  }

  @Test func aPortInUseIsNamed() throws {
    let server = try RunningServer()
    let port = try #require(server.base.port)
    let result = try BuiltProgram.run("serve", "--port", "\(port)")
    #expect(result.status == 1)
    #expect(result.log.contains("127.0.0.1:\(port)"))
  }

  @Test func hangUpReadsTheFolderAgain() async throws {
    let folder = try TemporaryFolder.ofSeeds()
    let server = try RunningServer(folder.path)
    let more = Data("Tin mới\n\nNgày 1/6/2022, UBND thành phố Lạng Sơn họp.\n".utf8)
    try more.write(to: folder.url.appending(path: "tin-moi.txt"))
    server.signal(SIGHUP)
    #expect(server.logs("1 article added"))
    #expect(try await server.get("/api/articles").json()["total"] as? Int == 6)
  }

  @Test(arguments: [SIGINT, SIGTERM]) func asASignalAsksItEndsWithStatus0(number: Int32) throws {
    let server = try RunningServer()
    server.signal(number)
    #expect(server.logs("ending: no new connections"))
    server.process.waitUntilExit()
    #expect(server.process.terminationStatus == 0)
  }

  @Test func aFailedReloadKeepsTheOldArticles() async throws {
    let folder = try TemporaryFolder.ofSeeds()
    let server = try RunningServer(folder.path)
    try FileManager.default.moveItem(atPath: folder.path, toPath: folder.path + "-moved")
    defer { try? FileManager.default.removeItem(atPath: folder.path + "-moved") }
    server.signal(SIGHUP)
    #expect(server.logs("no such folder"))
    #expect(try await server.get("/api/articles").json()["total"] as? Int == 5)
    #expect(server.stop() == 0)
  }
}
