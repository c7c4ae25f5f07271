import Foundation
import Testing

/// What an input must not do ends the program, which tells it and keeps the input: shown with a mode that does as told.
@Suite struct BoundsTests {
  @Test(arguments: [
    ("trap", 100..<124, "a trap"), ("hang", 124..<125, "too long"), ("large", 125..<126, "200 MiB"),
  ])
  func isKept(_ input: String, _ statuses: Range<Int>, _ message: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fuzz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try FuzzProgram("yarn-fuzz").run(["bounds", "--keep", folder.path], input: Data(input.utf8))
    #expect(statuses.contains(Int(run.status)), "\(run)")
    #expect(run.messages.contains("standard input: ") && run.messages.contains(message))
    #expect(try String(contentsOf: folder.appending(path: "crash"), encoding: .utf8) == input)
  }

  @Test(arguments: ["", "other"]) func whatIsWithinThemIsNot(_ input: String) throws {
    let run = try FuzzProgram("yarn-fuzz").run(["bounds"], input: Data(input.utf8))
    #expect(run.status == 0 && run.messages.isEmpty)
  }
}
