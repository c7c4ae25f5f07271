import Foundation
import Vocabulary
import YarnSyntax

extension ScenarioData {
  /// The keys of a fact; the JSON schema knows the same.
  static let factKeys = [
    "name", "type", "role", "required", "label", "question", "example", "choices", "minimum", "maximum",
    "whole",
  ]

  /// Takes the list of facts.
  mutating func takeFacts(_ node: JSONNode, _ reader: inout ProjectReader) {
    for element in reader.list(node, "facts", atMost: 200) {
      let members = reader.object(element, "a fact", known: ScenarioData.factKeys)
      guard let name = factName(members["name"], of: element, &reader) else { continue }
      guard let kindNode = members["type"]?.value else {
        reader.mistake("the fact `\(name)` needs a type", at: element.span)
        continue
      }
      guard let kind = reader.choice(kindNode, "type", Fact.Kind.self) else { continue }
      let question = members["question"].flatMap { reader.localized($0.value, "question") }
      if question == nil { reader.mistake("the fact `\(name)` needs a question", at: element.span) }
      let choices = choices(members["choices"], kind, name, at: element.span, &reader)
      facts.append(
        Fact(
          name: name, kind: kind,
          isRequired: members["required"].flatMap { reader.bool($0.value, "required") } ?? false,
          question: question ?? LocalizedText([:]),
          example: example(members["example"], kind, name, choices, at: element.span, &reader),
          choices: choices, label: members["label"].flatMap { reader.localized($0.value, "label") },
          role: members["role"].flatMap { role($0.value, kind, &reader) },
          limits: FactLimits(members, kind, name, &reader)))
      checkExample(members["example"]?.value, &reader)
    }
  }

  /// Notes when the example of the last fact is no value it could have. The bounds of a day are checked where the
  /// example is counted from today too; a written day is checked when the scenario is played.
  private func checkExample(_ node: JSONNode?, _ reader: inout ProjectReader) {
    guard let node, let fact = facts.last else { return }
    let today = CalendarDate(dayNumber: 0)
    let value: FactValue
    switch fact.example {
    case .value(.date): return
    case .value(let example): value = example
    case .daysFromToday(let days): value = .date(today.adding(days: days))
    case .localized: return
    }
    guard fact.limits.breach(of: value, today: today) != nil else { return }
    reader.mistake("the example of `\(fact.name)` is outside its own minimum and maximum", at: node.span)
  }

  /// The role of a fact, which must be one for its type, and be had by one fact of that type.
  private func role(_ node: JSONNode, _ kind: Fact.Kind, _ reader: inout ProjectReader) -> Fact.Role? {
    guard let role = reader.choice(node, "role", Fact.Role.self) else { return nil }
    let kinds = role.kinds
    guard kinds.contains(kind) else {
      let names = kinds.map(\.rawValue).joined(separator: " or ")
      reader.mistake("a fact with the role \(role.rawValue) is a \(names)", at: node.span)
      return nil
    }
    if role != .given, let other = facts.first(where: { $0.role == role && $0.kind == kind }) {
      reader.mistake("the fact `\(other.name)` has the role \(role.rawValue) already", at: node.span)
      return nil
    }
    return role
  }

  private mutating func factName(
    _ member: JSONNode.Member?, of element: JSONNode, _ reader: inout ProjectReader
  ) -> String? {
    guard let node = member?.value else {
      reader.mistake("a fact needs a name", at: element.span)
      return nil
    }
    guard let name = reader.string(node, "name"),
      reader.identifier(name, "the name of a fact", at: node.span, hyphens: false)
    else { return nil }
    if name.first?.isNumber == true {
      reader.mistake("the name of a fact starts with a letter", at: node.span)
    }
    if ScenarioData.reserved.contains(name) {
      reader.mistake("`\(name)` is the client's state, not a fact", at: node.span)
      return nil
    }
    guard factSpans.updateValue(node.span, forKey: name) == nil else {
      reader.mistake("two facts are called `\(name)`", at: node.span)
      return nil
    }
    return name
  }

  /// The variables that belong to the client.
  static let reserved: Set<String> = ["tension", "trust", "patience", "persona"]

