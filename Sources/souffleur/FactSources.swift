import Foundation
import Preparation
import Rehearsal
import Scenarios
import Vocabulary
import YarnSyntax

/// Gathers the facts of a rehearsal from examples, a file and options, later ones winning.
struct FactSources {
  /// The bytes a file of facts may have.
  private static let longestFile = 1 << 20

  let scenario: Scenario
  let language: Language
  let today: CalendarDate
  private(set) var facts: [String: FactValue] = [:]
  private(set) var overrides: [String: String] = [:]
  /// The preparation of the call, where the facts are those of one.
  var prepared: PreparedCall?

  init(_ scenario: Scenario, language: Language, today: CalendarDate) {
    self.scenario = scenario
    self.language = language
    self.today = today
  }

  /// The required facts that have no value yet.
  var missing: [Fact] { scenario.facts.filter { $0.isRequired && facts[$0.name] == nil } }

  /// Takes values of facts that are known already.
  mutating func use(_ values: [String: FactValue]) { facts.merge(scenario.fitting(values, on: today)) { $1 } }

  /// Takes what a preparation has of the facts that have no value yet, and the examples of those that are still missing.
  mutating func complete(with preparation: Preparation) {
    facts.merge(scenario.fitting(preparation.facts, on: today)) { given, _ in given }
    prepared = PreparedCall(preparation: preparation)
    for fact in missing { facts[fact.name] = fact.example.value(in: language, today: today) }
  }

  mutating func useExamples() {
    for fact in scenario.facts { facts[fact.name] = fact.example.value(in: language, today: today) }
  }

  /// Reads a JSON object of names and values.
  mutating func use(file: String) throws {
    let data = try readInput(file, upTo: FactSources.longestFile + 1, language)
    let read = FactsFile([UInt8](data), name: file, scenario: scenario, today: today)
    guard !read.diagnostics.hasErrors else {
      tell(read.diagnostics, read.source.map { [$0] } ?? [])
      throw Failure(.badData, language == .french ? "\(file) ne convient pas" : "\(file) does not do")
    }
    facts.merge(read.facts) { $1 }
  }

  /// Takes `NAME=VALUE`.
  mutating func use(assignment: String) throws {
    guard let sign = assignment.firstIndex(of: "=") else {
      throw Failure(
        .usage,
        language == .french
          ? "--set veut NOM=VALEUR, pas « \(assignment) »" : "--set takes NAME=VALUE, not “\(assignment)”")
    }
    try set(String(assignment[..<sign]), to: String(assignment[assignment.index(after: sign)...]))
  }

  mutating func set(_ name: String, to text: String) throws {
    guard let fact = scenario.facts.first(where: { $0.name == name }) else {
      overrides[name] = text
      return
    }
    guard let value = fact.value(writtenAs: text, today: today) else {
      throw unreadable(name, text)
    }
    if let refusal = fact.refusal(of: value, today: today, in: language) {
      throw Failure(.usage, language == .french ? "\(name)\u{A0}: \(refusal)" : "\(name): \(refusal)")
    }
    facts[name] = value
  }

  private func unreadable(_ name: String, _ text: String) -> Failure {
    let fact = scenario.facts.first { $0.name == name }
    let help = fact.map { FactHelp(fact: $0, language: language, today: today).explanation(of: text) } ?? ""
    return Failure(.usage, language == .french ? "\(name)\u{A0}: \(help)" : "\(name): \(help)")
  }
}
