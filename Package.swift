// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target of ours is built with: no warning, no leaking import, no implicit `any`.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "souffleur",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "souffleur", targets: ["souffleur"]),
    .library(name: "YarnCompiler", targets: ["YarnSyntax", "YarnCompiler"]),
    .library(name: "YarnRuntime", targets: ["YarnRuntime"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // C: each says in one line which package is missing.
    .target(name: "CReadline", linkerSettings: [.linkedLibrary("readline")]),
    .target(
      name: "CStemmer", exclude: ["vectors.bin", "NOTICE"], linkerSettings: [.linkedLibrary("stemmer")]),
    .target(name: "CLibrary", exclude: ["answers", "scenarios"]),
    .target(name: "CEncoder", exclude: ["encoder.bin", "NOTICE"]),

    // The language: no Foundation, no dependency.
    .target(name: "YarnSyntax", swiftSettings: strict),
    .target(name: "YarnRuntime", swiftSettings: strict),
    .target(name: "YarnCompiler", dependencies: ["YarnSyntax", "YarnRuntime"], swiftSettings: strict),

    // The meaning of a sentence as numbers: no Foundation.
    .target(name: "Encoder", dependencies: ["CEncoder"], swiftSettings: strict),

    // The product.
    .target(
      name: "Scenarios", dependencies: ["YarnSyntax", "YarnCompiler", "YarnRuntime", "CLibrary"],
      swiftSettings: strict),
    .target(name: "Rehearsal", dependencies: ["Scenarios", "YarnRuntime"], swiftSettings: strict),
    .target(name: "Coaching", dependencies: ["Rehearsal", "Scenarios", "CStemmer"], swiftSettings: strict),
    .target(
      name: "Recap",
      dependencies: ["Rehearsal", "Scenarios", .product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: strict),
    .target(
      name: "Archive",
      dependencies: ["Rehearsal", "Scenarios", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(
      name: "REPL", dependencies: ["Coaching", "Rehearsal", "Scenarios", "YarnSyntax", "CReadline"], swiftSettings: strict
    ),
    .target(
      name: "Preparation", dependencies: ["Rehearsal", "Scenarios", "YarnSyntax"], swiftSettings: strict),
    .target(name: "Clients", dependencies: ["Rehearsal", "Scenarios"], swiftSettings: strict),
    .executableTarget(
      name: "souffleur",
      dependencies: [
        "YarnSyntax", "YarnCompiler", "YarnRuntime", "Scenarios", "Rehearsal", "Coaching", "Recap", "Archive",
        "Clients", "Preparation", "REPL", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Measured and fuzzed: the language and nothing else.
    .executableTarget(
      name: "yarn-bench", dependencies: ["YarnSyntax", "YarnCompiler", "YarnRuntime"], swiftSettings: strict),

    .executableTarget(name: "coach-bench", dependencies: ["Coaching"], swiftSettings: strict),

    // Hostile input: what must hold of it, and the program that makes it up.
    .target(
      name: "YarnFuzzing", dependencies: ["YarnSyntax", "YarnCompiler", "YarnRuntime"], swiftSettings: strict),
    .executableTarget(name: "yarn-fuzz", dependencies: ["YarnFuzzing"], swiftSettings: strict),
    .executableTarget(
      name: "project-fuzz", dependencies: ["YarnFuzzing", "Scenarios", "YarnSyntax"], swiftSettings: strict),

    // Tests: each also passes in a clone that has nothing beside it.
    .testTarget(name: "YarnSyntaxTests", dependencies: ["YarnSyntax"], exclude: ["Cases"]),
    .testTarget(name: "YarnRuntimeTests", dependencies: ["YarnRuntime"]),
    .testTarget(name: "YarnCompilerTests", dependencies: ["YarnSyntax", "YarnCompiler", "YarnRuntime"]),
    .testTarget(
      name: "ScenariosTests", dependencies: ["Scenarios", "YarnSyntax"], exclude: ["Cases"]),
    .testTarget(
      name: "RehearsalTests", dependencies: ["Rehearsal", "Scenarios", "YarnRuntime"],
      exclude: ["Cases", "Figures"]),
    .testTarget(
      name: "CoachingTests", dependencies: ["Coaching", "Rehearsal", "Scenarios"],
      exclude: ["Fitting", "Misleading", "OwnWords", "Reviews", "Unseen", "Values", "FIGURES.md"]),
    .testTarget(name: "RecapTests", dependencies: ["Recap", "Rehearsal", "Scenarios"]),
    .testTarget(
      name: "ArchiveTests", dependencies: ["Archive", "Rehearsal", "Scenarios"], exclude: ["Fixtures"]),
    .testTarget(
      name: "PreparationTests", dependencies: ["Preparation", "Rehearsal", "Scenarios"], exclude: ["Cards"]),
    .testTarget(name: "ClientsTests", dependencies: ["Clients", "Rehearsal", "Scenarios"]),
    .testTarget(name: "REPLTests", dependencies: ["REPL", "Rehearsal", "Scenarios", "YarnSyntax"]),
    .testTarget(
      name: "YarnConformanceTests", dependencies: ["YarnSyntax", "YarnCompiler", "YarnRuntime"],
      exclude: ["Cases"]),
    .testTarget(name: "EncoderTests", dependencies: ["Encoder"], exclude: ["Cases"]),
    .testTarget(name: "YarnFuzzingTests", dependencies: ["YarnFuzzing"]),
  ],
  swiftLanguageModes: [.v6]
)
