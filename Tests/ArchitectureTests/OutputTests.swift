import Foundation
import Testing

/// One writer for each stream, and none that ends the program when a write fails.
@Suite struct OutputTests {
  private let checkout: Checkout

  init() throws { checkout = try Checkout.shared.get() }

  /// What measures and fuzzes, for whoever works on the program; nobody's words pass there.
  static let tools: Set<String> = [
    "yarn-bench", "coach-bench", "yarn-fuzz", "product-fuzz", "Fuzzing", "YarnFuzzing", "ProductFuzzing",
  ]

  /// Calls that end the process when a write or a read fails.
  static let trapping = [
    #"\.(standardOutput|standardError|nullDevice)\s*\.write\(\s*(?!contentsOf)"#,
    #"(?i)(handle|file|pipe)\w*[?!]?\.write\(\s*(?!contentsOf|to:)\w+\)"#,
    #"\.(readDataToEndOfFile|readData\(ofLength|availableData|closeFile|synchronizeFile|seekToEndOfFile|offsetInFile|truncateFile)\b"#,
  ]

  /// Ways around the door, in the modules of the program.
  static let around: [(pattern: String, allowed: Set<String>)] = [
    (#"(?<!func )(?<![\w.])(print|debugPrint|dump|NSLog|fputs|fwrite|puts|putchar)\("#, []),
    (#"FileHandle\.(standardOutput|standardError)|FileHandle\(for(Writing|Updating)"#, []),
    (#"\.write\(to: (?!&)|\.write\(toFile: |createFile\(atPath"#, []),
    (
      #"(?<![\w.])(write|writev)\((\d|fd|file|\w*[dD]escriptor|STD\w+), |(Glibc|Musl|Darwin)\.write\("#,
      ["Terminal/Descriptor.swift"]
    ),
    (#"(?<!\w)pwrite\("#, ["Archive/SessionLock.swift"]),
    // Text that is not cleaned at the door: what a screen has cleaned and coloured, and findings.
    (
      #"\.writeCleaned\("#,
      ["Terminal/Screen.swift", "souffleur/Findings.swift"]
    ),
    (
      #"(?<!\w)Descriptor\.write\("#,
      ["Terminal/StandardStream.swift", "Terminal/HistoryFile.swift", "souffleur/PrivateFile.swift"]
    ),
  ]

  private struct Found: CustomStringConvertible {
    var path: String
    var line: String
    var description: String { "\(path): \(line)" }
  }

  /// The lines of code that match, in all modules but some; comments are no code.
  private func lines(matching pattern: String, except modules: Set<String> = []) -> [Found] {
    checkout.files.filter { !modules.contains($0.key) }.values.joined().flatMap { file in
      !Self.matches(pattern, file.text)
        ? []
        : file.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
          .filter { !$0.hasPrefix("//") && Self.matches(pattern, $0) }
          .map { Found(path: file.path, line: $0) }
    }
  }

  private static func matches(_ pattern: String, _ line: String) -> Bool {
    line.range(of: pattern, options: .regularExpression) != nil
  }

  @Test(arguments: trapping) func noWriteTraps(_ pattern: String) {
    #expect(lines(matching: pattern).isEmpty)
  }

  @Test(arguments: around.indices) func everythingGoesThroughTheDoor(_ index: Int) {
    let (pattern, allowed) = Self.around[index]
    let found = lines(matching: pattern, except: Self.tools)
    #expect(found.filter { !allowed.contains($0.path) }.isEmpty)
    // A way that is not taken any more is taken out of the list.
    #expect(Set(found.map(\.path)).isSuperset(of: allowed))
  }

  /// The patterns find what they are for.
  @Test func thePatternsFind() {
    let bad = [
      "FileHandle.standardError.write(Data(text.utf8))", "handle.write(data)",
      "let data = handle.readDataToEndOfFile()",
    ]
    for (pattern, line) in zip(Self.trapping, bad) { #expect(Self.matches(pattern, line)) }
    let ways = [
      "print(text)", "FileHandle.standardOutput", "try data.write(to: url)", "_ = write(2, bytes, 3)",
      "pwrite(a, b, c, d)",
      "stream.writeCleaned(x)", "try Descriptor.write(x, to: 1)",
    ]
    for (way, line) in zip(Self.around, ways) { #expect(Self.matches(way.pattern, line)) }
  }
}
