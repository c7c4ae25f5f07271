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
    .target(name: "CLibrary", exclude: ["answers", "coaching", "languages", "money", "scenarios"]),
    .target(name: "CEncoder", exclude: ["encoder.bin", "phrases.bin", "NOTICE"]),

    // The language: no Foundation, no dependency.
    .target(name: "YarnSyntax", swiftSettings: strict),
    .target(name: "YarnRuntime", swiftSettings: strict),
    .target(
      name: "YarnCompiler", dependencies: ["YarnSyntax", "YarnRuntime"], swiftSettings: strict),

    // The meaning of a sentence as numbers: no Foundation.
    .target(name: "Encoder", dependencies: ["CEncoder"], swiftSettings: strict),

    // The product.
    .target(name: "Vocabulary", dependencies: ["YarnSyntax", "CLibrary"], swiftSettings: strict),
    .target(
      name: "Scenarios",
      dependencies: ["Vocabulary", "YarnSyntax", "YarnCompiler", "YarnRuntime", "CLibrary"],
      swiftSettings: strict),
    .target(
      name: "Interest", dependencies: ["Vocabulary", "YarnRuntime", "CLibrary"], swiftSettings: strict),
    .target(
      name: "Rehearsal", dependencies: ["Vocabulary", "Interest", "Scenarios", "YarnRuntime"],
      swiftSettings: strict),
    .target(
      name: "Listening", dependencies: ["Vocabulary", "Encoder", "CEncoder", "CStemmer"],
      swiftSettings: strict),
    .target(
      name: "Coaching", dependencies: ["Vocabulary", "Listening", "Rehearsal", "Scenarios"],
      swiftSettings: strict),
    .target(
      name: "Recap",
      dependencies: [
        "Vocabulary", "Rehearsal", "Scenarios", "Clients",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),
    .target(
      name: "Archive",
      dependencies: ["Vocabulary", "Rehearsal", "Scenarios", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(
      name: "Terminal", dependencies: ["Vocabulary", "CReadline"], swiftSettings: strict),
    .target(
      name: "Conversation",
      dependencies: [
        "Vocabulary", "Terminal", "Listening", "Coaching", "Rehearsal", "Scenarios", "YarnSyntax",
      ],
      swiftSettings: strict),
    .target(
      name: "Preparation", dependencies: ["Vocabulary", "Rehearsal", "Scenarios"],
      swiftSettings: strict),
    .target(
      name: "Clients", dependencies: ["Vocabulary", "Rehearsal", "Scenarios"], swiftSettings: strict),
    .target(
      name: "Ladder", dependencies: ["Vocabulary", "Interest", "Clients", "Recap", "YarnRuntime"],
      swiftSettings: strict),
    .target(
      name: "AfterCall",
      dependencies: [
        "Vocabulary", "YarnSyntax", "Scenarios", "Rehearsal", "Listening", "Preparation", "Clients",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "souffleur",
      dependencies: [
        "Vocabulary", "YarnSyntax", "YarnCompiler", "YarnRuntime", "Scenarios", "Rehearsal", "Listening",
        "Coaching",
        "Recap", "Archive",
        "Clients", "Interest", "Ladder", "Preparation", "AfterCall", "Terminal", "Conversation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Measured and fuzzed: the language and nothing else.
    .executableTarget(
      name: "yarn-bench", dependencies: ["YarnSyntax", "YarnCompiler", "YarnRuntime"], swiftSettings: strict),

    .executableTarget(
      name: "coach-bench",
      dependencies: ["Vocabulary", "Listening", "Coaching", "Conversation", "Rehearsal", "Scenarios"],
      swiftSettings: strict),

    // Hostile input: what makes it up, what must hold of the language, and what must hold of the rest.
    .target(name: "CFuzzing"),
    .target(name: "Fuzzing", dependencies: ["CFuzzing", "YarnRuntime"], swiftSettings: strict),
    .target(
      name: "YarnFuzzing", dependencies: ["Fuzzing", "YarnSyntax", "YarnCompiler", "YarnRuntime"],
      swiftSettings: strict),
    .target(name: "CColumns", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(
      name: "ProductFuzzing",
      dependencies: [
        "Fuzzing", "CColumns", "Vocabulary", "YarnSyntax", "Scenarios", "Rehearsal", "Listening", "Terminal",
        "Recap", "Archive",
      ],
      swiftSettings: strict),
    .executableTarget(name: "yarn-fuzz", dependencies: ["Fuzzing", "YarnFuzzing"], swiftSettings: strict),
    .executableTarget(
      name: "product-fuzz", dependencies: ["Fuzzing", "ProductFuzzing"], swiftSettings: strict),

    // Tests: each also passes in a clone that has nothing beside it.
    .target(
      name: "TestSupport", dependencies: ["Vocabulary", "Rehearsal", "Scenarios"], path: "Tests/TestSupport"),
    .testTarget(name: "YarnSyntaxTests", dependencies: ["TestSupport", "YarnSyntax"], exclude: ["Cases"]),
    .testTarget(name: "YarnRuntimeTests", dependencies: ["TestSupport", "YarnRuntime"]),
    .testTarget(
      name: "YarnCompilerTests", dependencies: ["TestSupport", "YarnSyntax", "YarnCompiler", "YarnRuntime"]),
    .testTarget(name: "VocabularyTests", dependencies: ["Vocabulary"]),
    .testTarget(
      name: "ScenariosTests", dependencies: ["TestSupport", "Vocabulary", "Scenarios", "YarnSyntax"],
      exclude: ["Cases", "Names"]),
    .testTarget(
      name: "RehearsalTests",
      dependencies: ["TestSupport", "Vocabulary", "Rehearsal", "Scenarios", "YarnRuntime"],
      exclude: ["Cases", "Contradictions", "Figures"]),
    .testTarget(
      name: "ListeningTests", dependencies: ["TestSupport", "Vocabulary", "Listening"],
      exclude: [
        "Blind",
        "Fitting", "Misleading", "OwnWords", "Precision", "Reading", "Unseen", "Values", "FIGURES.md",
      ]),
    .testTarget(
      name: "CoachingTests",
      dependencies: ["TestSupport", "Vocabulary", "Listening", "Coaching", "Rehearsal", "Scenarios"],
      exclude: ["Reviews"]),
    .testTarget(
      name: "RecapTests",
      dependencies: [
        "TestSupport", "Vocabulary", "Recap", "Clients", "Rehearsal", "Scenarios", "Listening", "Coaching",
        "ProductFuzzing",
      ],
      exclude: ["Edges", "Mails"]),
    .testTarget(
      name: "ArchiveTests",
      dependencies: [
        "TestSupport", "Vocabulary", "Archive", "Rehearsal", "Scenarios", "Clients", "Ladder", "Preparation",
        "Recap",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "PreparationTests",
      dependencies: ["TestSupport", "Vocabulary", "Preparation", "Rehearsal", "Scenarios"],
      exclude: ["Cards"]),
    .testTarget(
      name: "ClientsTests", dependencies: ["TestSupport", "Vocabulary", "Clients", "Rehearsal", "Scenarios"],
      exclude: ["Cases"]),
    .testTarget(
      name: "InterestTests", dependencies: ["TestSupport", "Vocabulary", "Interest", "YarnRuntime"],
      exclude: ["Cases"]),
    .testTarget(
      name: "LadderTests",
      dependencies: ["TestSupport", "Vocabulary", "Clients", "Interest", "Ladder", "Recap"],
      exclude: ["Cases"]),
    .testTarget(
      name: "AfterCallTests",
      dependencies: [
        "TestSupport", "Vocabulary", "YarnSyntax", "AfterCall", "Clients", "Listening", "Preparation",
        "Rehearsal",
        "Scenarios",
      ], exclude: ["Items"]),
    .testTarget(name: "TerminalTests", dependencies: ["Vocabulary", "Terminal"]),
    .testTarget(
      name: "ConversationTests",
      dependencies: [
        "TestSupport", "Vocabulary", "Archive", "Listening", "Coaching", "Terminal", "Conversation",
        "Rehearsal",
        "Scenarios",
      ], exclude: ["Readings", "Wordings"]),
    .testTarget(
      name: "YarnConformanceTests",
      dependencies: ["TestSupport", "YarnSyntax", "YarnCompiler", "YarnRuntime"],
      exclude: ["Cases"]),
    .testTarget(name: "EncoderTests", dependencies: ["TestSupport", "Encoder"], exclude: ["Cases"]),
    .testTarget(name: "FuzzingTests", dependencies: ["TestSupport", "Fuzzing", "yarn-fuzz", "product-fuzz"]),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
