import ArgumentParser
import Foundation
import Terminal
import Vocabulary

/// Where an option says that a result goes: a file, or standard output for `-`.
struct Destination: ExpressibleByArgument {
  /// Standard output.
  static let standardOutput = Destination(argument: "-")

  /// The name as it was given.
  let name: String

  init(argument: String) { name = argument }

  var defaultValueDescription: String { name }

  /// Whether it is standard output.
  var isStandardOutput: Bool { name == "-" }

  /// The file, from the root.
  var path: String { URL(fileURLWithPath: name).path }

  /// Writes a result there.
  ///
  /// - Throws: `Failure` when it cannot be written, or when a file of the program itself is there.
  func write(_ text: String, _ language: Language) throws {
    guard !isStandardOutput else { return try emit(text) }
    try writeFile(TextSafety.lines(text), language)
  }

  /// Writes a result as JSON.
  ///
  /// - Throws: As `write`.
  func writeJSON(_ text: String, _ language: Language) throws {
    guard !isStandardOutput else { return try emitJSON(text) }
    try writeFile(TextSafety.json(text), language)
  }

  private func writeFile(_ text: String, _ language: Language) throws {
    let found: OwnFiles.Kind?
    do throws(OutputError) {
      let target = try PrivateFile.target(of: name)
      found = target.isDevice ? nil : OwnFiles(Paths()).kind(at: target.path)
      if found == nil { try PrivateFile.write(text, to: name) }
    } catch {
      throw Failure(writing: name, error, language)
    }
    guard let found else { return }
    throw Failure(
      .usage,
      language.pick(
        "\(name)\u{00A0}: c’est \(found.name(language)), rien n’y a été écrit\u{202F}; prenez un autre nom",
        "\(name): this is \(found.name(language)), nothing was written there; take another name"))
  }
}
