import Rehearsal
import Scenarios
import Vocabulary

/// The facts that stand on the card, chosen by the user or, until then, for them.
struct KeyFacts {
  let scenario: Scenario
  let preparation: Preparation
  let language: Language

  /// Facts that say who somebody is rather than what happened.
  static let names: Set<String> = ["me", "client", "contact", "client_name", "contact_name", "project"]

  /// One line for each fact that has a value, three at most.
  var lines: [String] { chosen.compactMap(line) }

  /// What the user chose, else the first amount, the first day that is required, and what comes first beside them.
  private var chosen: [Preparation.KeyFact] {
    if !preparation.keyFacts.isEmpty { return Array(preparation.keyFacts.prefix(Question.Limit.keyFacts)) }
    let facts = scenario.facts.filter { fact in
      fact.kind != .choice && !KeyFacts.names.contains(fact.name) && preparation.facts[fact.name] != nil
    }
    var picked: [String] = []
    for kind in [Fact.Kind.money, .date] {
      let fact = facts.first { $0.kind == kind && $0.isRequired } ?? facts.first { $0.kind == kind }
      if let fact { picked.append(fact.name) }
    }
    for fact in facts where picked.count < Question.Limit.keyFacts && !picked.contains(fact.name) {
      picked.append(fact.name)
    }
    return facts.filter { picked.contains($0.name) }.map { .fact($0.name) }
  }

  private func line(_ key: Preparation.KeyFact) -> String? {
    switch key {
    case .words(let words): return words
    case .fact(let name):
      guard let fact = scenario.facts.first(where: { $0.name == name }), let value = preparation.facts[name]
      else {
        return nil
      }
      return FactLine(fact: fact, language: language).text(value)
    }
  }
}

/// A fact with its value on one line.
struct FactLine {
  let fact: Fact
  let language: Language

  /// The fact's label, or its question, and the value: `échéance : jeudi 29 octobre 2026`.
  func text(_ value: FactValue) -> String {
    let shown =
      switch value {
      case .choice(let key): fact.choices[key]?[language] ?? key
      default: LocaleFormat(language).value(value)
      }
    guard let label = fact.label?[language], !label.isEmpty else { return "\(question) \(shown)" }
    return language == .french ? "\(label)\u{A0}: \(shown)" : "\(label): \(shown)"
  }

  /// The question without the hint in brackets at its end.
  private var question: String {
    let question = fact.question[language]
    guard question.hasSuffix(")"), let open = question.lastIndex(of: "(") else { return question }
    return question[..<open].trimmed
  }
}
