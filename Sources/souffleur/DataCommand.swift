import ArgumentParser
import Foundation

/// `souffleur data …`
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Where your own data is.", subcommands: [DataWhereCommand.self])
}

/// `souffleur data where`
struct DataWhereCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "where", abstract: "Print the folders that hold your sessions, recaps and history.")

  func run() throws {
    let paths = Paths()
    try emit("sessions  \(paths.data.appendingPathComponent("archive.sqlite").path)\n")
    try emit("recaps    \(paths.recaps.path)\n")
    try emit("history   \(paths.history.path)\n")
  }
}
