// swift-tools-version: 6.2
import PackageDescription

// The targets and their one-way arrow (a test in ArchitectureTests holds every `import` line to it):
// biennien → ArchiveAPI → { Archive → NewsReading → VietnameseText,  HTTP → Sockets }

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "biennien",
  products: [.executable(name: "biennien", targets: ["biennien"])],
  targets: [
    .systemLibrary(name: "CLinux"),
    .target(name: "Sockets", dependencies: ["CLinux"], swiftSettings: settings),
    .target(name: "HTTP", dependencies: ["Sockets"], swiftSettings: settings),
    .target(name: "VietnameseText", swiftSettings: settings),
    .target(name: "NewsReading", dependencies: ["VietnameseText"], swiftSettings: settings),
    .target(name: "Archive", dependencies: ["NewsReading", "VietnameseText"], swiftSettings: settings),
    .target(
      name: "ArchiveAPI", dependencies: ["Archive", "NewsReading", "VietnameseText", "HTTP"],
      swiftSettings: settings),
    .executableTarget(
      name: "biennien",
      dependencies: ["ArchiveAPI", "Archive", "NewsReading", "VietnameseText", "HTTP", "Sockets"],
      swiftSettings: settings),
    .executableTarget(
      name: "benchmarks",
      dependencies: ["ArchiveAPI", "Archive", "NewsReading", "VietnameseText", "HTTP", "Sockets"],
      swiftSettings: settings),
    .testTarget(name: "SocketsTests", dependencies: ["Sockets"], swiftSettings: settings),
    .testTarget(name: "HTTPTests", dependencies: ["HTTP", "Sockets"], swiftSettings: settings),
    .testTarget(name: "VietnameseTextTests", dependencies: ["VietnameseText"], swiftSettings: settings),
    .testTarget(name: "NewsReadingTests", dependencies: ["NewsReading", "VietnameseText"], swiftSettings: settings),
    .testTarget(name: "ArchiveTesting", dependencies: ["NewsReading", "VietnameseText"], swiftSettings: settings),
    .testTarget(
      name: "ArchiveTests", dependencies: ["Archive", "ArchiveTesting", "NewsReading", "VietnameseText", "benchmarks"],
      swiftSettings: settings),
    .testTarget(
      name: "ArchiveAPITests",
      dependencies: ["ArchiveAPI", "Archive", "ArchiveTesting", "NewsReading", "VietnameseText", "HTTP", "benchmarks"],
      swiftSettings: settings),
    .testTarget(
      name: "biennienTests", dependencies: ["biennien", "HTTP", "NewsReading", "VietnameseText"],
      swiftSettings: settings),
    .testTarget(name: "EndToEndTests", dependencies: ["biennien"], swiftSettings: settings),
    .testTarget(name: "ArchitectureTests", swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
