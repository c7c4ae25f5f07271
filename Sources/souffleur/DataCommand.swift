import ArgumentParser
import Foundation
import Vocabulary

/// `souffleur data …`
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Your own data: where it is, taken out, brought in, erased.",
    subcommands: [
      DataWhereCommand.self, DataExportCommand.self, DataImportCommand.self, DataEraseCommand.self,
    ])
}

/// `souffleur data where`
struct DataWhereCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "where", abstract: "Print the folders that hold your sessions, recaps and history.")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let paths = Paths()
    let names =
      shared.language == .french
      ? ["séances", "récapitulatifs", "historique"] : ["sessions", "recaps", "history"]
    let width = (names.map(\.count).max() ?? 0) + 2
    for (name, file) in zip(names, [paths.archive, paths.recaps, paths.history]) {
      try emit(name + String(repeating: " ", count: width - name.count) + file.path + "\n")
    }
    tell(
      shared.language.pick(
        "Ensuite : souffleur data export --output copie.json, ou souffleur data erase.",
        "Next: souffleur data export --output copy.json, or souffleur data erase."))
  }
}
