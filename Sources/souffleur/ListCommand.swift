import ArgumentParser
import Foundation
import Scenarios
import Vocabulary

/// `souffleur list`
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The scenarios that come with souffleur.")

  @OptionGroup var shared: SharedOptions

  func run() throws { try ListCommand.show(shared) }

  static func show(_ shared: SharedOptions) throws {
    let language = shared.language
    for id in BundledLibrary.ids {
      guard let scenario = try? Loader.load(id).scenario else { continue }
      try emit("\(id)\n")
      try emit("  \(scenario.title[language]) – \(scenario.summary[language])\n")
    }
    tell("")
    tell(
      language == .french
        ? "Pour préparer : souffleur prep \(BundledLibrary.ids.first ?? "SCÉNARIO")"
        : "To prepare: souffleur prep \(BundledLibrary.ids.first ?? "SCENARIO")")
    tell(
      language == .french
        ? "Pour répéter : souffleur rehearse \(BundledLibrary.ids.first ?? "SCÉNARIO") --example"
        : "To rehearse: souffleur rehearse \(BundledLibrary.ids.first ?? "SCENARIO") --example")
  }
}
