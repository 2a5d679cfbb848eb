import Foundation
import Testing

/// Holds the sources to the one-way arrow, because SwiftPM does not: an undeclared import of another target fails only
/// in a clean build whose order happens to expose it.
@Suite struct ArchitectureTests {
  /// `biennien → ArchiveAPI → { Archive → NewsReading → VietnameseText, HTTP → Sockets }`: what lies to the right of each.
  static let arrow: [String: Set<String>] = [
    "CLinux": [],
    "Sockets": ["CLinux"],
    "HTTP": ["Sockets"],
    "VietnameseText": [],
    "NewsReading": ["VietnameseText"],
    "Archive": ["NewsReading", "VietnameseText"],
    "ArchiveAPI": ["Archive", "NewsReading", "VietnameseText", "HTTP"],
    "biennien": ["ArchiveAPI", "Archive", "NewsReading", "VietnameseText", "HTTP", "Sockets"],
    "benchmarks": ["ArchiveAPI", "Archive", "NewsReading", "VietnameseText", "HTTP", "Sockets"],
  ]

  /// What the toolchain and the system bring. Foundation is missing on purpose: it makes the image four times as large.
  static let system: Set<String> = ["Dispatch", "FoundationEssentials", "Glibc", "Synchronization"]

  let manifest: String
  let targets: [String: Set<String>]

  init() throws {
    manifest = try String(contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
    targets = Self.dependencies(in: manifest)
  }

  @Test func theManifestKeepsTheArrow() {
    #expect(Set(targets.keys) == Set(Self.arrow.keys))
    for (target, dependencies) in targets {
      let forbidden = dependencies.subtracting(Self.arrow[target] ?? [])
      #expect(forbidden.isEmpty, "\(target) must not depend on \(forbidden.sorted())")
    }
  }

  @Test func everyImportIsDeclaredInTheManifest() throws {
    for (target, dependencies) in targets {
      let files = try Self.swiftFiles(below: "Sources/\(target)")
      #expect(!files.isEmpty || target == "CLinux", "no sources in Sources/\(target)")
      for file in files {
        for name in Self.imports(in: try String(contentsOf: file, encoding: .utf8)) {
          let isAllowed = dependencies.contains(name) || Self.system.contains(name)
          #expect(isAllowed, "\(file.lastPathComponent) of \(target) imports \(name)")
        }
      }
    }
  }

  @Test func onlySocketsOpensTheDoorToLinux() {
    #expect(targets.filter { $0.value.contains("CLinux") }.map(\.key) == ["Sockets"])
  }

  @Test func thePackageDependsOnNoOtherPackage() {
    #expect(!manifest.contains(".package("))
    #expect(!FileManager.default.fileExists(atPath: Self.root.appending(path: "Package.resolved").path))
  }

  @Test(arguments: [
    ("import HTTP", ["HTTP"]),
    ("@preconcurrency import Dispatch", ["Dispatch"]),
    ("  @testable  import struct Archive.Entity // why", ["Archive"]),
    ("package import NewsReading.Evidence", ["NewsReading"]),
    ("// import HTTP", []),
    ("let important = 1\nimporter.run()", []),
  ])
  func importLinesAreRecognised(source: String, names: [String]) {
    #expect(Self.imports(in: source) == names)
  }

  // MARK: Reading the package

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The dependencies of every target but the test targets.
  static func dependencies(in manifest: String) -> [String: Set<String>] {
    let target = /\.(?:target|executableTarget|systemLibrary)\(\s*name: "(\w+)"(?:,\s*dependencies: \[([^\]]*)\])?/
    let found = manifest.matches(of: target).map { match in
      (String(match.1), Set((match.2 ?? "").matches(of: /"(\w+)"/).map { String($0.1) }))
    }
    return Dictionary(uniqueKeysWithValues: found)
  }

  static func imports(in source: String) -> [String] {
    let line = /^\s*(?:@\w+\s+|package\s+|private\s+|internal\s+)*import\s+(?:struct\s+|class\s+|enum\s+|func\s+)?(\w+)/
    return source.split(separator: "\n").compactMap { $0.firstMatch(of: line).map { String($0.1) } }
  }

  static func swiftFiles(below folder: String) throws -> [URL] {
    let walk = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
    return (walk?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
  }
}
