import Foundation
import Rehearsal
import Scenarios
import Testing
import Vocabulary

/// The scenarios under `Cases`, loaded once each.
enum Cases {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Cases")
  static let today = CalendarDate(year: 2026, month: 11, day: 21) ?? CalendarDate(dayNumber: 0)

  static func scenario(_ name: String) throws -> Scenario {
    let loaded = try Loader.load(folder.appendingPathComponent(name).path, language: .french)
    return try #require(loaded.scenario, "\(loaded.diagnostics.map(\.message))")
  }

  /// A scenario of one script.
  static func scenario(script: String, project: String? = nil) throws -> Scenario {
    var contents = ["a.yarn": Array(script.utf8)]
    contents["x.yarnproject"] = project.map { Array($0.utf8) }
    let loaded = Loader.load(ScenarioFiles(name: "x", contents: contents), language: .french)
    return try #require(loaded.scenario, "\(loaded.diagnostics.map(\.message))")
  }

  /// The set-up that `--example` makes.
  static func example(
    of scenario: Scenario, _ language: Language = .french, persona: String? = nil, seed: UInt64 = 7
  ) -> Setup {
    var facts: [String: FactValue] = [:]
    for fact in scenario.facts { facts[fact.name] = fact.example.value(in: language, today: today) }
    return Setup(persona: persona, language: language, facts: facts, seed: seed, today: today)
  }

  static func begun(_ scenario: Scenario, _ setup: Setup) throws -> Rehearsal {
    var rehearsal = try Rehearsal(scenario: scenario, setup: setup)
    _ = try rehearsal.begin()
    return rehearsal
  }

  /// The texts of what is said in some events.
  static func said(_ events: [Event]) -> [String] {
    events.compactMap { if case .line(let line) = $0 { line.text } else { nil } }
  }
}
