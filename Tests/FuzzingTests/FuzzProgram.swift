import Foundation

/// A fuzzing program beside the tests.
struct FuzzProgram {
  private let url: URL

  init(_ name: String) {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    var folder = URL(filePath: bundle)
    while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
    url = folder.appending(path: name)
  }

  /// Runs it to its end: what it ended with, what it wrote, and what it said.
  func run(_ arguments: [String], input: Data = Data()) throws -> (
    status: Int32, output: String, messages: String
  ) {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    let (output, messages, standardInput) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = messages
    process.standardInput = standardInput
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: input)
    try standardInput.fileHandleForWriting.close()
    let written = output.fileHandleForReading.readDataToEndOfFile()
    let said = messages.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: written, as: UTF8.self),
      String(decoding: said, as: UTF8.self)
    )
  }
}
