import Foundation
import Scenarios
import Vocabulary
import YarnRuntime

/// Compares a set-up with its scenario before anything runs.
struct SetupCheck {
  let scenario: Scenario
  let setup: Setup

  func run() throws(RehearsalError) {
    try checkPersona()
    try checkFacts()
    try checkStart()
    _ = try overrides()
  }

  private func checkPersona() throws(RehearsalError) {
    guard let id = setup.persona, !scenario.personas.contains(where: { $0.id == id }) else { return }
    throw .unknownName(.persona, id, suggestion: NearestName.of(id, in: scenario.personas.map(\.id)))
  }

  private func checkFacts() throws(RehearsalError) {
    let facts = Dictionary(scenario.facts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for (name, value) in setup.facts.sorted(by: { $0.key < $1.key }) {
      guard let fact = facts[name] else {
        throw .unknownName(.fact, name, suggestion: NearestName.of(name, in: facts.keys))
      }
      guard let mistake = fact.mistake(in: value) else { continue }
      throw .wrongKind(name: name, expected: mistake.expected, given: TextSafety.line(mistake.given))
    }
    let missing = scenario.facts.filter { $0.isRequired && setup.facts[$0.name] == nil }.map(\.name)
    if !missing.isEmpty { throw .missingFacts(missing) }
  }

  private func checkStart() throws(RehearsalError) {
    guard let node = setup.startNode, scenario.program.node(named: node) == nil else { return }
    let titles = scenario.program.nodes.map(\.name)
    throw .unknownName(.node, node, suggestion: NearestName.of(node, in: titles))
  }

  /// The values of `--set`, as the types of their variables have it, by name with `$`.
  func overrides() throws(RehearsalError) -> [(name: String, value: Value)] {
    var values: [(name: String, value: Value)] = []
    for (key, text) in setup.overrides.sorted(by: { $0.key < $1.key }) {
      let name = key.hasPrefix("$") ? String(key.dropFirst()) : key
      guard let initial = scenario.variables[name] else {
        throw .unknownName(.variable, name, suggestion: NearestName.of(name, in: scenario.variables.keys))
      }
      guard let value = SetupCheck.value(text, like: initial) else {
        throw .wrongKind(name: name, expected: initial.type.rawValue, given: TextSafety.line(text))
      }
      values.append(("$" + name, value))
    }
    return values
  }

  private static func value(_ text: String, like initial: Value) -> Value? {
    switch initial {
    case .string: return .string(TextSafety.line(text))
    case .number: return Float(text).flatMap { $0.isFinite ? .number($0) : nil }
    case .bool:
      switch text.lowercased() {
      case "true": return .bool(true)
      case "false": return .bool(false)
      default: return nil
      }
    }
  }
}

extension Fact {
  /// What is wrong with a value: what is expected, and what was given.
  fileprivate func mistake(in value: FactValue) -> (expected: String, given: String)? {
    switch (kind, value) {
    case (.text, .text), (.date, .date), (.list, .list): nil
    case (.money, .money(let money)):
      Money.isCurrency(money.currency) && money.amount.isFinite
        ? nil : (kind.rawValue, "\(money.amount) \(money.currency)")
    case (.duration, .duration(let days)):
      (-1_000_000...1_000_000).contains(days) ? nil : (kind.rawValue, String(days))
    case (.number, .number(let number)): number.isFinite ? nil : (kind.rawValue, String(number))
    case (.choice, .choice(let key)):
      choices[key] != nil ? nil : (choices.keys.sorted().joined(separator: " | "), key)
    default: (kind.rawValue, LocaleFormat(.english).value(value))
    }
  }
}
