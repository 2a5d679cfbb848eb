import Foundation
import NewsReading
import VietnameseText

/// The five real pages and their reference readings, which stand beside the project and are never part of it.
enum RealPages {
  static let missing = "the real pages are not at ../shared/seeds"
  static let areThere = !stems.isEmpty

  private static let shared = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared")

  static let stems: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: shared.appendingPathComponent("gold").path)) ?? []
    return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  static func text(_ stem: String) throws -> TokenizedText {
    let bytes = try Data(contentsOf: shared.appendingPathComponent("seeds/\(stem).txt"))
    return TokenizedText(try SeedFile(name: "\(stem).txt", bytes: Array(bytes)).text)
  }

  static func gold(_ stem: String) throws -> [String: Any] {
    let bytes = try Data(contentsOf: shared.appendingPathComponent("gold/\(stem).json"))
    return try JSONSerialization.jsonObject(with: bytes) as? [String: Any] ?? [:]
  }
}
