import Foundation
import Rehearsal
import Scenarios
import YarnSyntax

/// Gathers the facts of a rehearsal from examples, a file and options, later ones winning.
struct FactSources {
  let scenario: Scenario
  let language: Language
  let today: CalendarDate
  private(set) var facts: [String: FactValue] = [:]
  private(set) var overrides: [String: String] = [:]

  init(_ scenario: Scenario, language: Language, today: CalendarDate) {
    self.scenario = scenario
    self.language = language
    self.today = today
  }

  /// The required facts that have no value yet.
  var missing: [Fact] { scenario.facts.filter { $0.isRequired && facts[$0.name] == nil } }

  mutating func useExamples() {
    for fact in scenario.facts { facts[fact.name] = fact.example.value(in: language, today: today) }
  }

  /// Reads a JSON object of names and values.
  mutating func use(file: String) throws {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Failure(.noInput, language == .french ? "\(file) ne se lit pas" : "\(file) cannot be read")
    }
    let read = FactsFile([UInt8](data), name: file, scenario: scenario, today: today)
    guard !read.diagnostics.hasErrors else {
      tellAsIs(rendered(read.diagnostics, read.source.map { [$0] } ?? []))
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
      throw unreadable(name)
    }
    facts[name] = value
  }

  private func unreadable(_ name: String) -> Failure {
    let kind = scenario.facts.first { $0.name == name }?.kind
    let example = kind.flatMap { FactSources.examples[$0]?[language] } ?? ""
    return Failure(
      .usage,
      language == .french
        ? "la valeur de « \(name) » ne se comprend pas\(example.isEmpty ? "" : " ; par exemple : \(example)")"
        : "the value of `\(name)` cannot be understood\(example.isEmpty ? "" : "; for example: \(example)")")
  }

  private static let examples: [Fact.Kind: LocalizedText] = [
    .money: LocalizedText([.french: "1 200,50 €", .english: "£1,200.50"]),
    .date: LocalizedText([.french: "30 novembre 2026", .english: "30 November 2026"]),
    .duration: LocalizedText([.french: "30 jours", .english: "30 days"]),
    .number: LocalizedText([.french: "12,5", .english: "12.5"]),
    .list: LocalizedText([.french: "un ; deux", .english: "one; two"]),
  ]
}
