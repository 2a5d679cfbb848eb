import Foundation
import NewsReading
import Testing
import VietnameseText

/// What a renaming must carry over, one line a finding.
private func findings(_ article: ReadArticle, renamed renaming: Renaming? = nil) -> [String] {
  func name(_ text: String) -> String { renaming?.apply(text) ?? text }
  func day(_ date: DatePeriod) -> String {
    let shift = renaming?.yearShift ?? 0
    let end = date.end.map { "\($0.year + shift)-\($0.month)-\($0.day)" } ?? ""
    return "\(date.start.year + shift)-\(date.start.month)-\(date.start.day)..\(end) \(date.precision)"
  }
  var lines = article.entities.map { "\($0.type) \(name($0.name))" }
  for person in article.entities where person.type == .person {
    lines += article.offices(of: person.name).map { "office of \(name(person.name)): \(name($0))" }
  }
  for entity in article.entities {
    guard let document = entity.document else { continue }
    let issuer = document.issuer.map { name(article.entities[$0].name) } ?? "-"
    lines.append(
      "\(document.kind) \(name(document.number ?? "-")) of \(issuer), \(document.issued.map(day) ?? "-")")
  }
  lines += article.timeline.map { "\($0.kind) \(day($0.date))" }
  lines += article.figures.map { "\($0.value) \($0.of ?? 0) \($0.unit) \($0.qualifier ?? "-")" }
  lines += article.speakers.map { "speaker \(name($0))" }
  lines.append("published \(article.published.map { day($0.date) } ?? "-")")
  return lines.sorted()
}

/// Reads a text as it is and renamed; the differences between what was found and what should be.
private func differences(_ text: String, _ renaming: Renaming) throws -> [String] {
  let expected = findings(try read(text), renamed: renaming)
  let found = findings(try read(renaming.apply(text)))
  return found.difference(from: expected).map { change in
    switch change {
    case .insert(_, let line, _): "not expected: \(line)"
    case .remove(_, let line, _): "missing: \(line)"
    }
  }
}

struct RenamingTests {
  private static let digests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("seeds")
  static let digestNames = ((try? FileManager.default.contentsOfDirectory(atPath: digests.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test func thereAreDigestsToRename() {
    #expect(Self.digestNames.count == 5)
  }

  @Test(arguments: digestNames, Renaming.all)
  func aRenamedDigestYieldsTheRenamedFindings(name: String, renaming: Renaming) throws {
    let bytes = try Data(contentsOf: Self.digests.appendingPathComponent(name))
    let text = try ArticleReader().read(fileName: name, bytes: Array(bytes)).text
    #expect(renaming.apply(text) != text)
    let differences = try differences(text, renaming)
    #expect(differences == [])
  }

  @Test(
    .enabled(if: RealPages.areThere, Comment(rawValue: RealPages.missing)), arguments: RealPages.stems, Renaming.all)
  func aRenamedPageYieldsTheRenamedFindings(stem: String, renaming: Renaming) throws {
    let text = try RealPages.article(stem).text
    #expect(renaming.apply(text) != text)
    let differences = try differences(text, renaming)
    #expect(differences == [])
  }
}