  private func choices(
    _ member: JSONNode.Member?, _ kind: Fact.Kind, _ name: String, at span: Span,
    _ reader: inout ProjectReader
  ) -> [String: LocalizedText] {
    guard let node = member?.value else {
      if kind == .choice { reader.mistake("the fact `\(name)` needs its choices", at: span) }
      return [:]
    }
    if kind != .choice { reader.mistake("only a fact of the type choice has choices", at: node.span) }
    var choices: [String: LocalizedText] = [:]
    for entry in reader.members(node, "choices", atMost: 100) {
      if let text = reader.localized(entry.value, "a choice") { choices[entry.key] = text }
    }
    if choices.isEmpty { reader.mistake("the fact `\(name)` needs at least one choice", at: node.span) }
    return choices
  }

  // MARK: Examples

  private func example(
    _ member: JSONNode.Member?, _ kind: Fact.Kind, _ name: String, _ choices: [String: LocalizedText],
    at span: Span, _ reader: inout ProjectReader
  ) -> FactExample {
    guard let node = member?.value else {
      reader.mistake("the fact `\(name)` needs an example", at: span)
      return .value(.text(""))
    }
    switch kind {
    case .text: return textExample(node, &reader)
    case .list: return listExample(node, &reader)
    case .money: return .value(.money(money(node, &reader)))
    case .date: return dateExample(node, &reader)
    case .duration: return .value(.duration(days: reader.days(node, "the example") ?? 0))
    case .number: return .value(.number(reader.number(node, "the example") ?? 0))
    case .choice:
      let key = reader.string(node, "the example") ?? ""
      if choices[key] == nil { reader.unknown("choice", key, at: node.span, among: choices.keys.sorted()) }
      return .value(.choice(key))
    }
  }

  private func textExample(_ node: JSONNode, _ reader: inout ProjectReader) -> FactExample {
    if case .string(let text) = node.content { return .value(.text(text)) }
    let texts = reader.localized(node, "the example") ?? LocalizedText([:])
    return .localized(texts.byLanguage.mapValues(FactValue.text))
  }

  private func listExample(_ node: JSONNode, _ reader: inout ProjectReader) -> FactExample {
    guard case .object = node.content else { return .value(.list(reader.strings(node, "the example"))) }
    var lists: [Language: FactValue] = [:]
    for member in reader.members(node, "the example") {
      guard let language = reader.language(member) else { continue }
      lists[language] = .list(reader.strings(member.value, "the example"))
    }
    return .localized(lists)
  }

  private func dateExample(_ node: JSONNode, _ reader: inout ProjectReader) -> FactExample {
    if case .object = node.content { return .daysFromToday(reader.days(node, "the example") ?? 0) }
    guard let text = reader.string(node, "the example") else { return .daysFromToday(0) }
    guard let date = CalendarDate(iso: text) else {
      reader.mistake(
        "a date is written YYYY-MM-DD", at: node.span,
        note: "{\"days\": -23} counts from today and never gets old")
      return .daysFromToday(0)
    }
    return .value(.date(date))
  }

  private func money(_ node: JSONNode, _ reader: inout ProjectReader) -> Money {
    let members = reader.object(node, "the example", known: ["amount", "currency"])
    var amount: Decimal?
    if let node = members["amount"]?.value {
      let digits =
        if case .number(let digits) = node.content { digits } else { reader.string(node, "amount") ?? "" }
      amount = Money.amount(of: digits)
      if amount == nil { reader.mistake("the amount is written 2400.00", at: node.span) }
    } else {
      reader.mistake("the example needs `amount`", at: node.span)
    }
    let currency = members["currency"].flatMap { reader.string($0.value, "currency") } ?? ""
    if !Money.isCurrency(currency) {
      reader.mistake(
        "the currency is an ISO code such as EUR", at: members["currency"]?.value.span ?? node.span)
    }
    return Money(amount: amount ?? 0, currency: currency)
  }
}

extension Fact.Role {
  /// The kinds of facts that can have the role.
  fileprivate var kinds: [Fact.Kind] {
    switch self {
    case .wish: [.date, .money]
    case .amount: [.money]
    case .due: [.date]
    case .given: Fact.Kind.allCases
    }
  }
}
