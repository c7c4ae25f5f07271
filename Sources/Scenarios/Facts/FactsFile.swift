import Foundation
public import Vocabulary
public import YarnSyntax

/// A JSON file with the facts of a rehearsal: `{"client": "Ferrand", "amount": {"amount": "2400.00", "currency": "EUR"}}`.
///
/// Each value can also be written as the text a person would type.
public struct FactsFile: Sendable {
  /// The values by the name of the fact.
  public var facts: [String: FactValue] = [:]
  /// What is wrong, with places.
  public var diagnostics: [Diagnostic] = []
  /// The text, for showing the lines that are wrong; none when it could not be read as text.
  public var source: SourceText?

  /// Reads the bytes of a file.
  public init(_ bytes: [UInt8], name: String, scenario: Scenario, today: CalendarDate) {
    var limits = ScenarioLimits()
    limits.fileBytes = 1 << 20
    guard let source = TextGate.open(bytes, name: name, limits: limits, &diagnostics) else { return }
    self.source = source
    do throws(Diagnostic) {
      let root = try JSONReader.read(source)
      var reader = ProjectReader(source)
      take(root, scenario, today, &reader)
      diagnostics += reader.diagnostics
    } catch {
      diagnostics.append(error)
    }
  }

  private mutating func take(
    _ root: JSONNode, _ scenario: Scenario, _ today: CalendarDate, _ reader: inout ProjectReader
  ) {
    let known = scenario.facts.map(\.name)
    for member in reader.members(root, "the file") {
      guard let fact = scenario.facts.first(where: { $0.name == member.key }) else {
        reader.unknown("fact", member.key, at: member.keySpan, among: known)
        continue
      }
      if let value = FactsFile.value(member.value, of: fact, today) {
        if let refusal = fact.refusal(of: value, today: today, in: .english) {
          reader.mistake("`\(fact.name)`: \(refusal)", at: member.value.span)
          continue
        }
        facts[fact.name] = value
      } else {
        reader.mistake(
          "`\(fact.name)` is a \(fact.kind.rawValue); \(FactsFile.hint(fact))", at: member.value.span)
      }
    }
  }

  private static func value(_ node: JSONNode, of fact: Fact, _ today: CalendarDate) -> FactValue? {
    switch (fact.kind, node.content) {
    case (.list, .array(let elements)):
      let texts = elements.compactMap { element -> String? in
        if case .string(let text) = element.content { TextSafety.line(text) } else { nil }
      }
      return texts.count == elements.count && texts.count <= 100 ? .list(texts) : nil
    case (.money, .object(let members)):
      func field(_ key: String) -> String? {
        switch members.first(where: { $0.key == key })?.value.content {
        case .string(let text)?, .number(let text)?: text
        default: nil
        }
      }
      guard let amount = field("amount").flatMap(Money.amount), let currency = field("currency"),
        Money.isCurrency(currency), amount >= 0
      else { return nil }
      return .money(Money(amount: amount, currency: currency))
    case (.date, .object(let members)), (.duration, .object(let members)):
      guard members.count == 1, members[0].key == "days", case .number(let digits) = members[0].value.content,
        let days = Int(digits), (-36_500...36_500).contains(days)
      else { return nil }
      return fact.kind == .date ? .date(today.adding(days: days)) : .duration(days: days)
    case (_, .string(let text)), (.money, .number(let text)), (.number, .number(let text)),
      (.duration, .number(let text)):
      return fact.value(writtenAs: text, today: today)
    default: return nil
    }
  }

  private static func hint(_ fact: Fact) -> String {
    switch fact.kind {
    case .text: "write a text"
    case .money: "write {\"amount\": \"2400.00\", \"currency\": \"EUR\"}"
    case .date: "write \"2026-11-26\""
    case .duration: "write a whole number of days"
    case .number: "write a number"
    case .choice: "write one of \(fact.choices.keys.sorted().joined(separator: ", "))"
    case .list: "write a list of texts"
    }
  }
}
